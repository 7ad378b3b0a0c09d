import { addDays } from '../../time/day.ts';
import { count, dateTime, image } from './details.ts';
import { between } from './bounds.ts';
import { list, object, oneOf, type Infer } from './schema.ts';
import { boolean, guard, inOrder, text, texts, url } from './values.ts';

export const EVENT_STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const;
export const ATTENDANCE_MODES = ['offline', 'online', 'mixed'] as const;
export const REGISTRATION_STATUSES = ['open', 'full', 'closed', 'none'] as const;

/** One session of the programme (schema.org Event). */
export const eventSchema = object(
  {
    id: text,
    name: text,
    /** A day (all day), or a time: local to the campaign's zone unless it has an offset. */
    startDate: dateTime,
  },
  {
    description: text,
    url,
    /** A day is included; a time is the end itself. */
    endDate: dateTime,
    eventStatus: oneOf(EVENT_STATUSES),
    previousStartDate: dateTime,
    eventAttendanceMode: oneOf(ATTENDANCE_MODES),
    location: object(
      { name: text },
      {
        address: text,
        addressLocality: text,
        inseeCode: text,
        latitude: between(-90, 90),
        longitude: between(-180, 180),
        url,
        accessibility: texts,
      },
    ),
    onlineUrl: url,
    category: text,
    track: text,
    audience: texts,
    inLanguage: text,
    performers: list(object({ name: text }, { jobTitle: text, affiliation: text, url })),
    registration: object(
      {},
      {
        status: oneOf(REGISTRATION_STATUSES),
        url,
        email: text,
        telephone: text,
        deadline: dateTime,
        capacity: count,
      },
      { status: 'open' },
    ),
    isAccessibleForFree: boolean,
    attachments: list(
      object(
        { name: text, contentUrl: url },
        { alternativeUrl: url, encodingFormat: text, role: oneOf(['document', 'replay']) },
      ),
    ),
    image,
    /** A speech by an elected official: a relay may leave it out in an electoral period. */
    politicalSpeech: guard,
    dateModified: dateTime,
    /** Revision number (RFC 5545, 3.8.7.4). */
    sequence: count,
  },
  { eventStatus: 'scheduled', politicalSpeech: false },
  (event, fail) => {
    const { startDate, endDate } = event;
    // What begins with a day ends with one, the day before where it ends at a midnight that is not the first.
    if (!startDate[10] && endDate?.[10])
      event.endDate = addDays(
        endDate.slice(0, 10),
        endDate.startsWith(startDate) || endDate.slice(11, 16) > '00:00' ? 0 : -1,
      );
    return inOrder(event, fail);
  },
);

export type CampaignEvent = Infer<typeof eventSchema>;
export type EventStatus = CampaignEvent['eventStatus'];
