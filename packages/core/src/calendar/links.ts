import type { CampaignEvent } from '../campaign/schema/event.ts';
import type { CampaignHead } from '../campaign/schema/head.ts';
import { eventEnd } from '../programme/days.ts';
import { toInstant } from '../time/zone.ts';
import { allDay, entryOf, paragraphs, type EntryOptions } from './entry.ts';

/**
 * How much of each text an address takes, in characters of the address, where « é » is six: those of more than some thousand
 * are refused, and with all that these pages want as well none has more than 5,000.
 */
const LONGEST = { title: 900, location: 900, description: 2000, url: 800 };

/** Parameters as they stand in an address; a space is `%20`, because Outlook shows `+` as it is. */
const encode = (parameters: Record<string, string>): string =>
  new URLSearchParams(parameters).toString().replace(/\+/g, '%20');

/** An address with the parameters that have a value. */
const link = (base: string, parameters: Record<string, string>): string =>
  `${base}?${encode(Object.fromEntries(Object.entries(parameters).filter(([, value]) => value)))}`;

const sizeOf = (text: string): number => encode({ '': text }).length - '='.length;

/** As much of a text as there is room for. */
const cut = (text: string, longest: number): string => {
  let kept = '';
  let size = 0;
  for (const character of text) {
    size += sizeOf(character);
    if (size > longest) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
};

/** A text where there is room for all of it. */
const whole = (text = '', longest: number): string => (sizeOf(text) <= longest ? text : '');

export interface CalendarLinks {
  google: string;
  outlook: string;
  office365: string;
}

/**
 * Addresses that put one event into a calendar on the web. Following one tells that company what the entry says: see
 * `discreet`, which is on by default for a sensitive campaign. An event without an end gets the length that
 * `eventEnd` assumes, because these pages want one.
 *
 * @example calendarLinks(event, campaign).google
 * // 'https://calendar.google.com/calendar/render?action=TEMPLATE&text=…&dates=20211119T130000Z%2F20211119T153000Z&…'
 */
export const calendarLinks = (
  event: CampaignEvent,
  campaign: CampaignHead,
  options: EntryOptions = {},
): CalendarLinks => {
  const { timeZone } = campaign;
  const entry = entryOf(event, campaign, options);
  const title = cut(entry.title, LONGEST.title);
  const location = cut(entry.location, LONGEST.location);
  // Half a link leads nowhere; to the one by which one joins the text gives of its own room.
  const online = whole(entry.online, LONGEST.description);
  const room = LONGEST.description - sizeOf(online);
  const body = paragraphs(cut(entry.description, room), online, whole(entry.url, LONGEST.url));
  const day = !event.startDate[10];
  const start = toInstant(event.startDate, timeZone);
  const [from, to] = day
    ? allDay(event)
    : [start, Math.max(start, toInstant(eventEnd(event), timeZone))].map(
        (at) => `${new Date(at).toISOString().slice(0, 19)}Z`,
      );
  const compose = (host: string): string =>
    link(`https://${host}/calendar/0/action/compose`, {
      rru: 'addevent',
      subject: title,
      startdt: from ?? '',
      enddt: to ?? '',
      allday: day ? 'true' : '',
      location,
      body,
    });
  return {
    google: link('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: [from, to].map((at) => (at ?? '').replace(/[-:]/g, '')).join('/'),
      ctz: timeZone,
      details: body,
      location,
    }),
    outlook: compose('outlook.live.com'),
    office365: compose('outlook.office.com'),
  };
};

/**
 * Addresses that subscribe to a calendar, which then follows the programme.
 *
 * @param calendarUrl Absolute http or https address of an iCalendar text; for any other there is nothing to subscribe to.
 * @example subscribeLinks('https://example.org/c.ics')?.webcal // 'webcal://example.org/c.ics'
 */
export const subscribeLinks = (calendarUrl: string): { webcal: string; google: string } | undefined => {
  if (!/^https?:\/\//i.test(calendarUrl)) return undefined;
  const webcal = calendarUrl.replace(/^https?/i, 'webcal');
  return { webcal, google: link('https://calendar.google.com/calendar/render', { cid: webcal }) };
};
