import { html, nothing, type TemplateResult } from 'lit';
import { find, type Finding } from './find.ts';

/** What stands around the sessions. */
export interface Frame extends Finding {
  count: number;
  onReset: () => void;
  onCalendar: () => void;
  /** The menu of calendars for the programme, where it was asked for. */
  menu: unknown;
  content: TemplateResult;
}

/** Controls above or beside the sessions, how many there are, and the calendar of them all. */
export const frame = (all: Frame): TemplateResult => {
  const { asked, content, count, menu, onCalendar, onReset, words } = all;
  return html`<div class="body">
    ${find(all)}
    <div>
      <div class="count">
        <p part="meta" class="meta">${words.count(count)}</p>
        ${
          Object.values(asked).some((value) => value && (value === true || value.length))
            ? html`<button part="button" type="button" @click=${onReset}>${words.reset}</button>`
            : nothing
        }
      </div>
      ${content}
      ${
        count
          ? html`<div class="actions whole">
            <button part="button" type="button" aria-expanded=${!!menu} @click=${onCalendar}>${words.addAll}</button>
            ${menu}
          </div>`
          : nothing
      }
    </div>
  </div>`;
};
