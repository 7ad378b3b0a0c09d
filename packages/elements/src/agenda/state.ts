import {
  FACETS,
  eventDays,
  facetValues,
  isOff,
  isPastDeadline,
  isSame,
  isShut,
  modeOf,
  momentAt,
  sortEvents,
  toInstant,
  type Campaign,
  type CampaignEvent,
  type Facet,
} from '@relais/core';
import { groupsOf, type Group } from './group.ts';
import { placeName } from './town.ts';
import type { Width } from './width.ts';

export type AgendaView = 'list' | 'days' | 'grid';

/** Facets that a page can fix, by attributes of their names. */
export const FIXED = ['audience', 'category', 'place', 'locality'] as const;

/** What a page fixes: values of facets, parted by commas, and whether political speeches are left out. */
export interface Fixed extends Partial<Record<(typeof FIXED)[number], string | undefined>> {
  /** Vue sets what has no value as an empty text. */
  noSpeeches?: boolean | '' | undefined;
}

export interface AgendaOptions {
  /** The view that the page asks for; by default it follows from width and programme. */
  view?: string | undefined;
  width: Width;
  /** Names of the facets to offer, parted by spaces; without it those that are useful to most. */
  filters?: string | undefined;
  /** How many sessions to show, of those that are not over. */
  limit?: number | undefined;
  /** Whether somebody asked for what the limit leaves out. */
  all?: boolean | undefined;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
  /** Last day of the campaign, `YYYY-MM-DD`. */
  last?: string | undefined;
}

/** From how many sessions on search and filters help. */
const MANY = 9;

interface Shown {
  /** The whole programme. */
  events: readonly CampaignEvent[];
  /** All that the visitor's filters leave of it. */
  found: readonly CampaignEvent[];
  /** Facets with something to choose. */
  offered: readonly Facet[];
  /** Whether there are so many sessions that a search box helps. */
  many: boolean;
  /** Whether the campaign and all of its programme are past. */
  over: boolean;
}

/** One day at a time. */
export type DaysState = Shown & { status: 'days' | 'grid' };

/** What there is to show, as one union. */
export type AgendaState =
  /** There is no programme. */
  | { status: 'none'; over?: never; events?: never }
  /** The filters leave nothing of it. */
  | (Shown & { status: 'empty' })
  /** `past`: groups that are over; `hidden`: how many sessions the limit leaves out. */
  | (Shown & { status: 'list'; past: readonly Group[]; groups: readonly Group[]; hidden: number })
  | DaysState;

/** So many facets are useful to most. */
const USUAL = 6;

/** What an attribute asks for: the whole of it, which may be one value with commas, and the values parted by them. */
const listOf = (values: string | undefined): string[] => {
  // Of an attribute that is taken away Lit makes `null`.
  const all = values ?? '';
  return [all, ...all.split(',')].map((value) => value.trim()).filter(Boolean);
};

/** The programme that a page relays, in order: what its fixed filters leave of the campaign's. */
export const programmeOf = (events: readonly CampaignEvent[], fixed: Fixed): CampaignEvent[] => {
  // Where any value is asked for there are two or more: the whole, and its parts.
  const filters = FIXED.map((facet) => [facet, listOf(fixed[facet])] as const);
  return sortEvents(
    events.filter(
      (event) =>
        !((fixed.noSpeeches || fixed.noSpeeches === '') && event.politicalSpeech) &&
        filters.every(
          ([facet, asked]) =>
            !asked[1] ||
            facetValues(event, facet).some((value) => asked.some((wanted) => isSame(wanted, value))),
        ),
    ),
  );
};

/**
 * What a visitor is to be told of a session, in this order: whether it is on or over, what changed, and whether one can still
 * register. Of what does not take place only that is said.
 */
export type Tag =
  | 'now'
  | 'past'
  | 'cancelled'
  | 'postponed'
  | 'rescheduled'
  | 'movedOnline'
  | 'alsoOnline'
  | 'full'
  | 'closed';

/** A programme, and the time in its zone, `YYYY-MM-DDTHH:MM`. */
export interface Seen {
  campaign: Campaign;
  local: string;
}

/** Whether the clocks where the visitor is show another time: there the same text means another instant. */
export const isElsewhere = ({ campaign, local }: Seen): boolean =>
  Date.parse(local) !== toInstant(local, campaign.timeZone);

export const tagsOf = (event: CampaignEvent, local: string): Tag[] => {
  const { eventStatus, registration: { status, deadline } = {} } = event;
  if (isOff(eventStatus)) return [eventStatus];
  const moment = momentAt(event, local);
  // Of what has no hours nobody knows whether it is on.
  const tags: Tag[] = moment === 'past' || (moment === 'now' && event.startDate[10]) ? [moment] : [];
  // Of one that keeps its room, schema.org too says that it moved online (EventMovedOnline); a visitor would not go there.
  if (eventStatus !== 'scheduled')
    tags.push(eventStatus === 'movedOnline' && modeOf(event) === 'mixed' ? 'alsoOnline' : eventStatus);
  if (moment === 'past') return tags;
  if (isShut(status)) tags.push(status);
  else if (isPastDeadline(deadline, local)) tags.push('closed');
  return tags;
};

/** A table of more sessions than this is no help to anybody, and nothing that a browser lays out in no time. */
const GRID_MOST = 400;

const isView = (view: unknown): view is AgendaView => /^(list|days|grid)$/.test(String(view));

/** Days where there is room for them and something has its hour; a grid where there are places to tell apart. */
const viewOf = ({ view, width }: AgendaOptions, events: readonly CampaignEvent[]): AgendaView => {
  if (isView(view)) return view;
  const timed = events.filter(({ startDate }) => startDate[10]);
  if (!width || !timed.length) return 'list';
  return width > 1 && timed.length <= GRID_MOST && new Set(timed.map(placeName)).size > 1 ? 'grid' : 'days';
};

/** Whether a facet has two values or more. */
const isChoice = (events: readonly CampaignEvent[], facet: Facet): boolean => {
  let one: string | undefined;
  return events.some((event) => facetValues(event, facet).some((value) => (one ??= value) !== value));
};

/**
 * Derives what there is to show.
 *
 * @param events The programme, in order.
 * @param found What the visitor's filters leave of it.
 */
export const agendaState = (
  events: readonly CampaignEvent[],
  found: readonly CampaignEvent[],
  options: AgendaOptions,
): AgendaState => {
  if (!events.length) return { status: 'none' };
  const { filters, limit, local, all, last = '' } = options;
  const many = events.length >= MANY;
  const today = local.slice(0, 10);
  const view = limit ? 'list' : viewOf(options, events);
  const names = filters?.split(/\s+/);
  const offered = FACETS.filter(
    (facet, at) =>
      (names ? names.includes(facet) : many && at < USUAL) &&
      (facet !== 'day' || view === 'list') &&
      isChoice(events, facet),
  );
  const isPast = (event: CampaignEvent): boolean => momentAt(event, local) === 'past';
  const shown = { events, found, offered, many, over: last < today && events.every(isPast) };
  if (!found.length) return { ...shown, status: 'empty' };
  if (view !== 'list') return { ...shown, status: view };
  const coming = found.filter((event) => !isPast(event));
  const some = limit && !all ? (coming.length ? coming : found).slice(0, limit) : found;
  // Whoever looks for something sees all that is found; others begin with today, and with what began before and is on.
  const fold = found.length === events.length && coming.length;
  const gone = new Set(some.filter((event) => fold && isPast(event) && eventDays(event).at(-1)! < today));
  return {
    ...shown,
    status: 'list',
    past: groupsOf([...gone]),
    groups: groupsOf(some.filter((event) => !gone.has(event))),
    hidden: found.length - some.length,
  };
};
