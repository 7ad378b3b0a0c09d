import { readList } from '../read-list.ts';
import { eventSchema } from '../schema/event.ts';
import type { Slice } from './slice.ts';

/** The programme. */
export const eventSlice: Slice<'events'> = {
  key: 'events',
  read: (reader, raw, before) => readList(reader, eventSchema, raw, 'events', before),
};
