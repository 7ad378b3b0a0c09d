/** What a problem means: an entry, or the campaign, is left out; a detail is left out; all is shown. */
export type Severity = 'error' | 'warning' | 'note';

/** Stable names of what reading a campaign can find; each has a sentence in every language of Relais. */
export type ProblemCode =
  // The file could not be read.
  | 'network'
  | 'timeout'
  | 'http'
  | 'size'
  | 'syntax'
  | 'unreadable'
  // A value is left out, and what cannot stand without it.
  | 'missing'
  | 'empty'
  | 'too-long'
  | 'invalid'
  | 'invalid-date'
  | 'invalid-zone'
  | 'invalid-channel'
  | 'unsafe-url'
  | 'end-before-start'
  | 'forbidden-number'
  | 'duplicate-id'
  | 'too-many'
  // All is shown.
  | 'newer-format'
  | 'unknown-property'
  // What an attribute of a widget asks for is not there.
  | 'no-match';

/** Something that keeps a campaign file, or a part of it, from being shown as it was meant. */
export interface Problem {
  /** Where, as in JavaScript: `events[3].location.url`, counted from 0; empty for the file itself. */
  path: string;
  code: ProblemCode;
  severity: Severity;
  /** `name` of the entry, what was `expected` (a type, or the possible values in quotation marks), `line` and `column`, and the like. */
  params?: Readonly<Record<string, string | number>>;
  /** What is wrong and what to write, in the words of somebody who looked closer; else there are words for the code. */
  what?: string;
  /** Address of the file, where it is known. */
  file?: string;
}

/**
 * A sentence that a webmaster understands: what is wrong and where, what to write instead, what visitors see meanwhile.
 * The sentences of a language are loaded when first asked for.
 *
 * @param lang BCP 47; French and English are there, any other is told in English.
 */
export const describeProblem = async (problem: Problem, lang: string): Promise<string> => {
  const { describe } = await (/^fr\b/i.test(lang) ? import('./problems.fr.ts') : import('./problems.en.ts'));
  return describe(problem);
};
