import { modeOf, placeOf, type CampaignEvent } from '@relais/core';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { groupsOf } from './group.ts';
import { section } from './programme.ts';
import type { View } from './row.ts';

/** Knows while the page is being printed, and renders its host before that begins and once it is done. */
export class PaperController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  printing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  // Lit renders before the browser goes on, which is when it lays out the pages.
  handleEvent({ type }: Event): void {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('beforeprint', this);
    addEventListener('afterprint', this);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this);
    removeEventListener('afterprint', this);
  }
}

/** Of a session what does not tell the subject, or lead to what does: what kind it is, when and where. */
const neutral = (event: CampaignEvent, { campaign, words }: View): CampaignEvent => {
  const { category, endDate, eventStatus, id, location, previousStartDate, registration, startDate } = event;
  const { deadline, status = 'open' } = registration ?? {};
  return {
    endDate,
    eventStatus,
    id,
    location,
    previousStartDate,
    startDate,
    name: category ?? campaign.alternateName ?? words.title,
    politicalSpeech: false,
    registration: { deadline, status },
    // Where to follow it from afar is not told, but that one can is.
    eventAttendanceMode: modeOf(event),
  };
};

/**
 * The programme as it is printed, instead of what is on the screen, of which nothing is lost: all days, every session open,
 * and where it was found.
 */
export const paper = (found: readonly CampaignEvent[], screen: View): TemplateResult => {
  const { isTold } = screen;
  // Nothing that is asked for now comes before the page is printed: where to go is said all the same.
  const details = screen.details ?? { content: (event) => html`<p>${placeOf(event)?.address}</p>` };
  const view: View = { ...screen, details, paper: true, room: { ...screen.room, drawn: new WeakMap() } };
  return html`<div class="paper">
    ${groupsOf(isTold ? found : found.map((event) => neutral(event, screen))).map((group) => section(group, Infinity, view))}
    ${isTold ? html`<p class="meta">${location.href.replace(/#.*/, '')}</p>` : nothing}
  </div>`;
};
