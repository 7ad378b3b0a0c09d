import { allSlices, parseFiles, type Campaign } from '@relais/core';
import { checkCampaign, withoutFormat } from './checks.ts';
import { lookCloser } from './closer.ts';
import type { Found } from './problem.ts';
import { readSource, type Source } from './source.ts';
import { doubleKeys, linesOf } from './syntax.ts';
import { checkTexts } from './texts.ts';

export interface Validation {
  campaign?: Campaign;
  /** In `file`, each has the name under which the file was given. */
  problems: Found[];
}

/**
 * Checks campaign files that were read, as one campaign if there are several.
 *
 * @param now Milliseconds since 1970: what was verified more than 12 months before it is to be verified.
 */
export const check = (sources: readonly Source[], now: number): Validation => {
  const { campaign, problems: found } = parseFiles(
    allSlices,
    sources.flatMap(({ file }) => file ?? []),
  );
  const dataOf = new Map(sources.map(({ base, file }) => [base, file?.data]));
  const closer = [...dataOf].flatMap(([base, data]) => {
    // Where editors find the schema is no business of pages, nor a mistake.
    const read: Found[] = found.filter(({ file, path }) => file === base && path !== '$schema');
    const own = [...read, ...checkTexts(data, read).map((problem) => ({ ...problem, file: base }))];
    return own.map((problem) => lookCloser(problem, data, own));
  });
  const all = [
    ...sources.flatMap((source) => [
      ...(source.problem ? [source.problem] : []),
      ...withoutFormat(source),
      ...doubleKeys(source.text ?? '').map((problem) => ({ ...problem, file: source.base })),
    ]),
    ...closer,
    ...(campaign ? checkCampaign(campaign, sources, found, now) : []),
  ];
  const finders = new Map(
    sources.map(({ base, name, text = '' }) => {
      const paths = all.flatMap(({ file, path }) => (file === base ? path : []));
      return [base, { name, lineOf: linesOf(text, paths) }] as const;
    }),
  );
  const problems = all.map((problem): Found => {
    const found = finders.get(problem.file ?? '');
    if (!found) return problem;
    const line = problem.params?.['line'] === undefined ? found.lineOf(problem.path) : undefined;
    return { ...problem, file: found.name, ...(line && { line }) };
  });
  return campaign ? { campaign, problems } : { problems };
};

/** @param names Files and http(s) addresses. */
export const validate = async (names: readonly string[], now: number): Promise<Validation> =>
  check(await Promise.all(names.map(readSource)), now);
