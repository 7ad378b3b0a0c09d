import { css } from 'lit';

/** A list of sessions, with their time above or beside them; controls above the list or beside it. */
export const styles = css`
  .find {
    margin-block-start: var(--s4);
  }
  label {
    display: block;
    font-size: 0.875em;
    color: var(--muted);
  }
  [part='field'] {
    width: 100%;
    font-size: 1.143em;
  }
  summary {
    width: fit-content;
    min-height: var(--target);
    padding-block: calc((var(--target) - 1.5em) / 2);
  }
  :is(.count, .actions, .tags) {
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
  .whole {
    margin-block-start: var(--s5);
  }
  [part~='day'] {
    margin-block: var(--s4) var(--s5);
  }
  [part~='day'] ul {
    margin-block-start: var(--s2);
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
    padding-block: var(--gap, var(--s4)) var(--s2);
    border-block-start: 1px solid var(--line);
  }
  :host([density='compact']) [part~='event'] {
    --gap: var(--s2);
    padding-block-end: 0;
  }
  .long > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 9em;
    padding-inline: 5px;
    margin-inline: -5px;
  }
  .time {
    display: block;
    font-size: 0.875em;
    font-weight: bold;
  }
 :is(.tags, li .meta) {
    margin-block: var(--s1);
  }
  .meta span + span::before {
    content: ' · ';
  }
  @container (min-width: 480px) {
    [part~='event'] {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      column-gap: var(--s4);
    }
    [part~='event'] > div:only-child {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 960px) {
    .body {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: var(--s6);
    }
  }
`;
