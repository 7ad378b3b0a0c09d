import { toLocal, trust, type Campaign } from '@relais/core';
import { entriesOf, placesOf, textOf, type Place } from './entries.ts';
import type { Found } from './problem.ts';
import { checkProgramme } from './programme.ts';
import type { Source } from './source.ts';

// What no page needs to look for, and whoever keeps a campaign file wants to know.

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
  ...checkProgramme(campaign, sources, now),
  ...unverified(campaign, sources, now),
  ...replacing(sources, problems),
];
