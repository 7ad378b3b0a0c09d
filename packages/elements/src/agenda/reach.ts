import { eventDays, type CampaignEvent } from '@relais/core';
import type { Extent } from './extent.ts';
import type { Parts } from './parts.ts';
import type { AgendaWidget } from './widget.ts';

/** What shows more of a programme: nothing does before somebody presses something, and so it comes with the details. */
export class Reach {
  readonly #widget: AgendaWidget;
  readonly #days: Parts['days'];
  readonly #extent: Extent;
  readonly #reveal: (event: CampaignEvent) => void;

  constructor(
    widget: AgendaWidget,
    days: Parts['days'],
    extent: Extent,
    reveal: (event: CampaignEvent) => void,
  ) {
    this.#widget = widget;
    this.#days = days;
    this.#extent = extent;
    this.#reveal = reveal;
  }

  /** Shows all that there is, at once; where days are shown, this day. */
  async #showAll(day?: string): Promise<void> {
    this.#extent.all = true;
    if (day) this.#days.part?.choose(day);
    this.#widget.room.reset(Infinity);
    await this.#drawn();
  }

  /** Opens a session, shows all that there is, or its day where days are shown, and leads to it. */
  async show(event: CampaignEvent): Promise<void> {
    if (!this.#extent.open.has(event.id)) this.#extent.toggle(event.id);
    await this.#showAll(eventDays(event)[0]);
    this.#reveal(event);
  }

  /** Shows what the limit leaves out. A button that goes leaves the focus to what follows the last session that was there. */
  async more(): Promise<void> {
    const { renderRoot } = this.#widget.host;
    // By their sessions: elements are given to others.
    const rows = (): HTMLElement[] => [
      ...renderRoot.querySelectorAll<HTMLElement>('[part~=event]:not(.past *)'),
    ];
    const last = rows().at(-1)?.dataset['id'];
    await this.#showAll();
    const all = rows();
    const row = all[all.findIndex((one) => one.dataset['id'] === last) + 1];
    (row ?? renderRoot).querySelector<HTMLElement>(row ? '.fold' : '.past summary')?.focus();
  }

  /** Leads to a day, and puts the focus on its heading. All rows must be there for the browser to find its place. */
  async jump(day: string): Promise<void> {
    const { host, room } = this.#widget;
    room.rows = Infinity;
    await this.#drawn();
    const heading = host.renderRoot.querySelector<HTMLElement>(`[data-id="${day}"] > :first-child`);
    if (!heading) return;
    heading.tabIndex = -1;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }

  async #drawn(): Promise<void> {
    const { host } = this.#widget;
    host.requestUpdate();
    await host.updateComplete;
  }
}
