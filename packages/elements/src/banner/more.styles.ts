import { css } from 'lit';

/** A card stands in a column of text; a hero sets its figures at the side where there is room. */
export const moreStyles = css`
  :is(.card, .hero) {
    gap: var(--s4) var(--s6);
    padding: var(--s4);
    border-width: 1px;
    border-radius: var(--radius);
  }
  :is(.card, .hero) [part='heading'] {
    font-size: 1.375em;
  }
  figure strong {
    display: block;
    font-size: 1.75em;
    line-height: 1.2;
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
    display: block;
  }
  @container (width >= 480px) {
    .hero [part='heading'] {
      font-size: 1.75em;
    }
    :is(.card, .hero) .acts {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    :is(.card, .hero) {
      padding: var(--s5);
    }
    .card {
      max-width: 44em;
    }
    li {
      display: flex;
      gap: var(--s4);
    }
    time {
      flex: 0 0 8em;
    }
  }
  @container (width >= 960px) {
    .hero {
      padding: var(--s6);
    }
    .hero:has(figure) {
      grid-template-columns: minmax(0, 1fr) 22em;
    }
    .hero .side {
      grid-area: 1 / 2 / 3;
    }
  }
`;
