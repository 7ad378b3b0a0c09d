import { formatDay } from '@relais/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Language } from '../kit/index.ts';
import { published } from '../kit/published.ts';
import { moreStyles } from './more.styles.ts';
import { linked, range, some, type Setting } from './view.ts';
import type { Shown, Variant } from './state.ts';

// What a strip during the campaign does without: loaded where a page asks for more.
export const styles = [moreStyles];

const MESSAGES = {
  fr: {
    thanks: 'C’est terminé. Merci à toutes celles et à tous ceux qui ont participé.',
    next: 'Prochaine édition',
    source: 'Source\u00a0:',
  },
  en: {
    thanks: 'It is over. Thank you to everyone who took part.',
    next: 'Next edition',
    source: 'Source:',
  },
} satisfies Record<Language, object>;

/** After the campaign: thanks, and what comes next. */
export const over = ({ nextEdition }: Shown, { words, language, own }: Setting): TemplateResult =>
  html`<p>${MESSAGES[language].thanks}</p>
    ${some(
      nextEdition,
      ({ name, startDate, url }) =>
        html`<p class="when">
          <strong>${MESSAGES[language].next}</strong> ${some(name, own)}
          ${some(startDate, (start) => range(start, undefined, language))} ${some(url, (address) => linked(address, words.more))}
        </p>`,
    )}`;

/** Description and key dates, today's marked among them. */
export const dates = ({ description, keyDates }: Shown, { language, own, today }: Setting): TemplateResult =>
  html`${some(description, (text) => html`<p>${own(text)}</p>`)}
  ${some(
    keyDates,
    (list) =>
      html`<ul>
        ${list.map(
          ({ date, name, url }) =>
            html`<li aria-current=${!isServer && date === today ? 'date' : nothing}>
              <time datetime=${date}>${formatDay(date, language, 'short')}</time>
              ${linked(url, own(name))}
            </li>`,
        )}
      </ul>`,
  )}`;

/** Figures never go without their sources and dates. */
export const figures = ({ keyFigures }: Shown, { language, own }: Setting, variant: Variant): unknown =>
  keyFigures?.slice(0, variant === 'hero' ? 3 : 1).map(
    ({ value, description, sources }) =>
      html`<figure>
        <p><strong>${own(value)}</strong> ${own(description)}</p>
        <figcaption class="meta">
          ${sources?.map(
            ({ name, publisher, datePublished, url }) =>
              html`<p>
                ${MESSAGES[language].source} <cite>${linked(url, own(name))}</cite>${[
                  publisher,
                  datePublished && published(datePublished, language),
                ].map((text) => (text ? `, ${text}` : ''))}
              </p>`,
          )}
        </figcaption>
      </figure>`,
  );
