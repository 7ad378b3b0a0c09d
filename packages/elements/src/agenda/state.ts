import {
  FACETS,
  createIndex,
  eventDays,
  eventTexts,
  facets,
  filterEvents,
  groupByDay,
  momentAt,
  sortEvents,
  type CampaignEvent,
  type Facet,
  type FacetOption,
  type Search,
  type Selection,
} from '@relais/core';
import type { Width } from './width.ts';

export type AgendaView = 'list' | 'days' | 'grid';

/** What the attributes leave of a campaign's programme, in order, and what finds words in it. */
export interface Programme {
  events: readonly CampaignEvent[];
  search: Search;
}

export interface AgendaOptions {
  /** The view that the page asks for; by default it follows from width and programme. */
  view?: string | undefined;
  width: Width;
  /** Names of the facets to offer, parted by spaces; without it those that are useful to most. */
  filters?: string | undefined;
  /** How many sessions to show, of those that are not over. */
  limit?: number | undefined;
  /** The day that a visitor chose. */
  day?: string | undefined;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
}

/** Sessions under one heading: of a day, or of several days that they all last. */
export interface Group {
  from: string;
  to: string;
  /** In chunks, so that a long programme is rendered a piece at a time. */
  chunks: readonly (readonly CampaignEvent[])[];
}

export interface OfferedFacet {
  facet: Facet;
  options: readonly FacetOption[];
}

/** From how many sessions on search and filters help. */
const MANY = 9;

interface Shown {
  /** All that the visitor's filters leave. */
  found: readonly CampaignEvent[];
  offered: readonly OfferedFacet[];
  /** Whether there are so many sessions that a search box helps. */
  many: boolean;
  /** How many chunks of rows there are. */
  chunks: number;
}

/** What there is to show, as one union. */
export type AgendaState =
  /** There is no programme. */
  | { status: 'none' }
  /** The filters leave nothing of it. */
  | (Shown & { status: 'empty' })
  /** `past`: groups that are over; `hidden`: how many sessions the limit leaves out. */
  | (Shown & { status: 'list'; past: readonly Group[]; groups: readonly Group[]; hidden: number })
  /** `days` to choose from, and the group of the chosen one. */
  | (Shown & { status: 'days' | 'grid'; days: readonly string[]; group: Group });

const USUAL: readonly Facet[] = ['day', 'audience', 'category', 'track', 'place', 'locality'];

/** So many rows are about a screen and a half: what is rendered in one go. */
const CHUNK = 40;

const chunksOf = (events: readonly CampaignEvent[]): CampaignEvent[][] => {
  const chunks = [];
  for (let at = 0; at < events.length; at += CHUNK) chunks.push(events.slice(at, at + CHUNK));
  return chunks;
};

/** The programme that a page relays: its fixed filters applied, political speeches left out where it says so. */
export const programmeOf = (
  events: readonly CampaignEvent[],
  fixed: Selection,
  noSpeeches = false,
): Programme => {
  const kept = sortEvents(
    filterEvents(events, fixed).filter(({ politicalSpeech }) => !(noSpeeches && politicalSpeech)),
  );
  return { events: kept, search: createIndex(kept, eventTexts) };
};

/**
 * What a visitor is to be told of a session, in this order: whether it is on or over, what changed, and whether one can still
 * register. Of what does not take place only that is said.
 */
export type Tag =
  'now' | 'past' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline' | 'full' | 'closed';

export const tagsOf = (event: CampaignEvent, local: string): Tag[] => {
  const { eventStatus, registration: { status, deadline = '' } = {} } = event;
  if (eventStatus === 'cancelled' || eventStatus === 'postponed') return [eventStatus];
  const moment = momentAt(event, local);
  // Of what has no hours nobody knows whether it is on.
  const tags: Tag[] = moment === 'past' || (moment === 'now' && event.startDate[10]) ? [moment] : [];
  if (eventStatus !== 'scheduled') tags.push(eventStatus);
  if (moment === 'past') return tags;
  if (status === 'full' || status === 'closed') tags.push(status);
  // A deadline that is a day includes that day.
  else if (deadline && deadline < local.slice(0, deadline.length)) tags.push('closed');
  return tags;
};

/** All-day entries of several days stand once, under these days; everything else under its day. */
const groupsOf = (events: readonly CampaignEvent[]): Group[] => {
  const groups = new Map<string, CampaignEvent[]>();
  for (const event of events) {
    const days = eventDays(event);
    const key = `${days[0]} ${days.at(-1)}`;
    const known = groups.get(key);
    if (known) known.push(event);
    else groups.set(key, [event]);
  }
  return [...groups].map(([key, its]) => ({
    from: key.slice(0, 10),
    to: key.slice(11),
    chunks: chunksOf(its),
  }));
};

/** A table of more sessions than this is no help to anybody, and nothing that a browser lays out in no time. */
const GRID_MOST = 400;

/** Days where there is room for them and something has its hour; a grid where there are places to tell apart. */
const viewOf = ({ view, width }: AgendaOptions, { events }: Programme): AgendaView => {
  if (view === 'list' || view === 'days' || view === 'grid') return view;
  const timed = events.filter(({ startDate }) => startDate[10]);
  if (width === 'narrow' || !timed.length) return 'list';
  const places = new Set(timed.map(({ location }) => location?.name));
  return width === 'wide' && places.size > 1 && timed.length <= GRID_MOST ? 'grid' : 'days';
};

/** Derives what there is to show. */
export const agendaState = (programme: Programme, asked: Selection, options: AgendaOptions): AgendaState => {
  const { events, search } = programme;
  if (!events.length) return { status: 'none' };
  const { filters, limit, local } = options;
  const many = events.length >= MANY;
  const today = local.slice(0, 10);
  const view = limit ? 'list' : viewOf(options, programme);
  const names: readonly string[] = filters?.split(/\s+/) ?? (many ? USUAL : []);
  const which = FACETS.filter((facet) => names.includes(facet) && (facet !== 'day' || view === 'list'));
  const offered = facets(events, asked, which, search).filter(({ options: { length } }) => length > 1);
  const found = filterEvents(events, asked, search);
  const all = { found, offered, many };
  if (!found.length) return { ...all, status: 'empty', chunks: 0 };
  if (view !== 'list') {
    const days = groupByDay(found);
    const chosen =
      days.find(({ day }) => day === options.day) ?? days.find(({ day }) => day >= today) ?? days[0]!;
    const group = { from: chosen.day, to: chosen.day, chunks: chunksOf(chosen.events) };
    return { ...all, status: view, chunks: group.chunks.length, days: days.map(({ day }) => day), group };
  }
  const coming = found.filter((event) => momentAt(event, local) !== 'past');
  const some = limit ? (coming.length ? coming : found).slice(0, limit) : found;
  const groups = groupsOf(some);
  // Whoever looks for something sees all that is found; others begin with today.
  const fold = found.length === events.length && coming.length > 0;
  return {
    ...all,
    status: 'list',
    chunks: groups.reduce((count, { chunks }) => count + chunks.length, 0),
    past: groups.filter(({ to }) => fold && to < today),
    groups: groups.filter(({ to }) => !fold || to >= today),
    hidden: found.length - some.length,
  };
};
