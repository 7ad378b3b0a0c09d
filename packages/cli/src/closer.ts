import { addDays, campaignSchema, dateTime, isDay, values, type Schema } from '@relais/core';
import { brief, lookAtCall, lookAtEmail, lookAtNumber, looksLikeHost } from './contact.ts';
import { textOf, type Data } from './entries.ts';
import { dateHint, readTime } from './date.ts';
import { nearest } from './near.ts';
import type { Found } from './problem.ts';
import { valueHint } from './value.ts';

/** What is at a path of a file, as far as it can be followed. */
interface Place {
  value: unknown;
  schema: Schema<unknown> | undefined;
  /** What could not be followed: the name of a property that is not known may hold anything. */
  rest: string;
}

const follow = (data: unknown, path: string): Place => {
  let place: Place = { value: data, schema: campaignSchema, rest: path };
  for (;;) {
    const { value, schema, rest } = place;
    const [step, key = '', index] = /^\.?(?:([^.[\]]+)|\[(\d+)\])/.exec(rest) ?? [];
    const name = key || index;
    if (step === undefined || name === undefined) return place;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return place;
    const next = index ? schema?.item : schema?.properties?.[name];
    if (!index && !next) return place;
    place = { value: (value as Data)[name], schema: next, rest: rest.slice(step.length) };
  }
};

const ENTRY = /^(?:events|resources|pressKit\.files)\[\d+\]/;

const nameAt = (data: unknown, path: string): string | undefined => {
  const { name } = Object(follow(data, path).value) as Data;
  return typeof name === 'string' && name.trim() ? name.trim().slice(0, 80) : undefined;
};

/** The `startDate` that stands beside the property at a path. */
const startOf = (data: unknown, path: string): string =>
  textOf((Object(follow(data, path.replace(/\.?\w+$/, '')).value) as Data)['startDate']);

/** The entry that took the id before, which is the one that is shown. */
const firstWith = (data: unknown, path: string, problems: readonly Found[]): string | undefined => {
  const [, list = '', index] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  const idOf = (entry: unknown): string => String((Object(entry) as Data)['id']).trim();
  const entries = follow(data, list).value as unknown[];
  const first = entries.findIndex(
    (entry, i) =>
      idOf(entry) === idOf(entries[Number(index)]) &&
      !problems.some(({ path, severity }) => severity === 'error' && path.startsWith(`${list}[${i}]`)),
  );
  return nameAt(data, `${list}[${first}]`);
};

type Params = Readonly<Record<string, string | number | undefined>>;

type Look = (place: Place, problem: Found, data: unknown, problems: readonly Found[]) => Params;

const LOOKS: Partial<Readonly<Record<Found['code'], Look>>> = {
  'unknown-property': ({ value, schema, rest }) => {
    // One that is there was not meant.
    const names = Object.keys(schema?.properties ?? {}).filter(
      (name) => ((Object(value) as Data)[name] ?? null) === null,
    );
    const word = rest.replace(/^\./, '');
    const near = nearest(word, names);
    return {
      near,
      is: near && word !== near && word.replace(/[\s\p{Cf}]/gu, '') === near ? 'space' : undefined,
    };
  },
  'duplicate-id': (_, { path }, data, problems) => ({ first: firstWith(data, path, problems) }),
  'invalid-date': ({ value, schema }, { path }, data) => {
    const text = textOf(value);
    if (!text || text.length > 60) return {};
    const takesTime = schema === dateTime || schema === values.modified;
    const time = takesTime && readTime(text);
    if (time) {
      // Its session begins that day, or at least in its campaign.
      const days = [startOf(data, path), startOf(data, '')].map((date) => date.slice(0, 10));
      return { value: text, is: 'noDay', write: `${days.find(isDay) ?? '2026-11-19'}T${time}` };
    }
    const { end, orEnd, ...hint } = dateHint(text, takesTime);
    if (end && path.endsWith('.endDate')) return { value: text, ...hint, write: end, or: orEnd };
    return { value: text, ...hint, end, orEnd };
  },
  invalid: ({ value, schema }, { path }) => {
    const isDate = schema === dateTime || schema === values.day || schema === values.modified;
    const isVerified = path.endsWith('.verifiedOn');
    const text = brief(String(value).trim());
    if (isVerified || isDate) {
      const { is, write, or } = dateHint(text, schema === dateTime);
      if (write) return { value: text, is, write, or };
    }
    const isShown = text && typeof value !== 'object';
    const key = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? '';
    return {
      // As it stands in the file.
      value: isShown ? brief(JSON.stringify(value)) : undefined,
      write: (!isDate && schema && valueHint(value, schema, key)) || undefined,
    };
  },
  'end-before-start': ({ value }, { path }, data) => {
    const end = textOf(value);
    const start = startOf(data, path);
    const [day, hour = ''] = end.split(/[T ]/);
    // What begins in the evening and ends at night.
    const isLate = start.startsWith(day!) && start.slice(11) >= '17' && hour.slice(0, 2) <= '08';
    return {
      value: brief(end),
      start: brief(start),
      write: day && hour && isLate ? `${addDays(day, 1)}T${hour}` : undefined,
    };
  },
  'unsafe-url': ({ value }) => {
    const address = textOf(value);
    const isLocal = /^(?:[a-z]:[\\/]|file:)/i.test(address);
    const call = lookAtCall(address);
    if (call) return call;
    return {
      is: isLocal ? 'local' : undefined,
      write: /^www\./i.test(address) ? `https://${address}` : undefined,
    };
  },
  'invalid-channel': ({ value }) => {
    const { type, value: of } = Object(value) as Data;
    const text = textOf(of);
    const params = { value: brief(text) };
    if (type === 'email') return { ...params, is: 'email', ...lookAtEmail(text) };
    if (type === 'voice' || type === 'sms') return { ...params, ...lookAtNumber(text, type) };
    return { ...params, is: 'web', write: looksLikeHost(text) ? `https://${text}` : undefined };
  },
};

/**
 * A problem with what only the file can tell: the name of its entry, the text that is no date and how to write it, the
 * property that was meant.
 *
 * @param problems All of the file.
 */
export const lookCloser = (problem: Found, data: unknown, problems: readonly Found[]): Found => {
  const entry = ENTRY.exec(problem.path)?.[0];
  // Nothing is told of an entry with a forbidden number: it may stand in the name.
  if (problem.code === 'forbidden-number') return problem;
  const name = problem.params?.['name'] ?? (entry && nameAt(data, entry));
  const all = Object.entries({
    ...problem.params,
    name,
    ...LOOKS[problem.code]?.(follow(data, problem.path), problem, data, problems),
  });
  const params = Object.fromEntries(
    all.filter((pair): pair is [string, string | number] => pair[1] !== undefined),
  );
  return { ...problem, params };
};
