import * as v from 'valibot';
import { count, dateTime, image, text, texts, url } from './values.ts';

export const EVENT_STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const;
export const ATTENDANCE_MODES = ['offline', 'online', 'mixed'] as const;
export const REGISTRATION_STATUSES = ['open', 'full', 'closed', 'none'] as const;

/** One session of the programme (schema.org Event). */
export const eventSchema = v.object({
  id: text,
  name: text,
  description: v.optional(text),
  url: v.optional(url),
  /** A day (all day), or a time: local to the campaign's zone unless it has an offset. */
  startDate: dateTime,
  /** A day is included; a time is the end itself. */
  endDate: v.optional(dateTime),
  eventStatus: v.optional(v.picklist(EVENT_STATUSES), 'scheduled'),
  previousStartDate: v.optional(dateTime),
  eventAttendanceMode: v.optional(v.picklist(ATTENDANCE_MODES)),
  location: v.optional(
    v.object({
      name: text,
      address: v.optional(text),
      addressLocality: v.optional(text),
      inseeCode: v.optional(text),
      latitude: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
      longitude: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
      url: v.optional(url),
      accessibility: v.optional(texts),
    }),
  ),
  onlineUrl: v.optional(url),
  category: v.optional(text),
  track: v.optional(text),
  audience: v.optional(texts),
  inLanguage: v.optional(text),
  performers: v.optional(
    v.array(
      v.object({
        name: text,
        jobTitle: v.optional(text),
        affiliation: v.optional(text),
        url: v.optional(url),
      }),
    ),
  ),
  registration: v.optional(
    v.object({
      status: v.optional(v.picklist(REGISTRATION_STATUSES), 'open'),
      url: v.optional(url),
      email: v.optional(text),
      telephone: v.optional(text),
      deadline: v.optional(dateTime),
      capacity: v.optional(count),
    }),
  ),
  isAccessibleForFree: v.optional(v.boolean()),
  attachments: v.optional(
    v.array(
      v.object({
        name: text,
        contentUrl: url,
        encodingFormat: v.optional(text),
        role: v.optional(v.picklist(['document', 'replay'])),
      }),
    ),
  ),
  image: v.optional(image),
  /** A speech by an elected official: a relay may leave it out in an electoral period. */
  politicalSpeech: v.optional(v.boolean(), false),
  dateModified: v.optional(dateTime),
  /** Revision number (RFC 5545, 3.8.7.4). */
  sequence: v.optional(count),
});

export type CampaignEvent = v.InferOutput<typeof eventSchema>;
export type EventStatus = CampaignEvent['eventStatus'];
