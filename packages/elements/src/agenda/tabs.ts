import { formatDay } from '@relais/core';
import { css, html, type TemplateResult } from 'lit';
import { messages } from './days.messages.ts';
import type { View } from './row.ts';

/**
 * The days as tabs that open as the focus comes to them (ARIA Authoring Practices, tabs with automatic activation).
 *
 * @param onChoose With `focus` it puts the focus on the chosen tab once it is there.
 */
export const dayTabs = (
  days: readonly string[],
  chosen: string,
  { words, language, local, locale }: View,
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
  return html`<div class="tabs" role="tablist" aria-label=${messages[language].day} @keydown=${onKey}>
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
        ${day === local.slice(0, 10) ? words.today : weekday} <b>${date.join(' ')}</b>
      </button>`;
    })}
  </div>`;
};

export const styles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  .tabs button {
    padding-inline: var(--s3);
    font-size: 0.875em;
    line-height: 1.2;
  }
  [aria-selected='true'] {
    border-width: 2px;
    border-color: currentColor;
    background: var(--raised);
    font-weight: bold;
  }
  .tabs b {
    display: block;
    font-weight: inherit;
  }
`;
