import {
  EMERGENCY,
  RESOURCE_AUDIENCES,
  RESOURCE_CATEGORIES,
  answersAt,
  createIndex,
  filterResources,
  isEmergencyNumber,
  resourceTexts,
  type Channel,
  type Resource,
} from '@relais/core';
import { dial } from '../kit/contact.ts';

/** How one can get through: now, without speaking aloud, without hearing. */
const WAYS = ['open', 'silent', 'deaf'];

export type Facet = 'audience' | 'way' | 'category' | 'area';

/** What a visitor asks for. */
export type Asked = { readonly [F in Facet]?: readonly string[] } & { readonly query?: string };

export interface Option {
  value: string;
  /** How many resources there are with it, all other facets applied. */
  count: number;
  selected: boolean;
}

/** What a visitor has found, and what else there is to choose. */
export interface ResourcesState {
  /** Each with the channels that were asked for. */
  found: readonly Resource[];
  groups: readonly { facet: Facet; options: readonly Option[] }[];
  filtered: boolean;
}

export const isNumber = ({ type }: Channel): boolean => /^(?:vo|s)/.test(type);

/** Whether it is for those who are abroad: of another country, or said to be. A number of France may be written with the code of its part. */
export const isAbroad = (channel: Channel): boolean =>
  isNumber(channel) &&
  (/^(?:\+|00)(?!33|262|5(?:08|9[046])|68[179])/.test(dial(channel.value)) ||
    /^(?!.*(?:aussi|compris|also|and |\bet )).*(?:l[’']étranger|abroad)/i.test(channel.label ?? ''));

/** Whether one gets through by it without speaking aloud. */
export const isWritten = ({ type }: Channel): boolean => /^(?:sms|c|e|a)/.test(type);

/** The channels of a resource by which somebody who asked for these ways can get through. */
export const channelsFor = ({ channels = [] }: Resource, ways: readonly string[] = []): Channel[] =>
  channels.filter(
    (channel) =>
      (!ways.includes('silent') || isWritten(channel)) && (!ways.includes('deaf') || channel.deafAccess),
  );

/**
 * The resources of a file without what repeats an emergency number, by its id, its name or a channel: those numbers come
 * from Relais alone, so that no file can show them with other words, or other numbers under their name.
 */
export const withoutEmergency = (resources: readonly Resource[]): Resource[] =>
  resources.flatMap((resource) => {
    const { id, name } = resource;
    const channels = resource.channels?.filter(
      (channel) => !(isNumber(channel) && isEmergencyNumber(channel.value)),
    );
    return isEmergencyNumber(name) ||
      EMERGENCY.some((line) => line.id === id) ||
      (resource.channels?.length && !channels?.length)
      ? []
      : { ...resource, channels };
  });

const waysOf = (resource: Resource): string[] =>
  WAYS.filter((way) =>
    way === 'open'
      ? [resource, ...(resource.channels ?? [])].some(({ hoursAvailable }) => hoursAvailable)
      : channelsFor(resource, [way]).length,
  );

const VALUES: Record<Facet, (resource: Resource) => readonly string[] | undefined> = {
  audience: ({ audience }) => audience,
  way: waysOf,
  category: ({ category }) => [category],
  area: ({ areaServed }) => areaServed,
};

/** From how many resources on there is a choice of categories and places. */
const MANY = 9;

/**
 * Derives what a visitor has found.
 *
 * @param resources What the attributes leave of the file.
 * @param offered The facets that a visitor may choose from.
 * @param now `YYYY-MM-DDTHH:MM`: for what is open now. It stands still until somebody filters again, so that no row moves.
 */
export const resourcesState = (
  resources: readonly Resource[],
  offered: readonly Facet[],
  asked: Asked,
  now: string,
): ResourcesState => {
  const order: readonly string[] = [...RESOURCE_AUDIENCES, ...WAYS, ...RESOURCE_CATEGORIES];
  const index = createIndex(resources, resourceTexts);
  const find = ({ way = [], ...rest }: Asked): Resource[] =>
    filterResources(resources, rest, index).flatMap((resource) => {
      const isNow = way.includes('open');
      const channels = channelsFor(resource, way).filter(
        (one) => !isNow || answersAt({ ...resource, channels: [one] }, now),
      );
      // Some have nothing but hours.
      const isOpen = isNow && way.length === 1 && !resource.channels?.length && answersAt(resource, now);
      return !way.length || channels.length || isOpen ? { ...resource, channels } : [];
    });
  const groups = offered.flatMap((facet) => {
    const chosen = asked[facet] ?? [];
    const values = new Set(resources.flatMap((resource) => VALUES[facet](resource) ?? []));
    values.delete('everyone');
    values.delete('France');
    const isWay = facet === 'way';
    if (!isWay && (values.size < 2 || (facet !== 'audience' && resources.length < MANY))) return [];
    const options = [...values]
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((value) => ({
        value,
        count: find({ ...asked, [facet]: isWay ? [...chosen, value] : [value] }).length,
        selected: chosen.includes(value),
      }));
    return options.length ? { facet, options } : [];
  });
  return {
    found: find(asked),
    groups,
    filtered: !!asked.query || groups.some(({ options }) => options.some(({ selected }) => selected)),
  };
};
