import { css } from 'lit';

/**
 * A sticky one belongs to the viewport: here, and only here, media queries ask for the size of that, in em, so that large text
 * gets the bar of a narrow screen. It is a button and nothing more, that what has the focus may be seen beside it (WCAG 2.2,
 * 2.4.11): what it says stays where the tag stands. It lies over what a page lays over itself (a menu, most consent banners),
 * in the top layer where there is one.
 * No motion, at any time.
 */
export const styles = css`
  .root {
    --accent: var(--relais-color-exit-surface, #3b1f4a);
    --on-accent: var(--relais-color-exit, #fff);
    --target: max(48px, var(--relais-target, 0px));
    container-type: normal;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
  }
  a.main {
    justify-content: center;
    text-align: center;
    font-weight: bold;
    border-color: var(--on-accent);
  }
  a:focus-visible {
    outline-color: CanvasText;
  }
  div div {
    flex: 1 16em;
    min-width: 0;
    max-width: 28em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  [role]:not(:empty),
  :host([sticky]) .main {
    position: fixed;
    z-index: 2147483647;
    visibility: visible;
  }
  /* What browsers give to a popover. */
  a,
  [role] {
    width: auto;
    overflow: visible;
  }
  /* That one more press leaves is seen wherever somebody reads, and has an edge where the button is beneath it. */
  [role] {
    inset: 0 auto auto 0;
    border: 0;
  }
  [role]:not(:empty) {
    border: 1px solid;
    padding: var(--s2) var(--s3);
    color: var(--on-accent);
    background: var(--accent);
  }
  :host([sticky]) div div {
    padding: var(--s2) var(--s3);
  }
  @media (width >= 30em) and (height >= 30em) {
    :host([sticky]) .main {
      inset: var(--relais-exit-inset, 0) 0 auto auto;
      margin: var(--s2) var(--s3);
      max-width: 16em;
    }
    :host([sticky]) .root {
      display: flow-root;
      max-width: 43em;
      margin-inline-start: auto;
    }
    /* The place of the button, while the page has not moved. */
    :host([sticky]) .root::before {
      content: '';
      float: right;
      width: 18em;
      height: max(4em, 2 * var(--s2) + var(--target));
    }
  }
  @media (width < 30em), (height < 30em) {
    :host([sticky]) .main {
      inset: auto 0 0;
      border-width: 1px 0 0;
      border-radius: 0;
      padding-block-end: max(0.25em, env(safe-area-inset-bottom));
    }
  }
  @media (pointer: coarse) {
    p + p:not([role]) {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  :host([secondary]) a:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }
  :host([secondary]) div div {
    display: none;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
