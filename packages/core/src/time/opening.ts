import type { OpeningHours } from '../campaign/schema/resource.ts';
import { addDays } from './day.ts';
import { isFrenchHoliday } from './holidays.ts';
import { weekday } from './weekday.ts';

/** Whether somebody answers; times are local to the campaign's zone, `YYYY-MM-DDTHH:MM`. */
export type OpeningStatus =
  | { status: 'always' }
  /** Without `until` where it is open for two weeks, but not always. */
  | { status: 'open'; until?: string }
  /** Without `opens` where the next opening is not sure, or not within two weeks. */
  | { status: 'closed'; opens?: string }
  | { status: 'unknown' };

/** How far ahead an opening is looked for, in days. */
const HORIZON = 14;

type Periods = Exclude<OpeningHours, '24/7'>;

/** What {@link openingStatus} says of periods. */
export const statusOf = (periods: Periods, local: string): OpeningStatus => {
  const at = (day: string, time: string): string =>
    time === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${time}`;
  // From when to when, sorted as text; between them, whether it is not sure.
  const spans: [from: string, unsure: boolean, to: string][] = [];
  const today = local.slice(0, 10);
  // From yesterday, whose last period may not be over.
  for (let ahead = -1; ahead <= HORIZON; ahead++) {
    const day = addDays(today, ahead);
    const holiday = isFrenchHoliday(day);
    for (const { days, opens, closes, publicHolidays } of periods) {
      if (days.includes(weekday(day)) && !(holiday && publicHolidays === 'closed'))
        spans.push([
          at(day, opens),
          holiday && !publicHolidays && new Set(days).size < 7,
          at(closes > opens ? day : addDays(day, 1), closes),
        ]);
    }
  }
  let until = local;
  // oxlint-disable-next-line typescript/require-array-sort-compare -- as texts, which is how it sorts by itself
  spans.sort();
  for (const [from, unsure, to] of spans) if (!unsure && from <= until && to > until) until = to;
  if (until > addDays(today, HORIZON + 1))
    return { status: periods.some(({ publicHolidays }) => publicHolidays === 'closed') ? 'open' : 'always' };
  if (until > local) return { status: 'open', until };
  const next = spans.find(([, , to]) => to > local);
  return next && next[0] <= local
    ? { status: 'unknown' }
    : { status: 'closed', ...(next && !next[1] && { opens: next[0] }) };
};

/**
 * Whether a line is open at a local time, and until or from when.
 *
 * - A period that closes before it opens, or at the same time, runs past midnight and belongs to the day it began on.
 * - Periods that touch or overlap are one: 09:00–12:00 and 12:00–18:00 is open until 18:00.
 * - On a French public holiday a period with `publicHolidays: 'closed'` does not hold, one with `'open'` does. Where nothing
 *   is said, only a period of all seven days holds: for others the answer is `unknown` while they would run, and no opening
 *   is promised.
 *
 * @param local `YYYY-MM-DDTHH:MM` in the campaign's zone: `toLocal(now, campaign.timeZone)`.
 * @example openingStatus([{ days: ['fr'], opens: '09:00', closes: '18:00' }], '2021-11-19T14:00')
 * // { status: 'open', until: '2021-11-19T18:00' }
 */
export const openingStatus = (hours: OpeningHours | undefined, local: string): OpeningStatus =>
  !hours?.length ? { status: 'unknown' } : hours === '24/7' ? { status: 'always' } : statusOf(hours, local);

/** How far opening hours can be trusted, by the day somebody last verified them. */
export type Trust = 'verified' | 'stale' | 'expired' | 'unknown';

/**
 * `verified` up to 12 months, `stale` up to 24, then `expired`; a month or a year counts from its end. What is yet to come was
 * mistyped: `unknown`.
 *
 * @param verifiedOn `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param today `YYYY-MM-DD`.
 * @example trust('2020', '2021-11-19') // 'verified'
 */
export const trust = (verifiedOn: string | undefined, today: string): Trust => {
  if (!verifiedOn || verifiedOn > today.slice(0, verifiedOn.length)) return 'unknown';
  // A day that the month does not have is no harm: texts are compared.
  const monthAndDay = (verifiedOn + '-12-31'.slice(verifiedOn.length - 4)).slice(4);
  const within = (years: number): boolean => today <= +verifiedOn.slice(0, 4) + years + monthAndDay;
  return within(1) ? 'verified' : within(2) ? 'stale' : 'expired';
};
