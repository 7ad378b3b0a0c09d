/**
 * A text as it is searched: lower case, without accents, ligatures taken apart, and one space for whatever is neither letter
 * nor digit. « L'École du cœur » and « l ecole du coeur » are the same.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæß]/g, (letter) => ({ œ: 'oe', æ: 'ae' })[letter] ?? 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Elided words of French, « l'école », « qu'elle »: nobody looks for them. */
const ELIDED = /(^|\P{L})(?:[cdjlmnst]|qu)['’](?=\p{L})/giu;

/** From a query to the items found, in their order. */
export interface Index<T> {
  (query: string): Set<T>;
  /** Reads the texts of some items ahead, so that the first query need not wait for it; whether there are more. */
  read: () => boolean;
}

/** So many texts are read ahead at a time: a few milliseconds. */
const SOME = 100;

/**
 * Finds the items in whose texts every word of a query begins some word: « eco sce » finds « L'École, Sceaux ». A single
 * letter and a number are found as whole words only, so that « salle 1 » finds neither room 10 nor all that takes
 * place on the 19th. A query without words, or of one letter that is only just being typed, finds everything.
 *
 * @param textsOf The texts of an item. They are read once.
 * @example createIndex(campaign.events, eventTexts)('film') // Set of events
 */
export const createIndex = <T>(items: readonly T[], textsOf: (item: T) => readonly string[]): Index<T> => {
  const folded: string[] = [];
  const read = (count: number): boolean => {
    for (const item of items.slice(folded.length, folded.length + count))
      folded.push(` ${fold(textsOf(item).join(' '))} `);
    return folded.length < items.length;
  };
  const search = (query: string): Set<T> => {
    const asked = fold(query.replace(ELIDED, '$1'));
    if (!asked || /^\p{L}$/u.test(asked)) return new Set(items);
    read(items.length);
    const words = asked.split(' ').map((word) => ` ${word}` + (/^(?:\p{N}+|.)$/u.test(word) ? ' ' : ''));
    return new Set(items.filter((_, i) => words.every((word) => folded[i]?.includes(word))));
  };
  return Object.assign(search, { read: () => read(SOME) });
};
