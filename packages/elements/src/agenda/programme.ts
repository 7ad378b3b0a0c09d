import { formatDay, formatDayRange, type CampaignEvent } from '@relais/core';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import { heading, later } from '../kit/index.ts';
import { join } from '../kit/join.ts';
import { row, type View } from './row.ts';
import type Days from './days.ts';
import { CHUNK, groupsOf, type Group } from './group.ts';
import { tagsOf, type AgendaState } from './state.ts';

type ListState = Extract<AgendaState, { status: 'list' }>;

/**
 * Sessions under their heading.
 *
 * @param left How many rows there is room for.
 * @param isTold Whether it is said that a day is today; a tab says it already.
 */
export const section = (
  { from, to, chunks }: Group,
  left: number,
  view: View,
  isTold = !view.paper,
): TemplateResult => {
  const { words, language, level, local, open, room } = view;
  const isToday = from === to && from === local.slice(0, 10);
  const rows = (whole: readonly CampaignEvent[]): unknown => {
    const chunk = left < whole.length ? whole.slice(0, left) : whole;
    left -= whole.length;
    const at = `${local}${level}${language}${chunk.length};`;
    // Where one is open anything may change; else only what is said here, and nothing until time passes.
    const isOpen = open.size > 0 && chunk.some(({ id }) => open.has(id));
    const drawn = (!isOpen && room.drawn.get(whole)) || '';
    if (drawn.startsWith(at)) return noChange;
    const sign = at + chunk.map((event) => tagsOf(event, local)).join(';');
    room.drawn.set(whole, isOpen ? '' : sign);
    // The same but for the time, which comes first.
    if (drawn.slice(16) === sign.slice(16)) return noChange;
    return html`<ul class=${whole.length < CHUNK ? '' : 'long'}>
      ${chunk.map((event) => row(event, view, from === to))}
    </ul>`;
  };
  return html`<section part=${join(' ', 'day', !isServer && isToday && 'now')} data-id=${join('/', from, from !== to && to)}>
    ${heading(
      level - 1,
      html`<span class="date">${from === to ? formatDay(from, language) : formatDayRange(from, to, language)}</span>
        ${isToday && isTold ? html`<span class="tag ok">${isServer ? later(words.today) : words.today}</span>` : nothing}`,
    )}
    ${chunks.slice(0, Math.ceil(left / CHUNK)).map(rows)}
  </section>`;
};

/** A day in two lines. */
export const dayLabel = (day: string, language: string, above?: string | false): TemplateResult => {
  const [weekday, ...date] = formatDay(day, language, 'short').split(' ');
  return html`${above || weekday} <span>${date.join(' ')}</span>`;
};

/** From so many days on a list is long enough for buttons that lead to each. */
const DAYS = 3;

/** What a list does. */
export interface ListActions {
  /** Shows what the limit leaves out. */
  more: () => void;
  /** Leads to a day, and puts the focus on its heading. */
  jump: (day: string) => void;
}

/** What a limit leaves out: who has no script opens it all the same. */
const restOf = (found: readonly CampaignEvent[], groups: readonly Group[]): Group[] => {
  const shown = new Set(groups.flatMap(({ chunks }) => chunks.flat()));
  return groupsOf(found.filter((event) => !shown.has(event)));
};

/** All groups one after the other; those that are over are folded away above. */
const list = (
  { past, groups, found, hidden }: ListState,
  view: View,
  { more, jump }: ListActions,
): TemplateResult => {
  const { words, local, language } = view;
  let left = view.room.rows;
  const sections = (all: readonly Group[]): unknown =>
    all.map((group) => {
      const its = left;
      left -= group.count;
      return its > 0 ? section(group, its, view) : nothing;
    });
  const now = sections(groups);
  const before = past.length
    ? html`<details class="past">
        <summary>${words.past(past.reduce((sum, { count }) => sum + count, 0))}</summary>
        ${sections(past)}
      </details>`
    : nothing;
  if (left < 0) view.room.grow();
  const days = groups.filter(({ from, to }) => from === to);
  return html`${
    days.length < DAYS || hidden
      ? nothing
      : html`<nav class="tabs" aria-label=${words.days}>
          ${days.map(
            ({ from }) =>
              html`<button
                part="chip"
                type="button"
                aria-current=${from === local.slice(0, 10) ? 'date' : nothing}
                @click=${() => jump(from)}
              >
                ${dayLabel(from, language)}
              </button>`,
          )}
        </nav>`
  }${before}${now}${
    hidden && isServer
      ? html`<details>
          <summary class="button" part="button">${words.more(found.length)}</summary>
          ${sections(restOf(found, groups))}
        </details>`
      : hidden
        ? html`<p><button part="button" type="button" @click=${more}>${words.more(found.length)}</button></p>`
        : nothing
  }`;
};

/**
 * The sessions of a programme, or a sentence that there are none.
 *
 * @param days What shows a day at a time, where it is there.
 * @param empty What is said where filters leave nothing.
 */
export const sessions = (
  state: AgendaState,
  view: View,
  days: Days | null | undefined,
  empty: string | undefined,
  actions: ListActions,
): TemplateResult | undefined => {
  switch (state.status) {
    case 'none':
    case 'empty':
      return html`<slot name="empty"><p>${(state.status === 'empty' && empty) || view.words.none}</p></slot>`;
    case 'list':
      return list(state, view, actions);
    case 'days':
    case 'grid':
      return days?.content(state, view);
  }
};
