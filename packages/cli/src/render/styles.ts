import { createHash } from 'node:crypto';

/**
 * What is only there with the script keeps its place, unseen and out of reach: nothing moves when the script comes. Where
 * there is no script at all it gives its place up (Media Queries 5, scripting).
 */
const WAITING = `
button, .find, .worry, .tabs, :has(> [data-later]) { visibility: hidden !important }
[data-later]::before { content: attr(data-later) }
details > .button { width: fit-content; display: inline-flex; line-height: inherit }
@media (scripting: none) {
  button, .find, .worry, .tabs, .zip, .next:empty, :has(> [data-later]) { display: none !important }
  .notes { min-height: 0 !important }
  .body { display: block !important }
}`;

/** The styles of a widget as one text that is the same each time, and the name of its file and its hash (CSP 3, 2.3.1). */
export interface Styles {
  text: string;
  /** `'sha256-…'`, with the quotation marks that a policy has. */
  hash: string;
}

export const stylesOf = (parts: readonly string[]): Styles => {
  const text = [...parts, WAITING]
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
};
