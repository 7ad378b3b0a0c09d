import { formatMonthYear, trust, type Channel, type Resource } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../kit/index.ts';
import { channelLink } from './channel.ts';
import { hoursText, statusText } from './hours.ts';
import type fr from './messages.fr.ts';
import { availability, channelsFor, isNumber } from './state.ts';

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
  ways?: readonly string[];
}

const billText = (
  { notOnPhoneBill, channels = [] }: Resource,
  words: typeof fr,
): string | false | undefined =>
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
  const { words, locale, local, lang } = page;
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
    isFree && words.free,
    isAnonymous && words.anonymous,
    billText(resource, words),
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

/** An emergency number: always there, always answered, so there is nothing to say about hours or trust. */
export const emergencyRow = (resource: Resource, page: Page): TemplateResult => {
  const [first, ...rest] = resource.channels ?? [];
  const bill = billText(resource, page.words);
  return html`<li part="resource open" data-id=${resource.id}>
    ${heading(page.level, resource.provider)}${first && channelLink(first, page.words, page.lang, true)}
    <p>${resource.description}</p>
    ${others(rest, resource, page)} ${bill ? html`<p class="meta">${bill}.</p>` : nothing}
  </li>`;
};

/** Who can help, and how to get there. */
export const resourceRow = (resource: Resource, page: Page): TemplateResult => {
  const { words, lang, local, locale } = page;
  const { hoursAvailable: hours, verifiedOn, provider, description } = resource;
  const is = availability(hours, verifiedOn, local);
  const open = is.status === 'open' || is.status === 'always';
  const status = statusText(is, local, words, locale);
  const channels = channelsFor(resource, page.ways);
  const main = channels.find(isNumber);
  const deaf = channelsFor(resource, ['deaf']).length > 0;
  return html`<li
    part="resource ${open ? 'open' : is.status === 'closed' ? 'closed' : ''}"
    data-id=${resource.id}
  >
    ${heading(page.level, html`<span lang=${lang}>${resource.name}</span>`)}
    ${
      status || channelsFor(resource, ['deaf']).length
        ? html`<p>
          ${status && html`<span class="tag ${open && !('check' in is && is.check) ? 'ok' : ''}">${status}</span>`}
          ${deaf ? html`<span class="tag">${words.names['deaf']}</span>` : nothing}
        </p>`
        : nothing
    }
    ${main && channelLink(main, words, lang, true)}
    ${provider && html`<p lang=${lang}>${provider}</p>`} ${description && html`<p lang=${lang}>${description}</p>`}
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
    <p part="meta" class="meta">${facts(resource, page)}</p>
  </li>`;
};
