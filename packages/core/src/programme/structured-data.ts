import type { CampaignEvent, EventStatus } from '../campaign/schema/event.ts';
import type { CampaignHead } from '../campaign/schema/head.ts';
import { toInstant } from '../time/zone.ts';
import { statedEnd } from './days.ts';
import { modeOf, placeOf } from './mode.ts';

type Json = Record<string, unknown>;

const SITE = 'https://schema.org/';

const STATUSES: Record<EventStatus, string> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
};

/**
 * A day as it is; a time of the campaign with its offset, as search engines want it.
 *
 * @example withOffset('2021-11-19T14:00', 'Europe/Paris') // '2021-11-19T14:00:00+01:00'
 */
export const withOffset = (text: string, timeZone: string): string => {
  if (!text[10]) return text;
  const minutes = Math.round((Date.parse(`${text.slice(0, 16)}Z`) - toInstant(text, timeZone)) / 60_000);
  const two = (count: number): string => String(Math.trunc(count)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${text.slice(0, 16)}:00${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
};

/** Only the places that a mode speaks of. */
const placesOf = (location: CampaignEvent['location'], onlineUrl: string | false | undefined): Json[] => [
  ...(location
    ? [
        {
          '@type': 'Place',
          name: location.name,
          address: {
            '@type': 'PostalAddress',
            streetAddress: location.address,
            addressLocality: location.addressLocality,
          },
        },
      ]
    : []),
  ...(onlineUrl ? [{ '@type': 'VirtualLocation', url: onlineUrl }] : []),
];

/** What registration can be that schema.org has a word for. */
const AVAILABILITY: Record<string, string> = { open: `${SITE}InStock`, full: `${SITE}SoldOut` };

/** What is undefined is left out when it becomes text. */
const eventOf = (event: CampaignEvent, campaign: CampaignHead): Json => {
  const { timeZone, organizer, inLanguage } = campaign;
  const moment = (text: string | undefined): string | undefined => text && withOffset(text, timeZone);
  const { registration, image, performers } = event;
  const mode = modeOf(event);
  const places = placesOf(placeOf(event), mode !== 'offline' && event.onlineUrl);
  return {
    '@type': 'Event',
    name: event.name,
    description: event.description,
    url: event.url ?? campaign.url,
    startDate: moment(event.startDate),
    endDate: moment(statedEnd(event)),
    previousStartDate: moment(event.previousStartDate),
    eventStatus: SITE + STATUSES[event.eventStatus],
    eventAttendanceMode: `${SITE}${mode[0]!.toUpperCase()}${mode.slice(1)}EventAttendanceMode`,
    location: places.length ? places : undefined,
    image: image?.contentUrl,
    inLanguage: event.inLanguage ?? inLanguage,
    isAccessibleForFree: event.isAccessibleForFree,
    performer: performers?.map(({ name, url }) => ({ '@type': 'Person', name, url })),
    organizer: organizer && { '@type': 'Organization', name: organizer.name, url: organizer.url },
    offers: registration?.url && {
      '@type': 'Offer',
      url: registration.url,
      price: event.isAccessibleForFree ? 0 : undefined,
      priceCurrency: event.isAccessibleForFree ? 'EUR' : undefined,
      availability: AVAILABILITY[registration.status],
    },
  };
};

/**
 * A programme as search engines read it (schema.org Event; JSON-LD 1.1).
 *
 * @example structuredData(campaign.events, campaign)['@graph'] // [{ '@type': 'Event', name: …, … }, …]
 */
export const structuredData = (events: readonly CampaignEvent[], campaign: CampaignHead): Json => ({
  '@context': 'https://schema.org',
  '@graph': events.map((event) => eventOf(event, campaign)),
});
