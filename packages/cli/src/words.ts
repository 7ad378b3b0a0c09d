import type { Problem } from '@relais/core';
import type { Language } from './messages.ts';
import type { Found } from './problem.ts';
import { words as en } from './words.en.ts';
import { words as fr } from './words.fr.ts';

/** More exact words than those that pages load; without any, those of pages are good. */
export type Words = Partial<
  Readonly<Record<Found['code'], (params: NonNullable<Problem['params']>) => string | undefined>>
>;

const all: Readonly<Record<Language, Words>> = { fr, en };

/** A problem with the most exact words for it. */
export const inWords = (problem: Found, lang: Language): Problem => {
  const { params = {} } = problem;
  // Of a date that is no text, and of one that may be a year, what to write is told already.
  const code = problem.code === 'invalid' && params['is'] ? 'invalid-date' : problem.code;
  const what = all[lang][code]?.(params);
  // Pages know nothing of what only this command finds, and take its words; a file that is not there is one that did not come.
  // Where what to write is told, what is expected need not be.
  const isTold = code === 'invalid' && params['write'];
  const isForeign = code === 'unreadable' && params['is'];
  const known = (
    code === 'no-file' ? 'network' : isForeign ? 'syntax' : isTold ? 'invalid-date' : code
  ) as Problem['code'];
  return { ...(problem as Problem), code: known, ...(what !== undefined && { what }) };
};
