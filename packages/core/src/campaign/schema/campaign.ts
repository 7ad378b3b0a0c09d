import { eventSchema } from './event.ts';
import { headSchema } from './head.ts';
import { pressFileSchema, pressKitSchema } from './press-kit.ts';
import { resourceSchema } from './resource.ts';
import { list, type Schema } from './schema.ts';

/**
 * A whole campaign file, to describe it: for editors and for JSON Schema. Relais itself reads files part by part, so that
 * no page loads what it does not show.
 */
export const campaignSchema: Schema<object> = {
  ...headSchema,
  properties: {
    ...headSchema.properties,
    events: list(eventSchema),
    resources: list(resourceSchema),
    pressKit: {
      ...pressKitSchema,
      properties: { ...pressKitSchema.properties, files: list(pressFileSchema) },
    },
  },
};
