import { css } from 'lit';

/** One column, details beneath titles; thumbnails to the side from 480 px on, contacts from 960 px on. */
export const styles = css`
  .card {
    padding: var(--s4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .kit > div > *,
  section > * {
    margin-block-end: var(--s2);
  }
  li {
    padding-block: var(--s2);
    overflow-wrap: anywhere;
  }
  :is(.intro, .about) {
    white-space: pre-line;
  }
  .files > li,
  .zip {
    border-block-start: 1px solid var(--line);
  }
  :host([density='compact']) li {
    padding-block: 0;
  }
  .files p {
    max-width: none;
  }
  :is(.files, .zip, .contacts) a,
  summary {
    min-height: var(--target);
    padding-block: 0.6em;
  }
  :is(.files, .zip, .contacts) a,
  .specs {
    display: inline-block;
  }
  .specs {
    font-size: 0.875em;
  }
  b:has(+ .specs) {
    margin-inline-end: 0.4em;
  }
  img {
    object-fit: contain;
    object-position: 0 0;
  }
  .zip > * {
    margin-block-start: var(--s3);
  }
  progress {
    accent-color: var(--accent);
    width: 100%;
  }
  .side {
    columns: 16em;
    column-gap: var(--s5);
  }
  section {
    break-inside: avoid;
    padding-block-start: var(--s3);
  }
  .figure {
    display: block;
    font-size: 1.375em;
    line-height: 1.2;
  }
  @container (width >= 480px) {
    .card {
      padding: var(--s5);
    }
    .files > li {
      display: flex;
      gap: var(--s4);
    }
    li > div {
      flex: 1;
      min-width: 0;
    }
  }
  @container (width >= 960px) {
    .card {
      display: flex;
    }
    .card > :first-child {
      flex: 1;
      min-width: 0;
    }
    .card > .side {
      columns: auto;
    }
    .card section {
      width: 20em;
      padding: 0 0 var(--s4);
      margin-inline-start: var(--s6);
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
      background: none;
    }
    .zip,
    details:not([open]),
    /* A sensitive campaign tells no subject on paper, but for the names of its documents. */
    .kit:not(.addresses) :is(.intro, section:not(.contacts)) {
      display: none;
    }
    .addresses a[href^='http']::after {
      content: ' ' attr(href);
    }
  }
`;
