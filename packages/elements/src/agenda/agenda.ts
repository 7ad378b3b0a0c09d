import { eventSlice, type CampaignEvent } from '@relais/core';
import { LitElement, html, isServer, nothing } from 'lit';
import {
  AnnouncerController,
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
  type Lazy,
} from '../kit/index.ts';
import { Derived } from './derived.ts';
import type Details from './details.ts';
import type { Extent } from './extent.ts';
import { frame } from './frame.ts';
import fr from './messages.fr.ts';
import { PaperController, paper } from './paper.ts';
import { isLate, partsOf, want, type Sharing } from './parts.ts';
import { sessions } from './programme.ts';
import { roomFor } from './room.ts';
import { next } from './next.ts';
import type { View } from './row.ts';
import { FIXED, isElsewhere, type AgendaState, type AgendaView } from './state.ts';
import { styles } from './styles.ts';
import type { AgendaWidget } from './widget.ts';
import { WidthController } from './width.ts';

/**
 * The programme of a campaign: by day, as tabs or as a table of times and places; with search, filters, and calendars to
 * take sessions along.
 *
 * @element relais-agenda
 * @attr {string} src - Addresses of campaign files, parted by spaces.
 * @attr {string} lang - Language of the interface; else the nearest one of the page.
 * @attr {number} [heading-level=2] - Level of the heading, 2 to 6; days and sessions come under it.
 * @attr {string} now - Another moment to preview, ISO 8601.
 * @attr {boolean} discreet - Neutral titles in calendars, and a neutral file name.
 * @attr {'comfortable'|'compact'} [density=comfortable] - How much air there is.
 * @attr {'list'|'days'|'grid'|'auto'} [view=auto] - All days one after the other, one day at a time, or that as a table of times
 *   and places. `auto`, the default, chooses by the width of the widget.
 * @attr {string} filters - Facets to offer, parted by spaces: `day`, `audience`, `category`, `track`, `place`, `locality`,
 *   `language`, `accessibility`; empty for none. One with a single value is not offered. By default the first six. With any
 *   of them, `open` for what one can still take part in.
 * @attr {string} audience - Only what is for these, as the campaign file names them, parted by commas.
 * @attr {string} category - Only these categories, parted by commas.
 * @attr {string} place - Only what is at these places, parted by commas.
 * @attr {string} locality - Only what is in these towns, parted by commas.
 * @attr {number} limit - A list of so many sessions, those that are not over first, and a button for all the others.
 * @attr {boolean} no-search - No search box.
 * @attr {string} calendar-src - Public address of the programme as iCalendar, to subscribe to; else `calendarUrl` of the
 *   campaign.
 * @attr {boolean} json-ld - Tells search engines of the sessions, as schema.org Events in the head of the page; not where it is
 *   `discreet`.
 * @attr {boolean} no-speeches - Leaves out what is flagged as a political speech.
 * @slot - What visitors see until the campaign is there, and where it cannot be had.
 * @slot heading - Replaces the words of the heading.
 * @slot empty - Replaces the sentence that says that there is nothing.
 * @slot footer - Comes last.
 * @csspart heading - The heading.
 * @csspart day - Each group of sessions; `now` too where that is today.
 * @csspart event - Each session; `now`, `past`, `cancelled`, `postponed`, `rescheduled`, `movedOnline`, `alsoOnline`, `full`, `closed` too.
 * @csspart meta - What is said about a session in one line, how many there are, the time zone.
 * @csspart link - Each link.
 * @csspart button - Each button, but the one that opens the details of a session.
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
    jsonLd: { attribute: 'json-ld', type: Boolean },
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
  declare jsonLd: boolean | undefined;
  declare noSpeeches: boolean | undefined;

  readonly #size = new WidthController(this);
  readonly #widget: AgendaWidget = {
    host: this,
    data: new CampaignController(this, [eventSlice]),
    clock: new Clock(this),
    messages: new MessagesController(this, { fr, en: () => import('./messages.en.ts') }),
    announcer: new AnnouncerController(this),
    room: roomFor(this),
  };
  readonly #extent: Extent = {
    all: false,
    open: new Set(),
    toggle: (id) => {
      if (!this.#extent.open.delete(id)) {
        this.#extent.open.add(id);
        void this.#with((details) => details.opened(id));
      }
      this.requestUpdate();
    },
  };
  readonly #parts = partsOf(this.#widget, this.#extent);
  readonly #paper = new PaperController(this);
  readonly #derived = new Derived();
  #state: AgendaState = { status: 'none' };
  /** Whether there was something to see yet. */
  #shown = false;
  /** What comes next. The line stays when there is no more to say, so that no row moves. */
  #next: unknown;

  /** Fetches the campaign again; where that fails, what is shown stays. */
  reload(): void {
    void this.#widget.data.reload();
  }

  /** Whoever comes to the controls gets what makes them work. */
  readonly #find = async ({ type, target }: Event): Promise<void> => {
    const finding = await want(this.#parts.finding, this.#widget);
    if (type === 'input') finding?.search((target as HTMLInputElement).value);
  };

  /** What a press asks for comes with the details. */
  async #with(act: (details: Details) => unknown): Promise<void> {
    const details = await want(this.#parts.details, this.#widget);
    if (details) await act(details);
  }

  readonly #show = (event: CampaignEvent): void => void this.#with(({ reach }) => reach.show(event));

  override updated(): void {
    const state = this.#state;
    if (state.status === 'none') return this.#widget.room.reset();
    // Where what was written beforehand still stands there is nothing to lead to yet.
    if (this.#shown || !(this.renderRoot as ShadowRoot).host) return;
    this.#shown = true;
    // A link that somebody shared says which sessions; it is read once, and nothing is written to the address.
    const kind = /^#relais:([fms])/.exec(location.hash)?.[1];
    const { details, finding } = this.#parts;
    const shared: Lazy<Sharing> = kind === 'f' ? finding : details;
    if (kind) void want(shared, this.#widget).then((part) => part?.showShared(state.events));
  }

  override render(): unknown {
    this.#state = { status: 'none' };
    return shell(this.#widget, (ready, moment, words) => {
      const parts = this.#parts;
      const { part: days } = parts.days;
      const { part: details } = parts.details;
      const { part: finding } = parts.finding;
      const { part: elsewhere } = parts.elsewhere;
      const theirs = { campaign: ready.campaign, local: moment.local };
      const seen = elsewhere?.seen(theirs) ?? theirs;
      const { campaign, local } = seen;
      const derive = (view: string | undefined): AgendaState =>
        this.#derived.of(this, seen, finding && ((programme) => finding.found(programme)), {
          view,
          width: this.#size.width,
          all: this.#extent.all,
          ready,
        });
      // A page that is written once has no tabs to press: it has all days, and all that is said of each session.
      if (isServer && isLate(parts.details)) return html`<slot></slot>`;
      let state = derive(isServer || days === null ? 'list' : this.view);
      const { over = false, events } = state;
      const fixed = FIXED.filter((name) => this[name]);
      if (!isServer && !events && campaign.events[0] && fixed[0])
        this.#widget.data.report([
          {
            path: `relais-agenda${fixed.map((name) => `[${name}="${this[name]}"]`).join('')}`,
            code: 'no-match',
            severity: 'warning',
          },
        ]);
      // All-day entries are the same day everywhere.
      const isAway =
        !isServer && isElsewhere(theirs) && ready.campaign.events.some(({ startDate }) => startDate[10]);
      const asList = /days|grid/.test(state.status) && isLate(parts.days);
      // Nothing that is there goes, or moves, while more is on its way.
      const waits = [asList, events && over && isLate(parts.notes), isAway && isLate(parts.elsewhere)];
      if (!this.#shown && waits.includes(true)) return html`<slot></slot>`;
      if (asList) state = derive('list');
      this.#state = state;
      if (!isServer && this.jsonLd && events && !isLate(parts.jsonLd))
        parts.jsonLd.part?.put(events, campaign);
      const { language } = this.#widget.messages;
      const view: View = {
        words,
        language,
        lang: langOf(campaign.inLanguage, language),
        campaign,
        room: this.#widget.room,
        level: baseLevel(this) + 2,
        local,
        open: this.#extent.open,
        onToggle: this.#extent.toggle,
        details,
        over,
        isTold: !(campaign.sensitive || this.discreet),
      };
      if (events) this.#next = next(events, state.found, view, this.#show) ?? (this.#next && nothing);
      const { printing } = this.#paper;
      // What is behind « Détails » is printed where it is there: asked for now, it is too late for this time.
      if (printing) isLate(parts.details);
      const content = sessions(state, view, days, finding?.words.empty, {
        more: () => void this.#with(({ reach }) => reach.more()),
        jump: (day) => void this.#with(({ reach }) => reach.jump(day)),
      });
      return html`${widgetHeading(this, words.title)}
        ${
          events &&
          (over
            ? parts.notes.part?.content(events, view)
            : this.#next && html`<p class="next">${isServer ? nothing : this.#next}</p>`)
        }
        ${isAway ? elsewhere?.content(ready.campaign) : nothing}
        ${
          // Where no script runs, none hears of printing: what is not to be told is not on that paper either.
          (printing || (isServer && !view.isTold)) && state.status !== 'none'
            ? paper(details?.mine.toPrint ?? state.found, view)
            : nothing
        }
        ${
          state.status === 'none'
            ? content
            : frame({
                view,
                state,
                search: state.many && !this.noSearch,
                finding,
                onFind: this.#find,
                onCalendar: () => this.#with(({ take }) => take.calendar(state.found, campaign, state.found)),
                menu: details?.take.content(state.found, 'menu'),
                content,
                mine: details?.mine.content(state.events, view),
              })
        }
        ${this.#widget.announcer.region}`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relais-agenda': RelaisAgenda;
  }
}
