import type { Problem, ProblemCode } from './problems.ts';

type Params = Readonly<Record<string, string | number>>;

/** What a language needs to tell problems. */
export interface Words {
  /** Names of lists and properties; of what is not there, the property's own name is told. */
  names: Readonly<Record<string, string>>;
  number: string;
  quote: (text: string) => string;
  /** Between where a problem is and what it is. */
  colon: string;
  problems: Readonly<Record<ProblemCode, string | ((params: Params) => string)>>;
  /** What was expected, by the name that the schema has for it. */
  expected: Readonly<Record<string, string>>;
  oneOf: (values: string) => string;
  /** What visitors see meanwhile. */
  lost: { file: string; campaign: string; entry: string; part: string; detail: string };
}

/** « Événement n° 4 (« Accueil »), lieu, adresse web ». Only the innermost entry has its name told. */
const place = (path: string, name: string | number | undefined, words: Words): string => {
  const steps = path.split('.').map((step) => {
    const [, key = '', index] = /^([^[]*)(?:\[(\d+)\])?/.exec(step) ?? [];
    const known = Object.hasOwn(words.names, key) ? words.names[key] : undefined;
    return { label: known ?? words.quote(key), index, isEntry: /^(?:events|resources|files)$/.test(key) };
  });
  return steps
    .map(({ label, index, isEntry }) =>
      [
        label,
        index && `${words.number}${Number(index) + 1}`,
        index && isEntry && name && `(${words.quote(String(name))})`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
};

const UNREAD: readonly ProblemCode[] = ['no-file', 'network', 'timeout', 'http', 'size', 'syntax'];
const WHOLE: readonly string[] = ['', 'id', 'name'];

const consequence = ({ path, code, severity }: Problem, { lost }: Words): string => {
  if (code === 'to-verify' || code === 'duplicate-id' || code === 'newer-format' || severity === 'note')
    return '';
  if (UNREAD.includes(code)) return lost.file;
  if (severity === 'warning') return lost.detail;
  if (WHOLE.includes(path)) return lost.campaign;
  return /^(?:events|resources|pressKit\.files)\[/.test(path) ? lost.entry : lost.part;
};

/** One problem in words: where, what and what to do, and what visitors see meanwhile. */
export const sentence = (problem: Problem, words: Words): string => {
  const { path, code, params = {}, file } = problem;
  const told = words.problems[code];
  let what = typeof told === 'string' ? told : told(params);
  if (code === 'invalid') {
    const expected = String(params['expected'] ?? '');
    const values = expected.match(/"[^"]*"/g)?.map((value) => words.quote(value.slice(1, -1)));
    if (values) what += ` ${words.oneOf(values.join(', '))}`;
    else if (Object.hasOwn(words.expected, expected)) what += ` ${words.expected[expected]}`;
  }
  const isUnread = UNREAD.includes(code);
  const where = isUnread ? path : path && `${place(path, params['name'], words)} (${path})`;
  const source = file && file !== where ? file.slice(file.lastIndexOf('/') + 1) || file : '';
  const text = [what, consequence(problem, words)].filter(Boolean).join(' ');
  const start = source ? [source, where].filter(Boolean).join(', ') : where;
  const all = start ? start + words.colon + text : text;
  return source || isUnread ? all : (all[0] ?? '').toUpperCase() + all.slice(1);
};
