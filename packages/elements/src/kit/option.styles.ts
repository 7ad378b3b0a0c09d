import { css } from 'lit';

/** The list that a browser opens has its own background; whoever shows one, which is late, brings this along. */
export const optionStyles = css`
  option {
    color: CanvasText;
    background: Canvas;
  }
`;
