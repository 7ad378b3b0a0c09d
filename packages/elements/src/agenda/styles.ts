import { css } from 'lit';

/** A list of sessions, with their time above or beside them; controls above the list. */
export const styles = css`
  .next {
    min-height: 3em;
    margin-block-start: var(--s2);
  }
  .find {
    margin-block-start: var(--s4);
  }
  label {
    display: block;
    font-size: 0.875em;
  }
  [part='field'] {
    width: 100%;
    min-width: 0;
    font-size: 1.143em;
  }
  :is(summary, .fold) {
    width: fit-content;
    line-height: max(1.5em, var(--target));
  }
  .fold {
    display: block;
    padding: 0;
    border: 0;
  }
  .fold::before {
    content: '▸ ' / '';
  }
  .fold[aria-expanded='true']::before {
    content: '▾ ' / '';
  }
  /* The marker that a summary has, where one can have it. */
  @supports (display: inline list-item) {
    .fold::before {
      content: '' !important;
      display: inline list-item;
      list-style: inside disclosure-closed;
    }
    .fold[aria-expanded='true']::before {
      list-style-type: disclosure-open;
    }
  }
  :is(.count, .actions, .tags, .tabs) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
  }
  .count {
    min-height: var(--target);
    gap: var(--s4);
    margin-block-start: var(--s2);
  }
  .tabs button {
    padding-inline: var(--s3);
    font-size: 0.875em;
    line-height: 1.2;
  }
  .tabs span {
    display: block;
  }
  .actions {
    margin-block-start: var(--s5);
  }
  [part~='day'] {
    margin-block: var(--s4) var(--s5);
  }
  [part~='day'] > :first-child {
    margin-block-end: var(--s2);
    scroll-margin-block: var(--s4);
  }
  .date + .tag {
    font-size: 0.78em;
    font-weight: normal;
  }
  .date {
    display: inline-block;
  }
  .date::first-letter {
    text-transform: uppercase;
  }
  [part~='event'] {
    padding-block: var(--s4) var(--s2);
    border-block-start: 1px solid var(--line);
  }
  :host([density='compact']) [part~='event'] {
    padding-block: var(--s2) 0;
  }
  .body .long {
    content-visibility: auto;
    contain-intrinsic-size: auto 330em;
    padding-inline: 5px;
    margin-inline: -5px;
  }
  .text {
    white-space: pre-line;
  }
  .time {
    display: block;
    font-size: 0.875em;
    font-weight: bold;
    text-wrap: balance;
  }
  li p {
    margin-block: var(--s1);
  }
  .meta span {
    unicode-bidi: isolate;
  }
  .meta :not(:empty) ~ :not(:empty)::before {
    content: ' · ';
  }
  @container (width >= 480px) {
    .next {
      min-height: 1.5em;
    }
    [part~='event'] {
      display: flex;
      gap: var(--s4);
    }
    .time {
      width: 10em;
    }
    li > div {
      flex: 1;
      min-width: 0;
    }
  }
  @container (width >= 960px) {
    .find {
      display: grid;
      grid-template-columns: 18em 1fr;
      gap: var(--s5);
    }
    /* Beside the box, not its label. */
    label + details {
      margin-block-start: 1.3em;
    }
  }
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    .next,
    .paper ~ .body {
      display: none;
    }
    .tag {
      border-color: currentColor;
    }
    .paper li {
      break-inside: avoid;
    }
    :is(h2, h3, h4, h5, h6, [role='heading']) {
      break-after: avoid;
    }
  }
`;
