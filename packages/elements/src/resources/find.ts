import { hoursOf, type Resource } from '@relais/core';
import { css, html, type LitElement, type TemplateResult } from 'lit';
import { RelaisFilterEvent, type Language } from '../kit/index.ts';
import { messages, type FindWords } from './find.messages.ts';
import type fr from './messages.fr.ts';
import { resourcesState, type Asked, type Facet, type Option } from './state.ts';

export const styles = css`
  .filters,
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: end;
  }
  .filters {
    gap: var(--s3) var(--s5);
    padding-block: var(--s2) var(--s4);
  }
  fieldset {
    flex-basis: 100%;
    border: 0;
    min-width: 0;
  }
  legend,
  label {
    font-size: 0.875em;
  }
  legend {
    padding-block-end: var(--s1);
  }
  .filters > * {
    max-width: 100%;
  }
  label {
    width: 13em;
  }
  [part='field'] {
    display: block;
    width: 100%;
    margin-block-start: var(--s1);
    font-size: 1.143em;
  }
  [part='chip'] {
    padding-inline: min(1em, 4cqi);
  }
`;

/** How long somebody who types may pause before the count is said, in milliseconds. */
const PAUSE = 500;

const toggled = (options: readonly Option[], value: string): string[] =>
  options.filter((option) => option.selected !== (option.value === value)).map((option) => option.value);

const isAlways = (resource: Resource): number => +hoursOf(resource).includes('24/7');

/** What attributes fix is not offered again. */
export type Fixed = Partial<Record<Facet, readonly string[] | null | undefined>>;

/** What there is to show. */
export interface Found {
  found: readonly Resource[];
  controls?: TemplateResult;
  /** How many there are, once somebody filtered. */
  count?: string;
  /** What stands beside the count. */
  reset?: TemplateResult;
  /** What stands where nothing was found. */
  empty?: string;
}

/** Filters and search, from the moment when somebody opens them. */
export class Finder {
  readonly #host: LitElement;
  readonly #onAsk: () => void;
  #asked: Asked = {};
  #count = 0;
  /** What is said of the count, and whether something was asked since; while somebody types it waits. */
  #said = '';
  #isNews = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** @param onAsk called when somebody asks for something else, before the host is to render */
  constructor(host: LitElement, onAsk: () => void) {
    this.#host = host;
    this.#onAsk = onAsk;
  }

  readonly #ask = (asked: Asked): void => {
    this.#asked = asked;
    this.#isNews = true;
    this.#onAsk();
    const { query: _, ...all } = asked;
    const facets = Object.fromEntries(Object.entries(all).filter(([, values]) => values.length));
    void this.#host.updateComplete.then(() =>
      this.#host.dispatchEvent(new RelaisFilterEvent(facets, this.#count)),
    );
  };

  /** Whether only what can be reached in writing is shown. */
  get isSilent(): boolean {
    return !!this.#asked.way?.includes('silent');
  }

  toggleSilent(): void {
    const { way = [] } = this.#asked;
    this.#ask({
      ...this.#asked,
      way: this.isSilent ? way.filter((one) => one !== 'silent') : [...way, 'silent'],
    });
  }

  /** The button that was pressed is gone, so the focus goes to where the filters begin. */
  readonly #reset = (): void => {
    this.#ask({});
    this.#host.renderRoot.querySelector<HTMLElement>('.find summary, .count button')?.focus();
  };

  readonly #search = ({ target }: Event): void => {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      this.#host.requestUpdate();
    }, PAUSE);
    this.#ask({ ...this.#asked, query: (target as HTMLInputElement).value });
  };

  /** To be said once somebody has asked for something: after the last letter, and again where it is the same. */
  #news(text: string): string {
    if (!this.#typing && (this.#isNews || this.#said.trim() !== text)) {
      this.#said = this.#said === text ? `${text}\u00a0` : text;
      this.#isNews = false;
    }
    return this.#said;
  }

  /** To be called by the host when it renders. */
  find(
    resources: readonly Resource[],
    fixed: Fixed,
    now: string,
    language: Language,
    shared: typeof fr,
  ): Found {
    const words = messages[language];
    const offered = (Object.keys(words.facets) as Facet[]).filter((facet) => !fixed[facet]?.length);
    const state = resourcesState(resources, offered, this.#asked, now);
    this.#count = state.found.length;
    return {
      // Who cannot speak needs who is there at any hour first.
      found: state.found.toSorted((one, other) => (this.isSilent ? isAlways(other) - isAlways(one) : 0)),
      controls: html`<div class="filters">
        ${state.groups.map(({ facet, options }) => this.#group(facet, options, words, shared.names))}
        <label
          >${words.search}
          <input
            part="field"
            type="search"
            autocomplete="off"
            .value=${this.#asked.query ?? ''}
            @input=${this.#search}
        /></label>
      </div>`,
      ...((state.filtered || this.#said) && {
        count: this.#news(words.count(state.found.length) + (this.isSilent ? ` ${words.traces}` : '')),
      }),
      ...(state.filtered && {
        reset: html`<button part="button" type="button" @click=${this.#reset}>${words.reset}</button>`,
      }),
      empty: words.empty,
    };
  }

  /** Chips for whom and how; a list of categories, of places. */
  #group(
    facet: Facet,
    options: readonly Option[],
    words: FindWords,
    names: Readonly<Record<string, string>>,
  ): TemplateResult {
    const choose = (values: readonly string[]): void => this.#ask({ ...this.#asked, [facet]: values });
    const nameOf = ({ value, count }: Option): string =>
      `${facet === 'area' ? value : (words.names[value] ?? names[value])} (${count})`;
    return facet === 'audience' || facet === 'way'
      ? html`<fieldset>
          <legend>${words.facets[facet]}</legend>
          ${options.map(
            (option) =>
              html`<button
                part="chip"
                type="button"
                aria-pressed=${option.selected}
                @click=${() => choose(toggled(options, option.value))}
              >
                ${nameOf(option)}
              </button>`,
          )}
        </fieldset>`
      : html`<label
          >${words.facets[facet]}
          <select
            part="field"
            @change=${({ target }: Event) => {
              const { value } = target as HTMLSelectElement;
              choose(value ? [value] : []);
            }}
          >
            <option value="">${words.all}</option>
            ${options.map(
              (option) =>
                html`<option value=${option.value} .selected=${option.selected}>${nameOf(option)}</option>`,
            )}
          </select></label
        >`;
  }
}
