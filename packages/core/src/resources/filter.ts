import type { Resource } from '../campaign/types.ts';
import { createIndex, fold } from '../programme/search.ts';
import { openingStatus, trust } from '../time/opening.ts';

/** What to look for: one of the values of each, of all that are there. */
export interface ResourceSelection {
  audience?: readonly string[] | undefined;
  category?: readonly string[] | undefined;
  /** What is served everywhere, or in all of France, is served there too. */
  area?: readonly string[] | undefined;
  /** Only who answers at `now`. */
  urgent?: boolean | undefined;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  now?: string | undefined;
  query?: string | undefined;
}

/** The texts in which a resource is found. */
export const resourceTexts = ({
  name,
  provider,
  description,
  areaServed = [],
  channels = [],
}: Resource): string[] => [
  name,
  provider ?? '',
  description ?? '',
  ...areaServed,
  ...channels.flatMap(({ value, label = '' }) => [label, value, value.replace(/\s/g, '')]),
];

/** Whether somebody surely answers: around the clock, or in hours that were verified within 12 months. */
export const answersAt = ({ hoursAvailable, channels = [], verifiedOn }: Resource, local: string): boolean =>
  [hoursAvailable, ...channels.map((channel) => channel.hoursAvailable)].some(
    (hours) =>
      hours === '24/7' ||
      (!!local &&
        trust(verifiedOn, local.slice(0, 10)) === 'verified' &&
        /^[ao]/.test(openingStatus(hours, local).status)),
  );

/** Whether one of the wanted values is among those that there are; who wants none, or has none, is never left out. */
const meets = (wanted: readonly string[] = [], values: readonly string[] = [], everybody = ''): boolean =>
  !wanted.length ||
  !values.length ||
  values.some((value) => fold(value) === everybody || wanted.some((other) => fold(other) === fold(value)));

/**
 * The resources that meet a selection, in their order. Emergency numbers are no part of this: they are always shown.
 *
 * @param search An index made before, `createIndex(resources, resourceTexts)`.
 * @example filterResources(campaign.resources, { audience: ['young'], area: ['Sceaux'] })
 */
export const filterResources = (
  resources: readonly Resource[],
  { audience, category, area, urgent, now = '', query = '' }: ResourceSelection,
  search = createIndex(resources, resourceTexts),
): Resource[] => {
  const found = query && search(query);
  return resources.filter(
    (resource) =>
      meets(audience, resource.audience, 'everyone') &&
      meets(category, [resource.category]) &&
      meets(area, resource.areaServed, 'france') &&
      (!urgent || answersAt(resource, now)) &&
      (!found || found.has(resource)),
  );
};
