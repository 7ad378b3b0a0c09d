import { css } from 'lit';

/**
 * Where it sticks it belongs to the viewport, so here media queries ask for the viewport's width. What is important must
 * hold where a page resets all elements. No motion, at any time.
 */
export const styles = css`
  .root {
    --fg: var(--relais-color-exit, #fff);
    --bg: var(--relais-color-exit-surface, #3b1f4a);
    container-type: normal;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
  }
  a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 48px;
    padding: 0.25em 1.25em;
    border: 2px solid var(--fg);
    border-radius: var(--radius);
    color: var(--fg);
    background: var(--bg);
    font-weight: bold;
    text-decoration: none;
  }
  a:focus-visible {
    outline-color: CanvasText;
  }
  div div {
    flex: 1 1 16em;
    max-width: 40em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  :host([sticky]) {
    position: sticky !important;
    inset-block-start: var(--relais-exit-inset, 0px) !important;
    z-index: 2147483647 !important;
    width: fit-content !important;
    max-width: 100% !important;
    margin-inline-start: auto !important;
  }
  :host([sticky]) .root {
    flex-flow: row-reverse;
    padding: var(--s2) var(--s3);
    border-end-start-radius: var(--radius);
    color: var(--fg);
    background: var(--bg);
  }
  :host([sticky]) a {
    flex: none;
    color: var(--bg);
    background: var(--fg);
  }
  @media (width < 480px) {
    :host([sticky]) .root {
      display: grid;
      position: fixed;
      inset: auto 0 0;
      padding-block-end: max(var(--s2), env(safe-area-inset-bottom));
      border-radius: 0;
    }
    [role] {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
