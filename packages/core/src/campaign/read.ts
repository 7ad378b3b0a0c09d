import { safeParse, type GenericIssue, type GenericSchema, type InferOutput } from 'valibot';
import { normalise } from '../time/zone.ts';
import { isForbidden } from './forbidden.ts';
import { mergeById } from './merge.ts';
import type { Problem, ProblemCode, Severity } from './problems.ts';
import { isDateOrDateTime } from './schema/values.ts';

/** Most entries of a list, and most values of one entry. */
export const MAX_ITEMS = 20_000;

/** No schema goes deeper; what does is not copied. */
const MAX_DEPTH = 8;

/** The messages of the schemas are codes of problems; where one has none it is this. */
const CONFIG = { message: 'invalid' };

type Data = Record<string | number, unknown>;

/** One campaign file. */
export interface CampaignFile {
  /** What `JSON.parse` made of it, or any other value: it is not trusted, and not changed. */
  data: unknown;
  /** Address that relative addresses in it are resolved against. */
  base?: string;
}

/** Reads the parts of one file and says what is wrong with them. Throws nothing but what hostile objects throw. */
export interface Reader {
  /**
   * Reads a value, if there is one, without what is not valid in it: the property, else the object that cannot be
   * without it, and so on up to the value itself, which is then `undefined`.
   *
   * @param apart For what is no entry of a list: properties that are read apart. A forbidden number then takes out the
   * property that it stands in, not all.
   */
  one<S extends GenericSchema>(
    schema: S,
    raw: unknown,
    path: string,
    apart?: string[],
  ): InferOutput<S> | undefined;
  /** Reads a list entry by entry and pauses after each. A forbidden number takes out the entry that it stands in. */
  list<T extends { id: string }>(
    schema: GenericSchema<unknown, T>,
    raw: unknown,
    path: string,
    before?: readonly T[],
  ): Generator<void, T[]>;
  readonly data: unknown;
  report(path: string, code: ProblemCode, severity: Severity, params?: Problem['params']): Problem;
}

/** `events[3].name`, of the container at a path. */
const join = (container: unknown, path: string, key: string | number): string =>
  Array.isArray(container) ? `${path}[${key}]` : path ? `${path}.${key}` : `${key}`;

/**
 * @param problems Where to put what is wrong.
 * @param target The zone in which times are wanted. The first head that is read sets it.
 */
export const createReader = (
  { data, base }: CampaignFile,
  problems: Problem[],
  target: { zone?: string | undefined },
): Reader => {
  const resolvable = base && URL.canParse('.', base);
  let zone: string | undefined;

  const report: Reader['report'] = (path, code, severity, params) => {
    const problem: Problem = { path, code, severity, ...(params && { params }), ...(base && { file: base }) };
    problems.push(problem);
    return problem;
  };

  /** What validation leaves to do, in place: absolute addresses, local times, and a word about what nobody knows. */
  const settle = (input: Data, output: Data, path: string): void => {
    for (const key in input) {
      const at = join(input, path, key);
      const value = output[key];
      if (!Object.hasOwn(output, key)) {
        if (key[0] !== '@') report(at, 'unknown-property', 'note');
      } else if (typeof value === 'object') settle(input[key] as Data, value as Data, at);
      else if (typeof value === 'string') {
        if (isDateOrDateTime(value)) output[key] = normalise(value, zone!, target.zone!);
        else if (resolvable && /url$|^logo$/i.test(key)) output[key] = new URL(value, base).href;
      }
    }
    const { startDate, endDate } = output as { startDate?: string; endDate?: string };
    // A last day is compared with the day of the start. An end that keeps an offset is in the second pass of an hour.
    if (startDate && endDate && !endDate[20] && endDate < startDate.slice(0, endDate.length)) {
      delete output['endDate'];
      report(join(output, path, 'endDate'), 'end-before-start', 'warning');
    }
  };

  const one: Reader['one'] = (schema, raw, path, apart) => {
    const paths = new Map<unknown, string>();
    let left = MAX_ITEMS;
    let forbidden: string | undefined;

    /** A plain copy, which can be pruned: of own properties, without null, without a prototype to pollute. */
    const copy = (value: unknown, at: string, depth: number): unknown => {
      let made = value;
      if (value && typeof value === 'object') {
        const isList = Array.isArray(value);
        const copied: Data = (made = isList ? [] : Object.create(null));
        paths.set(made, at);
        for (const key of depth < MAX_DEPTH ? Object.keys(value) : []) {
          if (!depth && apart?.includes(key)) continue;
          if (--left < 0) break;
          const item = copy((value as Data)[key], join(value, at, key), depth + 1) ?? null;
          if (isList || item !== null) copied[key] = item;
        }
      } else if (/^[snb]/.test(typeof value) && isForbidden(String(value))) forbidden = at;
      if (forbidden !== undefined && depth <= (apart ? 1 : 0)) {
        report(forbidden, 'forbidden-number', 'error');
        made = forbidden = undefined;
      }
      return made;
    };

    // A list has properties too, so that validation would take it for an object.
    const made = copy(Array.isArray(raw) ? 0 : raw, path, 0) as Data | undefined;
    if (made === undefined || made === null) return;
    const { name } = made;
    const params = !apart && typeof name === 'string' && { name: name.slice(0, 80) };
    if (left < 0) report(path, 'too-many', 'warning', { max: MAX_ITEMS, ...params });

    const told = new Map<string, Problem>();
    for (;;) {
      const { issues, output } = safeParse(schema, made, CONFIG);
      if (!issues) {
        zone = (output as { timeZone?: string }).timeZone ?? zone ?? target.zone;
        target.zone ??= zone;
        settle(made, output as Data, path);
        return output;
      }
      const lists = new Set<unknown>();
      let lost = false;
      for (const { path: steps = [], message, expected } of issues as GenericIssue[]) {
        const last = steps.at(-1);
        const at = last ? join(last.input, paths.get(last.input)!, last.key as string) : path;
        const isMissing = last?.value === undefined;
        let problem = told.get(at);
        if (!problem) {
          const code = last && isMissing ? 'missing' : (message as ProblemCode);
          told.set(at, (problem = report(at, code, 'warning', { ...params, expected: expected ?? '' })));
        }
        // What is missing cannot be taken out: what cannot be without it is.
        const { input, key } = (isMissing ? steps.at(-2) : last) ?? {};
        if (input) {
          delete (input as Data)[key as string];
          lists.add(input);
        } else {
          lost = true;
          problem.severity = 'error';
        }
      }
      if (lost) return;
      for (const list of lists)
        if (Array.isArray(list)) list.splice(0, list.length, ...list.filter(() => true));
    }
  };

  return {
    data,
    one,
    report,
    *list(schema, raw, path, before = []) {
      const items = new Map<string, (typeof before)[number]>();
      if (Array.isArray(raw)) {
        if (raw.length > MAX_ITEMS) report(path, 'too-many', 'error', { max: MAX_ITEMS });
        for (let i = 0; i < Math.min(raw.length, MAX_ITEMS); i++) {
          const at = join(raw, path, i);
          try {
            const item = one(schema, raw[i] ?? 0, at);
            if (item && items.has(item.id)) report(at, 'duplicate-id', 'warning', { id: item.id });
            else if (item) items.set(item.id, item);
          } catch {
            report(at, 'unreadable', 'error');
          }
          yield;
        }
      } else if (raw !== undefined && raw !== null) report(path, 'invalid', 'error', { expected: 'Array' });
      return mergeById(before, items.values());
    },
  };
};
