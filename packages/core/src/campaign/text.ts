import type { Problem } from './problems.ts';

/** Longest campaign file, in bytes (or characters, of one that is read already): 10 MB. */
export const MAX_FILE_SIZE = 10_000_000;

/** Line and column, from 1, of where a parser gave up: every engine tells it in its own words, or not at all. */
const place = (text: string, message: string): Record<string, number> => {
  const told = /line (\d+) column (\d+)/.exec(message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  const position =
    /position (\d+)/.exec(message)?.[1] ?? (/end of JSON/i.test(message) ? text.length : undefined);
  if (position === undefined) return {};
  const lines = text.slice(0, Number(position)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/**
 * JSON text to data, or the problem with it: `size` (`max`, in bytes) or `syntax` (`line` and `column`, from 1, where the
 * engine tells). A byte order mark is accepted.
 */
export const parseText = (text: string): { data: unknown } | { problem: Problem } => {
  const fail = (code: 'size' | 'syntax', params: Record<string, number>): { problem: Problem } => ({
    problem: { path: '', code, severity: 'error', params },
  });
  if (text.length > MAX_FILE_SIZE) return fail('size', { max: MAX_FILE_SIZE });
  const bare = text.replace(/^\ufeff/, '');
  try {
    return { data: JSON.parse(bare) as unknown };
  } catch (error) {
    return fail('syntax', place(bare, String(error)));
  }
};
