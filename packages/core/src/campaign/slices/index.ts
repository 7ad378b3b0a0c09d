import { eventSlice } from './event.ts';
import { pressKitSlice } from './press-kit.ts';
import { resourceSlice } from './resource.ts';
import type { Slice } from './slice.ts';

/** Everything that a campaign file may hold, for whoever does not count bytes. */
export const allSlices: readonly Slice[] = [eventSlice, resourceSlice, pressKitSlice];
