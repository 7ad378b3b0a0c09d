import type { Channel } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { dial, link, mailto } from '../kit/index.ts';
import type fr from './messages.fr.ts';
import { isAbroad, isNumber } from './state.ts';

/** An address without what nobody reads of it; a text that is none is left as it is. */
const hostOf = (href: string): string =>
  URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') || href : href;

/** An address that may go on in the next line where one of its parts begins, and not within. */
export const parts = (address: string): unknown[] =>
  address.split(/(?=[.@])/).map((part, i) => (i ? html`<wbr />${part}` : part));

/** Of channels that are no link of their own: what is seen is their value. */
const HREF: Partial<Record<Channel['type'], (value: string) => string>> = {
  voice: (value) => `tel:${dial(value)}`,
  sms: (value) => `sms:${dial(value)}`,
  email: mailto,
  visit: (value) => `https://www.openstreetmap.org/search?query=${encodeURIComponent(value)}`,
};

/**
 * A channel as a real link, and its label after it where what is seen is its value. Its name begins with what is seen (WCAG
 * 2.2, 2.5.3); how a short number is said, or that the link leaves for another site, comes after.
 *
 * @param lang The language of the data, where the interface speaks another: then a spoken label says nothing to anybody.
 * @param isPlain Whether a number is a link among others; else it is what is pressed first.
 */
export const channelLink = (
  channel: Channel,
  words: typeof fr,
  lang: unknown,
  isPlain?: boolean,
): TemplateResult => {
  const { type, value, label, spokenLabel } = channel;
  const number = isNumber(channel);
  const to = HREF[type];
  const href = to?.(value) ?? value;
  const after = number ? lang === nothing && spokenLabel : /^http/.test(href) && words.otherSite;
  return html`${link(
    href,
    html`${
      label && !to
        ? html`<span lang=${lang}>${label}</span>`
        : // Between elements a space is left out of the link's name in Chromium.
          html`<span>${`${words.names[type]} `}</span>${
            number
              ? html`<b class=${isAbroad(channel) ? 'abroad' : nothing}>${value}</b>`
              : /^(?:e|w|vis)/.test(type)
                ? html`<span class="host">${parts(hostOf(value))}</span>`
                : nothing
          }`
    }${after ? html`<span class="sr"> (${after})</span>` : nothing}`,
    'link',
    number && !isPlain ? 'button' : undefined,
  )}${to && label && html` <span class="meta" lang=${lang}>${label}</span>`}`;
};
