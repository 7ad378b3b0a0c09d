import * as v from 'valibot';
import { eventSchema } from './event.ts';
import { headSchema } from './head.ts';
import { pressFileSchema, pressKitSchema } from './press-kit.ts';
import { resourceSchema } from './resource.ts';

/**
 * A whole campaign file, all or nothing: for editors and for JSON Schema. Relais itself reads files part by part, so that
 * one bad entry does not take the others with it.
 */
export const campaignSchema = v.object({
  ...headSchema.entries,
  events: v.optional(v.array(eventSchema)),
  resources: v.optional(v.array(resourceSchema)),
  pressKit: v.optional(v.object({ ...pressKitSchema.entries, files: v.optional(v.array(pressFileSchema)) })),
});
