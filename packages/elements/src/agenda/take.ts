import { toInstant, type Campaign, type CampaignEvent } from '@relais/core';
import { html, type TemplateResult } from 'lit';
import type { AnnouncerController, CampaignHost, ClockController, MessagesController } from '../kit/index.ts';
import { messages } from './details.messages.ts';
import { linkTo } from './shared-link.ts';

type Host = CampaignHost & { calendarSrc: string | undefined };
/** What the controllers of the agenda know. */
interface Widget {
  clock: ClockController;
  messages: Pick<MessagesController<unknown>, 'language' | 'words'>;
}

type What = 'menu' | 'link';

/** What somebody takes along: a session or the programme for their calendar, or the link of a session. */
export class Take {
  readonly #host: Host;
  readonly #widget: Widget;
  readonly #announcer: AnnouncerController;
  #shown: { id: string; what: What; content: TemplateResult } | undefined;

  constructor(host: Host, widget: Widget, announcer: AnnouncerController) {
    this.#host = host;
    this.#widget = widget;
    this.#announcer = announcer;
  }

  /** What stands beneath the button of a session, or of the programme, whose id is the empty text. */
  content(id: string, what: What): TemplateResult | undefined {
    return this.#shown?.id === id && this.#shown.what === what ? this.#shown.content : undefined;
  }

  /** Changes whenever what stands beneath a session does. */
  sign(id: string): string | undefined {
    return this.#shown?.id === id ? this.#shown.what : undefined;
  }

  close(): void {
    this.#shown = undefined;
  }

  #show(id: string, what: What, said: string, content: TemplateResult = html`<p>${said}</p>`): void {
    this.#shown = { id, what, content };
    this.#announcer.announce(said);
  }

  /** Opens the menu of calendars; the same press again closes it. */
  async calendar(id: string, campaign: Campaign, events: readonly CampaignEvent[]): Promise<void> {
    if (this.content(id, 'menu')) {
      this.close();
      return this.#host.requestUpdate();
    }
    const { discreet, calendarSrc } = this.#host;
    const { language, words: common } = this.#widget.messages;
    const now = toInstant(this.#widget.clock.at(campaign.timeZone).local, campaign.timeZone);
    const words = messages[language];
    try {
      const { calendarMenu } = await import('./calendar-menu.ts');
      const whole = !id;
      const menu = calendarMenu({ campaign, events, whole, discreet, calendarSrc, now, language, words });
      this.#show(id, 'menu', words.ready, menu);
    } catch {
      this.#show(id, 'menu', common?.failed ?? '');
    }
  }

  /** Copies the link of a session; where that is refused, shows it to be copied by hand. */
  async copy(event: CampaignEvent): Promise<void> {
    const { copied, copyThis } = messages[this.#widget.messages.language];
    const address = linkTo(event);
    try {
      await navigator.clipboard.writeText(address);
      this.#show(event.id, 'link', copied);
    } catch {
      const select = ({ target }: Event): void => (target as HTMLInputElement).select();
      const field = html`<label
        >${copyThis} <input part="field" readonly .value=${address} @focus=${select}
      /></label>`;
      this.#show(event.id, 'link', copyThis, field);
    }
  }
}
