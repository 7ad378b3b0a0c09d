import { addDays, isOff, modeOf, momentAt, toLocal, trust, type Campaign } from '@relais/core';
import type { Found } from './problem.ts';
import type { Source } from './source.ts';

// What no page needs to look for, and whoever keeps a campaign file wants to know.

type Data = Readonly<Record<string, unknown>>;

interface Place {
  path: string;
  file: string;
  entry: Data;
}

type List = 'events' | 'resources' | 'pressKit.files';

/** A text without what surrounds it, or none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The entries of a list, by id, and where in the file each stands. */
const entriesOf = (list: List, { file, base }: Source): [id: string, Place][] => {
  const entries = list.split('.').reduce<unknown>((data, key) => (Object(data) as Data)[key], file?.data);
  const all = Array.isArray(entries) ? entries.map((entry) => Object(entry) as Data) : [];
  return all.map((entry, i) => [textOf(entry['id']), { path: `${list}[${i}]`, file: base, entry }]);
};

/** Where each entry of the campaign stands, by id: in the last file that has it, as merging takes it from there. */
const placesOf = (list: List, sources: readonly Source[]): Map<string, Place> =>
  // Of entries with one id in a file, the first is kept.
  new Map(sources.flatMap((source) => entriesOf(list, source).toReversed()));

const briefName = ({ entry }: Place): string => textOf(entry['name']).slice(0, 80);

/** Entries that take the place of one in a file before: so merging has it, and it may be that nobody meant it. */
const replacing = (sources: readonly Source[], problems: readonly Found[]): Found[] => {
  const notShown = new Set(
    problems
      .filter(({ severity }) => severity === 'error')
      .map(({ path, file }) => `${/^[\w.]+\[\d+\]/.exec(path)?.[0]} ${file}`),
  );
  return (['events', 'resources', 'pressKit.files'] as const).flatMap((list) => {
    const before = new Map<string, { first: string; source: string }>();
    return sources.flatMap((source): Found[] => {
      const shown = entriesOf(list, source).filter(([, { path, file }]) => !notShown.has(`${path} ${file}`));
      const found = shown.flatMap(([id, place]): Found[] => {
        const replaced = before.get(id);
        const { path, file } = place;
        const params = { id, name: briefName(place), ...replaced };
        return replaced ? [{ path, file, code: 'replaced-entry', severity: 'note', params }] : [];
      });
      const name = source.name.split(/[/\\]/).at(-1) ?? '';
      for (const [id, place] of shown) before.set(id, { first: briefName(place), source: name });
      return found;
    });
  });
};

/** Resources that nobody has verified for 12 months. */
const unverified = (campaign: Campaign, sources: readonly Source[], now: number): Found[] => {
  const today = toLocal(now, campaign.timeZone).slice(0, 10);
  const places = placesOf('resources', sources);
  return campaign.resources.flatMap(({ id, name, verifiedOn }): Found[] => {
    const place = trust(verifiedOn, today) === 'verified' ? undefined : places.get(id);
    // A date that is not written well is told already.
    if (!place || (!verifiedOn && place.entry['verifiedOn'])) return [];
    const { path, file } = place;
    const isToCome = !!verifiedOn && verifiedOn > today.slice(0, verifiedOn.length);
    const params = { name, ...(verifiedOn && { verifiedOn }), ...(isToCome && { is: 'to-come' }) };
    return [{ path, file, code: 'to-verify', severity: 'warning', params }];
  });
};

/** How far from its campaign a session may be without a question, in days. */
const FAR = 31;

/**
 * Sessions of another year than the campaign, or far before or after it: most often a typing error. Those that were put
 * off have good reason to be.
 */
const unlikely = (campaign: Campaign, sources: readonly Source[]): Found[] => {
  const { startDate: start, endDate: end, events } = campaign;
  if (!start) return [];
  const places = placesOf('events', sources);
  const isUnlikely = (day: string): boolean =>
    day.slice(0, 4) < start.slice(0, 4) ||
    day < addDays(start, -FAR) ||
    (!!end && (day.slice(0, 4) > end.slice(0, 4) || day > addDays(end, FAR)));
  return events.flatMap(({ id, name, eventStatus, ...times }): Found[] => {
    if (eventStatus === 'postponed' || eventStatus === 'rescheduled') return [];
    return (['startDate', 'endDate'] as const).flatMap((key): Found[] => {
      const value = times[key]?.slice(0, 10);
      const place = value && isUnlikely(value) ? places.get(id) : undefined;
      if (!value || !place) return [];
      const params = { name, value, start, ...(end && { end }) };
      const path = `${place.path}.${key}`;
      return [{ path, code: 'unlikely-date', severity: 'warning', params, file: place.file }];
    });
  });
};

/** Sessions to come that can be followed from afar, as far as anybody is told, and do not say where, or whom to ask. */
const unreachable = (campaign: Campaign, sources: readonly Source[], now: number): Found[] => {
  const local = toLocal(now, campaign.timeZone);
  const places = placesOf('events', sources);
  return campaign.events.flatMap((event): Found[] => {
    const { id, name, eventStatus } = event;
    const mode = modeOf(event);
    const place = places.get(id);
    if (!place || mode === 'offline' || isOff(eventStatus) || momentAt(event, local) === 'past') return [];
    const { onlineUrl, url, registration } = place.entry;
    const { url: form, email, telephone } = Object(registration) as Data;
    // Of an address that is not written well, that is told already.
    if (onlineUrl || url || form || email || telephone) return [];
    const path = `${place.path}.onlineUrl`;
    const params = { name, is: mode };
    return [{ path, code: 'no-online-url', severity: 'warning', params, file: place.file }];
  });
};

/** Files that do not say which format they have. */
export const withoutFormat = ({ base, file }: Source): Found[] => {
  const data = file?.data;
  if (typeof data !== 'object' || data === null || Array.isArray(data) || 'format' in data) return [];
  return [{ path: 'format', code: 'no-format', severity: 'note', file: base }];
};

/**
 * @param problems What is told of the files already.
 * @param now Milliseconds since 1970.
 */
export const checkCampaign = (
  campaign: Campaign,
  sources: readonly Source[],
  problems: readonly Found[],
  now: number,
): Found[] => [
  ...unlikely(campaign, sources),
  ...unreachable(campaign, sources, now),
  ...unverified(campaign, sources, now),
  ...replacing(sources, problems),
];
