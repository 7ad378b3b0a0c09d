import { css } from 'lit';

/** Narrow is the ground; a strip becomes one line in the middle width, a hero sets its figures at the side when wide. */
export const styles = css`
  section {
    display: grid;
    gap: var(--s3) var(--s5);
    padding: var(--s3) var(--s4);
    background: var(--raised);
    border: 0 solid var(--line);
    border-block-width: 1px;
  }
  :is(.card, .hero) {
    padding: var(--s5);
    border-width: 1px;
    border-radius: var(--radius);
  }
  .text {
    display: grid;
    gap: var(--s2);
  }
  .strip [part='heading'] {
    font-size: 1.125em;
  }
  .hero [part='heading'] {
    font-size: 1.75em;
  }
  .when {
    display: grid;
    justify-items: start;
    gap: var(--s1) var(--s3);
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
  li {
    padding-block: var(--s1);
    border-block-start: 1px solid var(--line);
  }
  time {
    display: inline-block;
    min-width: 6.5em;
  }
  [aria-current] {
    font-weight: bold;
  }
  figure {
    border-block-start: 1px solid var(--line);
    padding-block-start: var(--s3);
  }
  figure strong {
    display: block;
    font-size: 1.75em;
    line-height: 1.2;
  }
  .acts {
    display: grid;
    gap: var(--s2);
  }
  .acts > * {
    justify-content: center;
  }
  .gone:not(:focus-visible) {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (width >= 480px) {
    .when,
    .acts {
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
      margin-inline: auto;
    }
  }
  @container (width >= 960px) {
    .strip .text {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s1) var(--s4);
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
