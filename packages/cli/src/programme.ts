import {
  addDays,
  daysBetween,
  facetValues,
  fold,
  isOff,
  modeOf,
  momentAt,
  toLocal,
  type Campaign,
  type CampaignEvent,
} from '@relais/core';
import { brief } from './contact.ts';
import { placesOf, textOf, type Data, type Place } from './entries.ts';
import type { Found } from './problem.ts';
import type { Source } from './source.ts';

// What is unlikely in a programme that can be read and shown.

interface Programme {
  campaign: Campaign;
  /** Where each session stands, by its id. */
  places: ReadonlyMap<string, Place>;
  /** The file that the campaign itself is from. */
  file: string | undefined;
}

/** What is wrong at a session. */
const at = (
  { places }: Programme,
  { id, name }: CampaignEvent,
  key: string,
  code: Found['code'],
  params?: Found['params'],
): Found[] => {
  const place = places.get(id);
  if (!place) return [];
  const path = [place.path, key].filter(Boolean).join('.');
  return [{ path, code, severity: 'warning', params: { name, ...params }, file: place.file }];
};

/** How far from its campaign a session may be without a question, in days. */
const FAR = 31;

/** How long one that is on during its campaign may be without a question, in days: nearly a year is most often a wrong year. */
const LONG = 330;

/**
 * Sessions of another year than the campaign, or far before or after it: most often a typing error; where all of them are, in the
 * dates of the campaign. Those that were put off, or are on during the campaign, have good reason to be.
 */
const unlikely = (programme: Programme): Found[] => {
  const { campaign, file } = programme;
  const { startDate: start, endDate: end } = campaign;
  if (!start) return [];
  const isUnlikely = (date: string | undefined): boolean => {
    const day = date?.slice(0, 10) ?? start;
    return (
      day.slice(0, 4) < start.slice(0, 4) ||
      day < addDays(start, -FAR) ||
      (!!end && (day.slice(0, 4) > end.slice(0, 4) || day > addDays(end, FAR)))
    );
  };
  const last = ({ startDate, endDate = startDate }: CampaignEvent): string => endDate.slice(0, 10);
  const isOn = (event: CampaignEvent): boolean =>
    (!end || event.startDate.slice(0, 10) <= end) && last(event) >= start;
  const isLong = (event: CampaignEvent): boolean =>
    daysBetween(event.startDate.slice(0, 10), last(event)) > LONG;
  const events = campaign.events.filter(
    ({ eventStatus }) => eventStatus !== 'postponed' && eventStatus !== 'rescheduled',
  );
  const span = { start, ...(end && { end }) };
  const first = events.map(({ startDate }) => startDate.slice(0, 10)).sort()[0];
  if (
    file &&
    first &&
    events.length > 1 &&
    events.every((event) => !isOn(event) && isUnlikely(event.startDate))
  ) {
    const params = { is: 'campaign', value: first, ...span };
    return [{ path: 'startDate', code: 'unlikely-date', severity: 'warning', params, file }];
  }
  return events.flatMap((event) => {
    if (isOn(event) && !isLong(event)) return [];
    const key = (['startDate', 'endDate'] as const).find((key) => isUnlikely(event[key]));
    if (!key) return [];
    return at(programme, event, key, 'unlikely-date', { value: event[key]!.slice(0, 10), ...span });
  });
};

/** Sessions to come that can be followed from afar, as far as anybody is told, and do not say where, or whom to ask. */
const unreachable = (programme: Programme, now: number): Found[] => {
  const { events, timeZone } = programme.campaign;
  const local = toLocal(now, timeZone);
  return events.flatMap((event) => {
    const mode = modeOf(event);
    if (mode === 'offline' || isOff(event.eventStatus) || momentAt(event, local) === 'past') return [];
    const { onlineUrl, url, registration } = programme.places.get(event.id)?.entry ?? {};
    const { url: form, email, telephone } = Object(registration) as Data;
    // Of an address that is not written well, that is told already.
    if (onlineUrl || url || form || email || telephone) return [];
    return at(programme, event, 'onlineUrl', 'no-online-url', { is: mode });
  });
};

/** Sessions that are there twice, as far as a visitor can tell, under two identifiers. */
const doubles = (programme: Programme): Found[] => {
  const before = new Map<string, CampaignEvent>();
  return programme.campaign.events.flatMap((event) => {
    if (isOff(event.eventStatus)) return [];
    const { name, startDate, endDate, location, onlineUrl, url, audience = [], performers = [] } = event;
    const where = [location?.name, location?.address, location?.addressLocality];
    const what = [event.category, event.track, event.description, event.inLanguage, ...audience];
    const people = performers.map(({ name }) => name);
    const seen = [name, startDate, endDate, ...where, ...what, ...people].map((text = '') => fold(text));
    const key = [onlineUrl, url, ...seen].join('\n');
    const first = before.get(key);
    const place = first && programme.places.get(first.id);
    if (place) {
      const { path, file } = place;
      const elsewhere = file !== programme.places.get(event.id)?.file && {
        source: file.replace(/^.*\//, ''),
      };
      const number = Number(/\d+/.exec(path)?.[0]) + 1;
      return at(programme, event, '', 'double-session', { first: number, ...elsewhere });
    }
    before.set(key, event);
    return [];
  });
};

/** What visitors can filter by, and where it stands in a session. */
const SPELT = {
  category: 'category',
  track: 'track',
  audience: 'audience',
  place: 'location.name',
  locality: 'location.addressLocality',
} as const;

/**
 * What is one to people, in the singular or the plural, with or without its accents: but for those that words end with, which make
 * others of them (« Marche », « Marché »), as the end of short ones does (« Cour », « Cours »).
 */
const spelling = (value: string): string => {
  const ends = value.match(/és?(?!\p{L})/giu) ?? [];
  return `${fold(value).replace(/(?<=\p{L}{5})[sx](?!\p{L})/gu, '')} ${ends.length}`;
};

/** Values to filter by that differ in their spelling only: visitors would choose one, and not find the other. */
const misspelt = (programme: Programme): Found[] =>
  Object.entries(SPELT).flatMap(([facet, key]) => {
    const byMeaning = new Map<string, Map<string, { event: CampaignEvent; count: number }>>();
    for (const event of programme.campaign.events) {
      for (const value of facetValues(event, facet as keyof typeof SPELT)) {
        const meaning = spelling(value);
        const spellings =
          byMeaning.get(meaning) ?? new Map<string, { event: CampaignEvent; count: number }>();
        byMeaning.set(meaning, spellings);
        const { event: first, count } = spellings.get(value) ?? { event, count: 0 };
        spellings.set(value, { event: first, count: count + 1 });
      }
    }
    return [...byMeaning.values()].flatMap((spellings) => {
      const [[usual] = [''], ...others] = [...spellings].toSorted(([, a], [, b]) => b.count - a.count);
      const params = { write: brief(usual) };
      return others.flatMap(([value, { event }]) =>
        at(programme, event, key, 'unlike-spelling', { value: brief(value), ...params }),
      );
    });
  });

/** @param now Milliseconds since 1970. */
export const checkProgramme = (campaign: Campaign, sources: readonly Source[], now: number): Found[] => {
  const head = sources.find(({ file }) => textOf((Object(file?.data) as Data)['id']) === campaign.id);
  const programme = { campaign, places: placesOf('events', sources), file: head?.base };
  return [
    ...unlikely(programme),
    ...unreachable(programme, now),
    ...doubles(programme),
    ...misspelt(programme),
  ];
};
