import { css } from 'lit';

/**
 * What every widget shares: the tokens, a guard against the page's own styles, and the few controls. All tokens are
 * inherited custom properties; a page sets `--relais-color-accent` on any ancestor. `display` and the rest of `:host` are
 * important because `* { all: unset }` in a page would win otherwise (CSS Scoping, 3.3.1).
 *
 * What the manifest tells of them:
 *
 * @cssprop --relais-color-accent - Links, and the background of filled buttons.
 * @cssprop [--relais-color-on-accent=black or white] - Text of filled buttons; if nothing is said, whichever of these is read
 * better on an opaque accent.
 * @cssprop --relais-color-text - Text.
 * @cssprop --relais-color-surface - Background of the whole.
 * @cssprop --relais-color-surface-raised - Background of cards.
 * @cssprop --relais-color-muted - Text of second rank.
 * @cssprop --relais-color-line - Lines between entries, edges of cards.
 * @cssprop --relais-color-line-strong - Edges of buttons and fields.
 * @cssprop --relais-color-ok - Text of a label of what is open or under way.
 * @cssprop --relais-color-ok-surface - Background of such a label.
 * @cssprop --relais-color-warn - Text of a label of what is full, cancelled, or not as it should be.
 * @cssprop --relais-color-warn-surface - Background of such a label.
 * @cssprop --relais-color-info - Text of any other label.
 * @cssprop --relais-color-info-surface - Background of any other label.
 * @cssprop --relais-space-1 - The smallest distance, of six.
 * @cssprop --relais-space-2 - Between what belongs together.
 * @cssprop --relais-space-3 - Within a button, between lines of a card.
 * @cssprop --relais-space-4 - Within a card on a telephone.
 * @cssprop --relais-space-5 - Within a card, between columns.
 * @cssprop --relais-space-6 - Between sections.
 * @cssprop --relais-radius - Corners of cards, buttons, fields and labels.
 * @cssprop --relais-target - Least height of what is pressed (WCAG 2.2, 2.5.8 asks for 24 px).
 * @cssprop --relais-font-size - Size of the text; at least 16 px if nothing is said.
 * @cssprop --relais-focus-width - Width of the ring around what has the focus.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    max-width: 100%;
  }
  :host([hidden]),
  ::slotted(script),
  [hidden] {
    display: none !important;
  }
  .root {
    --muted: var(--relais-color-muted, color-mix(in srgb, currentColor 90%, transparent));
    --line: var(--relais-color-line, color-mix(in srgb, currentColor 20%, transparent));
    --strong: var(--relais-color-line-strong, color-mix(in srgb, currentColor 75%, transparent));
    --raised: var(--relais-color-surface-raised, color-mix(in srgb, currentColor 4%, transparent));
    --accent: var(--relais-color-accent, currentColor);
    --on-accent: var(--relais-color-on-accent, Canvas);
    --ok: var(--relais-color-ok, light-dark(#14532d, #c9f2d6));
    --ok-bg: var(--relais-color-ok-surface, light-dark(#e6f4ea, #123d24));
    --warn: var(--relais-color-warn, light-dark(#5c3a00, #ffe3ad));
    --warn-bg: var(--relais-color-warn-surface, light-dark(#fdf1d8, #4a3000));
    --info: var(--relais-color-info, light-dark(#1f3f4d, #d5eaf2));
    --info-bg: var(--relais-color-info-surface, light-dark(#e8f1f4, #163340));
    --s1: var(--relais-space-1, 0.25em);
    --s2: var(--relais-space-2, 0.5em);
    --s3: var(--relais-space-3, 0.75em);
    --s4: var(--relais-space-4, 1em);
    --s5: var(--relais-space-5, 1.5em);
    --s6: var(--relais-space-6, 2em);
    --radius: var(--relais-radius, 8px);
    --target: var(--relais-target, 44px);
    /* Nothing that a page sets on whatever surrounds the tag comes in, but what is meant to. */
    all: initial;
    /* French and English, from left to right in any page: in the other direction a number would be read backwards. */
    direction: ltr;
    display: block;
    visibility: inherit;
    color-scheme: inherit;
    font-family: inherit;
    container-type: inline-size;
    /* Its width is that of its place, never of its content: where the place asks the content (float, flex), there is some. */
    contain-intrinsic-width: 18em;
    color: var(--relais-color-text, inherit);
    background: var(--relais-color-surface, transparent);
    font-size: var(--relais-font-size, max(1em, 16px));
    line-height: 1.5;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
    /* What a reader sets for their eyes comes in (WCAG 2.2, 1.4.12). */
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  /* Black or white, whichever is read better on an opaque accent: Canvas is neither where a dark page does not say that it is dark. */
  @supports (color: lab(from currentColor l 0 0)) {
    .root {
      --on-accent: var(
        --relais-color-on-accent,
        lab(from currentColor clamp(0, (49.5 - l) * 999, 100) 0 0 / 1)
      );
    }
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  p {
    max-width: 65ch;
    text-wrap: pretty;
  }
  @container (width < 20em) {
    * {
      hyphens: auto;
    }
  }
  :is(h2, h3, h4, h5, h6, [role='heading']) {
    font-size: 1.125em;
    line-height: 1.2;
    font-weight: bold;
    text-wrap: balance;
  }
  [part='heading'] {
    font-size: 1.375em;
  }
  a {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  :is(button, input, select, .button) {
    font: inherit;
    min-height: var(--target);
    min-width: var(--target);
    padding: 0.25em 1em;
    border: 1px solid var(--strong);
    border-radius: var(--radius);
    color: inherit;
    background: transparent;
    max-width: 100%;
  }
  :is(button, .button, summary, select) {
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  /* The accent may be currentColor: what is painted in it must keep it as its color, so only the glyphs change theirs. */
  .main,
  [aria-pressed='true'] {
    color: var(--accent);
    -webkit-text-fill-color: var(--on-accent);
    background: currentColor;
    border-color: currentColor;
  }
  :focus-visible {
    outline: var(--relais-focus-width, 3px) solid currentColor;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px Canvas;
  }
  .meta {
    font-size: 0.875em;
    color: var(--muted);
  }
  .state:not(:empty) {
    padding-block: var(--s2);
  }
  .tag {
    display: inline-block;
    padding: 0.05em 0.5em;
    border-radius: var(--radius);
    border: 1px solid transparent;
    font-size: 0.875em;
    color: var(--info);
    background: var(--info-bg);
  }
  .ok {
    color: var(--ok);
    background: var(--ok-bg);
  }
  .warn {
    color: var(--warn);
    background: var(--warn-bg);
  }
  .sr:not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .main,
    [aria-pressed='true'] {
      forced-color-adjust: none;
      color: Highlight;
      -webkit-text-fill-color: HighlightText;
    }
  }
  @media print {
    :is(button, input, select, .state) {
      display: none;
    }
  }
`;
