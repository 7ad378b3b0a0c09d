import { availability, formatMonthYear, trust, type Channel, type Resource } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../kit/index.ts';
import { channelLink } from './channel.ts';
import { hoursText, statusText } from './hours.ts';
import type fr from './messages.fr.ts';
import { isNumber } from './state.ts';

/** What all rows of one rendering have in common. */
export interface Page {
  words: typeof fr;
  locale: string;
  /** Level of the rows' headings. */
  level: number;
  /** `lang` of the data, or `nothing` where it is that of the interface. */
  lang: unknown;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
  /** Emergency numbers: always answered, so there is nothing to say about hours or trust. */
  urgent?: boolean;
}

/** Names of languages; French sign language is one that browsers do not know. */
const languageNames = (tags: readonly string[], { locale, words }: Page): string => {
  try {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return tags.map((tag) => (tag === 'fsl' ? words.signs : names.of(tag))).join(', ');
  } catch {
    return tags.join(', ');
  }
};

/** The facts about a resource, as sentences. */
const facts = (resource: Resource, page: Page): string => {
  const { words, locale, local, lang, urgent } = page;
  const {
    audience = [],
    areaServed = [],
    availableLanguage = [],
    isFree,
    isAnonymous,
    notOnPhoneBill,
    channels = [],
    verifiedOn,
    source,
  } = resource;
  const types = channels.map(({ type }) => type).join();
  const known = trust(verifiedOn, local.slice(0, 10));
  return [
    audience.length &&
      words.audience(
        audience
          .map((who) => words.names[who])
          .join(', ')
          .toLowerCase(),
      ),
    areaServed.length && words.area(areaServed.join(', ')),
    // One language goes without saying where the interface speaks it.
    availableLanguage.length > +(lang === nothing) && words.languages(languageNames(availableLanguage, page)),
    isFree && !urgent && words.free,
    isAnonymous && words.anonymous,
    notOnPhoneBill && words.bill(/voice/.test(types), /sms/.test(types)),
    !urgent &&
      words.verified(verifiedOn ? formatMonthYear(verifiedOn, locale) : '', known !== 'verified') +
        (source ? words.source(source) : ''),
  ]
    .filter(Boolean)
    .map((fact) => `${fact}.`)
    .join(' ');
};

/** Who can help, and how to get there. */
export const row = (resource: Resource, page: Page): TemplateResult => {
  const { words, lang, local, locale, urgent } = page;
  const { channels = [], hoursAvailable: hours, verifiedOn, provider, description, url } = resource;
  const is = availability(hours, verifiedOn, local);
  const open = /^[ao]/.test(is.status);
  // Emergency numbers are always answered: nothing is said about that.
  const status = urgent ? '' : statusText(is, local, words, locale);
  const deaf = !urgent && channels.some(({ deafAccess }) => deafAccess);
  // One number stands out, the other channels are beneath it.
  const main = channels.find(isNumber);
  const others: Channel[] = channels.filter((channel) => channel !== main);
  if (url && !others.some(({ value }) => value === url)) others.push({ type: 'web', value: url });
  const about = facts(resource, page);
  return html`<li
    part="resource ${open ? 'open' : is.status}"
    data-id=${resource.id}
  >
    ${heading(page.level, html`<span lang=${lang}>${resource.name}</span>`)}
        ${
          status || deaf
            ? html`<p>
            ${status && html`<span class="tag ${open && !is.check ? 'ok' : ''}">${status}</span>`}
            ${deaf ? html`<span class="tag">${words.names['deaf']}</span>` : nothing}
          </p>`
            : nothing
        }
    ${main && channelLink(main, words, lang)}
    ${[provider, description].map((text) => text && html`<p lang=${lang}>${text}</p>`)}
    ${
      others.length
        ? html`<ul class="ways">
          ${others.map((channel) => {
            const { hoursAvailable, label, type } = channel;
            const status = statusText(availability(hoursAvailable, verifiedOn, local), local, words, locale);
            return html`<li>
              ${channelLink(channel, words, lang)}
              ${label && /voice|email|visit/.test(type) ? html`<span class="meta" lang=${lang}>${label}</span>` : nothing}
              ${status && html`<span class="meta">${status}</span>`}
            </li>`;
          })}
        </ul>`
        : nothing
    }
    ${
      Array.isArray(hours) && is.status !== 'none'
        ? html`<p class="meta hours">${hoursText(hours, words, locale)}</p>`
        : nothing
    }
    ${about && html`<p part="meta" class="meta">${about}</p>`}
  </li>`;
};
