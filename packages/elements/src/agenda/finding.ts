import {
  createIndex,
  eventTexts,
  facets,
  filterEvents,
  formatDay,
  type CampaignEvent,
  type Facet,
  type FacetOption,
  type Index,
  type Selection,
} from '@relais/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { RelaisFilterEvent } from '../kit/index.ts';
import { messages, type FindingWords } from './finding.messages.ts';
import { campaignKey } from './campaign-key.ts';
import { copyLink } from './copy.ts';
import { languageName } from '../kit/language-name.ts';
import { optionStyles } from '../kit/option.styles.ts';
import { memo } from './memo.ts';
import type { View } from './row.ts';
import { linkToFound, sharedFilters } from './shared-link.ts';
import type { AgendaWidget } from './widget.ts';

type Events = readonly CampaignEvent[];

const nameOf = (facet: Facet, value: string, language: string): string =>
  facet === 'day'
    ? formatDay(value, language, 'short')
    : facet === 'language'
      ? languageName(value, language)
      : value;

/** The list that was there before, where it has the same entries: what shows it is not drawn again. */
const steady = (list: Events, ...before: Events[]): Events =>
  before.find(
    (one) => one === list || (one.length === list.length && one.every((event, at) => event === list[at])),
  ) ?? list;

/** Until nothing else has to be done (Prioritized Task Scheduling), where the engine can tell. */
const spare = (): Promise<unknown> =>
  'scheduler' in globalThis
    ? scheduler.postTask(() => {}, { priority: 'background' })
    : new Promise((done) => setTimeout(done));

/** What a visitor searches and filters, and what is found. It loads when somebody first comes to the controls. */
export default class Finding {
  readonly styles = [styles, optionStyles];
  readonly #widget: AgendaWidget;
  readonly #index = memo<Index<CampaignEvent>>();
  readonly #found = memo<Events>();
  readonly #facets = memo<ReturnType<typeof facets>>();
  readonly #isOpenUseful = memo<boolean>();
  #asked: Selection = {};
  /** The campaign of which it is asked. */
  #of: string | undefined;
  /** The programme, and what was found of it, when it was last shown. */
  #events: Events = [];
  #left: Events = [];
  /** What became of the link that somebody wanted, until they ask for something else. */
  #copied: TemplateResult | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(widget: AgendaWidget) {
    this.#widget = widget;
  }

  get words(): FindingWords {
    return messages[this.#widget.messages.language];
  }

  get query(): string {
    return this.#asked.query ?? '';
  }

  get #isAsked(): boolean {
    return Object.values(this.#asked).some((value) => value && (value === true || value.length));
  }

  /** What is asked for of a programme; the same list again while that is the same. */
  found(events: Events): Events {
    if (events !== this.#events) {
      this.#events = events;
      if (this.#of !== campaignKey(this.#widget)) this.#asked = {};
      void this.#readAhead();
    }
    const found = this.#isAsked
      ? this.#found([events, this.#asked], () => filterEvents(events, this.#asked, this.#search(events)))
      : events;
    return (this.#left = steady(found, events, this.#left));
  }

  search(query: string): void {
    this.#ask({ ...this.#asked, query });
  }

  /** How many filters are on, to be put after their name. */
  on(offered: readonly Facet[]): string {
    const { length } = [...offered, 'open' as const].filter((facet) => this.#asked[facet]);
    return length ? ` (${length})` : '';
  }

  /** The lists of choices. */
  choices(offered: readonly Facet[], events: Events, view: View): TemplateResult {
    const all = this.#facets([events, this.#asked, offered.join()], () =>
      facets(events, this.#asked, offered, this.#search(events)),
    );
    return html`<div class="choices">${all.map((one) => this.#choice(one, view))}</div>
      ${this.#open(events, view)}`;
  }

  /** Only what one can still go to, where that makes a difference; as of now, so that no row goes as time passes. */
  #open(events: Events, { local, over }: View): TemplateResult | typeof nothing {
    const { open } = this.#asked;
    const isOffered = /^$|\bopen\b/.test(this.#widget.host.filters ?? '') && !over;
    const isUseful = (): boolean =>
      this.#isOpenUseful([events, local], () => filterEvents(events, { open: local }).length < events.length);
    if (!open && !(isOffered && isUseful())) return nothing;
    return html`<label class="open">
      <input
        type="checkbox"
        .checked=${!!open}
        @change=${({ target }: Event) =>
          this.#ask({ ...this.#asked, open: (target as HTMLInputElement).checked && local })}
      />
      ${this.words.open}</label
    >`;
  }

  /** The buttons that take all of it back, and that share it. */
  buttons(): TemplateResult | typeof nothing {
    const { reset, share } = this.words;
    return this.#isAsked
      ? html`<button part="button" type="button" @click=${this.#clear}>${reset}</button>
          <button part="button" type="button" @click=${this.#share}>${share}</button>
          ${this.#copied}`
      : nothing;
  }

  /** Takes over what a shared link has. */
  showShared(events: Events): void {
    const { clock, data, host } = this.#widget;
    if (data.state.status !== 'ready') return;
    const { local } = clock.at(data.state.campaign.timeZone);
    this.#ask(sharedFilters(location.hash, events, local));
    if (this.#isAsked) void host.updateComplete.then(() => host.scrollIntoView());
  }

  readonly #share = async (): Promise<void> => {
    const { said, content } = await copyLink(linkToFound(this.#asked), this.#widget);
    this.#copied = content;
    this.#widget.announcer.announce(said);
    this.#widget.host.requestUpdate();
  };

  #search(events: Events): Index<CampaignEvent> {
    return this.#index([events], () => createIndex(events, eventTexts));
  }

  /** So that no key waits for thousands of texts to be read; in short tasks, and no more of a programme that is gone. */
  async #readAhead(): Promise<void> {
    const events = this.#events;
    const search = this.#search(events);
    do await spare();
    while (events === this.#events && search.read());
  }

  /** The button that was pressed is gone, so the focus goes to the first of the controls. */
  readonly #clear = (): void => {
    this.#ask({});
    const { host } = this.#widget;
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector<HTMLElement>('.find :is(input, summary)')?.focus(),
    );
  };

  #ask(asked: Selection): void {
    const { announcer, host, messages: all, room } = this.#widget;
    const before = this.#left;
    this.#asked = asked;
    this.#of = campaignKey(this.#widget);
    this.#copied = undefined;
    // Before anything was looked for all rows may be there, and most of them go.
    if (!this.#events.length || this.found(this.#events) !== before) room.reset();
    host.requestUpdate();
    void host.updateComplete.then(() => {
      const count = this.#left.length;
      const { query: _, open, ...values } = asked;
      const chosen = Object.entries(values).filter(
        (facet): facet is [string, string[]] => !!facet[1]?.length,
      );
      host.dispatchEvent(
        new RelaisFilterEvent({ ...Object.fromEntries(chosen), ...(open && { open: ['true'] }) }, count),
      );
      // Said when the typing pauses, not at each letter.
      clearTimeout(this.#pause);
      this.#pause = setTimeout(
        () => announcer.announce((count && all.words?.count(count)) || this.words.empty),
        500,
      );
    });
  }

  #choice(
    { facet, options }: { facet: Facet; options: readonly FacetOption[] },
    { lang: theirs, language }: View,
  ): TemplateResult {
    // Days and languages are named by the interface.
    const lang = /day|language/.test(facet) ? nothing : theirs;
    const option = ({ value, count, selected }: FacetOption): TemplateResult =>
      html`<option value=${value} .selected=${selected} lang=${lang}>${nameOf(facet, value, language)} (${count})</option>`;
    return html`<label
      >${this.words.facets[facet]}
      <select
        part="field"
        @change=${({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          this.#ask({ ...this.#asked, [facet]: value ? [value] : undefined });
        }}
      >
        <option value="">${this.words.all}</option>
        ${options.map(option)}
      </select></label
    >`;
  }
}

const styles = css`
  .open {
    display: flex;
    gap: var(--s2);
    align-items: center;
    min-height: var(--target);
    cursor: pointer;
  }
  .open input {
    flex: none;
    min-width: 0;
    min-height: 0;
    width: 1.5em;
    height: 1.5em;
    accent-color: var(--accent);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: var(--s2) var(--s4);
    margin-block-start: var(--s2);
  }
`;
