import {
  RESOURCE_AUDIENCES,
  RESOURCE_CATEGORIES,
  answersAt,
  meetsSelection,
  resourceSlice,
} from '@relais/core';
import { LitElement, html, isServer, nothing } from 'lit';
import {
  CampaignController,
  Clock,
  MessagesController,
  baseLevel,
  baseStyles,
  campaignProperties,
  langOf,
  shell,
  widgetHeading,
  type CampaignHost,
  type Density,
  lazy,
} from '../kit/index.ts';
import { channelLink } from './channel.ts';
import type { Found } from './find.ts';
import fr from './messages.fr.ts';
import { emergencyNumbers } from './emergency.ts';
import { row } from './row.ts';
import { isWritten, withoutEmergency } from './state.ts';
import { styles } from './styles.ts';

export type ResourcesLayout = 'list' | 'cards';

/**
 * Who can help: the emergency numbers, always and first, then the lines, services and guides of a campaign, with who is
 * there right now.
 *
 * @element relais-resources
 * @attr {string} src - Addresses of campaign files, parted by spaces.
 * @attr {string} lang - Language of the interface; else the nearest one of the page.
 * @attr {number} [heading-level=2] - Level of the headings, 2 to 6.
 * @attr {string} now - Another moment to preview, ISO 8601.
 * @attr {boolean} discreet - A neutral heading; on paper, as for a campaign that is `sensitive`, numbers alone.
 * @attr {'comfortable'|'compact'} [density=comfortable] - How much air there is.
 * @attr {string} audience - Only what is for these: `young`, `relatives`, `professionals`, parted by commas or spaces.
 * @attr {string} category - Only these categories: `helpline`, `association`, `service`, `guide`, `training`, `law`, `emergency`.
 * @attr {string} area - Only what serves these places, parted by commas; what serves all of France is kept.
 * @attr {'list'|'cards'} [layout=list] - Rows with a line between them, or cards.
 * @attr {boolean} urgent - Only what helps in danger: helplines that answer right now.
 * @attr {boolean} no-filters - No filters and no search.
 * @attr {boolean} no-steps - Without the three steps for who worries about a minor.
 * @slot - What visitors see beneath the emergency numbers until the campaign is there, and where it cannot be had.
 * @slot heading - Replaces the words of the heading.
 * @slot empty - Replaces the sentence that says that there is nothing.
 * @slot footer - Comes last.
 * @csspart heading - The headings: of the emergency numbers, and of the rest.
 * @csspart resource - Each resource; `open` or `closed` too where that is known, else `unknown`, `unverified` or `none`.
 * @csspart link - Each link.
 * @csspart meta - What is said about a resource, and how many there are where somebody filters.
 * @csspart chip - Each filter that is on or off.
 * @csspart field - The search box and each list of choices.
 * @csspart button - Each other button, and what opens the filters.
 * @cssprop [--relais-color-urgent=#c0566e] - Edges of the emergency numbers.
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
    noSteps: { attribute: 'no-steps', type: Boolean },
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
  /** Only helplines that answer right now. */
  declare urgent: boolean | undefined;
  declare noFilters: boolean | undefined;
  /** Without the steps for who worries about a minor. */
  declare noSteps: boolean | undefined;

  readonly #widget = {
    data: new CampaignController(this, [resourceSlice]),
    clock: new Clock(this),
    messages: new MessagesController(this, { fr, en: () => import('./messages.en.ts') }),
  };
  readonly #later = lazy(this, async () => {
    const later = await import('./later.ts');
    const finder = new later.Finder(this, () => {
      this.#chosen = {};
      this.requestUpdate();
    });
    return { ...later, finder };
  });
  /** The moment by which rows are chosen, and for what: it stands still while nobody filters, so that no row moves. */
  #chosen: { of?: unknown; at?: string } = {};

  constructor() {
    super();
    this.urgent = false;
  }

  /** Fetches the campaign again; where that fails, what is shown stays. */
  reload(): void {
    void this.#widget.data.reload();
  }

  /** One press for who cannot speak aloud: what is left can be reached in writing. */
  readonly #silent = async (): Promise<void> => {
    await this.#later.want();
    this.#later.part?.finder.toggleSilent();
  };

  /** The values that a page asks for. One that does not exist leaves nothing out: a line that is not shown helps nobody. */
  #fixed(name: 'audience' | 'category', known: readonly string[]): string[] {
    const asked = this[name]?.toLowerCase().match(/[^\s,]+/g) ?? [];
    const unknown = asked.find((value) => !known.includes(value));
    if (!isServer && unknown)
      this.#widget.data.report([
        {
          path: `relais-resources[${name}="${this[name]}"]`,
          code: 'no-match',
          severity: 'warning',
          params: { value: unknown, expected: JSON.stringify(known) },
        },
      ]);
    return asked.filter((value) => known.includes(value));
  }

  /** Where numbers were in French until there were other words, these take the room of the French ones: nothing moves. */
  override willUpdate(): void {
    if (this.#widget.messages.words)
      this.shadowRoot?.querySelectorAll<HTMLElement>('section[lang] *').forEach((part) => {
        part.style.minHeight = `${part.getBoundingClientRect().height}px`;
      });
  }

  override render(): unknown {
    const { data, messages } = this.#widget;
    const { language } = messages;
    // Emergency numbers do not wait for words of another language: they are in French until these are there.
    const words = messages.words ?? fr;
    const level = baseLevel(this);
    const campaign = data.state.status === 'ready' ? data.state.campaign : undefined;
    const resources = withoutEmergency(campaign?.resources ?? []);
    const now = campaign ? this.#widget.clock.at(campaign.timeZone).local : '';
    const later = this.#later.part;
    // A page that is written once has the steps, which open without a script.
    if (isServer && later === undefined) void this.#later.want();
    const coming = isServer
      ? nothing
      : html`<p role="status">${later === null ? messages.words?.failed : messages.words?.loading}</p>`;
    return shell(
      this.#widget,
      ({ campaign }, { local, preview }, { failed }) => {
        if (preview || this.#chosen.of !== data.state) this.#chosen = { of: data.state, at: local };
        const chosenAt = this.#chosen.at ?? local;
        const fixed = {
          audience: this.#fixed('audience', RESOURCE_AUDIENCES),
          category: this.#fixed('category', RESOURCE_CATEGORIES),
          // Spaces around a place make no difference, but what is only spaces is none.
          area: this.area?.match(/[^,]*[^\s,][^,]*/g),
        };
        const all = resources.filter((resource) =>
          // Who reads a page that was written once needs every line, with its hours.
          isServer
            ? meetsSelection(resource, fixed) && !(this.urgent && !/^[eh]/.test(resource.category))
            : meetsSelection(resource, { ...fixed, urgent: this.urgent, now: chosenAt }),
        );
        const title = widgetHeading(this, this.discreet ? words.neutralTitle : words.title);
        if (!all.length) return html`${title}<slot name="empty"><p>${words.none}</p></slot>`;
        const { found, controls, count, reset, empty }: Found = (!isServer &&
          later?.finder.find(all, fixed, chosenAt, language, words)) || { found: all };
        return html`${title}${
          this.noFilters || all.length < 2
            ? nothing
            : html`<details class="find" @toggle=${this.#later.want}>
                <summary part="button">${words.find}</summary>
                ${controls ?? coming}
              </details>`
        }
          <div class="count">
            ${
              all.some(({ channels }) => channels?.some(isWritten))
                ? html`<button part="chip" type="button" aria-pressed=${!!later?.finder.isSilent} @click=${this.#silent}>
                    ${words.silent}
                  </button>`
                : nothing
            }
            <button
              part="button"
              type="button"
              @click=${async () => {
                await this.#later.want();
                await this.#later.part?.printPocketCard(this.shadowRoot!, words.emergency, found, language);
              }}
            >
              ${words.pocket}
            </button>
            <p part="meta" class="meta" role="status">${count ?? (later === null ? failed : nothing)}</p>
            ${reset}
          </div>
          ${
            found.length
              ? html`<ul class="list">
                ${found.map((resource) => row(resource, { words, language, level: level + 1, lang: langOf(campaign.inLanguage, language), local }))}
              </ul>`
              : html`<slot name="empty"><p>${empty}</p></slot>`
          }`;
      },
      html`${emergencyNumbers(words, level, this.discreet || campaign?.sensitive, messages.words ? nothing : 'fr')}${
        this.noSteps
          ? nothing
          : html`<details class="worry" @toggle=${this.#later.want}>
              <summary part="button">${words.worry}</summary>
              ${
                later?.steps(
                  resources,
                  language,
                  (resource) => answersAt(resource, isServer ? '' : now),
                  langOf(campaign?.inLanguage, language),
                  (channel, lang) => channelLink(channel, words, lang, true),
                ) ?? coming
              }
            </details>`
      }`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relais-resources': RelaisResources;
  }
}
