import { formatDayRange, type Phase } from '@relais/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { langOf, later, link, type Language } from '../kit/index.ts';
import type fr from './messages.fr.ts';
import type { Shown } from './state.ts';

/** Beyond a month, the dates say more than a count of days. */
const SOON = 31;

export const some = <T extends string | object>(
  value: T | false | null | undefined,
  view: (value: T) => unknown,
): unknown => (value ? view(value) : nothing);
export const linked = (url: string | undefined, text: unknown): unknown => (url ? link(url, text) : text);
export const range = (start: string, end: string | undefined, language: Language): TemplateResult =>
  html`<span>${formatDayRange(start, end, language)}</span>`;

/** Text of the campaign, in its language and direction. */
export const ownText =
  (inLanguage: string, language: Language) =>
  (text: string): TemplateResult =>
    html`<span lang=${langOf(inLanguage, language)} dir="auto">${text}</span>`;

/** What the views are told beside what they show. */
export interface Setting {
  words: typeof fr;
  language: Language;
  /** `YYYY-MM-DD` */
  today: string;
  own: (text: string) => TemplateResult;
}

/** Where a day stands in the campaign; nothing long before it, and where it has no dates. */
const badge = (phase: Phase, words: typeof fr): string | undefined =>
  phase.phase === 'during'
    ? phase.last && phase.of > 1
      ? words.last
      : words.during(phase.day, phase.of)
    : phase.phase === 'before' && phase.days <= SOON
      ? words.before(phase.days)
      : undefined;

/**
 * Today in the campaign, its dates, who is behind it, and the notice.
 *
 * @param listed Whether the key dates follow, where today's is marked among them.
 */
export const now = (
  shown: Shown,
  phase: Phase,
  { words, language, own }: Setting,
  listed: boolean,
): TemplateResult =>
  html`<p class="when">
      ${some(badge(phase, words), (text) => html`<strong class="tag">${isServer ? later(text) : text}</strong>`)}
      ${some(!listed && phase.phase === 'during' && phase.keyDate, ({ name }) => html`<strong>${isServer ? later(name) : own(name)}</strong>`)}
      ${some(shown.startDate, (start) => range(start, shown.endDate, language))}
      ${some(shown.organizer, ({ name, url }) => linked(url, own(name)))}
    </p>
    ${some(
      shown.notice,
      ({ headline, text, url, linkText }) =>
        html`<p class="notice">
          <strong>${own(headline)}</strong> ${some(text, own)}
          ${some(url, (address) => link(address, linkText ? own(linkText) : words.more))}
        </p>`,
    )}`;
