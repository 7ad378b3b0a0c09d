import {
  availability,
  formatMonthYear,
  hoursOf,
  trust,
  type Availability,
  type Channel,
  type OpeningHours,
  type Resource,
} from '@relais/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { heading, later } from '../kit/index.ts';
import { join } from '../kit/join.ts';
import { languageName } from '../kit/language-name.ts';
import { channelLink, parts } from './channel.ts';
import { hoursText, statusText } from './hours.ts';
import type fr from './messages.fr.ts';
import { isNumber } from './state.ts';

/** What all rows of one rendering have in common. */
export interface Page {
  words: typeof fr;
  language: string;
  /** Level of the rows' headings. */
  level: number;
  /** `lang` of the data, or `nothing` where it is that of the interface. */
  lang: unknown;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
}

/** What a page says that is written on a server and read later: what holds at any hour, and not who is there right now. */
const lasting = (is: Availability, text: string): unknown =>
  text && /^(?:open|closed|unknown)$/.test(is.status) ? later(text) : text;

/** What sets a resource apart: for everyone, or in all of France, is nothing to say. */
const facts = (
  { audience = [], areaServed = [], availableLanguage = [], description = '', isFree, isAnonymous }: Resource,
  page: Page,
): string => {
  const { words, language, lang } = page;
  const list = new Intl.ListFormat(language);
  return join(
    '\u00a0· ',
    join(', ', isFree && words.free, isAnonymous && words.anonymous),
    // A description often says it, and better.
    audience.length &&
      !audience.includes('everyone') &&
      !/^pour les/i.test(description) &&
      words.for + list.format(audience.map((who) => words.names[who] ?? '')),
    areaServed.filter((area) => area !== 'France').join(', '),
    // One language goes without saying where the interface speaks it.
    availableLanguage.length > +(lang === nothing) &&
      words.in + list.format(availableLanguage.map((tag) => languageName(tag, language))),
  );
};

/** Who can help, and how to get there. */
export const row = (resource: Resource, page: Page): TemplateResult => {
  const { words, lang, local, language } = page;
  const {
    channels = [],
    hoursAvailable,
    notOnPhoneBill,
    verifiedOn,
    provider,
    description,
    source,
    url,
  } = resource;
  const say = (
    hours: OpeningHours | undefined,
  ): [is: Availability, status: unknown, periods: string, unsure: unknown] => {
    const is = availability(hours, verifiedOn, local);
    // Hours by which nothing is computed: who keeps them knows better.
    const unsure = hours?.length && /^n|v/.test(is.status);
    const status = unsure ? '' : statusText(is, local, words, language);
    const periods = join(
      ', ',
      Array.isArray(hours) && is.status !== 'none' && hoursText(hours, words, language),
      unsure && words.status.unverified,
    );
    return [is, isServer ? lasting(is, status) : status, periods, unsure];
  };
  // One number stands out, with its hours; the other channels are beneath it.
  const main = channels.find(isNumber);
  // Hours that no channel keeps to are nothing to say.
  const hours = main?.hoursAvailable ?? hoursOf(resource).find((some) => some === hoursAvailable);
  const [is, status, periods, unsure] = say(hours);
  const open = /^[ao]/.test(is.status);
  const deaf = channels.some(({ deafAccess }) => deafAccess);
  const types = channels.map(({ type }) => type).join();
  const others: Channel[] = channels.filter((channel) => channel !== main);
  const site: Channel | undefined = url ? { type: 'web', value: url, hoursAvailable: hours } : undefined;
  if (site && !unsure && !others.some(({ value }) => value === url)) others.push(site);
  return html`<li
    part=${`resource ${isServer && is.status !== 'always' ? '' : open ? 'open' : is.status}`}
    data-id=${resource.id}
  >
    ${heading(page.level, html`<span lang=${lang}>${resource.name}</span>`)}
    ${
      status || deaf
        ? html`<p>
          ${status && html`<span class=${`tag ${is.status} ${open && !is.check ? 'ok' : ''}`}>${status}</span>`}
          ${deaf ? html`<span class="tag">${words.names['deaf']}</span>` : nothing}
        </p>`
        : nothing
    }
    ${main && channelLink(main, words, lang)}
    ${[provider, description].map((text) => text && html`<p dir="auto" lang=${lang}>${text}</p>`)}
    ${
      others.length
        ? html`<ul class="ways">
          ${others.map((channel) => {
            // What is not answered at once is there at any hour.
            const own = channel.hoursAvailable ?? (/^[vsca]/.test(channel.type) ? hoursAvailable : hours);
            const [is, status, periods] = say(own);
            return html`<li>
              ${channelLink(channel, words, lang, true)}
              ${own === hours ? nothing : html`<span class=${`meta ${is.status}`}>${status}</span> <span class="meta">${periods}</span>`}
            </li>`;
          })}
        </ul>`
        : nothing
    }
    ${
      periods
        ? html`<p class="meta">${periods}${
            unsure && site ? html`${words.onThe}${channelLink(site, words, lang)}` : nothing
          }</p>`
        : nothing
    }
    ${[
      facts(resource, page),
      notOnPhoneBill && words.bill(/voice/.test(types), /sms/.test(types)),
      // When and from where it is known, for who wants to know. What says that hours are to be confirmed says it all.
      join(
        '\u00a0· ',
        verifiedOn
          ? (trust(verifiedOn, local.slice(0, 10)) === 'verified'
              ? (date: string) => words.verified + date
              : words.dated)(formatMonthYear(verifiedOn, language))
          : !unsure && words.unverified,
        source && words.source + source,
      ),
    ].map((said) => (said ? html`<p part="meta" class="meta">${parts(said)}</p>` : nothing))}
  </li>`;
};
