/**
 * What few pages need of the kit, in one chunk: each chunk costs the entry its digest, which no compression makes smaller.
 */
export { takeOver } from './takeover.ts';
export { tell } from './tell.ts';
