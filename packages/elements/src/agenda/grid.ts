import { eventEnd, formatDay, formatTime, type CampaignEvent } from '@relais/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { messages } from './days.messages.ts';
import { row, type View } from './row.ts';
import type { Group } from './group.ts';
import { withTown } from './town.ts';

interface Cell {
  events: CampaignEvent[];
  /** Rows that it goes through, from 1. */
  span: number;
}

/** Up to so many places each have their column. */
const COLUMNS = 4;

/** Of many places, those with only one session that day share so many columns. */
const LANES = 3;

/** What the names of shared columns begin with; no name of a place does. */
const SHARED = '\n';

export const isShared = (column: string): boolean => column.startsWith(SHARED);

/**
 * The column of each session: its place. A table with a column for each of many places would be mostly empty, so those with
 * only one session that day share a few: each goes into the first in which nothing else is on.
 */
export const columnsOf = (
  events: readonly CampaignEvent[],
  placeOf: (event: CampaignEvent) => string,
): ((event: CampaignEvent) => string) => {
  const places = events.map(placeOf);
  const single = events.filter((event) => places.filter((place) => place === placeOf(event)).length === 1);
  if (new Set(places).size <= COLUMNS || single.length < 2) return placeOf;
  const lanes = new Map<CampaignEvent, string>();
  const ends: string[] = [];
  for (const event of single) {
    const free = ends.findIndex((end) => end <= event.startDate);
    const lane = free < 0 ? Math.min(ends.length, LANES - 1) : free;
    ends[lane] = eventEnd(event);
    lanes.set(event, SHARED + lane);
  }
  return (event) => lanes.get(event) ?? placeOf(event);
};

/** Sessions of one day by start and column. A cell goes on until its sessions end, or the next one begins beneath it. */
export const gridOf = (
  events: readonly CampaignEvent[],
  placeOf: (event: CampaignEvent) => string,
): { places: string[]; rows: { start: string; cells: (Cell | 'covered' | undefined)[] }[] } => {
  const places = [...new Set(events.map(placeOf))].sort(
    (a, b) => +isShared(a) - +isShared(b) || a.localeCompare(b, 'fr', { numeric: true }),
  );
  const starts = [...new Set(events.map(({ startDate }) => startDate))];
  const rows = starts.map((start) => ({
    start,
    cells: places.map((place): Cell | 'covered' | undefined => {
      const its = events.filter((event) => event.startDate === start && placeOf(event) === place);
      return its.length ? { events: its, span: 1 } : undefined;
    }),
  }));
  rows.forEach(({ cells }, at) =>
    cells.forEach((cell, column) => {
      if (!cell || cell === 'covered') return;
      const end = cell.events.reduce((last, { endDate = '' }) => (endDate > last ? endDate : last), '');
      for (const { start, cells: below } of rows.slice(at + 1)) {
        if (below[column] || start >= end) break;
        below[column] = 'covered';
        cell.span++;
      }
    }),
  );
  return { places, rows };
};

/** What of a day has its hour, and so a place in a table; and the others. */
export const split = (group: Group): { timed?: readonly CampaignEvent[]; others: Group } => {
  const events = group.chunks.flat();
  const isTimed = ({ startDate }: CampaignEvent): boolean => startDate.startsWith(`${group.from}T`);
  const timed = events.filter(isTimed);
  const rest = events.filter((event) => !isTimed(event));
  return timed.length
    ? { timed, others: { ...group, count: rest.length, chunks: rest.length ? [rest] : [] } }
    : { others: group };
};

/** One day as a table of times by places, which scrolls sideways where it must; the times stay in view. */
export const grid = (events: readonly CampaignEvent[], view: View): TemplateResult => {
  const { words, language, lang } = view;
  const { time, elsewhere, others } = messages[language];
  const nowhere = [words.modes.online, elsewhere];
  const placeOf = ({ location, onlineUrl }: CampaignEvent): string =>
    withTown(location, location?.name) || nowhere[onlineUrl ? 0 : 1]!;
  const { places, rows } = gridOf(events, columnsOf(events, placeOf));
  const own = places.filter((place) => !isShared(place));
  const shared = places.length - own.length;
  return html`<div class="grid" @scroll=${({ currentTarget }: Event) => edge(currentTarget as HTMLElement)}>
    <table aria-label=${formatDay(events[0]!.startDate, language)}>
      <thead>
        <tr>
          <th scope="col"><span class="sr">${time}</span></th>
          ${own.map((place) => html`<th scope="col" lang=${nowhere.includes(place) ? nothing : lang}>${place}</th>`)}
          ${shared ? html`<th scope="col" colspan=${shared}>${others}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ start, cells }) =>
            html`<tr>
              <th scope="row"><time datetime=${start}>${formatTime(start, language)}</time></th>
              ${cells.map((cell, column) =>
                cell === 'covered'
                  ? nothing
                  : html`<td class=${column < own.length ? 'its' : ''} rowspan=${cell?.span ?? 1}>
                      ${
                        cell
                          ? html`<ul>
                            ${cell.events.map((event) => row(event, view))}
                          </ul>`
                          : nothing
                      }
                    </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/**
 * The edge tells that there is more beyond it; and what scrolls is a region that the keyboard comes to, of the name that its
 * table has.
 */
export const edge = (box: HTMLElement): void => {
  const { clientWidth, scrollLeft, scrollWidth } = box;
  box.classList.toggle('more', scrollLeft + clientWidth < scrollWidth - 1);
  const isMore = clientWidth < scrollWidth;
  box.role = isMore ? 'region' : null;
  box.ariaLabel = isMore ? box.firstElementChild!.ariaLabel : null;
  box.tabIndex = isMore ? 0 : -1;
};

/**
 * The times stand beside what scrolls, never over it: no background of theirs would be that of every page. Each is placed from
 * its row and against the panel, as the box between them is not positioned; so what is in a cell is placed against that.
 */
export const styles = css`
  [role='tabpanel'],
  td {
    position: relative;
  }
  .grid {
    overflow-x: auto;
    margin: var(--s3) 3px 0 5em;
    border-inline-start: 1px solid var(--line);
  }
  .more {
    box-shadow: 3px 0 var(--strong);
  }
  table {
    width: 100%;
    margin-inline-start: -1px;
    border-collapse: collapse;
  }
  :is(th, td) {
    min-width: 10.5em;
    padding: var(--s2) var(--s3);
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: normal;
  }
  td:has(.fold[aria-expanded='true']) {
    min-width: 20em;
  }
  th {
    font-size: 0.875em;
    line-height: 1.2;
    font-weight: bold;
    text-wrap: balance;
  }
  th:first-child {
    min-width: 0;
    padding: 0;
    border-inline: 0;
  }
  th time {
    position: absolute;
    inset-inline-start: 0;
    /* 5em of the box. */
    width: 5.72em;
    padding-block: var(--s2);
    border-block-start: 1px solid var(--line);
  }
  td :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
  }
  td [part~='event'] {
    display: block;
    padding: 0 !important;
    border: 0;
  }
  td li + li {
    margin-block-start: var(--s3);
  }
  .its .place {
    display: none;
  }
`;
