import { eventEnd, formatDay, formatTime, type CampaignEvent } from '@relais/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { langOf } from '../kit/index.ts';
import { messages } from './days.messages.ts';
import type { View } from './row.ts';
import type { Group } from './group.ts';

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
    ? { timed, others: { ...group, count: rest.length, chunks: [rest] } }
    : { others: group };
};

/** One day as a table of times by places, which scrolls sideways where it must; the times stay in view. */
export const grid = (
  events: readonly CampaignEvent[],
  view: View,
  row: (event: CampaignEvent, view: View) => TemplateResult,
): TemplateResult => {
  const { words, language, campaign } = view;
  const { time, elsewhere, others } = messages[language];
  const placeOf = ({ location, onlineUrl }: CampaignEvent): string =>
    location?.name ?? (onlineUrl ? words.modes.online : elsewhere);
  const { places, rows } = gridOf(events, columnsOf(events, placeOf));
  const own = places.filter((place) => !isShared(place));
  const shared = places.length - own.length;
  const lang = langOf(campaign.inLanguage, language);
  return html`<div class="grid" role="region" aria-label=${formatDay(events[0]!.startDate, language)} tabindex="0" @scroll=${({ currentTarget }: Event) => edge(currentTarget as Element)}>
    <table>
      <thead>
        <tr>
          <th scope="col"><span class="sr">${time}</span></th>
          ${own.map((place) => html`<th scope="col" lang=${lang}>${place}</th>`)}
          ${shared ? html`<th scope="colgroup" colspan=${shared}>${others}</th>` : nothing}
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

/** The edge tells that there is more beyond it. */
export const edge = (box: Element): void => {
  box.classList.toggle('more', box.scrollLeft + box.clientWidth < box.scrollWidth - 1);
};

/** The column of times has to hide what goes under it, on whatever the page has behind: it blurs it. */
export const styles = css`
  .grid {
    position: relative;
    overflow-x: auto;
    margin-block-start: var(--s3);
  }
  .more {
    mask-image: linear-gradient(to left, transparent, #000 2em);
  }
  table {
    width: 100%;
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
  tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    min-width: 0;
    border-inline-start: 0;
    background: var(--relais-color-surface, transparent);
    backdrop-filter: blur(1em);
    white-space: nowrap;
    z-index: 1;
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
