import type { Resource } from '@relais/core';
import { html, type TemplateResult } from 'lit';
import type fr from './messages.fr.ts';
import { isNumber } from './state.ts';

/** What a sensitive campaign leaves on paper, and there alone: numbers, each with a word that tells nothing. */
export const pocketCard = (resources: readonly Resource[], words: typeof fr): TemplateResult =>
  html`<ul class="pocket">
    ${resources.flatMap(({ category, channels = [] }) =>
      channels
        // A number to call from abroad is of no use in this pocket.
        .filter((channel) => isNumber(channel) && !channel.value.startsWith('+'))
        .map(
          ({ type, value }) =>
            html`<li><b>${value}</b> ${words.pocket[category] ?? 'contact'}${type === 'sms' ? ', SMS' : ''}</li>`,
        ),
    )}
  </ul>`;
