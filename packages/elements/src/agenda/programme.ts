import { formatDay, formatDayRange, type CampaignEvent } from '@relais/core';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { heading } from '../kit/index.ts';
import { join } from './join.ts';
import { row, type View } from './row.ts';
import type { Days } from './days.ts';
import type { Group } from './group.ts';
import { tagsOf, type AgendaState } from './state.ts';

type ListState = Extract<AgendaState, { status: 'list' }>;

/**
 * Sessions under their heading.
 *
 * @param left How many chunks of rows there is room for.
 */
const section = ({ from, to, chunks }: Group, left: number, view: View): TemplateResult => {
  const { words, locale, level, local, open, room } = view;
  const isToday = from === to && from === local.slice(0, 10);
  const rows = (chunk: readonly CampaignEvent[]): unknown => {
    // What may change in rows while their sessions stay the same; where one is open, anything may.
    const sign = chunk.some(({ id }) => open.has(id))
      ? ''
      : `${level} ${locale} ${chunk.map((event) => tagsOf(event, local)).join(';')}`;
    if (sign && room.drawn.get(chunk) === sign) return noChange;
    room.drawn.set(chunk, sign);
    return chunk.map((event) => row(event, view, from === to));
  };
  return html`<section part=${join(' ', 'day', isToday && 'now')} data-id=${from}>
    ${heading(
      level - 1,
      html`<span class="date">${from === to ? formatDay(from, locale) : formatDayRange(from, to, locale)}</span>
        ${isToday ? html`<span class="tag ok">${words.today}</span>` : nothing}`,
    )}
    <ul class=${chunks.length > 1 ? 'long' : ''}>
      ${chunks.slice(0, left).map(rows)}
    </ul>
  </section>`;
};

/** All groups one after the other; those that are over are folded away above. */
const list = (
  { past, groups, found, hidden }: ListState,
  view: View,
  onMore: () => Promise<void>,
): TemplateResult => {
  let left = view.room.chunks;
  const sections = (all: readonly Group[]): unknown =>
    all.map((group) => {
      const its = left;
      left -= group.chunks.length;
      return its > 0 ? section(group, its, view) : nothing;
    });
  const now = sections(groups);
  const before = past.length
    ? html`<details class="past">
        <summary>${view.words.past}</summary>
        ${sections(past)}
      </details>`
    : nothing;
  if (left < 0) view.room.grow();
  return html`${before}${now}${
    hidden
      ? html`<p><button part="button" type="button" @click=${onMore}>${view.words.more(found.length)}</button></p>`
      : nothing
  }`;
};

/**
 * The sessions of a programme, or a sentence that there are none.
 *
 * @param days What shows a day at a time, where it is there.
 * @param empty What is said where filters leave nothing.
 * @param onMore Shows what the limit leaves out.
 */
export const sessions = (
  state: AgendaState,
  view: View,
  days: Days | null | undefined,
  empty: string | undefined,
  onMore: () => Promise<void>,
): TemplateResult | undefined => {
  switch (state.status) {
    case 'none':
    case 'empty':
      return html`<slot name="empty"><p>${(state.status === 'empty' && empty) || view.words.none}</p></slot>`;
    case 'list':
      return list(state, view, onMore);
    case 'days':
    case 'grid':
      return days?.content(state.found, state.status === 'grid', view, { section, row });
  }
};
