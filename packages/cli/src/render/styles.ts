import { createHash } from 'node:crypto';

/** What only the script fills, or moves; the button to try again is the script's own. */
const RESERVED = 'button:not(.again), .find, .tabs, :has(> [data-later])';
/** What is empty without that. */
const AROUND = '.zip, .next:empty';

/** How long the script may take, in seconds: later than on a slow phone, sooner than anybody wonders. */
const PATIENCE = 6;

/**
 * What is only there with the script keeps its place, unseen and out of reach: nothing moves when the script comes. Where
 * there is no script at all it gives its place up (Media Queries 5, scripting), and where the script has not come (blocked, lost,
 * delayed until somebody clicks) after a while, for good: no place opens again beneath who reads. Firefox animates no `display`,
 * but `position`. What takes over (kit/takeover.ts) knows this animation by its name, and `kept` is its word for a script
 * that came in time.
 * On paper there is neither: all that is folded away is there.
 * Where the script came and the campaign did not, all keeps its place but words in a line that says something else too.
 */
const WAITING = `
${RESERVED} { visibility: hidden !important }
[data-later]::before { content: attr(data-later) }
[open] > .fold::before { content: '▾ ' / ''; list-style-type: disclosure-open !important }
details > .button { width: fit-content; display: inline-flex; line-height: inherit }
:has(> .again) { display: flex; flex-wrap: wrap; place-items: center; place-content: start; gap: 0 var(--s4); padding-block-end: var(--s2) }
.root:has(.again) :has(> [data-later]):not(:only-child) { position: absolute }
@media (scripting: none) {
  ${RESERVED}, ${AROUND} { display: none !important }
}
.root:not(.kept) {
  :is(${RESERVED}, ${AROUND}) { animation: away 0s ${PATIENCE}s forwards }
}
@media print {
  ${RESERVED}, ${AROUND}, .fold { display: none !important }
  details::details-content { content-visibility: visible; block-size: auto }
}
@keyframes away { to { display: none; position: absolute } }`;

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
