import type { Reader } from '../read.ts';
import type { Campaign } from '../types.ts';

/** The parts of a campaign file that only some widgets need. */
export type SliceKey = 'events' | 'resources' | 'pressKit';

/** How one part of a campaign file is read. A widget brings its own, so that no page loads the schema of the others. */
export interface Slice<K extends SliceKey = SliceKey> {
  readonly key: K;
  /**
   * Pauses after each entry.
   *
   * @param raw What the file has under the key; untrusted.
   * @param before What the files before it gave: entries of the same id are replaced, others are added.
   */
  read(reader: Reader, raw: unknown, before: Campaign[K]): Generator<void, Campaign[K]>;
}
