import { css } from 'lit';

/**
 * A sticky one belongs to the viewport: here, and only here, media queries ask for the size of that. What is important
 * must hold where a page resets all elements. It lies over what a page lays over itself (a menu, most consent banners). No
 * motion, at any time.
 */
export const styles = css`
  .root {
    --accent: var(--relais-color-exit-surface, #3b1f4a);
    --on-accent: var(--relais-color-exit, #fff);
    --target: 48px;
    container-type: normal;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s2) var(--s4);
  }
  a.main {
    justify-content: center;
    font-weight: bold;
    border-color: var(--on-accent);
  }
  a:focus-visible {
    outline-color: CanvasText;
  }
  div div {
    flex: 1 16em;
    max-width: 28em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  @media (width >= 480px) and (height >= 480px) {
    :host([sticky]) {
      position: sticky !important;
      top: var(--relais-exit-inset, 0) !important;
      z-index: 2147483647 !important;
      width: fit-content;
      margin-inline-start: auto;
    }
    :host([sticky]) .root {
      flex-flow: row-reverse wrap;
      padding: var(--s2) var(--s3);
      color: var(--on-accent);
      background: var(--accent);
      border-end-start-radius: var(--radius);
    }
  }
  /* What it does and does not do stays where the tag stands: the bar takes no more of the screen than a finger needs. */
  @media (width < 480px), (height < 480px) {
    :host([sticky]) .main {
      position: fixed;
      z-index: 2147483647;
      inset: auto 0 0;
      border-radius: 0;
      padding-block-end: max(0.25em, env(safe-area-inset-bottom));
    }
    :host([sticky]) div div {
      padding: var(--s2) var(--s3);
    }
  }
  @media (pointer: coarse) {
    p + p {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @media (width >= 480px) and (height >= 480px) and (forced-colors: none) {
    :host([sticky]) .main {
      flex: none;
      color: var(--on-accent);
      -webkit-text-fill-color: var(--accent);
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
