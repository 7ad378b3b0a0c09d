import { allSlices, parseFiles, toLocal, trust, type Campaign, type Problem } from '@relais/core';
import { readSource, type Source } from './source.ts';

export interface Validation {
  campaign?: Campaign;
  /** In `file`, each has the name under which the file was given. */
  problems: Problem[];
}

/** Resources that nobody has verified for 12 months, each where it stands in its file. */
const unverified = (campaign: Campaign, sources: readonly Source[], now: number): Problem[] => {
  const today = toLocal(now, campaign.timeZone).slice(0, 10);
  return campaign.resources.flatMap(({ id, name, verifiedOn }): Problem[] => {
    if (trust(verifiedOn, today) === 'verified') return [];
    for (const source of sources.toReversed()) {
      const data = 'file' in source && (source.file.data as { resources?: unknown } | null);
      const list: unknown[] = data && Array.isArray(data.resources) ? data.resources : [];
      const index = list.findIndex((entry) => {
        const own = (Object(entry) as { id?: unknown }).id;
        return typeof own === 'string' && own.trim() === id;
      });
      if (index >= 0) {
        const path = `resources[${index}]`;
        const params = { name, ...(verifiedOn && { verifiedOn }) };
        return [{ path, code: 'to-verify', severity: 'warning', params, file: source.base }];
      }
    }
    return [];
  });
};

/**
 * Checks campaign files, as one campaign if there are several.
 *
 * @param names Files and http(s) addresses.
 * @param now Milliseconds since 1970: what was verified more than 12 months before it is to be verified.
 */
export const validate = async (names: readonly string[], now: number): Promise<Validation> => {
  const sources = await Promise.all(names.map(readSource));
  const unread = sources.flatMap((source) => ('problem' in source ? [source.problem] : []));
  const files = sources.flatMap((source) => ('file' in source ? [source.file] : []));
  const { campaign, problems: found } = parseFiles(allSlices, files);
  const stale = campaign ? unverified(campaign, sources, now) : [];
  const problems = [...unread, ...found, ...stale].map((problem) => {
    const name = sources.find(({ base }) => base === problem.file)?.name;
    return name === undefined ? problem : { ...problem, file: name };
  });
  return campaign ? { campaign, problems } : { problems };
};
