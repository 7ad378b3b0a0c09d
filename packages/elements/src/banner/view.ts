import { formatDay, formatDayRange, formatMonthYear, type Phase } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { langOf, link } from '../kit/index.ts';
import type fr from './messages.fr.ts';
import type { Shown } from './state.ts';

/** Beyond a month, the dates say more than a count of days. */
const SOON = 31;

const some = <T>(value: T | undefined, view: (value: T) => unknown): unknown => (value ? view(value) : nothing);
const linked = (url: string | undefined, text: unknown): unknown => (url ? link(url, text) : text);

/** Where a day stands in the campaign; nothing long before it, and where it has no dates. */
const badge = (phase: Phase, words: typeof fr): string | undefined =>
  phase.phase === 'during'
    ? phase.last && phase.of > 1
      ? words.last
      : words.during(phase.day, phase.of)
    : phase.phase === 'before' && phase.days <= SOON
      ? words.before(phase.days)
      : undefined;

/** The pieces of a banner. */
export interface Pieces {
  title: TemplateResult;
  /** Where we are in the campaign, a key date's name on that date, the dates, who organises it. */
  when: (phase: Phase) => TemplateResult;
  notice: () => unknown;
  description: () => unknown;
  keyDates: (today: string) => unknown;
  /** Figures never go without their sources and dates. */
  figures: (most: number) => unknown;
  next: () => unknown;
}

/** Makes the pieces; what is text of the campaign bears its language and direction. */
export const pieces = (shown: Shown, words: typeof fr, locale: string, language: string): Pieces => {
  const own = (text: string): TemplateResult =>
    html`<span lang=${langOf(language, locale)} dir="auto">${text}</span>`;
  const range = (start: string, end?: string): string => formatDayRange(start, end, locale);

  return {
    title: own(shown.name ?? words.campaign),

    when: (phase) =>
      html`<p class="when">
        ${some(badge(phase, words), (text) => html`<strong class="tag">${text}</strong>`)}
        ${some(phase.phase === 'during' ? phase.keyDate : undefined, ({ name }) => html`<strong>${own(name)}</strong>`)}
        ${some(shown.startDate, (start) => html`<span>${range(start, shown.endDate)}</span>`)}
        ${some(shown.organizer, ({ name, url }) => html`<span>${linked(url, own(name))}</span>`)}
      </p>`,

    notice: () =>
      some(
        shown.notice,
        ({ headline, text, url, linkText }) =>
          html`<p class="notice">
            <strong>${own(headline)}</strong> ${some(text, own)}
            ${some(url, (address) => link(address, linkText ? own(linkText) : words.more))}
          </p>`,
      ),

    description: () => some(shown.description, (text) => html`<p>${own(text)}</p>`),

    keyDates: (today) =>
      some(
        shown.keyDates,
        (dates) =>
          html`<ul>
            ${dates.map(
              ({ date, name, url }) =>
                html`<li aria-current=${date === today ? 'date' : nothing}>
                  <time datetime=${date}>${formatDay(date, locale, 'short')}</time>
                  <span>${linked(url, own(name))}</span>
                </li>`,
            )}
          </ul>`,
      ),

    figures: (most) =>
      shown.keyFigures?.slice(0, most).map(
        ({ value, description, sources = [] }) =>
          html`<figure>
            <p><strong>${own(value)}</strong> ${own(description)}</p>
            <figcaption class="meta">
              ${sources.map(({ name, publisher, datePublished, url }) => {
                // People also write « printemps 2021 ».
                const date =
                  datePublished && /^\d{4}-(0[1-9]|1[0-2])/.test(datePublished)
                    ? formatMonthYear(datePublished.slice(0, 7), locale)
                    : datePublished;
                const rest = [publisher, date].filter(Boolean).map((text) => `, ${text}`);
                return html`<p>${words.source}<cite>${linked(url, own(name))}</cite>${rest}</p>`;
              })}
            </figcaption>
          </figure>`,
      ),

    next: () =>
      some(shown.nextEdition, ({ name, startDate, url }) => {
        const date = startDate && range(startDate);
        return html`<p class="when">
          <strong>${words.next}</strong>
          ${some(name, (text) => html`<span>${own(text)}</span>`)} ${some(date, (text) => html`<span>${text}</span>`)}
          ${some(url, (address) => link(address, words.more))}
        </p>`;
      }),
  };
};
