import { formatDay, formatTime, type CampaignEvent } from '@relais/core';
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

/** Sessions of one day by start and place. A cell goes on until its sessions end, or the next one begins in the same place. */
export const gridOf = (
  events: readonly CampaignEvent[],
  placeOf: (event: CampaignEvent) => string,
): { places: string[]; rows: { start: string; cells: (Cell | 'covered' | undefined)[] }[] } => {
  const places = [...new Set(events.map(placeOf))].sort((a, b) =>
    a.localeCompare(b, 'fr', { numeric: true }),
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
  const timed = events.filter(({ startDate }) => startDate[10]);
  return timed.length
    ? { timed, others: { ...group, chunks: [events.filter(({ startDate }) => !startDate[10])] } }
    : { others: group };
};

/** One day as a table of times by places, which scrolls sideways where it must; the times stay in view. */
export const grid = (
  events: readonly CampaignEvent[],
  view: View,
  row: (event: CampaignEvent, view: View) => TemplateResult,
): TemplateResult => {
  const { words, language, locale, campaign } = view;
  const { time, elsewhere } = messages[language];
  const placeOf = ({ location, onlineUrl }: CampaignEvent): string =>
    location?.name ?? (onlineUrl ? words.modes.online : elsewhere);
  const { places, rows } = gridOf(events, placeOf);
  const lang = langOf(campaign.inLanguage, locale);
  return html`<div class="grid" role="region" aria-label=${formatDay(events[0]!.startDate, locale)} tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col"><span class="sr">${time}</span></th>
          ${places.map((place) => html`<th scope="col" lang=${lang}>${place}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ start, cells }) =>
            html`<tr>
              <th scope="row"><time datetime=${start}>${formatTime(start, locale)}</time></th>
              ${cells.map((cell) =>
                cell === 'covered'
                  ? nothing
                  : html`<td rowspan=${cell?.span ?? 1}>
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

/** The column of times has to hide what goes under it, on whatever the page has behind: it blurs it. */
export const styles = css`
  .grid {
    position: relative;
    overflow-x: auto;
    margin-block-start: var(--s3);
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
  td:has(details[open]) {
    min-width: 20em;
  }
  th {
    font-size: 0.875em;
    line-height: 1.2;
    font-weight: bold;
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
  td .place {
    display: none;
  }
`;
