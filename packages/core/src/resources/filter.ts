import type { OpeningHours, Resource } from '../campaign/types.ts';
import { isSame } from '../programme/same.ts';
import { createIndex, numberText } from '../programme/search.ts';
import { availability } from './availability.ts';

/** What to look for: one of the values of each, of all that are there. */
export interface ResourceSelection {
  audience?: readonly string[] | null | undefined;
  category?: readonly string[] | null | undefined;
  /** What is served everywhere, or in all of France, is served there too. */
  area?: readonly string[] | null | undefined;
  /** Only who answers at `now`. */
  open?: boolean | undefined;
  /** Only what helps in danger: emergency numbers and helplines that answer at `now`. */
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
  ...channels.flatMap(({ value, label = '' }) => [label, value, numberText(value)]),
];

/** The hours of each channel, its own before those of the resource; of a resource without channels, its own. */
export const hoursOf = ({ hoursAvailable, channels = [] }: Resource): (OpeningHours | undefined)[] =>
  channels.length ? channels.map((channel) => channel.hoursAvailable ?? hoursAvailable) : [hoursAvailable];

/** Whether somebody surely answers: around the clock, or in hours that were verified within 12 months. */
export const answersAt = (resource: Resource, local: string): boolean =>
  hoursOf(resource).some((hours) => /^[ao]/.test(availability(hours, resource.verifiedOn, local).status));

/** Whether one of the wanted values is among those that there are; who wants none, or has none, is never left out. */
const meets = (
  wanted: readonly string[] | null | undefined,
  values: readonly string[] = [],
  everybody = '',
): boolean =>
  !wanted?.length ||
  !values.length ||
  values.some((value) => [everybody, ...wanted].some((other) => isSame(value, other)));

/** Whether a resource meets all of a selection but the query. */
export const meetsSelection = (
  resource: Resource,
  { audience, category, area, urgent, open = urgent, now = '' }: ResourceSelection,
): boolean =>
  meets(audience, resource.audience, 'everyone') &&
  meets(category, [resource.category]) &&
  meets(area, resource.areaServed, 'France') &&
  (!urgent || /^[eh]/.test(resource.category)) &&
  (!open || answersAt(resource, now));

/**
 * The resources that meet a selection, in their order. Emergency numbers are no part of this: they are always shown.
 *
 * @param search An index made before, `createIndex(resources, resourceTexts)`.
 * @example filterResources(campaign.resources, { audience: ['young'], area: ['Sceaux'] })
 */
export const filterResources = (
  resources: readonly Resource[],
  selection: ResourceSelection,
  search = createIndex(resources, resourceTexts),
): Resource[] => {
  const found = selection.query && search(selection.query);
  return resources.filter(
    (resource) => meetsSelection(resource, selection) && (!found || found.has(resource)),
  );
};
