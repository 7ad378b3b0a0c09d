import { describeProblem, type Severity } from '@relais/core';
import { messages, type Language } from './messages.ts';
import type { Found } from './problem.ts';
import type { Validation } from './validate.ts';
import { inWords } from './words.ts';

/** What a terminal takes for orders (ECMA-48), or begins a line, or turns text round. */
const HIDDEN = /[\p{Cc}\p{Bidi_C}\u2028\u2029]/gu;

/** One line that says what it says, whatever texts of a file are in it. */
export const oneLine = (text: string): string => text.replace(HIDDEN, '\ufffd');

/** JSON with breaks of its own only. */
const json = (data: object): string =>
  JSON.stringify(data, null, 2).replace(HIDDEN, (hidden) =>
    hidden === '\n' ? hidden : `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Takes the file out: it stands above its problems. */
const alone = ({ path, code, severity, params }: Found): Found => ({
  path,
  code,
  severity,
  ...(params && { params }),
});

/**
 * A place whose problems of one kind are told once: a property that nobody knows is often in every entry of a list, and days and
 * hours in every period of an entry. A sample is told once wherever it stands.
 */
const placeOf = (path: string, severity: Severity): string => {
  if (severity === 'note') return path.replace(/\d+/g, '');
  return path.includes('hoursAvailable') ? path.replace(/(?<=\].*)\[\d+\]/g, '') : path;
};

/** The result of a validation, line by line: in plain words under the name of each file, or as one JSON text. */
export const report = async (
  { campaign, problems }: Validation,
  lang: Language,
  asJson: boolean,
): Promise<string[]> => {
  const sentences = await Promise.all(
    problems.map((problem) => describeProblem(inWords(alone(problem), lang), lang)),
  );
  if (asJson) {
    const told = problems.map((problem, i) => ({ ...problem, sentence: sentences[i] }));
    return [json({ valid: !!campaign, problems: told })];
  }
  const text = messages[lang];
  const byFile = new Map<string, Map<string, { line: string; elsewhere: number }>>();
  for (const [i, { path, code, severity, params, line, file = '' }] of problems.entries()) {
    const lines = byFile.get(file) ?? new Map<string, { line: string; elsewhere: number }>();
    byFile.set(file, lines);
    const kind = `${code} ${code === 'sample' ? params?.['value'] : placeOf(path, severity)}`;
    const same = lines.get(kind);
    if (same) same.elsewhere++;
    else {
      const start = [text.severities[severity], line && text.line(line)].filter(Boolean).join(', ');
      lines.set(kind, { line: `  ${start}${text.colon}${sentences[i]}`, elsewhere: 0 });
    }
  }
  const lines: string[] = [];
  for (const [file, own] of byFile) {
    if (file) lines.push(file);
    for (const { line, elsewhere } of own.values()) {
      lines.push(elsewhere ? `${line} ${text.elsewhere(elsewhere)}` : line);
    }
  }
  const count = (wanted: string): number => problems.filter(({ severity }) => severity === wanted).length;
  if (campaign) {
    const { name, events, resources, pressKit } = campaign;
    lines.push(
      `${name}${text.colon}${text.holds(events.length, resources.length, pressKit?.files.length ?? 0)}.`,
    );
  }
  lines.push(
    problems.length ? `${text.counts(count('error'), count('warning'), count('note'))}.` : text.fine,
  );
  return lines.map(oneLine);
};
