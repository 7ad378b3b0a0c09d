import type { Campaign, CampaignEvent } from '@relais/core';
import { html, type ReactiveController } from 'lit';
import type { AnnouncerController, CampaignHost, ClockController, MessagesController } from '../kit/index.ts';
import type { Words } from './row.ts';
import type { Taken } from './take-along.ts';

type Host = CampaignHost & { calendarSrc: string | undefined };
type Chunk = typeof import('./take-along.ts');
type What = 'menu' | 'link';

/** Stands for the whole programme where a session's id would. */
export const WHOLE = '';

interface Widget {
  clock: ClockController;
  messages: MessagesController<Omit<Words, 'loading' | 'failed' | 'retry' | 'preview'>>;
}

/** What somebody takes along, a calendar or a link. The code for it comes with the first press. */
export class TakeController implements ReactiveController {
  readonly #host: Host;
  readonly #widget: Widget;
  readonly #announcer: AnnouncerController;
  #taken: (Taken & { id: string; what: What }) | undefined;

  constructor(host: Host, widget: Widget, announcer: AnnouncerController) {
    this.#host = host;
    this.#widget = widget;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What stands beneath the button of a session, or of the programme. */
  content(id: string, what: What): unknown {
    return this.#taken?.id === id && this.#taken.what === what && this.#taken.content;
  }

  /** Opens the menu of calendars; the same press again closes it. */
  calendar(id: string, campaign: Campaign, events: readonly CampaignEvent[]): void {
    if (this.content(id, 'menu')) {
      this.#taken = undefined;
      return this.#host.requestUpdate();
    }
    const { clock, messages } = this.#widget;
    const { discreet, calendarSrc } = this.#host;
    const now = clock.at(campaign.timeZone).instant;
    void this.#take(id, 'menu', (chunk) =>
      chunk.calendarMenu({
        campaign,
        events,
        whole: id === WHOLE,
        discreet,
        calendarSrc,
        now,
        language: messages.language,
      }),
    );
  }

  copy(event: CampaignEvent): void {
    void this.#take(event.id, 'link', (chunk) => chunk.copyLink(event, this.#widget.messages.language));
  }

  async #take(id: string, what: What, make: (chunk: Chunk) => Taken | Promise<Taken>): Promise<void> {
    let taken: Taken;
    try {
      taken = await make(await import('./take-along.ts'));
    } catch {
      const said = this.#widget.messages.words?.failed ?? '';
      taken = { said, content: html`<p>${said}</p>` };
    }
    this.#taken = { ...taken, id, what };
    this.#announcer.announce(taken.said);
  }
}
