/**
 * What few pages need of the kit, in one chunk: each chunk costs the entry its digest, which no compression makes smaller.
 */
export { default as en } from './messages.en.ts';
export { takeOver } from './takeover.ts';
export { tell } from './tell.ts';
