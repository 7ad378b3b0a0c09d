/**
 * Two lists as one: an item whose id is known takes the place of the one before it, whole; others are added at the end.
 *
 * @example mergeById([{ id: 'a', n: 1 }], [{ id: 'b', n: 2 }, { id: 'a', n: 3 }]) // [{ id: 'a', n: 3 }, { id: 'b', n: 2 }]
 */
export const mergeById = <T extends { id: string }>(before: readonly T[], items: Iterable<T>): T[] => [
  ...new Map([...before, ...items].map((item) => [item.id, item])).values(),
];
