export { parseFiles, parseFilesInSlices, FORMAT, type CampaignFile, type Parsed } from './parse.ts';
export { parseCampaign } from './parse-campaign.ts';
export { parseText, MAX_FILE_SIZE } from './text.ts';
export { mergeById } from './merge.ts';
export { isForbidden } from './forbidden.ts';
export { describeProblem, type Problem, type ProblemCode, type Severity } from './problems.ts';
export { MAX_ITEMS } from './read.ts';
export { eventSlice } from './slices/event.ts';
export { resourceSlice } from './slices/resource.ts';
export { pressKitSlice } from './slices/press-kit.ts';
export { allSlices } from './slices/index.ts';
export type { Slice, SliceKey } from './slices/slice.ts';
export { ATTENDANCE_MODES, EVENT_STATUSES, REGISTRATION_STATUSES, eventSchema } from './schema/event.ts';
export { campaignSchema } from './schema/campaign.ts';
export { headSchema } from './schema/head.ts';
export { pressFileSchema, pressKitSchema } from './schema/press-kit.ts';
export {
  CHANNEL_TYPES,
  RESOURCE_AUDIENCES,
  RESOURCE_CATEGORIES,
  WEEKDAYS,
  resourceSchema,
} from './schema/resource.ts';
export { dateTime, isDateOrDateTime } from './schema/details.ts';
export type { Infer, Schema } from './schema/schema.ts';
export * as values from './schema/values.ts';
export { MAX_TEXT, isDay, isSafeUrl, isTimeZone } from './schema/values.ts';
export type * from './types.ts';
