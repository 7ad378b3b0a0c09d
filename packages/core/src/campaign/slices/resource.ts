import { readList } from '../read-list.ts';
import { resourceSchema } from '../schema/resource.ts';
import type { Slice } from './slice.ts';

/** Who can help. */
export const resourceSlice: Slice<'resources'> = {
  key: 'resources',
  read: (reader, raw, before) => readList(reader, resourceSchema, raw, 'resources', before),
};
