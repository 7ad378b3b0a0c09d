import { formatDay } from '@relais/core';
import { html, type TemplateResult } from 'lit';
import type { Words } from './row.ts';

/**
 * The days as tabs that open as the focus comes to them (ARIA Authoring Practices, tabs with automatic activation).
 *
 * @param focus Puts the focus on the chosen tab once it is there.
 */
export const dayTabs = (
  days: readonly string[],
  chosen: string,
  today: string,
  { words, locale }: { words: Words; locale: string },
  onChoose: (day: string, focus?: boolean) => void,
): TemplateResult => {
  const onKey = (event: KeyboardEvent): void => {
    const at = days.indexOf(chosen);
    const count = days.length;
    const to = {
      ArrowRight: (at + 1) % count,
      ArrowLeft: (at + count - 1) % count,
      Home: 0,
      End: count - 1,
    }[event.key];
    const day = to !== undefined && days[to];
    if (!day) return;
    event.preventDefault();
    onChoose(day, true);
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.day} @keydown=${onKey}>
    ${days.map((day) => {
      const [weekday, ...date] = formatDay(day, locale, 'short').split(' ');
      return html`<button
        part="chip"
        type="button"
        role="tab"
        id="day-${day}"
        aria-controls="panel"
        aria-selected=${day === chosen}
        tabindex=${day === chosen ? 0 : -1}
        @click=${() => onChoose(day)}
      >
        ${day === today ? words.today : weekday} <b>${date.join(' ')}</b>
      </button>`;
    })}
  </div>`;
};
