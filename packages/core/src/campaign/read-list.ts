import { mergeById } from './merge.ts';
import { MAX_ITEMS, type Reader } from './read.ts';
import type { Schema } from './schema/schema.ts';

/**
 * Reads a list entry by entry and pauses after each. A forbidden number takes out the entry that it stands in, and so does
 * an object that throws. Of entries with the same id, the first is kept.
 *
 * @param raw What the file has for a list; untrusted.
 * @param before What the files before it gave.
 */
export function* readList<T extends { id: string }>(
  { one, report }: Reader,
  schema: Schema<T>,
  raw: unknown,
  path: string,
  before: readonly T[] = [],
): Generator<void, T[]> {
  const items = new Map<string, T>();
  if (Array.isArray(raw)) {
    if (raw.length > MAX_ITEMS) report(path, 'too-many', 'error', { max: MAX_ITEMS });
    for (let i = 0; i < Math.min(raw.length, MAX_ITEMS); i++) {
      const at = `${path}[${i}]`;
      try {
        const item = one(schema, raw[i] ?? 0, at);
        if (item && items.has(item.id)) report(at, 'duplicate-id', 'error', { id: item.id });
        else if (item) items.set(item.id, item);
      } catch {
        report(at, 'unreadable', 'error');
      }
      yield;
    }
  } else if (raw !== undefined && raw !== null) report(path, 'invalid', 'error', { expected: 'Array' });
  return mergeById(before, items.values());
}
