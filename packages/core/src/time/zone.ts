import { DAY } from './day.ts';
import { toLocal } from './local.ts';

const MINUTE = 60_000;

const lookUp = (timeZone: string, instant: number): number => {
  const minute = Math.floor(instant / MINUTE) * MINUTE;
  // Of an instant that is none there is no offset either.
  return minute === minute ? Date.parse(`${toLocal(minute, timeZone, 19)}Z`) - minute : NaN;
};

// Kept by day: thousands of events are on few days, and Intl takes its time.
const midnights: Record<string, number> = {};
const atMidnight = (timeZone: string, day: number): number =>
  (midnights[`${timeZone} ${day}`] ??= lookUp(timeZone, day * DAY));

/** Offset of a zone from UTC at an instant, in milliseconds. */
export const offsetAt = (timeZone: string, instant: number): number => {
  const day = Math.floor(instant / DAY);
  const offset = atMidnight(timeZone, day);
  // No zone changes its offset and back within a day.
  return offset === atMidnight(timeZone, day + 1) ? offset : lookUp(timeZone, instant);
};

/** `YYYY-MM-DDTHH:MM:SS` of an instant as UTC shows it. */
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 19);

/**
 * The instant at which the clocks of a zone show a wall time (as if it were UTC). A zone changes its offset at most once in
 * two days, so one of the two around is right. In an overlap the first is taken; in a gap neither leads back to
 * the wall time, and the first, with the offset before it, moves forward by its length.
 */
const whenShown = (wall: number, timeZone: string): number => {
  const candidates = [-DAY, DAY].map((apart) => wall - offsetAt(timeZone, wall + apart));
  return candidates.find((at) => at + offsetAt(timeZone, at) === wall) ?? candidates[0]!;
};

/**
 * The instant that a text of a campaign file means, in milliseconds since 1970 (UTC); `NaN` for a text that is no date.
 *
 * - A day is its midnight, `2021-11-19`.
 * - A time without an offset is local to `timeZone`. In the gap of spring it moves forward by the length of the gap, in the
 *   overlap of autumn the first of the two is meant: « compatible » of Temporal, and RFC 5545, 3.3.5.
 * - An offset says it all, `2021-11-19T14:00+01:00`; one that cannot be (`+99:00`) is ignored.
 *
 * @example toInstant('2021-11-19T14:00', 'Europe/Paris') // Date.UTC(2021, 10, 19, 13)
 */
export const toInstant = (text: string, timeZone: string): number => {
  const [, day, time = '00:00', offset] = /^(.{10})(?:.([\d:]+)(?:\.\d+)?(.*))?/.exec(text) ?? [];
  const read = (suffix: string): number => Date.parse(`${day}T${time}${suffix}`);
  const fixed = offset ? read(offset.replace(/\d\d$/, ':$&').replace('::', ':')) : NaN;
  if (fixed === fixed) return fixed;
  return whenShown(read('Z'), timeZone);
};

/**
 * The one form that the rest of Relais reads: a day as it is; a time local to `toZone`, without an offset and without seconds
 * that are zero. Days and hours can then be read off the text. Only where the text alone would mean another instant, in
 * the second pass of an overlap, does it keep an offset: `2021-10-31T02:30+01:00`.
 *
 * @param text A day or a date-time (see `isDateOrDateTime`).
 * @param fromZone Where a time without an offset is local to.
 * @example normalise('2021-11-19T13:00:00Z', 'Europe/Paris', 'Europe/Paris') // '2021-11-19T14:00'
 */
export const normalise = (text: string, fromZone: string, toZone: string): string => {
  const instant = toInstant(text, fromZone);
  if (!text[10] || instant !== instant) return text;
  const offset = offsetAt(toZone, instant);
  const wall = instant + offset;
  const local = iso(wall).replace(/:00$/, '');
  return whenShown(wall, toZone) === instant
    ? local
    : local + (offset < 0 ? '-' : '+') + iso(Math.abs(offset)).slice(11, 16);
};
