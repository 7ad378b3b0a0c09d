import * as v from 'valibot';
import { day, dateTime, text, texts, url } from './values.ts';

/** Whether the runtime knows the zone (IANA Time Zone Database). */
export const isTimeZone = (zone: string): boolean => {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
};

export const keyFigureSource = v.object({
  name: text,
  publisher: v.optional(text),
  datePublished: v.optional(text),
  url: v.optional(url),
});

/** The campaign itself: everything of a file but its events, its resources and its press kit. */
export const headSchema = v.object({
  format: v.optional(v.number(), 1),
  id: text,
  /** BCP 47 language of the texts. */
  inLanguage: v.optional(text, 'fr'),
  name: text,
  /** Neutral public wording, for whoever may be watched. */
  alternateName: v.optional(text),
  sensitive: v.optional(v.boolean(), false),
  description: v.optional(text),
  url: v.optional(url),
  startDate: v.optional(day),
  /** Included. */
  endDate: v.optional(day),
  /** IANA. */
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'invalid-zone')), 'Europe/Paris'),
  organizer: v.optional(v.object({ name: text, url: v.optional(url), logo: v.optional(url) })),
  audience: v.optional(texts),
  keyDates: v.optional(v.array(v.object({ date: day, name: text, url: v.optional(url) }))),
  keyFigures: v.optional(
    v.array(v.object({ value: text, description: text, sources: v.optional(v.array(keyFigureSource)) })),
  ),
  notice: v.optional(
    v.object({ headline: text, text: v.optional(text), url: v.optional(url), linkText: v.optional(text) }),
  ),
  /** Public iCalendar address of the whole programme. */
  calendarUrl: v.optional(url),
  nextEdition: v.optional(
    v.object({ name: v.optional(text), startDate: v.optional(day), url: v.optional(url) }),
  ),
  dateModified: v.optional(dateTime),
});

export type CampaignHead = v.InferOutput<typeof headSchema>;
