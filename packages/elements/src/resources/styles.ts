import { css } from 'lit';

/** Rows of numbers: one column, then two, then three; the emergency numbers are one row where there is room. */
export const styles = css`
  .rows {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: var(--s5);
  }
  :host([density='compact']) .rows {
    row-gap: var(--s3);
  }
  .rows > li {
    display: grid;
    gap: var(--s2);
    align-content: start;
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .list > li {
    border-block-start: 1px solid var(--line);
    padding-block-start: var(--s4);
  }
  .emergency,
  :host([layout='cards']) .list > li,
  .rows > li > a {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--s4);
  }
  .rows a,
  .ways,
  .ways li,
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.3em;
    min-height: var(--target);
  }
  .ways,
  .count {
    column-gap: var(--s4);
  }
  .rows > li > a {
    justify-self: stretch;
    min-height: 48px;
    padding: var(--s1) var(--s2);
    border-color: var(--strong);
    text-decoration: none;
    line-height: 1.2;
    b {
      font-size: 1.75em;
    }
  }
  .emergency {
    margin-block-end: var(--s5);
    background: var(--raised);
    .rows {
      margin-block-start: var(--s3);
    }
    .rows > li {
      grid-template-columns: var(--pair, 6.5em 1fr);
      gap: var(--s1) var(--s3);
      align-items: center;
      > a {
        order: -1;
        color: var(--urgent);
        background: var(--urgent-bg);
        border-color: currentColor;
        span:first-child {
          flex-basis: 100%;
        }
        ~ * {
          grid-column: 1 / -1;
          font-size: 0.875em;
        }
      }
    }
  }
  .ways .meta + .meta::before {
    content: '· ';
  }
  :is(.hours, .tag)::first-letter {
    text-transform: uppercase;
  }
  summary {
    width: fit-content;
    line-height: var(--target);
  }
  .count {
    margin-block-end: var(--s3);
  }
  @container (width >= 480px) {
    .rows {
      --columns: 2;
    }
  }
  @container (480px <= width < 960px) {
    .emergency .rows > :last-child {
      grid-column: 1 / -1;
    }
  }
  @container (width >= 960px) {
    .rows {
      --columns: 3;
    }
    .emergency .rows {
      --columns: 5;
      --pair: 1fr;
    }
  }
  /* A card for the pocket: numbers, and nothing that says where they are from. */
  @media print {
    .root :not(:has(b), b, slot:not([name])) {
      display: none;
    }
    .rows {
      display: flex;
      flex-wrap: wrap;
    }
    .list > li {
      border: 0 !important;
      padding: 0 !important;
    }
  }
`;
