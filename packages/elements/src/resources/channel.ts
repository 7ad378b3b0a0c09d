import type { Channel } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import type fr from './messages.fr.ts';
import { dial, isNumber } from './state.ts';

/** An address without what nobody reads of it; a text that is none is left as it is. */
const hostOf = (href: string): string =>
  URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') || href : href;

const HREF: Partial<Record<Channel['type'], (value: string) => string>> = {
  voice: (value) => `tel:${dial(value)}`,
  sms: (value) => `sms:${dial(value)}`,
  email: (value) => `mailto:${value}`,
  visit: (value) => `https://www.openstreetmap.org/search?query=${encodeURIComponent(value)}`,
};

/**
 * A channel as a real link. Its name begins with what is seen (WCAG 2.2, 2.5.3); how a short number is said, or that the
 * link leaves for another site, comes after.
 *
 * @param lang The language of the data, where the interface speaks another: then a spoken label says nothing to anybody.
 * @param main Whether it is the number that stands out.
 */
export const channelLink = (
  channel: Channel,
  words: typeof fr,
  lang: unknown,
  main = false,
): TemplateResult => {
  const { type, value, label, spokenLabel } = channel;
  const number = isNumber(channel);
  const own = label && !HREF[type];
  const before = own ? '' : (words.names[type] ?? '');
  const shown = own ? label : HREF[type] ? value : type === 'web' ? hostOf(value) : '';
  const href = HREF[type]?.(value) ?? value;
  const after = number ? lang === nothing && spokenLabel : /^http/.test(href) && words.otherSite;
  return html`<a
    part="link"
    class=${main ? 'call' : 'way'}
    href=${href}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${before && html`<span>${before}</span> `}${
      number ? html`<b>${shown}</b>` : html`<span lang=${own ? lang : nothing}>${shown}</span>`
    }${after ? html`<span class="sr"> (${after})</span>` : nothing}</a
  >`;
};
