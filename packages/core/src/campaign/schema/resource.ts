import * as v from 'valibot';
import { text, texts, url } from './values.ts';

export const RESOURCE_CATEGORIES = [
  'emergency',
  'helpline',
  'association',
  'service',
  'guide',
  'training',
  'law',
] as const;
export const RESOURCE_AUDIENCES = ['young', 'relatives', 'professionals', 'everyone'] as const;
export const CHANNEL_TYPES = ['voice', 'sms', 'chat', 'email', 'app', 'video', 'visit', 'web'] as const;
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

const time = v.pipe(v.string(), v.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));

/** `24/7`, or opening periods in the campaign's zone; a period that closes before it opens goes past midnight. */
export const openingHours = v.union([
  v.picklist(['24/7']),
  v.array(
    v.object({
      days: v.array(v.picklist(WEEKDAYS)),
      /** `HH:MM`. */
      opens: time,
      /** `HH:MM`, up to `24:00`. */
      closes: time,
      publicHolidays: v.optional(v.picklist(['open', 'closed'])),
    }),
  ),
]);

export const channelSchema = v.pipe(
  v.object({
    type: v.picklist(CHANNEL_TYPES),
    /** A number, an address, or an absolute http(s) URL for chat, app, video and web. */
    value: text,
    label: v.optional(text),
    /** How the number is said aloud: « un un neuf ». */
    spokenLabel: v.optional(text),
    hoursAvailable: v.optional(openingHours),
    deafAccess: v.optional(v.boolean()),
  }),
  // Each becomes a link: its value is checked as what the link makes of it. Only a visit has an address of streets.
  v.check(
    ({ type, value }) =>
      (/^(?:voi|sms)/.test(type)
        ? /\d/
        : type === 'email'
          ? /^[^\s@?&]+@[^\s@?&]+$/
          : type === 'visit'
            ? /./
            : /^https?:\/\/\w/i
      ).test(value),
    'invalid-channel',
  ),
);

/** Who can help: a line, a service, an association, a guide. */
export const resourceSchema = v.object({
  id: text,
  name: text,
  provider: v.optional(text),
  description: v.optional(text),
  category: v.optional(v.picklist(RESOURCE_CATEGORIES), 'service'),
  audience: v.optional(v.array(v.picklist(RESOURCE_AUDIENCES))),
  areaServed: v.optional(texts),
  url: v.optional(url),
  channels: v.optional(v.array(channelSchema)),
  hoursAvailable: v.optional(openingHours),
  isFree: v.optional(v.boolean()),
  isAnonymous: v.optional(v.boolean()),
  notOnPhoneBill: v.optional(v.boolean()),
  availableLanguage: v.optional(texts),
  /** A day, a month or a year: `2024-05-17`, `2024-05`, `2024`. */
  verifiedOn: v.optional(
    v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)),
  ),
  source: v.optional(text),
});

export type Resource = v.InferOutput<typeof resourceSchema>;
export type Channel = v.InferOutput<typeof channelSchema>;
export type OpeningHours = v.InferOutput<typeof openingHours>;
export type Weekday = (typeof WEEKDAYS)[number];
