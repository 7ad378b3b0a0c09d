import { formatMoment, type CampaignEvent } from '@relais/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { langOf, link } from '../kit/index.ts';
import { messages, type DetailsWords } from './details.messages.ts';
import { join } from './join.ts';
import type { View } from './row.ts';
import type { Tag } from './state.ts';
import type { Take } from './take.ts';

export { reveal, sharedEvent } from './shared-link.ts';
export { Take } from './take.ts';

const fact = (term: string, ...content: unknown[]): unknown => {
  const known = content.filter(Boolean);
  return known.length
    ? html`<dt>${term}</dt>
        ${known.map((part) => html`<dd>${part}</dd>`)}`
    : nothing;
};

/** `PDF` of `…/programme.pdf`: what one gets is said before (RGAA 4.1, 13.3). */
const formatOf = (address: string): string => /\.(\w{2,4})(?:[?#]|$)/.exec(address)?.[1]?.toUpperCase() ?? '';

/** A map of the place, on a site that is only asked when somebody follows the link. */
const mapOf = ({
  latitude,
  longitude,
  address,
  addressLocality,
}: NonNullable<CampaignEvent['location']>): string => {
  const site = 'https://www.openstreetmap.org/';
  return latitude !== undefined && longitude !== undefined
    ? `${site}?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
    : address
      ? `${site}search?query=${encodeURIComponent(join(', ', address, addressLocality))}`
      : '';
};

/** How to register, while one can; how many can come, and that it is free. */
const registration = (
  {
    registration: { url, email, telephone, deadline, capacity, status } = { status: 'none' },
    ...event
  }: CampaignEvent,
  tags: readonly Tag[],
  { locale }: View,
  words: DetailsWords,
  about: unknown,
): unknown[] => {
  const open = status === 'open' && !tags.some((tag) => /past|cancelled|postponed|full|closed/.test(tag));
  return [
    open && url && link(url, html`${words.doRegister}${about}`),
    open && email && link(`mailto:${email}`, email),
    open && telephone && link(`tel:${telephone.replace(/[^\d+]/g, '')}`, telephone),
    join(
      ', ',
      open && deadline && words.until(formatMoment(deadline, locale)),
      capacity && words.places(capacity),
      event.isAccessibleForFree && words.free,
    ),
  ];
};

/** What stands behind « Détails »: for whoever thinks of going there. */
export const details = (
  event: CampaignEvent,
  tags: readonly Tag[],
  view: View,
  take: Take,
): TemplateResult => {
  const words = messages[view.language];
  const { attachments = [], audience = [], description, location, onlineUrl, performers = [], url } = event;
  const lang = langOf(event.inLanguage ?? view.inLanguage, view.locale);
  const text = (...texts: (string | undefined)[]): unknown =>
    texts.some(Boolean) && html`<span lang=${lang}>${join(', ', ...texts)}</span>`;
  const about = html`<span class="sr">${words.about(event.name)}</span>`;
  const map = location && mapOf(location);
  const menu = take.content(event.id, 'menu');
  return html`${description ? html`<p class="text" lang=${lang}>${description}</p>` : nothing}
    <dl>
      ${fact(
        words.people,
        ...performers.map(
          ({ name, jobTitle, affiliation, url: page }) =>
            html`${page ? link(page, name) : name}${
              jobTitle || affiliation ? html`, ${text(jobTitle, affiliation)}` : nothing
            }`,
        ),
      )}
      ${fact(
        words.where,
        location?.address && text(location.address, location.addressLocality),
        map && link(map, html`${words.map}${about}`),
        location?.url && link(location.url, html`${words.site}${about}`),
      )}
      ${fact(words.access, text(...(location?.accessibility ?? [])))}
      ${fact(words.online, onlineUrl && link(onlineUrl, html`${words.join}${about}`))}
      ${fact(words.audience, text(...audience))}
      ${fact(words.register, ...registration(event, tags, view, words, about))}
      ${fact(
        words.files,
        ...attachments.map(({ contentUrl, name, role }) =>
          role === 'replay'
            ? link(contentUrl, html`${text(name)}${about}`)
            : link(
                contentUrl,
                html`${words.download} ${text(name)}${formatOf(contentUrl) && ` (${formatOf(contentUrl)})`}`,
              ),
        ),
      )}
    </dl>
    ${url ? html`<p>${link(url, html`${words.page}${about}`)}</p>` : nothing}
    <p class="actions">
      <button part="button" type="button" aria-expanded=${!!menu} @click=${() => view.onCalendar(event)}>
        ${words.add}
      </button>
      <button part="button" type="button" @click=${() => take.copy(event)}>${words.copy}</button>
    </p>
    ${menu} ${take.content(event.id, 'link')}`;
};

export const styles = css`
  .text {
    white-space: pre-line;
  }
  dl {
    margin-block: var(--s2);
  }
  dt {
    font-size: 0.875em;
    color: var(--muted);
    margin-block-start: var(--s2);
  }
  :is(dd, .menu) a {
    display: inline-block;
    padding-block: var(--s2);
  }
  dl ~ .actions {
    margin-block: var(--s2);
  }
  .menu {
    flex-basis: 100%;
  }
`;
