import type { ProblemCode } from '../problems.ts';

/** What the meaning of a text may depend on. */
export interface Source {
  /** Address that relative addresses are resolved against, where there is one that can be. */
  readonly base?: string;
  /** Zone of times without an offset; without one it is `to`. */
  from?: string | undefined;
  /** Zone in which times are wanted. */
  to: string;
  /** What times were told to be: of thousands of events most begin and end with others. */
  readonly times: Map<string, string>;
}

/**
 * Says what is wrong and gives `undefined`, so that a check can end with it.
 *
 * @param expected Named in {@link ../sentence.ts}; only of `invalid`.
 * @param key The property that is left out where it is not all of the value.
 */
export type Fail = (code: ProblemCode, expected?: string, key?: string) => undefined;

/**
 * What a value must be, as data: {@link ../read.ts} reads files by it, the command line makes JSON Schema of it.
 * One without a `type` and without `values` takes nothing: it is what is not known.
 */
export interface Schema<T> {
  readonly type?: 'string' | 'number' | 'boolean' | 'Array' | 'Object';
  /** What is accepted as it is. */
  readonly values?: readonly unknown[];
  /** Of a list: its elements. One that is not valid is left out. */
  readonly item?: Schema<unknown>;
  /** Of a list: one that has lost anything is worth nothing. */
  readonly whole?: boolean;
  /** What is taken for it where it cannot be read, and leaving it out would be worse. */
  readonly otherwise?: T;
  /** Of an object, by name. One that is not valid is left out, with the object if it cannot be without. */
  readonly properties?: Properties;
  readonly required?: Properties;
  /** What optional properties are where they are missing. */
  readonly defaults?: object;
  /** Of a text: what it must match. */
  readonly pattern?: RegExp;
  /** Of a number: bounds, included. */
  readonly min?: number;
  readonly max?: number;
  readonly isInteger?: boolean;
  /** What remains to be said of a value of this type. It gives the value as it is shown, or fails. */
  check?(this: void, value: T, fail: Fail, source: Source): T | undefined;
}

export type Properties = Readonly<Record<string, Schema<unknown>>>;

/** The type of what is read by a schema. */
export type Infer<S> = S extends Schema<infer T> ? T : never;

type ObjectOf<R, O, D> = {
  [K in keyof R]: Infer<R[K]>;
} & {
  [K in keyof O & keyof D]: Infer<O[K]>;
} & {
  [K in Exclude<keyof O, keyof D>]?: Infer<O[K]> | undefined;
} extends infer All
  ? { [K in keyof All]: All[K] }
  : never;

export const object = <R extends Properties, O extends Properties = {}, D extends object = {}>(
  required: R,
  optional?: O,
  defaults?: D & { [K in keyof D]: K extends keyof O ? Infer<O[K]> : never },
  check?: Schema<ObjectOf<R, O, D>>['check'],
): Schema<ObjectOf<R, O, D>> => ({
  type: 'Object',
  properties: { ...required, ...optional },
  required,
  ...(defaults && { defaults }),
  ...(check && { check }),
});

export const list = <T>(item: Schema<T>): Schema<T[]> => ({ type: 'Array', item });

export const oneOf = <const V extends string>(values: readonly V[]): Schema<V> => ({ values });

/** A text as it is, if it passes a test. */
export const checked = (test: (text: string) => boolean, code: ProblemCode): Schema<string> => ({
  type: 'string',
  check: (text, fail) => (test(text) ? text : fail(code)),
});
