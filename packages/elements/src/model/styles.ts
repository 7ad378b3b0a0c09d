import { css } from 'lit';

/** Only what the base styles do not have. Lengths are in em: a page sizes a widget with its font size. */
export const styles = css`
  button {
    margin-block-start: var(--s2);
  }
`;
