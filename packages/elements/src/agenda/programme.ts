import { formatDay, formatDayRange, type CampaignEvent } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../kit/index.ts';
import { dayTabs } from './days.ts';
import { join } from './join.ts';
import { row, type View } from './row.ts';
import { tagsOf, type AgendaState, type Group } from './state.ts';

type ListState = Extract<AgendaState, { status: 'list' }>;
type DaysState = Extract<AgendaState, { status: 'days' | 'grid' }>;

/** What may change in rows while their sessions stay the same; where one is open, anything may. */
const signOf = (chunk: readonly CampaignEvent[], { open, local }: View): unknown =>
  chunk.some(({ id }) => open.has(id)) ? {} : chunk.map((event) => tagsOf(event, local)).join(';');

const section = ({ from, to, chunks }: Group, room: number, view: View, withRows = true): TemplateResult => {
  const { words, locale, level, local } = view;
  const isToday = from === to && from === local.slice(0, 10);
  const rows = (chunk: readonly CampaignEvent[]): unknown =>
    guard([chunk, words, level, signOf(chunk, view)], () =>
      chunk.map((event) => row(event, view, from === to)),
    );
  return html`<section part=${join(' ', 'day', isToday && 'now')} data-id=${from}>
    ${heading(
      level - 1,
      html`<span class="date">${from === to ? formatDay(from, locale) : formatDayRange(from, to, locale)}</span>
        ${isToday ? html`<span class="tag ok">${words.today}</span>` : nothing}`,
    )}
    ${
      withRows
        ? html`<ul class=${chunks.length > 1 ? 'long' : ''}>
          ${chunks.slice(0, room).map(rows)}
        </ul>`
        : nothing
    }
  </section>`;
};

/**
 * All groups one after the other; those that are over are folded away above.
 *
 * @param room How many chunks of rows are to be there by now.
 */
export const list = ({ past, groups }: ListState, room: number, view: View): TemplateResult => {
  const sections = (all: readonly Group[]): unknown =>
    all.map((group) => {
      if (room <= 0) return nothing;
      const its = room;
      room -= group.chunks.length;
      return section(group, its, view);
    });
  const now = sections(groups);
  const before = past.length
    ? html`<details class="past">
        <summary>${view.words.past}</summary>
        ${sections(past)}
      </details>`
    : nothing;
  return html`${before}${now}`;
};

/**
 * One day, and tabs to choose it.
 *
 * @param grid The chunk that makes tables; `undefined` while it is on its way, `null` where there is none.
 */
export const dayByDay = (
  { status, days, group }: DaysState,
  room: number,
  view: View,
  grid: typeof import('./grid.ts') | null | undefined,
  onChoose: (day: string, focus?: boolean) => void,
): TemplateResult => {
  const tabular = status === 'grid' && grid ? grid.split(group) : { others: group };
  return html`${dayTabs(days, group.from, view.local.slice(0, 10), view, onChoose)}
    <div role="tabpanel" id="panel" aria-labelledby="day-${group.from}">
      ${section(tabular.others, room, view, status === 'days' || grid !== undefined)}
      ${tabular.timed && grid?.grid(tabular.timed, view, row)}
    </div>`;
};
