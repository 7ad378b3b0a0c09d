import { css, html, type TemplateResult } from 'lit';
import { messages } from './days.messages.ts';
import { dayLabel } from './programme.ts';
import type { View } from './row.ts';

/**
 * The days as tabs that open as the focus comes to them (ARIA Authoring Practices, tabs with automatic activation).
 *
 * @param onChoose With `focus` it puts the focus on the chosen tab once it is there.
 */
export const dayTabs = (
  days: readonly string[],
  chosen: string,
  { words, language, local }: View,
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
    ${days.map(
      (day) => html`<button
        part="chip"
        type="button"
        role="tab"
        id=${`day-${day}`}
        aria-controls="panel"
        aria-selected=${day === chosen}
        tabindex=${day === chosen ? 0 : -1}
        @click=${() => onChoose(day)}
      >
        ${dayLabel(day, language, day === local.slice(0, 10) && words.today)}
      </button>`,
    )}
  </div>`;
};

export const styles = css`
  [aria-selected='true'] {
    border-width: 2px;
    border-color: currentColor;
    background: var(--raised);
    font-weight: bold;
  }
`;
