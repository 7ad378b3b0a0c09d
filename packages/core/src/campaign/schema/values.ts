import * as v from 'valibot';

/** Longest text of a campaign file, in UTF-16 code units; what is longer is a problem, not a rendering task. */
export const MAX_TEXT = 20_000;

const DAY = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/**
 * Whether the text is a real calendar day, `YYYY-MM-DD` (RFC 3339 full-date; 2021-02-30 is none), of the years 1000 to
 * 2999: no offset then makes a year of another length.
 */
export const isDay = (text: string): boolean =>
  // Of a day that the month does not have, engines make the next month's, or nothing.
  DAY.test(text) && new Date(text).getUTCDate() === +text.slice(8);

/** Whether the text is a day, or a day with a time (ISO 8601), with or without an offset. */
export const isDateOrDateTime = (text: string): boolean =>
  isDay(text) || isDay(DATE_TIME.exec(text)?.[1] ?? '');

/**
 * Whether an address is one that Relais will put into a page: https, http, mailto, tel, sms, or relative. The parser that
 * browsers use decides (WHATWG URL), so that `java\nscript:` is seen for what it is.
 */
export const isSafeUrl = (text: string): boolean => {
  try {
    return /^(?:https?|mailto|tel|sms):$/.test(new URL(text, 'https://x').protocol);
  } catch {
    return false;
  }
};

// The messages of checks are codes of problems, see ../problems.ts.

/** Text with something in it, trimmed. Checks, because of all actions they are there anyway. */
export const text = v.pipe(
  v.string(),
  v.trim(),
  v.check((value) => value !== '', 'empty'),
  v.check((value) => value.length <= MAX_TEXT, 'too-long'),
);
export const day = v.pipe(v.string(), v.check(isDay, 'invalid-date'));
export const dateTime = v.pipe(v.string(), v.check(isDateOrDateTime, 'invalid-date'));
export const url = v.pipe(text, v.check(isSafeUrl, 'unsafe-url'));
export const texts = v.array(text);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A picture: only from the campaign file's own origin, or after a click. */
export const image = v.object({
  contentUrl: url,
  alt: v.optional(v.string()),
  creditText: v.optional(text),
});
