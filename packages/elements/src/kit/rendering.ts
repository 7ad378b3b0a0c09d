import { html, type CSSResult, type TemplateResult } from 'lit';
import type { CampaignState } from './campaign.ts';
import type { Language } from './language.ts';

/**
 * What an element is told that is rendered on a server, where there is no page to ask. Only code behind Lit's `isServer`
 * reads it, and of that browsers load nothing.
 */
export interface Rendering {
  language: Language;
  /** Milliseconds since 1970. */
  now: number;
  state: CampaignState;
  /** What is on its way; when it is there, the element has more to show. */
  waits: Promise<unknown>[];
  /** The styles of what came later. */
  styles: Set<CSSResult>;
}

let current: Rendering = {
  language: 'fr',
  now: 0,
  state: { status: 'waiting' },
  waits: [],
  styles: new Set(),
};

/** Tells it to the elements that are made from now on. */
export const startRendering = (rendering: Rendering): void => void (current = rendering);
export const rendering = (): Rendering => current;

/**
 * Words that only hold for a moment, or with the script: « ouvert jusqu’à 18 h », « Jour 2 sur 8 ». A page that was written
 * then and is read now must not say them. They keep their place in an attribute, out of sight and unread, so that nothing
 * moves when the script says what is true.
 */
export const later = (words: string): TemplateResult => html`<span data-later=${words}></span>`;
