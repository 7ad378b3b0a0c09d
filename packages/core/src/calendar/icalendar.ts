import type { CampaignEvent } from '../campaign/schema/event.ts';
import type { CampaignHead } from '../campaign/schema/head.ts';
import { statedEnd } from '../programme/days.ts';
import { isOff } from '../programme/participation.ts';
import { DAY } from '../time/day.ts';
import { offsetAt, toInstant } from '../time/zone.ts';
import {
  absolute,
  allDay,
  entryOf,
  isDiscreet,
  neutralTitle,
  paragraphs,
  type EntryOptions,
} from './entry.ts';
import { escapeText, foldLine, stamp } from './line.ts';
import { opaqueId } from './opaque.ts';
import { vtimezone } from './vtimezone.ts';

export interface CalendarOptions extends EntryOptions {
  /** Moment at which the text is made (DTSTAMP), in milliseconds since 1970 (UTC). */
  now: number;
  /** Public address of this very calendar, for those who subscribe to it (SOURCE, RFC 7986, 5.8). */
  url?: string | undefined;
}

/** How often a subscribed calendar is read again: a session may be cancelled on the day itself. */
const REFRESH = 'PT1H';

/** A property, unless it has no value. */
const property = (name: string, value: string | number | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${name}:${value}`];

const text = (name: string, value: string | undefined): string[] =>
  property(name, value && escapeText(value));

/** An instant, and the rest of a DTSTART or DTEND that says it. */
type Time = [instant: number, rest: string];

/**
 * A time that the clocks show twice, in the overlap of autumn, is said in UTC: the first is meant by RFC
 * 5545, 3.3.5, but not every reader knows.
 */
const time = (value: string, timeZone: string): Time => {
  const instant = toInstant(value, timeZone);
  const wall = instant + offsetAt(timeZone, instant);
  const twice = [-DAY, DAY].some((apart) => {
    const other = wall - offsetAt(timeZone, wall + apart);
    return other !== instant && other + offsetAt(timeZone, other) === wall;
  });
  return [instant, twice ? `:${stamp(instant)}` : `;TZID=${timeZone}:${stamp(wall).slice(0, 15)}`];
};

/** Of thousands of events most begin and end with others: each time is looked at once. */
const timesIn = (timeZone: string): ((value: string) => Time) => {
  const known = new Map<string, Time>();
  return (value) => {
    let one = known.get(value);
    if (!one) known.set(value, (one = time(value, timeZone)));
    return one;
  };
};

const date = (name: string, day: string): string => `${name};VALUE=DATE:${day.replace(/-/g, '')}`;

const times = (event: CampaignEvent, timeOf: (value: string) => Time): string[] => {
  const { startDate } = event;
  if (!startDate[10]) {
    const [from, to] = allDay(event);
    // What lasts all day does not make anybody busy.
    return [date('DTSTART', from), date('DTEND', to), 'TRANSP:TRANSPARENT'];
  }
  const end = statedEnd(event);
  const [starts, start] = timeOf(startDate);
  const [ends, finish] = end ? timeOf(end) : [starts];
  return [
    `DTSTART${start}`,
    // The end is later than the start (3.8.2.2); without one the event takes no time (3.6.1), and no end is made up.
    ...(ends > starts ? [`DTEND${finish}`] : []),
  ];
};

/** One event, folded. Line by line into one list: with thousands of them, lists of lists are what takes the time. */
const vevent = (
  event: CampaignEvent,
  campaign: CampaignHead,
  options: CalendarOptions,
  made: string,
  timeOf: (value: string) => Time,
): string => {
  const { timeZone } = campaign;
  const { open, title, location, description, online, url } = entryOf(event, campaign, options);
  const uid = `${event.id}@${campaign.id}`;
  const { latitude, longitude } = event.location ?? {};
  const lines = ['BEGIN:VEVENT'];
  const put = (name: string, value: string | undefined): void => {
    if (value) lines.push(foldLine(`${name}:${value}`));
  };
  const say = (name: string, value: string | undefined): void => put(name, value && escapeText(value));
  say('UID', open ? `${uid}.relais` : `${opaqueId(uid)}@relais`);
  lines.push(made, ...times(event, timeOf).map(foldLine));
  say('SUMMARY', title);
  say('DESCRIPTION', paragraphs(description, online));
  say('LOCATION', location);
  // A postponed session does not take place when it stands: it is cancelled until it has a new date.
  put('STATUS', isOff(event.eventStatus) ? 'CANCELLED' : 'CONFIRMED');
  put('SEQUENCE', `${event.sequence ?? 0}`);
  put('LAST-MODIFIED', event.dateModified && stamp(toInstant(event.dateModified, timeZone)));
  if (open) {
    put('URL', url);
    put('CONFERENCE;VALUE=URI', absolute(event.onlineUrl));
    if (location && latitude !== undefined && longitude !== undefined)
      put('GEO', `${latitude.toFixed(6)};${longitude.toFixed(6)}`);
    const { category = '', track = '', attachments = [] } = event;
    put('CATEGORIES', escapeText(category) + (category && track && ',') + escapeText(track));
    for (const { contentUrl } of attachments) put('ATTACH', absolute(contentUrl));
  } else put('CLASS', 'PRIVATE');
  lines.push('END:VEVENT');
  return lines.join('\r\n');
};

/** Years in which the events begin and end. */
const yearsOf = (events: readonly CampaignEvent[], now: number): number[] => {
  const years = new Set<string>();
  for (const { startDate, endDate = startDate } of events) {
    years.add(startDate.slice(0, 4)).add(endDate.slice(0, 4));
  }
  return years.size ? [...years].map(Number) : [new Date(now).getUTCFullYear()];
};

/**
 * The programme as an iCalendar text (RFC 5545, with the properties of RFC 7986), to be served or saved as
 * `text/calendar; charset=utf-8`. Times keep the campaign's zone, which is described with its real changes for the years of
 * the events. The identifier of an event is the same every time, so that a calendar that knows it takes the new version; a
 * cancelled event stays, with its status. Where the calendar is discreet (see {@link EntryOptions}) the identifiers say
 * nothing either.
 *
 * @example toICalendar(campaign, campaign.events, { now: Date.now() }) // 'BEGIN:VCALENDAR\r\n…'
 */
export const toICalendar = (
  campaign: CampaignHead,
  events: readonly CampaignEvent[],
  options: CalendarOptions,
): string => {
  const discreet = isDiscreet(campaign, options);
  const made = `DTSTAMP:${stamp(options.now)}`;
  const timeOf = timesIn(campaign.timeZone);
  const fold = (lines: string[]): string => lines.map(foldLine).join('\r\n');
  const name = discreet ? neutralTitle(campaign, options.lang) : campaign.name;
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Relais//Relais//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...text('NAME', name),
    ...text('X-WR-CALNAME', name),
    `X-WR-TIMEZONE:${campaign.timeZone}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...(discreet
      ? []
      : [...property('SOURCE;VALUE=URI', absolute(options.url)), ...property('URL', absolute(campaign.url))]),
    ...vtimezone(campaign.timeZone, yearsOf(events, options.now)),
  ];
  const its = events.map((event) => vevent(event, campaign, options, made, timeOf));
  return [fold(head), ...its, 'END:VCALENDAR', ''].join('\r\n');
};
