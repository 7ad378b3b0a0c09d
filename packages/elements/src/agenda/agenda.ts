import {
  eventDays,
  eventSlice,
  toInstant,
  toLocal,
  type Campaign,
  type CampaignEvent,
  type Selection,
} from '@relais/core';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import {
  AnnouncerController,
  CampaignController,
  ClockController,
  MessagesController,
  RelaisFilterEvent,
  baseLevel,
  baseStyles,
  campaignProperties,
  langOf,
  shell,
  widgetHeading,
  type CampaignHost,
  type Density,
} from '../kit/index.ts';
import { RelaisOpenEvent } from './events.ts';
import { frame } from './frame.ts';
import { LazyController } from '../kit/lazy.ts';
import { memo } from './memo.ts';
import fr from './messages.fr.ts';
import { dayByDay, list } from './programme.ts';
import { RoomController } from './room.ts';
import type { View } from './row.ts';
import { agendaState, programmeOf, type AgendaState, type AgendaView, type Programme } from './state.ts';
import { styles } from './styles.ts';
import type { Take } from './take.ts';
import { WidthController } from './width.ts';

const listOf = (attribute: string | undefined): string[] =>
  (attribute ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * The programme of a campaign: by day, as tabs or as a table of times and places; with search, filters, and calendars to
 * take sessions along.
 *
 * @element relais-agenda
 * @attr {string} src - Addresses of campaign files, parted by spaces.
 * @attr {string} lang - Language of the interface; else the nearest one of the page.
 * @attr {number} heading-level - Level of the heading, 2 to 6; days and sessions come under it.
 * @attr {string} now - Another moment to preview, ISO 8601.
 * @attr {boolean} discreet - Neutral titles in calendars, and a neutral file name.
 * @attr {'comfortable'|'compact'} density - How much air there is.
 * @attr {'list'|'days'|'grid'|'auto'} view - All days one after the other, one day at a time, or that as a table of times
 *   and places. `auto`, the default, chooses by the width of the widget.
 * @attr {string} filters - Facets to offer, parted by spaces: `day`, `audience`, `category`, `track`, `place`, `locality`,
 *   `language`, `accessibility`; empty for none. One with a single value is not offered. By default the first six.
 * @attr {string} audience - Only what is for these, as the campaign file names them, parted by commas.
 * @attr {string} category - Only these categories, parted by commas.
 * @attr {string} place - Only what is at these places, parted by commas.
 * @attr {string} locality - Only what is in these towns, parted by commas.
 * @attr {number} limit - A list of so many sessions, those that are not over first, and a button for all the others.
 * @attr {boolean} no-search - No search box.
 * @attr {string} calendar-src - Public address of the programme as iCalendar, to subscribe to; else `calendarUrl` of the
 *   campaign.
 * @attr {boolean} no-speeches - Leaves out what is flagged as a political speech.
 * @slot - What visitors see until the campaign is there, and where it cannot be had.
 * @slot heading - Replaces the words of the heading.
 * @slot empty - Replaces the sentence that says that there is nothing.
 * @slot footer - Comes last.
 * @csspart heading - The heading.
 * @csspart day - Each group of sessions; `now` too where that is today.
 * @csspart event - Each session; `now`, `past`, `cancelled`, `postponed`, `rescheduled`, `movedOnline`, `full`, `closed` too.
 * @csspart meta - What is said about a session in one line, how many there are, the time zone.
 * @csspart link - Each link.
 * @csspart button - Each button.
 * @csspart chip - Each day to choose.
 * @csspart field - The search box and each list of choices.
 * @fires {RelaisLoadEvent} relais-load - The campaign is there.
 * @fires {RelaisErrorEvent} relais-error - The campaign could not be had.
 * @fires {RelaisFilterEvent} relais-filter - Somebody filtered: the facets and how many are left, never what was typed.
 * @fires {RelaisOpenEvent} relais-open - Somebody opened the details of a session.
 */
export class RelaisAgenda extends LitElement implements CampaignHost {
  static override properties = {
    ...campaignProperties,
    view: { reflect: true },
    filters: {},
    audience: {},
    category: {},
    place: {},
    locality: {},
    limit: { type: Number },
    noSearch: { attribute: 'no-search', type: Boolean },
    calendarSrc: { attribute: 'calendar-src' },
    noSpeeches: { attribute: 'no-speeches', type: Boolean },
  };
  static override styles = [baseStyles, styles];

  declare src: string | undefined;
  declare campaign: unknown;
  declare headingLevel: number | undefined;
  declare now: string | undefined;
  declare discreet: boolean | undefined;
  declare density: Density | undefined;
  declare view: AgendaView | 'auto' | undefined;
  /** Facets to offer, parted by spaces. */
  declare filters: string | undefined;
  /** Fixed filter: audiences, parted by commas. */
  declare audience: string | undefined;
  /** Fixed filter: categories, parted by commas. */
  declare category: string | undefined;
  /** Fixed filter: names of places, parted by commas. */
  declare place: string | undefined;
  /** Fixed filter: towns, parted by commas. */
  declare locality: string | undefined;
  /** How many sessions to show until somebody asks for all. */
  declare limit: number | undefined;
  declare noSearch: boolean | undefined;
  /** Public address of the programme's calendar. */
  declare calendarSrc: string | undefined;
  declare noSpeeches: boolean | undefined;

  readonly #announcer = new AnnouncerController(this);
  readonly #size = new WidthController(this);
  readonly #room = new RoomController(this);
  readonly #grid = new LazyController(this, () => import('./grid.ts'));
  readonly #details = new LazyController(this, () => import('./details.ts'));
  readonly #widget = {
    data: new CampaignController(this, [eventSlice]),
    clock: new ClockController(this),
    messages: new MessagesController(this, { fr, en: () => import('./messages.en.ts') }),
  };
  #taking: Take | undefined;
  readonly #programme = memo<Programme>();
  readonly #derived = memo<AgendaState>();
  #state: AgendaState = { status: 'none' };
  #asked: Selection = {};
  #day: string | undefined;
  /** Whether somebody asked for what the limit leaves out. */
  #all = false;
  readonly #open = new Set<string>();
  /** Whether the address was looked at for a session that somebody shared. */
  #linked = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Fetches the campaign again; where that fails, what is shown stays. */
  reload(): void {
    this.#widget.data.reload();
  }

  readonly #ask = (asked: Selection): void => {
    this.#asked = asked;
    // A calendar that was offered was one of other sessions.
    this.#take?.close();
    this.#room.chunks = 1;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const { words } = this.#widget.messages;
      if (this.#state.status === 'none' || !words) return;
      const { length } = this.#state.found;
      const { query: _, open: __, ...all } = asked;
      const chosen = Object.entries(all).filter((facet): facet is [string, string[]] => !!facet[1]?.length);
      this.dispatchEvent(new RelaisFilterEvent(Object.fromEntries(chosen), length));
      // Said when the typing pauses, not at each letter.
      clearTimeout(this.#pause);
      this.#pause = setTimeout(
        () => this.#announcer.announce(length ? words.count(length) : words.empty),
        500,
      );
    });
  };

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** The button that was pressed is gone, so the focus goes to the first of the controls. */
  readonly #reset = (): void => {
    this.#ask({});
    this.#focus('.find :is(input, summary)');
  };

  readonly #choose = (day: string, focus?: boolean): void => {
    this.#day = day;
    this.#room.chunks = 1;
    this.requestUpdate();
    if (focus) this.#focus('[role=tab][tabindex="0"]');
  };

  /** Here too the button goes: the focus goes to what follows the last session that was there. */
  readonly #more = async (): Promise<void> => {
    const rows = (): HTMLElement[] => [...this.renderRoot.querySelectorAll<HTMLElement>('li[data-id]')];
    const last = rows().at(-1)?.dataset['id'];
    this.#all = true;
    this.#room.chunks = Infinity;
    this.requestUpdate();
    await this.updateComplete;
    const at = rows().findIndex(({ dataset }) => dataset['id'] === last);
    (rows()[at + 1] ?? this.renderRoot).querySelector<HTMLElement>('summary')?.focus();
  };

  readonly #toggle = ({ id }: CampaignEvent, open: boolean): void => {
    if (open === this.#open.has(id)) return;
    if (open) {
      this.#open.add(id);
      void this.#details.want();
      this.dispatchEvent(new RelaisOpenEvent(id));
    } else this.#open.delete(id);
    this.requestUpdate();
  };

  /** What somebody takes along; its code comes with that of the details. */
  get #take(): Take | undefined {
    const { chunk } = this.#details;
    return (this.#taking ??= chunk ? new chunk.Take(this, this.#widget, this.#announcer) : undefined);
  }

  async #calendar(id: string, campaign: Campaign, events: readonly CampaignEvent[]): Promise<void> {
    await this.#details.want();
    if (this.#take) await this.#take.calendar(id, campaign, events);
    else this.#announcer.announce(this.#widget.messages.words?.failed ?? '');
  }

  /** A link that somebody shared says which session; it is read once, and nothing is written to the address. */
  async #openShared({ events }: Programme): Promise<void> {
    const { hash } = location;
    if (!hash.startsWith('#relais:')) return;
    await this.#details.want();
    const { chunk } = this.#details;
    const event = chunk?.sharedEvent(hash, events);
    if (!chunk || !event) return;
    this.#day = eventDays(event)[0];
    this.#all = true;
    this.#room.chunks = Infinity;
    this.requestUpdate();
    await this.updateComplete;
    if (this.#state.status === 'grid') await this.#grid.want();
    await this.updateComplete;
    chunk.reveal(this.renderRoot, event);
  }

  override updated(): void {
    const { data, messages } = this.#widget;
    if (data.state.status === 'ready' && messages.words && !this.#linked) {
      this.#linked = true;
      this.#openShared(this.#programmeOf(data.state.campaign)).catch(() => {});
    }
    const state = this.#state;
    if (state.status === 'grid' && this.#grid.chunk === undefined) void this.#grid.want();
    if ('chunks' in state) this.#room.growTo(state.chunks);
  }

  #programmeOf({ events }: Campaign): Programme {
    const { audience, category, place, locality, noSpeeches } = this;
    return this.#programme([events, audience, category, place, locality, noSpeeches], () => {
      const fixed = {
        audience: listOf(audience),
        category: listOf(category),
        place: listOf(place),
        locality: listOf(locality),
      };
      return programmeOf(events, fixed, noSpeeches);
    });
  }

  /** Derived again when somebody asks for something else, not when time passes: no row moves. */
  #derive(campaign: Campaign, local: string): AgendaState {
    const programme = this.#programmeOf(campaign);
    const { view, filters, now } = this;
    const { width } = this.#size;
    const limit = this.#all ? undefined : this.limit;
    const day = this.#day;
    return this.#derived([programme, this.#asked, view, filters, now, width, limit, day], () =>
      agendaState(programme, this.#asked, { view, width, filters, limit, day, local }),
    );
  }

  #rows(view: View): TemplateResult {
    const state = this.#state;
    switch (state.status) {
      case 'none':
      case 'empty':
        return html`<slot name="empty"><p>${view.words[state.status]}</p></slot>`;
      case 'list':
        return html`${list(state, this.#room.chunks, view)}${
          state.hidden
            ? html`<p>
              <button part="button" type="button" @click=${this.#more}>
                ${view.words.more(state.found.length)}
              </button>
            </p>`
            : nothing
        }`;
      case 'days':
      case 'grid':
        return dayByDay(state, this.#room.chunks, view, this.#grid.chunk, this.#choose);
    }
  }

  override render(): unknown {
    return shell(this.#widget, ({ campaign }, { local }, words) => {
      const state = (this.#state = this.#derive(campaign, local));
      const { language, locale } = this.#widget.messages;
      const { inLanguage, timeZone } = campaign;
      const { chunk } = this.#details;
      const take = this.#take;
      const view: View = {
        words,
        language,
        locale,
        inLanguage,
        level: baseLevel(this) + 2,
        local,
        isOpen: ({ id }) => this.#open.has(id),
        onToggle: this.#toggle,
        onCalendar: (event) => void this.#calendar(event.id, campaign, [event]),
        details: (event, tags, page) =>
          chunk && take
            ? chunk.details(event, tags, page, take)
            : chunk === null
              ? html`<p>${words.failed}</p>`
              : nothing,
        sign: ({ id }) => [!!chunk, chunk === null, take?.sign(id)],
      };
      const elsewhere =
        toLocal(toInstant(local, timeZone), Intl.DateTimeFormat().resolvedOptions().timeZone) !== local;
      return html`${widgetHeading(this, words.title)}
        ${
          elsewhere
            ? html`<p part="meta" class="meta">${words.zone(timeZone.replace(/.*\//, '').replaceAll('_', ' '))}</p>`
            : nothing
        }
        ${
          state.status === 'none'
            ? this.#rows(view)
            : frame({
                words,
                locale,
                lang: langOf(inLanguage, locale),
                width: this.#size.width,
                asked: this.#asked,
                offered: state.offered,
                search: state.many && !this.noSearch,
                onAsk: this.#ask,
                count: state.found.length,
                onReset: this.#reset,
                onCalendar: () => void this.#calendar('', campaign, state.found),
                menu: take?.content('', 'menu'),
                content: this.#rows(view),
              })
        }
        ${this.#announcer.region}`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relais-agenda': RelaisAgenda;
  }
}
