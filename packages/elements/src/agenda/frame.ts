import { html, nothing, type TemplateResult } from 'lit';
import type Finding from './finding.ts';
import { failure, type View } from './row.ts';
import type { AgendaState } from './state.ts';

/** What stands around the sessions. */
export interface Frame {
  view: View;
  state: Exclude<AgendaState, { status: 'none' }>;
  /** Whether there is to be a search box. */
  search: boolean;
  /** What somebody searches and filters with, as soon as it is there; `null` where it cannot be had. */
  finding: Finding | null | undefined;
  onFind: (event: Event) => Promise<void>;
  onCalendar: () => Promise<void>;
  /** The menu of calendars for the programme, where it was asked for. */
  menu: unknown;
  content: unknown;
  /** What somebody marked. */
  mine: unknown;
}

/** Search and filters above or beside the sessions, how many there are, and the calendar of them all. */
export const frame = ({
  view,
  state: { events, found, offered, over },
  search,
  finding,
  onFind,
  onCalendar,
  menu,
  content,
  mine,
}: Frame): TemplateResult => {
  const { words } = view;
  const count = found.length;
  // What leads to sessions is pressed above them or beneath.
  const failed = failure(view.details, words);
  return html`<div class="body">
    ${
      search || offered.length
        ? html`<div class="find" role="search" @focusin=${onFind} @click=${onFind}>
            ${
              search
                ? html`<label
                  >${words.search}
                  <input
                    part="field"
                    type="search"
                    autocomplete="off"
                    .value=${finding?.query ?? ''}
                    @input=${onFind}
                /></label>`
                : nothing
            }
            ${
              offered.length
                ? html`<details>
                  <summary>${words.filter}${finding?.on(offered)}</summary>
                  ${finding?.choices(offered, events, view)}
                </details>`
                : nothing
            }
            ${failure(finding, words)}
          </div>`
        : nothing
    }
    <div>
      <div class="count">
        <p part="meta" class="meta">${words.count(count)}</p>
        ${finding?.buttons()}
      </div>
      ${failed}${content}${failed}
      ${
        count && !over
          ? html`<div class="actions">
            <button part="button" type="button" aria-expanded=${!!menu} @click=${onCalendar}>${words.addAll}</button>
            ${menu}
          </div>`
          : nothing
      }
      ${mine}
    </div>
  </div>`;
};
