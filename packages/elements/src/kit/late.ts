/**
 * What few pages need of the kit, in one chunk: each chunk costs the entry its digest, which no compression makes smaller.
 */
import type { Takeable, Words } from './takeover.ts';

export { default as en } from './messages.en.ts';
export { tell } from './tell.ts';

/** From here a chunk costs the entry nothing, and only what was written beforehand needs this one. Without it that stays. */
export const takeOver = (host: Takeable, messages: Words): Promise<void> =>
  import('./takeover.ts').then(
    (part) => part.takeOver(host, messages),
    () => {},
  );
