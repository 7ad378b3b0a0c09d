import type { Source } from './source.ts';

export type Data = Readonly<Record<string, unknown>>;

export interface Place {
  path: string;
  file: string;
  entry: Data;
}

type List = 'events' | 'resources' | 'pressKit.files';

/** A text without what surrounds it, or none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The entries of a list, by id, and where in the file each stands. */
export const entriesOf = (list: List, { file, base }: Source): [id: string, Place][] => {
  const entries = list.split('.').reduce<unknown>((data, key) => (Object(data) as Data)[key], file?.data);
  const all = Array.isArray(entries) ? entries.map((entry) => Object(entry) as Data) : [];
  return all.map((entry, i) => [textOf(entry['id']), { path: `${list}[${i}]`, file: base, entry }]);
};

/** Where each entry of the campaign stands, by id: in the last file that has it, as merging takes it from there. */
export const placesOf = (list: List, sources: readonly Source[]): Map<string, Place> =>
  // Of entries with one id in a file, the first is kept.
  new Map(sources.flatMap((source) => entriesOf(list, source).toReversed()));
