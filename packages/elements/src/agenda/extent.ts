import { eventDays, type CampaignEvent } from '@relais/core';
import { want, type Parts } from './parts.ts';
import { toDay, type ListActions } from './programme.ts';
import type { AgendaWidget } from './widget.ts';

/** How much of the programme is shown, and of each session; and what shows more. */
export class Extent implements ListActions {
  /** Whether somebody asked for what the limit leaves out. */
  all = false;
  /** The `id`s of the sessions whose details are open. */
  readonly open = new Set<string>();
  readonly #widget: AgendaWidget;
  readonly #parts: Parts;

  constructor(widget: AgendaWidget, parts: Parts) {
    this.#widget = widget;
    this.#parts = parts;
  }

  /** Somebody opened the details of a session, or closed them. */
  readonly toggle = (id: string): void => {
    if (!this.open.delete(id)) {
      this.open.add(id);
      void want(this.#parts.details, this.#widget).then((details) => details?.opened(id));
    }
    this.#widget.host.requestUpdate();
  };

  /** Shows all that there is, at once; where days are shown, this day. */
  async showAll(day?: string): Promise<void> {
    this.all = true;
    if (day) this.#parts.days.part?.choose(day);
    this.#widget.room.reset(Infinity);
    await this.#drawn();
  }

  /** Opens a session, shows all that there is, or its day where days are shown, and leads to it. */
  readonly show = async (event: CampaignEvent): Promise<void> => {
    if (!this.open.has(event.id)) this.toggle(event.id);
    await this.showAll(eventDays(event)[0]);
    (await want(this.#parts.details, this.#widget))?.reveal(event);
  };

  /** A button that goes leaves the focus to what follows the last session that was there. */
  readonly more = async (): Promise<void> => {
    const { renderRoot } = this.#widget.host;
    // By their sessions: elements are given to others.
    const rows = (): HTMLElement[] => [
      ...renderRoot.querySelectorAll<HTMLElement>('[part~=event]:not(.past *)'),
    ];
    const last = rows().at(-1)?.dataset['id'];
    await this.showAll();
    const all = rows();
    const row = all[all.findIndex((one) => one.dataset['id'] === last) + 1];
    (row ?? renderRoot).querySelector<HTMLElement>(row ? '.fold' : '.past summary')?.focus();
  };

  /** All rows must be there for the browser to find the day's place. */
  readonly jump = async (day: string): Promise<void> => {
    const { host, room } = this.#widget;
    room.rows = Infinity;
    await this.#drawn();
    toDay(host.renderRoot, day);
  };

  async #drawn(): Promise<void> {
    const { host } = this.#widget;
    host.requestUpdate();
    await host.updateComplete;
  }
}
