import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../kit/index.ts';
import { channelLink } from './channel.ts';
import type fr from './messages.fr.ts';

/**
 * The emergency numbers. They are always answered, so there is nothing to say about hours or trust.
 *
 * @param isNeutral Whether paper tells numbers and nothing else, here and in what follows.
 * @param lang of the words, where it is not that of the page; else `nothing`.
 */
export const emergencyNumbers = (
  words: typeof fr,
  level: number,
  isNeutral: boolean | undefined,
  lang: unknown,
): TemplateResult =>
  html`<section class=${isNeutral ? 'neutral' : nothing} lang=${lang}>
    ${heading(level, words.emergencies, 'heading')}
    <p class="meta">${words.emergencyNote}</p>
    <ul>
      ${words.emergency.map(
        ({ id, provider, description, channels }) =>
          html`<li part="resource open" data-id=${id}>
            ${heading(level + 1, provider)}
            <p class="meta">${description}</p>
            ${channels?.map((channel) => channelLink(channel, words, nothing))}
          </li>`,
      )}
    </ul>
    <p class="meta">${words.confidential} ${words.bill(true, false)}.</p>
  </section>`;
