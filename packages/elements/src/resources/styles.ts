import { css } from 'lit';

/** Rows of numbers: one column, then two, then three; the emergency numbers are one row where there is room. */
export const styles = css`
  .list,
  .emergency > ul {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: var(--gap) var(--s5);
    --gap: var(--s5);
  }
  :host([density='compact']) :is(.list, .emergency > ul) {
    --gap: var(--s3);
  }
  .emergency {
    padding: var(--s4);
    margin-block-end: var(--s5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .emergency > p {
    margin-block: var(--s1) var(--s3);
  }
  .list > li {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: var(--s2);
    border-block-start: 1px solid var(--line);
    padding-block-start: var(--s4);
  }
  :host([layout='cards']) .list > li {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--s4);
  }
  .call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: stretch;
    column-gap: 0.4em;
    min-height: 48px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--strong);
    border-radius: var(--radius);
    text-decoration: none;
    line-height: 1.2;
  }
  .call b {
    font-size: 1.75em;
    white-space: nowrap;
  }
  .emergency .call {
    color: var(--urgent);
    background: var(--urgent-bg);
    border-color: currentColor;
    padding-inline: 0.5em;
    order: -1;
  }
  .emergency > ul > li {
    display: grid;
    grid-template-columns: 6.5em 1fr;
    gap: var(--s1) var(--s3);
    align-items: center;
    align-content: start;
  }
  .emergency > ul > li > :not(.call, h2, h3, h4, h5, h6) {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  .emergency .call span:first-child {
    flex-basis: 100%;
  }
  .ways,
  .ways li,
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--s4);
  }
  .ways li,
  .way {
    column-gap: 0.3em;
    min-height: var(--target);
    overflow-wrap: anywhere;
  }
  .ways .meta + .meta::before {
    content: '· ';
  }
  :is(.hours, .tag)::first-letter {
    text-transform: uppercase;
  }
  .filters,
  fieldset,
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
  }
  .filters {
    gap: var(--s3) var(--s5);
    align-items: end;
    margin-block-start: var(--s4);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  legend,
  label {
    padding: 0 0 var(--s1);
    font-size: 0.875em;
    color: var(--muted);
  }
  [part='field'] {
    display: block;
    font-size: 1.143em;
  }
  .count {
    min-height: calc(var(--target) + var(--s4));
  }
  @container (min-width: 480px) {
    .list,
    .emergency > ul {
      --columns: 2;
    }
  }
  @container (min-width: 480px) and (max-width: 959.9px) {
    .emergency > ul > :last-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 960px) {
    .list {
      --columns: 3;
    }
    .emergency > ul {
      --columns: 5;
    }
    .emergency > ul > li {
      grid-template-columns: 1fr;
    }
  }
  /* A card for the pocket: numbers, and nothing that says where they are from. */
  @media print {
    :is(h2, h3, h4, h5, h6, p, fieldset, label, slot[name], .count, a:not(:has(b)), :is(.call, .way) span, .meta),
    li:not(:has(b)) {
      display: none;
    }
    .list,
    .emergency > ul {
      display: flex;
      flex-wrap: wrap;
    }
    .list > li,
    .call {
      border: 0 !important;
      padding: 0 !important;
    }
  }
`;
