/**
 * What few pages need of the kit, in one chunk: each chunk costs the entry its digest, which no compression makes smaller.
 */
export { default as en } from './messages.en.ts';
export { tell } from './tell.ts';

// From here a chunk costs the entry nothing, and few pages need these: those with a file of megabytes, and what was written
// beforehand.
export const large = (): Promise<typeof import('./large.ts')> => import('./large.ts');
export const takeover = (): Promise<typeof import('./takeover.ts')> => import('./takeover.ts');
