import type { Problem, ProblemCode } from './problems.ts';

type Params = Readonly<Record<string, string | number>>;

/** What a language needs to tell problems. */
export interface Words {
  /** Names of lists and properties; of what is not there, the property's own name is told. */
  names: Readonly<Record<string, string>>;
  /** Names of lists, where no one entry is meant. */
  plurals: Readonly<Record<string, string>>;
  number: string;
  quote: (text: string) => string;
  /** Between where a problem is and what it is. */
  colon: string;
  /** The whole of a file. */
  file: string;
  /** Of a file whose address says a digest (Subresource Integrity): no browser tells which of the two it was. */
  altered: string;
  problems: Readonly<Record<ProblemCode, string | ((params: Params) => string)>>;
  /** What to write: by the name of the property, else by the name that the schema has for what it expected. */
  expected: Readonly<Record<string, string>>;
  oneOf: (values: string) => string;
  /** What visitors see meanwhile. */
  lost: { file: string; campaign: string; entry: string; part: string; detail: string; hours: string };
  /** The same of what has a meaning of its own when it is left out, by path without numbers. */
  lostAt: Readonly<Record<string, string>>;
}

const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** « Séance n° 4 « Accueil », lieu, adresse web ». Only the innermost entry has its name told. */
const place = (path: string, name: string | number | undefined, words: Words): string => {
  const steps = path.split('.').map((step) => {
    const [, key = '', index] = /^([^[]*)(?:\[(\d+)\])?/.exec(step) ?? [];
    const known = (!index && own(words.plurals, key)) || own(words.names, key);
    return { label: known ?? words.quote(key), index, isEntry: /^(?:events|resources|files)$/.test(key) };
  });
  return steps
    .map(({ label, index, isEntry }) =>
      [
        label,
        index && `${words.number}${Number(index) + 1}`,
        index && isEntry && name && words.quote(String(name)),
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
};

const UNREAD: readonly ProblemCode[] = ['network', 'timeout', 'http', 'size', 'syntax'];
const consequence = ({ path, code, severity }: Problem, { lost, lostAt, problems }: Words): string => {
  if (/^(?:duplicate-id|newer-format|no-match)$/.test(code) || severity === 'note' || !(code in problems))
    return '';
  if (UNREAD.includes(code)) return lost.file;
  if (severity === 'warning')
    return own(lostAt, path.replace(/\d+/g, '')) ?? (/hoursAvailable/.test(path) ? lost.hours : lost.detail);
  if (['', 'id', 'name'].includes(path)) return lost.campaign;
  return /^(?:events|resources|pressKit\.files)\[/.test(path) ? lost.entry : lost.part;
};

/** What to write instead. */
const advice = ({ path, params }: Problem, words: Words): string => {
  const expected = String(params?.['expected'] ?? '');
  const key = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? '';
  const told = own(words.expected, key) ?? own(words.expected, expected);
  if (told) return told;
  const values = expected.match(/"[^"]*"/g)?.map((value) => words.quote(value.slice(1, -1)));
  return values ? words.oneOf(values.join(', ')) : '';
};

/** One problem in words: where, what and what to do, and what visitors see meanwhile. */
export const sentence = (problem: Problem, words: Words): string => {
  const { path, code, params = {}, file } = problem;
  const isPinned = code === 'network' && file?.includes('#sha');
  const told = problem.what ?? (isPinned ? words.altered : words.problems[code]) ?? code;
  const what = typeof told === 'string' ? told : told(params);
  const more = (code === 'invalid' || code === 'no-match') && advice(problem, words);
  // No path in a file: an address, or what selects an attribute in a page.
  const isPlain = UNREAD.includes(code) || code === 'no-match';
  let where = path;
  if (!isPlain && path) {
    const named = place(path, params['name'], words);
    // One that is called the same in words and in the file is told once.
    where = named === path || named === words.quote(path) ? named : `${named} (${path})`;
  } else if (code === 'invalid') where = words.file;
  // A digest has slashes, and is no name.
  const address = file?.replace(/#.*/, '');
  const source = address && address !== where ? address.slice(address.lastIndexOf('/') + 1) || address : '';
  const text = [what, more, consequence(problem, words)].filter(Boolean).join(' ');
  const start = source ? [source, where].filter(Boolean).join(', ') : where;
  const all = start ? start + words.colon + text : text;
  return source || (isPlain && path) ? all : (all[0] ?? '').toUpperCase() + all.slice(1);
};
