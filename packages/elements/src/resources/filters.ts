import { html, nothing, type TemplateResult } from 'lit';
import type fr from './messages.fr.ts';
import type { Asked, Facet, Option, ResourcesState } from './state.ts';

type Shown = Exclude<ResourcesState, { status: 'none' }>;

const toggled = (options: readonly Option[], value: string): string[] =>
  options.filter((option) => option.selected !== (option.value === value)).map((option) => option.value);

const nameOf = (facet: Facet, { value, count }: Option, words: typeof fr): string =>
  `${facet === 'area' ? value : words.names[value]} (${count})`;

/** The controls above the list: chips for whom and how; a list of categories, of places, and a search where there are many. */
export const filters = (
  { groups, search }: Shown,
  asked: Asked,
  words: typeof fr,
  ask: (asked: Asked) => void,
): TemplateResult | typeof nothing =>
  groups.length || search
    ? html`<div class="filters">
        ${groups.map(({ facet, options }) =>
          facet === 'audience' || facet === 'way'
            ? html`<fieldset>
                <legend>${words.facets[facet]}</legend>
                ${options.map(
                  (option) =>
                    html`<button
                      part="chip"
                      type="button"
                      aria-pressed=${option.selected}
                      @click=${() => ask({ ...asked, [facet]: toggled(options, option.value) })}
                    >
                      ${nameOf(facet, option, words)}
                    </button>`,
                )}
              </fieldset>`
            : html`<label
                >${words.facets[facet]}
                <select
                  part="field"
                  @change=${({ target }: Event) => {
                    const { value } = target as HTMLSelectElement;
                    ask({ ...asked, [facet]: value ? [value] : [] });
                  }}
                >
                  <option value="">${words.all}</option>
                  ${options.map(
                    (option) =>
                      html`<option value=${option.value} .selected=${option.selected}>
                        ${nameOf(facet, option, words)}
                      </option>`,
                  )}
                </select></label
              >`,
        )}
        ${
          search
            ? html`<label
              >${words.search}
              <input
                part="field"
                type="search"
                autocomplete="off"
                .value=${asked.query ?? ''}
                @input=${({ target }: Event) => ask({ ...asked, query: (target as HTMLInputElement).value })}
            /></label>`
            : nothing
        }
      </div>`
    : nothing;
