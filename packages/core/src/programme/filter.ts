import type { CampaignEvent } from '../campaign/schema/event.ts';
import { FACETS, facetValues, type Facet } from './facet.ts';
import { momentAt } from './moment.ts';
import { isOff, isPastDeadline, isShut } from './participation.ts';

/** What a visitor asks for. One of the values of a facet is enough; every facet must agree; none or an empty list asks nothing. */
export type Selection = { [F in Facet]?: readonly string[] | undefined } & {
  /**
   * Only what one can still go to: neither cancelled nor postponed, registration neither full nor closed. At a moment,
   * `YYYY-MM-DDTHH:MM` in the campaign's zone, also not over, and its deadline to come.
   */
  open?: boolean | string | undefined;
  query?: string | undefined;
};

/** From a query to the events found (see {@link ./search.ts}). */
export type Search = (query: string) => ReadonlySet<CampaignEvent>;

const isOpen = (event: CampaignEvent, at: boolean | string): boolean => {
  const { eventStatus, registration: { status, deadline } = {} } = event;
  if (isOff(eventStatus) || isShut(status)) return false;
  return typeof at !== 'string' || (momentAt(event, at) !== 'past' && !isPastDeadline(deadline, at));
};

/** For each event that passes all but at most one facet: that facet, or none. */
const pass = function* (
  events: readonly CampaignEvent[],
  selection: Selection,
  search?: Search,
): Generator<[event: CampaignEvent, but?: Facet]> {
  const asked = FACETS.filter((facet) => selection[facet]?.length);
  const found = selection.query && search?.(selection.query);
  for (const event of events) {
    if ((found && !found.has(event)) || (selection.open && !isOpen(event, selection.open))) continue;
    const against = asked.filter(
      (facet) => !facetValues(event, facet).some((value) => selection[facet]?.includes(value)),
    );
    if (against.length < 2) yield [event, ...against] as [CampaignEvent, Facet?];
  }
};

/**
 * The events that a selection asks for, in their order.
 *
 * @param search What finds the query, from `createIndex(events, eventTexts)`; without it the query asks nothing.
 * @example filterEvents(campaign.events, { audience: ['Élus'], locality: ['Sceaux', 'Nanterre'] })
 */
export const filterEvents = (
  events: readonly CampaignEvent[],
  selection: Selection,
  search?: Search,
): CampaignEvent[] => {
  const kept: CampaignEvent[] = [];
  for (const [event, but] of pass(events, selection, search)) if (!but) kept.push(event);
  return kept;
};

export interface FacetOption {
  value: string;
  /** How many events there would be with this value, all other facets applied. */
  count: number;
  selected: boolean;
}

/**
 * The options of some facets. Every value of the programme and of the selection is one, in alphabetical order, even where
 * nothing is left of it: rows do not vanish under a finger.
 *
 * @example facets(campaign.events, {}, ['locality'])
 * // [{ facet: 'locality', options: [{ value: 'Sceaux', count: 3, selected: false }] }]
 */
export const facets = (
  events: readonly CampaignEvent[],
  selection: Selection,
  which: readonly Facet[],
  search?: Search,
): { facet: Facet; options: FacetOption[] }[] => {
  const compare = new Intl.Collator('fr', { numeric: true }).compare;
  const passing = [...pass(events, selection, search)];
  return which.map((facet) => {
    const chosen = selection[facet] ?? [];
    const values = new Set([...events.flatMap((event) => facetValues(event, facet)), ...chosen]);
    const counts = new Map([...values].sort(compare).map((value) => [value, 0]));
    for (const [event, but] of passing) {
      if (but && but !== facet) continue;
      for (const value of new Set(facetValues(event, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return {
      facet,
      options: [...counts].map(([value, count]) => ({ value, count, selected: chosen.includes(value) })),
    };
  });
};
