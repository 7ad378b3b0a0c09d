import { normalise } from '../../time/zone.ts';
import { between, object, type Schema } from './schema.ts';
import { isDateOrDateTime, text, url } from './values.ts';

// What only some parts of a campaign have, and the head must not bring into every page.

/** A day, or a time, which is told in the zone of the campaign. */
export const dateTime: Schema<string> = {
  type: 'string',
  check: (value, fail, { from, to }) =>
    isDateOrDateTime(value) ? normalise(value, from ?? to, to) : fail('invalid-date'),
};

export const count = between(0, Infinity, true);

/** A text that may be empty: so says a picture that it means nothing. */
const alt: Schema<string> = { type: 'string' };

/** A picture: only from the campaign file's own origin, or after a click. */
export const image = object({ contentUrl: url }, { alt, creditText: text });
