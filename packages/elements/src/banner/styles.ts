import { css } from 'lit';

/** Narrow is the ground; a strip becomes one line where there is room, a hero sets its figures at the side. */
export const styles = css`
  section,
  .text,
  .when,
  .acts {
    display: grid;
    gap: var(--s2) var(--s4);
  }
  section {
    overflow-wrap: anywhere;
    padding: var(--s3) var(--s4);
    background: var(--raised);
    border: solid var(--line);
    border-width: 1px 0;
  }
  :is(.card, .hero) {
    gap: var(--s4) var(--s6);
    padding: var(--s5);
    border-width: 1px;
    border-radius: var(--radius);
  }
  .strip [part='heading'] {
    font-size: 1.125em;
  }
  figure strong {
    display: block;
    font-size: 1.75em;
    line-height: 1.2;
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
  :is(li, figure) {
    margin: 0;
    padding-block: var(--s2);
    border-block-start: 1px solid var(--line);
  }
  [aria-current] {
    font-weight: bold;
  }
  time {
    display: inline-block;
    min-width: 6em;
  }
  .acts > * {
    justify-content: center;
  }
  section > :empty {
    display: none;
  }
  .gone:not(:focus-visible) {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (width >= 480px) {
    .hero [part='heading'] {
      font-size: 1.75em;
    }
    .when,
    section:not(.strip) .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .strip {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .card {
      max-width: 44em;
      margin: auto;
    }
  }
  @container (width >= 960px) {
    .strip :is(.text, .acts) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .hero {
      grid-template-columns: 1fr 22em;
      padding: var(--s6);
    }
    .hero .side {
      grid-area: 1 / 2 / 3;
    }
  }
`;
