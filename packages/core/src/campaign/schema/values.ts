import { toLocal } from '../../time/local.ts';
import { checked, list, type Fail, type Schema } from './schema.ts';

/** Longest text of a campaign file, in UTF-16 code units; what is longer is a problem, not a rendering task. */
export const MAX_TEXT = 20_000;

const DAY = /^(?:19|2\d)\d\d-\d\d-\d\d$/;
/**
 * Whether the text is a real calendar day, `YYYY-MM-DD` (RFC 3339 full-date; 2021-02-30 is none), of the years 1900 to
 * 2999: no offset then makes a year of another length, and public holidays are known.
 */
export const isDay = (text: string): boolean =>
  // Of a day that there is not, engines make one of the next month, or nothing.
  DAY.test(text) && new Date(text).getUTCDate() === +text.slice(8);

/** What throws does not hold. */
const holds = (test: () => boolean): boolean => {
  try {
    return test();
  } catch {
    return false;
  }
};

/**
 * Whether an address is one that Relais will put into a page: https, http, mailto, tel, sms, or relative. The parser that
 * browsers use decides (WHATWG URL), so that `java\nscript:` is seen for what it is. What is called is one number: nothing that
 * diverts calls, dials on, or writes what somebody is to send.
 */
export const isSafeUrl = (text: string): boolean =>
  holds(() => /^(?:https?:|mailto:|(?:sms|tel):[\d+ .()-]+$)/.test(new URL(text, 'https://x').href));

/** Whether the runtime knows the zone by its name (IANA Time Zone Database); of offsets some know, some do not. */
export const isTimeZone = (zone: string): boolean => /^[a-z]/i.test(zone) && holds(() => !!toLocal(0, zone));

const trimmed = (text: string, fail: Fail): string | undefined => {
  // JSON can have half of a character, of which `encodeURIComponent` makes an exception; and what turns « 911 » round (Unicode,
  // UAX 9, 2.2) has no use in any language.
  const bare = text
    .toWellFormed()
    .replace(/[\u202d\u202e]/g, '')
    .trim();
  return bare ? (bare.length > MAX_TEXT ? fail('too-long') : bare) : fail('empty');
};

export const boolean: Schema<boolean> = { type: 'boolean' };
/** What protects somebody: whoever wrote something that cannot be read meant to have it. */
export const guard: Schema<boolean> = { ...boolean, otherwise: true };
export const number: Schema<number> = { type: 'number' };

/** Text with something in it, trimmed. « É » is one character or two to a keyboard, and one to a reader (Unicode NFC). */
export const text: Schema<string> = {
  type: 'string',
  check: (text, fail) => trimmed(text, fail)?.normalize(),
};
export const texts = list(text);

export const day = checked(isDay, 'invalid-date');

/** When the file was changed: shown nowhere, and its day is all that is looked at. */
export const modified = checked((text) => isDay(text.slice(0, 10)), 'invalid-date');

export const timeZone = checked(isTimeZone, 'invalid-zone');

/**
 * An address that may be put into a page, made absolute. One that begins with `www.` is relative to browsers; whoever wrote
 * it left out `https://`.
 */
export const url: Schema<string> = {
  type: 'string',
  check(value, fail, { base }) {
    const address = trimmed(value, fail);
    if (address === undefined) return;
    return isSafeUrl(address) && !/^www\./i.test(address)
      ? base
        ? new URL(address, base).href
        : address
      : fail('unsafe-url');
  },
};

/**
 * A last day is compared with the day of the start. An end that keeps an offset is in the second pass of an hour, and
 * cannot be before the start.
 */
export const inOrder = <T extends { startDate?: string | undefined; endDate?: string | undefined }>(
  made: T,
  fail: Fail,
): T => {
  const { startDate, endDate } = made;
  if (startDate && endDate && !endDate[20] && endDate < startDate.slice(0, endDate.length)) {
    delete made.endDate;
    fail('end-before-start', '', 'endDate');
  }
  return made;
};
