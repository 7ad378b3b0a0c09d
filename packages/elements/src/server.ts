/** For who renders elements on a server: what they are to be told before they are made. */
export { startRendering, type Rendering } from './kit/rendering.ts';
export type { Styled } from './kit/lazy.ts';
