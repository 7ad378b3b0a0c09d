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

const billText = ({ notOnPhoneBill, channels = [] }: Resource, { words }: Page): string | false | undefined =>
  notOnPhoneBill &&
  words.bill(
    channels.some(({ type }) => type === 'voice'),
    channels.some(({ type }) => type === 'sms'),
  );

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
    verifiedOn,
    source,
  } = resource;
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
    (availableLanguage.length > 1 || lang !== nothing) &&
      availableLanguage.length &&
      words.languages(languageNames(availableLanguage, page)),
    isFree && !urgent && words.free,
    isAnonymous && words.anonymous,
    billText(resource, page),
    !urgent &&
      words.verified(verifiedOn ? formatMonthYear(verifiedOn, locale) : '', known !== 'verified') +
        (source ? words.source(source) : ''),
  ]
    .filter(Boolean)
    .map((fact) => `${fact}.`)
    .join(' ');
};

/** Channels beneath the number that stands out, each with what is its own. */
const others = (
  channels: readonly Channel[],
  { verifiedOn, url }: Resource,
  page: Page,
): TemplateResult | undefined => {
  const { words, lang, local, locale } = page;
  const all: readonly Channel[] =
    url && !channels.some(({ value }) => value === url)
      ? [...channels, { type: 'web', value: url }]
      : channels;
  if (!all.length) return;
  return html`<ul class="ways">
    ${all.map((channel) => {
      const text = statusText(availability(channel.hoursAvailable, verifiedOn, local), local, words, locale);
      return html`<li>
        ${channelLink(channel, words, lang)}
        ${
          channel.label && /voice|email|visit/.test(channel.type)
            ? html`<span class="meta" lang=${lang}>${channel.label}</span>`
            : nothing
        }
        ${text && html`<span class="meta">${text}</span>`}
      </li>`;
    })}
  </ul>`;
};

/** Who can help, and how to get there. */
export const row = (resource: Resource, page: Page): TemplateResult => {
  const { words, lang, local, locale, urgent } = page;
  const { channels = [], hoursAvailable: hours, verifiedOn, provider, description } = resource;
  const is = availability(hours, verifiedOn, local);
  const open = is.status === 'open' || is.status === 'always';
  const tags = urgent
    ? []
    : [
        [statusText(is, local, words, locale), open && !('check' in is && is.check) ? 'ok' : ''],
        [channels.some(({ deafAccess }) => deafAccess) && words.names['deaf'], ''],
      ].filter(([text]) => text);
  const main = channels.find(isNumber);
  const about = facts(resource, page);
  return html`<li
    part="resource ${open ? 'open' : is.status === 'closed' ? 'closed' : ''}"
    data-id=${resource.id}
  >
    ${heading(page.level, html`<span lang=${lang}>${resource.name}</span>`)}
    ${tags.length ? html`<p>${tags.map(([text, kind]) => html`<span class="tag ${kind}">${text}</span> `)}</p>` : nothing}
    ${main && channelLink(main, words, lang)}
    ${[provider, description].map((text) => text && html`<p lang=${lang}>${text}</p>`)}
    ${others(
      channels.filter((channel) => channel !== main),
      resource,
      page,
    )}
    ${
      Array.isArray(hours) && is.status !== 'none'
        ? html`<p class="meta hours">${hoursText(hours, words, locale)}</p>`
        : nothing
    }
    ${about && html`<p part="meta" class="meta">${about}</p>`}
  </li>`;
};
