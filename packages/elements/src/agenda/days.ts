import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, type Day } from './day.ts';
import { edge, grid, split, styles as gridStyles } from './grid.ts';
import { memo } from './memo.ts';
import { section } from './programme.ts';
import type { View } from './row.ts';
import type { DaysState } from './state.ts';
import { dayTabs, styles as tabStyles } from './tabs.ts';
import type { AgendaWidget } from './widget.ts';

/** One day, and tabs to choose it; as a table of times and places where there is room for one. It loads where it is needed. */
export default class Days {
  readonly styles = [tabStyles, gridStyles];
  readonly #widget: AgendaWidget;
  readonly #day = memo<Day>();
  #chosen: string | undefined;
  /** Of the table and of what it scrolls in: either may change its width. */
  readonly #sizes = new ResizeObserver(([entry]) => {
    const box = entry?.target.closest<HTMLElement>('.grid');
    if (box) edge(box);
  });

  constructor(widget: AgendaWidget) {
    this.#widget = widget;
  }

  readonly choose = (day: string, focus?: boolean): void => {
    const { host, room } = this.#widget;
    this.#chosen = day;
    room.reset();
    host.requestUpdate();
    if (!focus) return;
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector<HTMLElement>('[role=tab][tabindex="0"]')?.focus(),
    );
  };

  async #watch(): Promise<void> {
    const { host } = this.#widget;
    await host.updateComplete;
    for (const box of host.renderRoot.querySelectorAll('.grid, .grid > table')) this.#sizes.observe(box);
  }

  /**
   * The day that was chosen stays when time passes: no row moves. Where a list was shown in between it is made again, as are its
   * rows, which went with it: the same chunks would count as drawn.
   */
  content(state: DaysState, view: View): TemplateResult {
    const { room, local } = view;
    const { days, group } = this.#day([state, this.#chosen], () =>
      dayOf(state.found, this.#chosen, local.slice(0, 10)),
    );
    const { timed, others } = state.status === 'grid' ? split(group) : { others: group };
    if (timed) void this.#watch();
    if (others.count > room.rows) room.grow();
    return html`${dayTabs(days, group.from, view, this.choose)}
      <div role="tabpanel" id="panel" aria-labelledby=${`day-${group.from}`}>
        ${section(others, room.rows, view, false)} ${timed ? grid(timed, view) : nothing}
      </div>`;
  }
}
