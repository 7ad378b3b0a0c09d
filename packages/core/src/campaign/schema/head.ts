import { list, object, type Infer } from './schema.ts';
import { day, guard, inOrder, modified, number, text, texts, timeZone, url } from './values.ts';

/** The campaign itself: everything of a file but its events, its resources and its press kit. */
export const headSchema = object(
  { id: text, name: text },
  {
    format: number,
    /** BCP 47 language of the texts. */
    inLanguage: text,
    /** Neutral public wording, for whoever may be watched. */
    alternateName: text,
    sensitive: guard,
    description: text,
    url,
    startDate: day,
    /** Included. */
    endDate: day,
    /** IANA. */
    timeZone,
    organizer: object({ name: text }, { url, logo: url }),
    audience: texts,
    keyDates: list(object({ date: day, name: text }, { url })),
    keyFigures: list(
      object(
        { value: text, description: text },
        { sources: list(object({ name: text }, { publisher: text, datePublished: text, url })) },
      ),
    ),
    notice: object({ headline: text }, { text, url, linkText: text }),
    /** Public iCalendar address of the whole programme. */
    calendarUrl: url,
    nextEdition: object({}, { name: text, startDate: day, url }),
    dateModified: modified,
  },
  { format: 1, inLanguage: 'fr', sensitive: false, timeZone: 'Europe/Paris' },
  inOrder,
);

export type CampaignHead = Infer<typeof headSchema>;
