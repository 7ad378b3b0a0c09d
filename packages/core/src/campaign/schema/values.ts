import * as v from 'valibot';

/** Longest text of a campaign file, in UTF-16 code units; what is longer is a problem, not a rendering task. */
export const MAX_TEXT = 20_000;

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** Whether the text is a real calendar day, `YYYY-MM-DD` (RFC 3339 full-date; 2021-02-30 is none). */
export const isDay = (text: string): boolean =>
  DAY.test(text) && new Date(`${text}T00:00Z`).toISOString().startsWith(text);

/** Whether the text is a day, or a day with a time (ISO 8601), with or without an offset. */
export const isDateOrDateTime = (text: string): boolean =>
  isDay(text) || isDay(DATE_TIME.exec(text)?.[1] ?? '');

/** Schemes that a link of a campaign file may have; a relative address has none. */
const SCHEME = /^(?:https?|mailto|tel|sms):/i;

/**
 * Whether an address is one that Relais will put into a page: https, http, mailto, tel, sms, or relative. Control
 * characters and spaces are taken out first, as the URL parser of a browser does (WHATWG URL, basic parsing), so that
 * `java\nscript:` is seen for what it is.
 */
export const isSafeUrl = (text: string): boolean => {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const bare = text.replace(/[\u0000-\u0020]/g, '');
  return bare !== '' && (SCHEME.test(bare) || !/^[^/?#]*:/.test(bare));
};

/** Text with something in it, trimmed. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TEXT));
export const day = v.pipe(v.string(), v.check(isDay, 'day'));
export const dateTime = v.pipe(v.string(), v.check(isDateOrDateTime, 'dateTime'));
export const url = v.pipe(v.string(), v.trim(), v.check(isSafeUrl, 'url'));
export const texts = v.array(text);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A picture: only from the campaign file's own origin, or after a click. */
export const image = v.object({
  contentUrl: url,
  alt: v.optional(v.string()),
  creditText: v.optional(text),
});
