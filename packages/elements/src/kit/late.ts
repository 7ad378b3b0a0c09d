/**
 * What few pages need of the kit, in one chunk: each chunk costs the entry its digest, which no compression makes smaller.
 */
export { default as en } from './messages.en.ts';
export { tell } from './tell.ts';

/** From here a chunk costs the entry nothing, and only what was written beforehand needs this one. */
export const takeover = (): Promise<typeof import('./takeover.ts')> => import('./takeover.ts');
