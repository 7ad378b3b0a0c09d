import { filterResources, resourceSlice } from '@relais/core';
import { LitElement, html, nothing } from 'lit';
import {
  CampaignController,
  ClockController,
  MessagesController,
  RelaisFilterEvent,
  baseLevel,
  baseStyles,
  campaignProperties,
  heading,
  langOf,
  shell,
  widgetHeading,
  type CampaignHost,
  type Density,
} from '../kit/index.ts';
import { filters } from './filters.ts';
import fr from './messages.fr.ts';
import { emergencyRow, resourceRow, type Page } from './row.ts';
import { resourcesState, withoutEmergency, type Asked, type Facet } from './state.ts';
import { styles } from './styles.ts';

export type ResourcesLayout = 'list' | 'cards';

const listOf = (attribute: string | undefined, between: RegExp | string): string[] =>
  (attribute ?? '')
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Who can help: the emergency numbers, always and first, then the lines, services and guides of a campaign, with who is
 * there right now.
 *
 * @element relais-resources
 * @attr {string} src - Addresses of campaign files, parted by spaces.
 * @attr {string} lang - Language of the interface; else the nearest one of the page.
 * @attr {number} heading-level - Level of the headings, 2 to 6.
 * @attr {string} now - Another moment to preview, ISO 8601.
 * @attr {boolean} discreet - A neutral heading.
 * @attr {'comfortable'|'compact'} density - How much air there is.
 * @attr {string} audience - Only what is for these: `young`, `relatives`, `professionals`, parted by commas or spaces.
 * @attr {string} category - Only these categories: `helpline`, `association`, `service`, `guide`, `training`, `law`, `emergency`.
 * @attr {string} area - Only what serves these places, parted by commas; what serves all of France is kept.
 * @attr {'list'|'cards'} layout - Rows with a line between them, or cards.
 * @attr {boolean} urgent - Only who answers right now.
 * @attr {boolean} no-filters - No filters and no search.
 * @slot - What visitors see beneath the emergency numbers until the campaign is there, and where it cannot be had.
 * @slot heading - Replaces the words of the heading.
 * @slot empty - Replaces the sentence that says that there is nothing.
 * @slot footer - Comes last.
 * @csspart heading - The heading.
 * @csspart resource - Each resource; `open` or `closed` too where that is known.
 * @csspart link - Each link.
 * @csspart meta - What is said about a resource, and how many there are.
 * @csspart chip - Each filter that is on or off.
 * @csspart field - The search box and each list of choices.
 * @csspart button - Each other button.
 * @fires {RelaisLoadEvent} relais-load - The campaign is there.
 * @fires {RelaisErrorEvent} relais-error - The campaign could not be had.
 * @fires {RelaisFilterEvent} relais-filter - Somebody filtered: the facets and how many are left, never what was typed.
 */
export class RelaisResources extends LitElement implements CampaignHost {
  static override properties = {
    ...campaignProperties,
    audience: {},
    category: {},
    area: {},
    layout: { reflect: true },
    urgent: { type: Boolean },
    noFilters: { attribute: 'no-filters', type: Boolean },
  };
  static override styles = [baseStyles, styles];

  declare src: string | undefined;
  declare campaign: unknown;
  declare headingLevel: number | undefined;
  declare now: string | undefined;
  declare discreet: boolean | undefined;
  declare density: Density | undefined;
  /** Fixed filter: audiences, parted by commas or spaces. */
  declare audience: string | undefined;
  /** Fixed filter: categories, parted by commas or spaces. */
  declare category: string | undefined;
  /** Fixed filter: places, parted by commas. */
  declare area: string | undefined;
  declare layout: ResourcesLayout | undefined;
  /** Only who answers right now. */
  declare urgent: boolean | undefined;
  declare noFilters: boolean | undefined;

  readonly #widget = {
    data: new CampaignController(this, [resourceSlice]),
    clock: new ClockController(this),
    messages: new MessagesController(this, { fr, en: () => import('./messages.en.ts') }),
  };
  #asked: Asked = {};
  #count = 0;
  /** The moment by which rows are chosen, and for what: it stands still while nobody filters, so that no row moves. */
  #chosen: { of: unknown; at: string } = { of: undefined, at: '' };

  /** Fetches the campaign again; where that fails, what is shown stays. */
  reload(): void {
    this.#widget.data.reload();
  }

  readonly #ask = (asked: Asked): void => {
    this.#asked = asked;
    this.#chosen.of = undefined;
    this.requestUpdate();
    const { query: _, ...all } = asked;
    const facets = Object.fromEntries(Object.entries(all).filter(([, values]) => values.length));
    void this.updateComplete.then(() => this.dispatchEvent(new RelaisFilterEvent(facets, this.#count)));
  };

  /** The button that was pressed is gone, so the focus goes to the first of the filters. */
  readonly #reset = (): void => {
    this.#ask({});
    this.renderRoot.querySelector<HTMLElement>('.filters :is(button, select, input)')?.focus();
  };

  /** In French until there are words of another language: these numbers do not wait. */
  #emergency(): unknown {
    const { messages } = this.#widget;
    const words = messages.words ?? fr;
    const level = baseLevel(this);
    const page: Page = { words, locale: messages.locale, level: level + 1, lang: nothing, local: '' };
    return html`<section class="emergency" lang=${messages.words ? nothing : 'fr'}>
      ${heading(level, words.emergencies)}
      <p class="meta">${words.emergencyNote}</p>
      <ul>
        ${words.emergency.map((resource) => emergencyRow(resource, page))}
      </ul>
    </section>`;
  }

  override render(): unknown {
    return shell(
      this.#widget,
      ({ campaign }, { local, preview }, words) => {
        if (preview || this.#chosen.of !== campaign) this.#chosen = { of: campaign, at: local };
        const now = this.#chosen.at;
        const fixed = {
          audience: listOf(this.audience, /[\s,]/),
          category: listOf(this.category, /[\s,]/),
          area: listOf(this.area, ','),
        };
        const offered: Facet[] = this.noFilters ? [] : ['audience', 'way', 'category', 'area'];
        const asked = this.noFilters ? {} : this.#asked;
        const state = resourcesState(
          filterResources(withoutEmergency(campaign.resources), { ...fixed, urgent: this.urgent, now }),
          offered.filter((facet) => facet === 'way' || !fixed[facet].length),
          asked,
          now,
        );
        const title = widgetHeading(this, this.discreet ? words.neutralTitle : words.title);
        if (state.status === 'none') return html`${title}<slot name="empty"><p>${words.none}</p></slot>`;
        this.#count = state.found.length;
        const { locale } = this.#widget.messages;
        const page: Page = {
          words,
          locale,
          level: baseLevel(this) + 1,
          lang: langOf(campaign.inLanguage, locale),
          local,
          ways: asked.way ?? [],
        };
        return html`${title}${filters(state, asked, words, this.#ask)}
          <div class="count">
            <p part="meta" class="meta" role="status">${words.count(this.#count)}</p>
            ${
              state.filtered
                ? html`<button part="button" type="button" @click=${this.#reset}>${words.reset}</button>`
                : nothing
            }
          </div>
          ${
            state.status === 'empty'
              ? html`<slot name="empty"><p>${words.empty}</p></slot>`
              : html`<ul class="list">
                ${state.found.map((resource) => resourceRow(resource, page))}
              </ul>`
          }`;
      },
      this.#emergency(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relais-resources': RelaisResources;
  }
}
