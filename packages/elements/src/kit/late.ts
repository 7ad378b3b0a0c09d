/**
 * What few pages need of the kit, in one chunk: each chunk costs the entry its digest, which no compression makes smaller.
 */
import type { Takeable, Words } from './takeover.ts';

export { default as en } from './messages.en.ts';
export { tell } from './tell.ts';

/**
 * From here a chunk costs the entry nothing, and only what was written beforehand needs this one. Without it that stays, and it is
 * tried again after `wait` milliseconds, then twice as many.
 */
export const takeOver = (host: Takeable, messages: Words, wait = 4000): Promise<unknown> =>
  import('./takeover.ts').then(
    (part) => part.takeOver(host, messages),
    () => setTimeout(takeOver, wait, host, messages, wait * 2),
  );
