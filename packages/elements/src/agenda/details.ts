import { formatMoment, placeOf, type CampaignEvent } from '@relais/core';
import { css, html, isServer, nothing, type TemplateResult } from 'lit';
import { emailLink, langOf, link, telephoneLink } from '../kit/index.ts';
import { attachment } from './attachments.ts';
import { messages, type DetailsWords } from './details.messages.ts';
import { RelaisOpenEvent } from './events.ts';
import type { Extent } from './extent.ts';
import { picture, type Shown } from './picture.ts';
import { join } from '../kit/join.ts';
import { withTown } from './town.ts';
import { writtenIn } from '../kit/language-name.ts';
import type { Parts } from './parts.ts';
import { Reach } from './reach.ts';
import type { View } from './row.ts';
import { MySelection } from './selection.ts';
import { linkTo, reveal, rowOf, sharedEvent } from './shared-link.ts';
import type { Tag } from './state.ts';
import { Take } from './take.ts';
import type { AgendaWidget } from './widget.ts';

const fact = (term: string, ...content: unknown[]): unknown => {
  const known = content.filter(Boolean);
  return known.length
    ? html`<dt>${term}</dt>
        ${known.map((part) => html`<dd>${part}</dd>`)}`
    : nothing;
};

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

/** How to register, while one can. */
const registration = (
  { registration: { url, email, telephone, deadline, status } = { status: 'closed' } }: CampaignEvent,
  tags: readonly Tag[],
  { language }: View,
  words: DetailsWords,
  about: unknown,
): unknown[] => {
  const open = status === 'open' && !tags.some((tag) => /past|cancelled|postponed|full|closed/.test(tag));
  return [
    open && url && link(url, html`${words.doRegister}${about}`),
    open && email && emailLink(email),
    open && telephone && telephoneLink(telephone),
    open && deadline && words.until(formatMoment(deadline, language)),
    status === 'none' && words.unneeded,
  ];
};

/** What stands behind « Détails »: for whoever thinks of going there. */
const details = (
  event: CampaignEvent,
  tags: readonly Tag[],
  view: View,
  take: Take,
  mine: MySelection,
  shown: Shown,
): TemplateResult => {
  const { campaign, lang, language } = view;
  const words = messages[language];
  const { attachments = [], audience = [], onlineUrl, performers = [], url } = event;
  const place = placeOf(event);
  const text = (...texts: (string | undefined)[]): unknown =>
    texts.some(Boolean) && html`<span lang=${lang}>${join(', ', ...texts)}</span>`;
  const about = html`<span class="sr" lang=${langOf(writtenIn(event.inLanguage, campaign.inLanguage), language)}>${view.words.about + event.name}</span>`;
  const map = place && mapOf(place);
  const menu = take.content(event, 'menu');
  // Only a script does these.
  const actions = (): TemplateResult =>
    html`<div class="actions">
        <button part="button" type="button" aria-expanded=${!!menu} @click=${() => take.calendar(event, campaign, [event])}>
          ${words.add}${about}
        </button>
        ${menu}
        <button part="button" type="button" @click=${() => take.copy(linkTo(event), event)}>${words.copy}${about}</button>
        ${mine.buttons(event, about)}
      </div>
      ${take.content(event, 'link')}`;
  return html`${view.paper ? nothing : picture(event, lang, words, shown)}
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
        place?.address && text(withTown(place, place.address)),
        !view.paper && map && link(map, html`${words.map}${about}`),
        !view.paper && place?.url && link(place.url, html`${words.site}${about}`),
      )}
      ${fact(words.access, text(...(place?.accessibility ?? [])))}
      ${fact(words.online, onlineUrl && link(onlineUrl, html`${words.join}${about}`))}
      ${fact(words.audience, text(...audience))}
      ${fact(words.register, ...registration(event, tags, view, words, about))}
      ${fact(words.places, event.registration?.capacity)}
      ${fact(words.price, event.isAccessibleForFree && words.free)}
      ${fact(words.files, ...attachments.map((one) => attachment(one, lang, view.language, about)))}
    </dl>
    ${
      view.paper
        ? nothing
        : html`${url ? html`<p>${link(url, html`${words.page}${about}`)}</p>` : nothing} ${isServer ? nothing : actions()}`
    }`;
};

/** What comes when somebody first opens a session, takes something along, or follows a shared link. */
export default class Details {
  readonly styles = [styles];
  readonly take: Take;
  readonly mine: MySelection;
  readonly reach: Reach;
  readonly #widget: AgendaWidget;
  /** Sessions whose picture somebody asked for. */
  readonly #pictures = new Set<string>();

  constructor(widget: AgendaWidget, { days }: Parts, extent: Extent) {
    this.#widget = widget;
    this.take = new Take(widget);
    this.mine = new MySelection(widget, this.take);
    this.reach = new Reach(widget, days, extent, ({ id }) => reveal(widget.host.renderRoot, id));
  }

  /** What stands behind « Détails ». */
  content(event: CampaignEvent, tags: readonly Tag[], view: View): TemplateResult {
    const { data, host } = this.#widget;
    const shown = {
      origins: data.state.status === 'ready' ? data.state.origins : [],
      has: (id: string) => this.#pictures.has(id),
      onShow: async (id: string) => {
        this.#pictures.add(id);
        host.requestUpdate();
        await host.updateComplete;
        // The button that was pressed is gone: the focus goes on to what it showed.
        const figure = rowOf(host.renderRoot, id)?.querySelector('figure');
        if (!figure) return;
        figure.tabIndex = -1;
        figure.focus();
      },
    };
    return details(event, tags, view, this.take, this.mine, shown);
  }

  /** Tells the page. */
  opened(id: string): void {
    this.#widget.host.dispatchEvent(new RelaisOpenEvent(id));
  }

  /** Has the session shown that the address of the page points to. */
  async showShared(events: readonly CampaignEvent[]): Promise<void> {
    const event = sharedEvent(location.hash, events);
    if (!(await this.mine.showShared(events)) && event) await this.reach.show(event);
  }
}

const styles = css`
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
  .actions > :is(ul, p) {
    flex-basis: 100%;
  }
  .mine {
    margin-block-start: var(--s5);
    padding: var(--s4);
    border: 1px solid var(--strong);
    border-radius: var(--radius);
  }
  .mine li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2) var(--s4);
    align-items: center;
    justify-content: space-between;
    margin-block: var(--s2);
  }
  figure {
    margin-block: var(--s2);
  }
  img {
    display: block;
    max-width: 100%;
    max-height: 20em;
    border-radius: var(--radius);
  }
  @media print {
    dl {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      font-size: 0.875em;
    }
    dt {
      grid-column: 1;
      font-size: 1em;
      margin: 0;
    }
    dd {
      grid-column: 2;
    }
    :is(dd, .menu) a {
      display: inline;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }
    /* What a link says is little use on paper, where it leads may be. */
    [href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
