import type { CampaignEvent } from '../campaign/schema/event.ts';
import { eventDays } from './days.ts';

/**
 * What an event has of each facet by which a programme can be filtered. One that moved online still has the place that it left: who
 * looks for it there finds what became of it.
 */
const VALUES = {
  day: eventDays,
  audience: (event) => event.audience,
  category: (event) => event.category,
  track: (event) => event.track,
  place: (event) => event.location?.name,
  locality: (event) => event.location?.addressLocality,
  language: (event) => event.inLanguage,
  accessibility: (event) => event.location?.accessibility,
} as const satisfies Record<string, (event: CampaignEvent) => string | readonly string[] | undefined>;

export type Facet = keyof typeof VALUES;

/** All facets, in the order in which they are offered. */
export const FACETS = Object.keys(VALUES) as readonly Facet[];

/**
 * The values of an event for a facet.
 *
 * @example facetValues(event, 'locality') // ['Sceaux']
 */
export const facetValues = (event: CampaignEvent, facet: Facet): string[] =>
  [VALUES[facet](event) ?? []].flat();
