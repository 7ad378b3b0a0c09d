import {
  RESOURCE_AUDIENCES,
  RESOURCE_CATEGORIES,
  facetValues,
  meetsSelection,
  type Campaign,
  type ResourceSelection,
} from '@relais/core';
import { FIXED, programmeOf } from '@relais/elements/agenda';
import type { Widget } from '@relais/elements/widgets';
import type { Language } from '../messages.ts';
import { renderMessages } from './messages.ts';

// A filter that is misspelt leaves an empty page, or all that there is: whoever writes the page is told, and not its visitors.

type Attributes = Readonly<Record<string, string>>;

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
/** The attributes among these that ask for something. */
const asked = <const N extends string>(names: readonly N[], attributes: Attributes): [N, string][] =>
  names.flatMap((name): [N, string][] => (attributes[name]?.trim() ? [[name, attributes[name]]] : []));

/** @returns What is to be said of the filters of a programme. */
const ofProgramme = ({ events }: Campaign, attributes: Attributes, lang: Language): string[] => {
  const { noMatch, noMatchTogether } = renderMessages[lang];
  const noSpeeches = 'no-speeches' in attributes;
  const all = programmeOf(events, { noSpeeches });
  const filters = asked(FIXED, attributes);
  const isEmpty = (some: typeof filters): boolean => !programmeOf(all, Object.fromEntries(some)).length;
  const said = filters
    .filter((filter) => isEmpty([filter]))
    .map(([facet, value]) =>
      noMatch('agenda', facet, value, distinct(all.flatMap((event) => facetValues(event, facet)))),
    );
  return said.length || !filters.length || !isEmpty(filters)
    ? said
    : [noMatchTogether('agenda', filters.map(([name]) => name).join(', '))];
};

const CLOSED = { audience: RESOURCE_AUDIENCES, category: RESOURCE_CATEGORIES } as const;

/** @returns What is to be said of the filters of resources. */
const ofResources = ({ resources }: Campaign, attributes: Attributes, lang: Language): string[] => {
  const { noMatch, noMatchTogether, unknownValue } = renderMessages[lang];
  const filters = asked(['audience', 'category', 'area'], attributes);
  // What is served everywhere is served there too, however the place is written.
  const local = resources.filter((resource) => !meetsSelection(resource, { area: [''] }));
  const selection: ResourceSelection = {};
  const said = filters.flatMap(([name, value]) => {
    const isArea = name === 'area';
    selection[name] = (isArea ? value : value.toLowerCase())
      .split(isArea ? ',' : /[\s,]+/)
      .filter((part) => part.trim());
    const unknown = isArea
      ? undefined
      : selection[name].find((part) => !(CLOSED[name] as readonly string[]).includes(part));
    if (unknown !== undefined && !isArea) return unknownValue('resources', name, unknown, CLOSED[name]);
    const among = isArea ? local : resources;
    if (among.some((resource) => meetsSelection(resource, { [name]: selection[name] }))) return [];
    const key = isArea ? 'areaServed' : name;
    return noMatch('resources', name, value, distinct(among.flatMap((resource) => resource[key] ?? [])));
  });
  const isEmpty = !resources.some((resource) => meetsSelection(resource, selection));
  return said.length || !isEmpty
    ? said
    : [noMatchTogether('resources', filters.map(([name]) => name).join(', '))];
};

/** Filters that leave nothing of what a campaign has, in words, and values that there are not. */
export const lookAtFilters = (
  widget: Widget,
  campaign: Campaign | undefined,
  attributes: Attributes,
  lang: Language,
): string[] => {
  if (widget === 'agenda' && campaign?.events.length) return ofProgramme(campaign, attributes, lang);
  if (widget === 'resources' && campaign?.resources.length) return ofResources(campaign, attributes, lang);
  return [];
};
