import { readList } from '../read-list.ts';
import { pressFileSchema, pressKitSchema } from '../schema/press-kit.ts';
import type { PressKit } from '../types.ts';
import type { Slice } from './slice.ts';

/** The press kit: its own fields from the first file that has one, its documents from all; of embargoes the one that ends last. */
export const pressKitSlice: Slice<'pressKit'> = {
  key: 'pressKit',
  *read(reader, raw, before): Generator<void, PressKit | undefined> {
    const kit = reader.one(pressKitSchema, raw, 'pressKit', ['files']);
    if (!kit) return before;
    const { embargoUntil, files: announced } = raw as PressKit;
    // Until nobody can read when they may be seen, they are not.
    const isClosed = embargoUntil !== undefined && embargoUntil !== null && !kit.embargoUntil;
    const files = yield* readList(
      reader,
      pressFileSchema,
      isClosed ? undefined : announced,
      'pressKit.files',
      before?.files,
    );
    const { embargoUntil: one = '' } = before ?? {};
    const { embargoUntil: other = '' } = kit;
    // Both are local to one zone.
    const last = one > other ? one : other;
    return { ...(before ?? kit), ...(last && { embargoUntil: last }), files };
  },
};
