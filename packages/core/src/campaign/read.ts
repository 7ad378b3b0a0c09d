import { isForbidden } from './forbidden.ts';
import type { Problem, ProblemCode, Severity } from './problems.ts';
import type { Schema, Source } from './schema/schema.ts';

/** Most entries of a list, and most values of one entry, at any depth. */
export const MAX_ITEMS = 20_000;

/** No schema goes deeper; what does is not looked at. */
const MAX_DEPTH = 8;

/** Of what nobody knows: it is not kept, but a forbidden number may stand in it. */
const UNKNOWN = Object.create(null) as Schema<unknown>;

type Data = Record<string, unknown>;

/** One campaign file. */
export interface CampaignFile {
  /** What `JSON.parse` made of it, or any other value: it is not trusted, and not changed. */
  data: unknown;
  /** Address that relative addresses in it are resolved against. */
  base?: string;
}

/** Reads the parts of one file and says what is wrong with them. Throws nothing but what hostile objects throw. */
export interface Reader {
  readonly data: unknown;
  readonly source: Source;
  report: (path: string, code: ProblemCode, severity: Severity, params?: Problem['params']) => undefined;
  /**
   * Reads a value, if there is one, without what is not valid in it: the property, else the object that cannot be
   * without it, and so on up to the value itself, which is then `undefined`.
   *
   * @param apart For what is no entry of a list: properties that are read apart. A forbidden number then takes out the
   * property that it stands in, not all.
   */
  one: <T>(schema: Schema<T>, raw: unknown, path: string, apart?: readonly string[]) => T | undefined;
}

/** @param problems Where to put what is wrong. */
export const createReader = ({ data, base }: CampaignFile, problems: Problem[]): Reader => {
  const source: Source = { ...(base && URL.canParse('.', base) && { base }), to: '', times: new Map() };

  const report: Reader['report'] = (path, code, severity, params) => {
    problems.push({ path, code, severity, ...(params && { params }), ...(base && { file: base }) });
  };

  const one: Reader['one'] = <T>(
    schema: Schema<T>,
    raw: unknown,
    path: string,
    apart?: readonly string[],
  ) => {
    if (raw === undefined || raw === null) return;
    let left = MAX_ITEMS;
    let forbidden: string | undefined;
    const { name } = raw as Data;
    const named = !apart && typeof name === 'string' && { name: name.slice(0, 80) };
    const tell = (at: string, code: ProblemCode, severity: Severity = 'warning', expected = ''): undefined =>
      report(at, code, severity, { ...named, expected });

    // Where the value under way stands, key by key; a path is made of it only where there is something to say.
    const keys: string[] = [];
    const where = (depth: number): string =>
      keys.slice(0, depth).reduce((at, key) => at + (/^\d/.test(key) ? `[${key}]` : (at && '.') + key), path);

    /**
     * One value and all that is in it, in one pass. What comes out is new, and has the properties of the schema only.
     *
     * @param loss How bad it is if nothing comes out, where something must: an `error` takes out the whole entry.
     */
    const read = (schema: Schema<unknown>, value: unknown, depth: number, loss?: Severity): unknown => {
      const { type, values, check } = schema;
      const before = problems.length;
      const isObject = typeof value === 'object';
      const kind = isObject ? (Array.isArray(value) ? 'Array' : 'Object') : typeof value;
      const fits = kind === type && value === value;
      let made = value;
      if (--left < 0) {
        if (left === -1) report(path, 'too-many', 'warning', { max: MAX_ITEMS, ...named });
        made = schema.otherwise;
      } else if (isObject) made = within(fits ? schema : UNKNOWN, value as Data, depth, loss);
      else if (isForbidden(String(made))) forbidden = where(depth);

      if (made !== undefined && !values?.includes(value)) {
        if (!fits)
          made =
            (type ?? values) &&
            (tell(where(depth), 'invalid', loss, values ? `"${values.join('" | "')}"` : type) ??
              schema.otherwise);
        else if (check) {
          made = check(
            made,
            (code, expected, key) => {
              if (key) keys[depth] = key;
              return tell(where(depth + (key ? 1 : 0)), code, key ? 'warning' : loss, expected);
            },
            source,
          );
        }
      }
      if (schema.whole && problems.slice(before).some(({ severity }) => severity !== 'note'))
        made = undefined;
      if (forbidden !== undefined && depth <= (apart ? 1 : 0)) {
        // Nothing else is told of what it stands in: it may stand in the name, which is told.
        problems.length = before;
        made = report(forbidden, 'forbidden-number', 'error');
        forbidden = undefined;
      }
      return made;
    };

    /** What is in a list or an object; nothing where a property is lost that it cannot be without. */
    const within = (
      { item = UNKNOWN, properties: known, required, defaults }: Schema<unknown>,
      data: Data,
      depth: number,
      loss: Severity | undefined,
    ): unknown => {
      const list: unknown[] = [];
      // Not spread: engines are slow to add properties to what is.
      const object = Object.assign({}, defaults) as Data;
      let made: unknown = Array.isArray(data) ? list : object;
      // Own ones only: old libraries add to the prototypes of all pages.
      let rest = depth < MAX_DEPTH ? Object.keys(data) : [];
      if (known) {
        const own = rest;
        rest = [];
        for (const key of own) {
          if (Object.hasOwn(known, key)) {
            const inner = data[key];
            keys[depth] = key;
            if (inner !== undefined && inner !== null) {
              const property = read(
                known[key]!,
                inner,
                depth + 1,
                Object.hasOwn(required!, key) ? (loss ?? 'warning') : undefined,
              );
              if (property !== undefined) object[key] = property;
            }
          } else if (depth || !apart?.includes(key)) rest.push(key);
        }
        for (const key of Object.keys(required!)) {
          if (Object.hasOwn(object, key)) continue;
          keys[depth] = key;
          const inner = Object.hasOwn(data, key) ? data[key] : undefined;
          if (inner === undefined || inner === null) tell(where(depth + 1), 'missing', loss ?? 'warning');
          made = undefined;
        }
      }
      for (const key of rest) {
        if (left < 0) break;
        keys[depth] = key;
        if (known && key[0] !== '@') report(where(depth + 1), 'unknown-property', 'note');
        const inner = read(item, data[key] ?? 0, depth + 1);
        if (inner !== undefined) list.push(inner);
      }
      return made;
    };

    return read(schema, raw, 0, 'error') as T | undefined;
  };

  return { data, source, report, one };
};
