import { toInstant, type Campaign, type CampaignEvent } from '@relais/core';
import { html, type TemplateResult } from 'lit';
import { copyLink } from './copy.ts';
import { messages } from './details.messages.ts';
import type { AgendaWidget } from './widget.ts';

type What = 'menu' | 'link';
/** A session, or the list of those that a programme has: where that is read anew, its calendar may be another. */
type Of = CampaignEvent | readonly CampaignEvent[];

/** What somebody takes along: a session or the programme for their calendar, or the link of a session. */
export class Take {
  readonly #widget: AgendaWidget;
  #shown: { of: Of; what: What; content: TemplateResult } | undefined;

  constructor(widget: AgendaWidget) {
    this.#widget = widget;
  }

  /** What stands beneath the button of a session, or of the programme as it is filtered. */
  content(of: Of, what: What): TemplateResult | undefined {
    return this.#shown?.of === of && this.#shown.what === what ? this.#shown.content : undefined;
  }

  #show(of: Of, what: What, said: string, content: TemplateResult = html`<p>${said}</p>`): void {
    this.#shown = { of, what, content };
    this.#widget.announcer.announce(said);
  }

  /** Opens the menu of calendars; the same press again closes it. */
  async calendar(of: Of, campaign: Campaign, events: readonly CampaignEvent[]): Promise<void> {
    const { announcer, clock, host, messages: all } = this.#widget;
    if (this.content(of, 'menu')) {
      this.#shown = undefined;
      // Nor is there a list any more to choose from.
      return announcer.announce('');
    }
    const { discreet, calendarSrc } = host;
    const { language, words: common } = all;
    const now = toInstant(clock.at(campaign.timeZone).local, campaign.timeZone);
    const words = messages[language];
    try {
      const { calendarMenu } = await import('./calendar-menu.ts');
      const whole = of === events;
      const menu = calendarMenu({ campaign, events, whole, discreet, calendarSrc, now, language, words });
      this.#show(of, 'menu', words.ready, menu);
    } catch {
      this.#show(of, 'menu', common?.failed ?? '');
    }
  }

  /** Copies a link; where that is refused, shows it to be copied by hand. */
  async copy(address: string, of: Of): Promise<void> {
    const { said, content } = await copyLink(address, this.#widget);
    this.#show(of, 'link', said, content);
  }
}
