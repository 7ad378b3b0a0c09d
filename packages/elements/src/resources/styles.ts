import { css } from 'lit';

/**
 * Rows of numbers: one column, then two, then three. The emergency numbers are a list, then a row. Widths are in em, so that
 * large text has as few columns as a narrow place.
 */
export const styles = css`
  .list,
  section ul {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: var(--s5);
    margin-block: var(--s3);
  }
  :host([density='compact']) .list {
    row-gap: var(--s3);
  }
  .list > li,
  section li {
    display: flex;
    flex-direction: column;
    gap: var(--s2);
  }
  .list > li {
    border-block-start: 1px solid var(--line);
    padding-block-start: var(--s4);
  }
  section,
  :host([layout='cards']) .list > li {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: min(var(--s4), 5cqi);
  }
  /* No word is longer than a narrow place, whatever the size of the text. */
  [part~='resource'] > :first-child {
    font-size: min(1.125em, 10cqi);
    line-height: 1.2;
  }
  li {
    hyphens: auto;
  }
  /* As tall as a target, underlined in one piece, and no taller than it must where it wraps. */
  :is(li a, summary) {
    padding-block: calc((var(--target) - 1.5em) / 2);
    overflow-wrap: anywhere;
  }
  .ways,
  .ways li,
  .count,
  .button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--s4);
  }
  .count {
    row-gap: var(--s2);
  }
  .ways li,
  .button {
    column-gap: 0.4em;
  }
  /* A number goes on in the next line as a whole where there is one for it. */
  a:not(.button) b {
    display: inline-block;
    text-decoration: underline;
  }
  .button {
    align-items: baseline;
    align-content: center;
    min-height: max(48px, var(--target));
    padding: var(--s1) var(--s3);
    color: var(--accent);
    line-height: 1.2;
    b {
      font-size: min(1.75em, 10cqi);
      text-wrap: balance;
    }
  }
  .tag {
    margin-block: 0.15em;
  }
  .worry {
    margin-block-end: var(--s4);
  }
  section {
    margin-block-end: var(--s6);
    .button {
      order: -1;
      /* Not of the scheme, which many a dark page does not tell: 3:1 from white to #cfd8dc, and from #2b3035 to black. */
      border-color: var(--relais-color-urgent, #c0566e);
    }
  }
  :is(.meta, .tag, li a)::first-letter {
    text-transform: uppercase;
  }
  summary {
    width: fit-content;
  }
  @container (width >= 30em) {
    .list {
      --columns: 2;
    }
    li {
      hyphens: manual;
    }
    wbr {
      display: none;
    }
  }
  @container (30em <= width < 60em) {
    section li {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      column-gap: var(--s4);
      .button {
        grid-row: 1 / 4;
        align-self: start;
      }
    }
  }
  @container (width >= 60em) {
    .list {
      --columns: 3;
    }
    section ul {
      --columns: 5;
    }
    section .button span:first-child {
      flex-basis: 100%;
      font-size: 0.875em;
    }
  }
  @media print {
    /* What somebody opened is on paper as on the screen: the steps for a role. The filters are no part of that. */
    details:not([open]:has([open]), [open] > [open]),
    .count,
    .open,
    .closed,
    .unknown {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    section,
    .list {
      font-size: 0.8em;
    }
    a[href^='http']:not([href*='openstreetmap']) {
      &::after {
        content: ' ' attr(href);
      }
      .host {
        display: none;
      }
    }
    [part='link'],
    .tag {
      border: 0;
      padding: 0;
      min-height: 0;
    }
    /* Of a sensitive campaign, numbers are on paper and nothing else: no word of what they are for, or where they are from. */
    .root:has(.neutral) :is(details, :not(:has(b:not(.abroad)), b:not(.abroad), [href^='sms:'] :first-child)) {
      display: none;
    }
  }
`;
