import { addDays, toLocal, trust, type Campaign } from '@relais/core';
import type { Found } from './problem.ts';
import type { Source } from './source.ts';

// What no page needs to look for, and whoever keeps a campaign file wants to know.

type Data = Readonly<Record<string, unknown>>;

interface Place {
  path: string;
  file: string;
  entry: Data;
}

/** Where each entry of the campaign stands, by id: in the last file that has it, as merging takes it from there. */
const placesOf = (list: 'events' | 'resources', sources: readonly Source[]): Map<string, Place> =>
  new Map(
    sources.flatMap(({ file, base }) => {
      const entries: unknown = (Object(file?.data) as Data)[list];
      const all = Array.isArray(entries) ? entries.map((entry) => Object(entry) as Data) : [];
      const places = all.map((entry, i): [string, Place] => [
        typeof entry['id'] === 'string' ? entry['id'].trim() : '',
        { path: `${list}[${i}]`, file: base, entry },
      ]);
      // Of entries with one id in a file, the first is kept.
      return places.toReversed();
    }),
  );

/** Resources that nobody has verified for 12 months. */
const unverified = (campaign: Campaign, sources: readonly Source[], now: number): Found[] => {
  const today = toLocal(now, campaign.timeZone).slice(0, 10);
  const places = placesOf('resources', sources);
  return campaign.resources.flatMap(({ id, name, verifiedOn }): Found[] => {
    const place = trust(verifiedOn, today) === 'verified' ? undefined : places.get(id);
    // A date that is not written well is told already.
    if (!place || (!verifiedOn && place.entry['verifiedOn'])) return [];
    const { path, file } = place;
    const params = { name, ...(verifiedOn && { verifiedOn }) };
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

/** Files that do not say which format they have. */
export const withoutFormat = ({ base, file }: Source): Found[] => {
  const data = file?.data;
  if (typeof data !== 'object' || data === null || Array.isArray(data) || 'format' in data) return [];
  return [{ path: 'format', code: 'no-format', severity: 'note', file: base }];
};

/** @param now Milliseconds since 1970. */
export const checkCampaign = (campaign: Campaign, sources: readonly Source[], now: number): Found[] => [
  ...unlikely(campaign, sources),
  ...unverified(campaign, sources, now),
];
