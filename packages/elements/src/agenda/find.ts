import { formatDay, type Facet, type FacetOption, type Selection } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName, type Words } from './row.ts';
import type { OfferedFacet } from './state.ts';
import type { Width } from './width.ts';

/** What the controls above a programme are shown with. */
export interface Finding {
  words: Words;
  locale: string;
  /** `lang` of the values, where the interface speaks another language. */
  lang: unknown;
  width: Width;
  asked: Selection;
  offered: readonly OfferedFacet[];
  search: boolean;
  onAsk: (asked: Selection) => void;
}

const nameOf = (facet: Facet, value: string, locale: string): string =>
  facet === 'day'
    ? formatDay(value, locale, 'short')
    : facet === 'language'
      ? languageName(value, locale)
      : value;

const choice = (
  { facet, options }: OfferedFacet,
  { words, locale, lang, asked, onAsk }: Finding,
): TemplateResult => {
  const option = ({ value, count, selected }: FacetOption): TemplateResult =>
    html`<option value=${value} .selected=${selected} lang=${lang}>${nameOf(facet, value, locale)} (${count})</option>`;
  return html`<label
    >${words.facets[facet]}
    <select
      part="field"
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        onAsk({ ...asked, [facet]: value ? [value] : undefined });
      }}
    >
      <option value="">${words.all}</option>
      ${options.map(option)}
    </select></label
  >`;
};

/** Search and filters. Where there is little room the filters are behind a disclosure, which says how many are on. */
export const find = (finding: Finding): TemplateResult | typeof nothing => {
  const { words, width, asked, offered, search, onAsk } = finding;
  const on = offered.filter(({ facet }) => asked[facet]?.length).length;
  return search || offered.length
    ? html`<div class="find" role="search">
        ${
          search
            ? html`<label
              >${words.search}
              <input
                part="field"
                type="search"
                autocomplete="off"
                .value=${asked.query ?? ''}
                @input=${({ target }: Event) => onAsk({ ...asked, query: (target as HTMLInputElement).value })}
            /></label>`
            : nothing
        }
        ${
          offered.length
            ? html`<details class="filters" .open=${width === 'wide'}>
              <summary>${words.filter}${on ? ` (${on})` : ''}</summary>
              <div class="choices">${offered.map((one) => choice(one, finding))}</div>
            </details>`
            : nothing
        }
      </div>`
    : nothing;
};
