import { formatDay, formatDayRange, formatMonthYear, type Phase } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { langOf, link } from '../kit/index.ts';
import type fr from './messages.fr.ts';
import type { BannerState, Variant } from './state.ts';

/** Beyond a month, the dates say more than a count of days. */
const SOON = 31;

const some = <T>(value: T | undefined, view: (value: T) => unknown): unknown =>
  value ? view(value) : nothing;
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

/** What the view is told beside the state. */
export interface Setting {
  variant: Variant;
  words: typeof fr;
  /** BCP 47 tag of the interface, for dates. */
  locale: string;
  /** BCP 47 tag of the campaign's texts. */
  language: string;
  /** `YYYY-MM-DD` */
  today: string;
  heading: (title: TemplateResult) => TemplateResult;
  /** The button that hides the banner, if there is one. */
  dismiss: unknown;
}

/** The banner as a named region of the page (WAI-ARIA 1.2, region). */
export const bannerView = (
  state: Exclude<BannerState, { status: 'nothing' }>,
  { variant, words, locale, language, today, heading, dismiss }: Setting,
): TemplateResult => {
  const { shown } = state;
  const phase = state.status === 'current' && state.phase;
  const rich = phase && variant !== 'strip';

  /** Text of the campaign, in its language and direction. */
  const own = (text: string): TemplateResult =>
    html`<span lang=${langOf(language, locale)} dir="auto">${text}</span>`;
  const strong = (text: string): TemplateResult => html`<strong>${own(text)}</strong>`;
  const range = (start: string, end?: string): TemplateResult =>
    html`<span>${formatDayRange(start, end, locale)}</span>`;
  /** People also write « printemps 2021 ». */
  const published = (date: string): string =>
    /^\d{4}-(0[1-9]|1[0-2])/.test(date) ? formatMonthYear(date.slice(0, 7), locale) : date;

  /** Where the key dates follow, today's is marked among them. */
  const now = (at: Exclude<Phase, { phase: 'after' }>): TemplateResult =>
    html`<p class="when">
        ${some(badge(at, words), (text) => html`<strong class="tag">${text}</strong>`)}
        ${some(!rich && at.phase === 'during' ? at.keyDate : undefined, ({ name }) => strong(name))}
        ${some(shown.startDate, (start) => range(start, shown.endDate))}
        ${some(shown.organizer, ({ name, url }) => linked(url, own(name)))}
      </p>
      ${some(
        shown.notice,
        ({ headline, text, url, linkText }) =>
          html`<p class="notice">
            ${strong(headline)} ${some(text, own)}
            ${some(url, (address) => link(address, linkText ? own(linkText) : words.more))}
          </p>`,
      )}`;

  const over = (): TemplateResult =>
    html`<p>${words.thanks}</p>
      ${some(
        shown.nextEdition,
        ({ name, startDate, url }) =>
          html`<p class="when">
            <strong>${words.next}</strong> ${some(name, own)} ${some(startDate, (start) => range(start))}
            ${some(url, (address) => link(address, words.more))}
          </p>`,
      )}`;

  const dates = (): TemplateResult =>
    html`${some(shown.description, (text) => html`<p>${own(text)}</p>`)}
    ${some(
      shown.keyDates,
      (list) =>
        html`<ul>
          ${list.map(
            ({ date, name, url }) =>
              html`<li aria-current=${date === today ? 'date' : nothing}>
                <time datetime=${date}>${formatDay(date, locale, 'short')}</time>
                ${linked(url, own(name))}
              </li>`,
          )}
        </ul>`,
    )}`;

  /** Figures never go without their sources and dates. */
  const figures = (): unknown =>
    shown.keyFigures?.slice(0, variant === 'hero' ? 3 : 1).map(
      ({ value, description, sources }) =>
        html`<figure>
          <p>${strong(value)} ${own(description)}</p>
          <figcaption class="meta">
            ${sources?.map(
              ({ name, publisher, datePublished, url }) =>
                html`<p>
                  ${words.source} <cite>${linked(url, own(name))}</cite>${[
                    publisher,
                    datePublished && published(datePublished),
                  ].map((text) => (text ? `, ${text}` : ''))}
                </p>`,
            )}
          </figcaption>
        </figure>`,
    );

  const programme = (url: string): TemplateResult =>
    html`<a class="button" part="link" href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer"
      >${words.programme}</a
    >`;

  // What may be empty has no white space in it: the styles then take it away.
  return html`<section class=${variant} part="banner" aria-labelledby="t">
    <div class="text">
      <div id="t">${heading(own(shown.name ?? words.campaign))}</div>
      ${phase ? now(phase) : over()}${rich ? dates() : nothing}
    </div>
    <div class="side">${rich ? figures() : nothing}</div>
    <div class="acts">${phase ? some(shown.url, programme) : nothing}${dismiss}</div>
  </section>`;
};
