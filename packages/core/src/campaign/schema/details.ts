import { normalise } from '../../time/zone.ts';
import { between } from './bounds.ts';
import { object, type Schema } from './schema.ts';
import { isDay, text, url } from './values.ts';

// What only some parts of a campaign have, and the head must not bring into every page.

const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** Whether the text is a day, or a day with a time (ISO 8601), with or without an offset. */
export const isDateOrDateTime = (text: string): boolean =>
  isDay(text) || isDay(DATE_TIME.exec(text)?.[1] ?? '');

/** A day, or a time, which is told in the zone of the campaign. */
export const dateTime: Schema<string> = {
  type: 'string',
  check(value, fail, { from, to, times }) {
    let time = times.get(value);
    if (time === undefined && isDateOrDateTime(value))
      times.set(value, (time = normalise(value, from ?? to, to)));
    return time ?? fail('invalid-date');
  },
};

/** What JavaScript and calendars write without an exponent. */
export const count = between(0, 1e15, true);

/** A text that may be empty: so says a picture that it means nothing. */
const alt: Schema<string> = { type: 'string' };

/** A picture: only from the campaign file's own origin, or after a click. */
export const image = object({ contentUrl: url }, { alt, creditText: text });
