import { formatMoment, type CampaignEvent } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { langOf, link } from '../kit/index.ts';
import { tagsOf } from './state.ts';
import type { View } from './row.ts';

/** Puts together what is there. */
export const join = (separator: string, ...parts: (string | number | false | undefined)[]): string =>
  parts.filter(Boolean).join(separator);

const fact = (term: string, ...content: unknown[]): TemplateResult | typeof nothing =>
  content.some((part) => part && part !== nothing)
    ? html`<dt>${term}</dt>
        ${content.map((part) => (part && part !== nothing ? html`<dd>${part}</dd>` : nothing))}`
    : nothing;

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

const registration = (event: CampaignEvent, { words, locale, local }: View): unknown[] => {
  const { url, email, telephone, deadline, capacity, status } = event.registration ?? {};
  const open =
    status === 'open' &&
    !tagsOf(event, local).some((tag) => /past|cancelled|postponed|full|closed/.test(tag));
  return [
    open && url && link(url, html`${words.doRegister}<span class="sr">${words.about(event.name)}</span>`),
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
export const details = (event: CampaignEvent, view: View): TemplateResult => {
  const { words } = view;
  const { attachments = [], audience = [], description, location, onlineUrl, performers = [], url } = event;
  const lang = langOf(event.inLanguage ?? view.inLanguage, view.locale);
  const map = location && mapOf(location);
  const about = html`<span class="sr">${words.about(event.name)}</span>`;
  return html`${description ? html`<p class="text" lang=${lang}>${description}</p>` : nothing}
    <dl>
      ${fact(
        words.people,
        ...performers.map(
          ({ name, jobTitle, affiliation, url: page }) =>
            html`${page ? link(page, name) : name}${
              jobTitle || affiliation
                ? html`, <span lang=${lang}>${join(', ', jobTitle, affiliation)}</span>`
                : nothing
            }`,
        ),
      )}
      ${fact(
        words.where,
        join(', ', location?.address, location?.address && location.addressLocality),
        map && link(map, words.map),
        location?.url && link(location.url, words.site),
      )}
      ${fact(words.access, location?.accessibility?.length && html`<span lang=${lang}>${join(', ', ...location.accessibility)}</span>`)}
      ${fact(words.modes.online, onlineUrl && link(onlineUrl, html`${words.join}${about}`))}
      ${fact(words.audience, audience.length && html`<span lang=${lang}>${join(', ', ...audience)}</span>`)}
      ${fact(words.register, ...registration(event, view))}
      ${fact(
        words.files,
        ...attachments.map(({ contentUrl, name, role }) =>
          link(
            contentUrl,
            html`${role === 'replay' ? nothing : `${words.download} `}<span lang=${lang}>${name}</span>${
              role === 'replay' || !formatOf(contentUrl) ? nothing : ` (${formatOf(contentUrl)})`
            }`,
          ),
        ),
      )}
    </dl>
    ${url ? html`<p>${link(url, html`${words.page}${about}`)}</p>` : nothing}
    <p class="actions">
      <button
        part="button"
        type="button"
        aria-expanded=${!!view.menu(event)}
        @click=${() => view.onCalendar(event)}
      >
        ${words.add}
      </button>
      <button part="button" type="button" @click=${() => view.onCopy(event)}>${words.copy}</button>
    </p>
    ${view.menu(event)} ${view.copied(event)}`;
};
