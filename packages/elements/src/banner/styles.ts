import { css } from 'lit';

/** Narrow is the ground; a strip becomes one line where there is room. */
export const styles = css`
  section,
  .text,
  .when,
  .acts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2) var(--s4);
  }
  section {
    padding: var(--s3) var(--s4);
    background: var(--raised);
    border: solid var(--line);
    border-width: 1px 0;
  }
  [part='heading'] {
    font-size: 1.125em;
  }
  .when {
    justify-items: start;
    max-width: none;
  }
  .when > ::first-letter {
    text-transform: uppercase;
  }
  .notice {
    padding: var(--s2) var(--s3);
    border: 1px solid var(--strong);
    border-radius: var(--radius);
  }
  .acts > * {
    justify-content: center;
    text-align: center;
  }
  section > :empty {
    display: none;
  }
  .gone:not(:focus-visible) {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (width >= 480px) {
    .when {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .strip {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  @container (width >= 960px) {
    .strip :is(.text, .acts) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
  }
  @media print {
    .sensitive,
    .acts {
      display: none;
    }
  }
`;
