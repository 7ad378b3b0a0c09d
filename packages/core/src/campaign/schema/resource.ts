import { TELEPHONE } from '../telephone.ts';
import { pattern } from './bounds.ts';
import { list, object, oneOf, type Infer, type Schema } from './schema.ts';
import { boolean, isSafeUrl, text, texts, url } from './values.ts';
import { CHANNEL_TYPES, RESOURCE_AUDIENCES, RESOURCE_CATEGORIES, WEEKDAYS } from './vocabulary.ts';

const time = pattern(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** At least one: hours of no day would say closed for ever. */
const days: Schema<Weekday[]> = {
  ...list(oneOf(WEEKDAYS)),
  check: (days, fail) => (days.length ? days : fail('invalid')),
};

const periods = list(
  object(
    {
      days,
      /** `HH:MM`. */
      opens: time,
      /** `HH:MM`, up to `24:00`. */
      closes: time,
    },
    { publicHolidays: oneOf(['open', 'closed']) },
  ),
);

/**
 * `24/7`, or opening periods in the campaign's zone; a period that closes before it opens goes past midnight. All of them or
 * none: half of them would say closed where a line is open.
 */
export const openingHours: Schema<'24/7' | Infer<typeof periods>> = {
  ...(periods as Schema<never>),
  values: ['24/7'],
  whole: true,
};

export const channelSchema = object(
  {
    type: oneOf(CHANNEL_TYPES),
    /** A number as people write it, an address, or an absolute http(s) URL for chat, app, video and web. */
    value: text,
  },
  {
    label: text,
    /** How the number is said aloud: « un un neuf ». */
    spokenLabel: text,
    hoursAvailable: openingHours,
    deafAccess: boolean,
  },
  {},
  // Each becomes a link: its value is checked as what the link makes of it. Only a visit has an address of streets.
  (channel, fail) =>
    (/^(?:vo|s)/.test(channel.type)
      ? TELEPHONE
      : channel.type === 'email'
        ? /^[^\s@,;<>?&]+@[^\s@,;<>?&]+$/
        : channel.type === 'visit'
          ? /./
          : /^https?:\/\//i
    ).test(channel.value) &&
    (!/^http/i.test(channel.value) || isSafeUrl(channel.value))
      ? channel
      : fail('invalid-channel'),
);

/** Who can help: a line, a service, an association, a guide. */
export const resourceSchema = object(
  { id: text, name: text },
  {
    provider: text,
    description: text,
    category: oneOf(RESOURCE_CATEGORIES),
    audience: list(oneOf(RESOURCE_AUDIENCES)),
    areaServed: texts,
    url,
    channels: list(channelSchema),
    hoursAvailable: openingHours,
    isFree: boolean,
    isAnonymous: boolean,
    notOnPhoneBill: boolean,
    availableLanguage: texts,
    /** A day, a month or a year: `2024-05-17`, `2024-05`, `2024`. */
    verifiedOn: pattern(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
    source: text,
  },
  { category: 'service' },
);

export type Resource = Infer<typeof resourceSchema>;
export type Channel = Infer<typeof channelSchema>;
export type OpeningHours = Infer<typeof openingHours>;
export type Weekday = (typeof WEEKDAYS)[number];
