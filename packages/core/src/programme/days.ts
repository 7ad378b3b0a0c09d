import type { CampaignEvent } from '../campaign/schema/event.ts';
import { addDays } from '../time/day.ts';

/** What lasts longer than this many days is announced on its first day only. */
const LONGEST = 31;

/**
 * The days on which an event stands in a programme, `YYYY-MM-DD`. A timed session stands on the day it begins, also where it
 * goes past midnight; an all-day entry, and what lasts for 24 hours or more, stands on each of its days.
 *
 * @example eventDays({ ...event, startDate: '2021-11-19', endDate: '2021-11-20' }) // ['2021-11-19', '2021-11-20']
 */
export const eventDays = (event: CampaignEvent): string[] => {
  const { startDate, endDate = startDate } = event;
  const first = startDate.slice(0, 10);
  const days = [first];
  if (endDate.startsWith(first)) return days;
  const end = eventEnd(event);
  if (end < addDays(first, 1) + startDate.slice(10) || end >= addDays(first, LONGEST)) return days;
  // What ends at midnight is over by the day that begins then.
  for (let day = addDays(first, 1); `${day}T00:00` < end; day = addDays(day, 1)) days.push(day);
  return days;
};

/** How long a session lasts where nobody says it, in hours. */
const ASSUMED_HOURS = 2;

/**
 * The moment at which an event is over, in the form of the other times, to be compared as text: the end of its last day
 * (`2021-11-19T24:00`), the end it names, or two hours after its beginning; an end at the very beginning is how some programmes
 * write that there is none.
 */
export const eventEnd = ({ startDate, endDate }: CampaignEvent): string => {
  const end = endDate ?? startDate;
  if (!end[10]) return `${end}T24:00`;
  if (end !== startDate) return end;
  const assumed = Date.parse(startDate.slice(0, 16) + 'Z') + ASSUMED_HOURS * 3_600_000;
  return new Date(assumed).toISOString().slice(0, 16);
};

/**
 * The end that an event names, as precise as its beginning: a day, or where that has its hour the midnight at which the last
 * day is over.
 *
 * @example statedEnd({ ...event, startDate: '2021-11-19T14:00', endDate: '2021-11-20' }) // '2021-11-21T00:00'
 */
export const statedEnd = ({ startDate, endDate }: CampaignEvent): string | undefined =>
  !endDate || !startDate[10] ? endDate?.slice(0, 10) : endDate[10] ? endDate : `${addDays(endDate, 1)}T00:00`;

/** Events in the order in which they begin; what lasts all day comes first, and equals keep their order. */
export const sortEvents = (events: readonly CampaignEvent[]): CampaignEvent[] =>
  [...events].sort((a, b) => (a.startDate < b.startDate ? -1 : +(a.startDate > b.startDate)));

export interface ProgrammeDay {
  /** `YYYY-MM-DD`. */
  day: string;
  events: CampaignEvent[];
}

/**
 * The programme day by day, days and events in order (see {@link eventDays}).
 *
 * @example groupByDay(campaign.events) // [{ day: '2021-11-19', events: […] }, …]
 */
export const groupByDay = (events: readonly CampaignEvent[]): ProgrammeDay[] => {
  const days = new Map<string, CampaignEvent[]>();
  for (const event of sortEvents(events)) {
    for (const day of eventDays(event)) {
      const known = days.get(day);
      if (known) known.push(event);
      else days.set(day, [event]);
    }
  }
  return [...days]
    .map(([day, itsEvents]) => ({ day, events: itsEvents }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
};
