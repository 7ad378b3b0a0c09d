/** Letters and digits; those of most words are asked for first, which takes a third of the time. */
const WORDS = /(?:[a-z\d]|(?!ʼ)[\p{L}\p{N}])+/gu;

/**
 * A text as it is searched: lower case, without accents and what is not seen (the soft hyphen that a word processor leaves),
 * ligatures taken apart, and one space for whatever is neither letter nor digit; U+02BC is a letter to Unicode and an
 * apostrophe to who writes. « L'École du cœur » and « l ecole du coeur » are the same.
 */
export const fold = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/[œæß]/g, (letter) => ({ œ: 'oe', æ: 'ae' })[letter] ?? 'ss')
      .match(WORDS) ?? []
  ).join(' ');

/** Elided words of French, « l'école », « qu'elle »: nobody looks for them. */
const ELIDED = /(^|\P{L})(?:[cdjlmnst]|qu)['’ʼ](?=\p{L})/giu;

/** From a query to the items found, in their order. */
export interface Index<T> {
  (query: string): Set<T>;
  /** Reads the texts of some items ahead, so that the first query need not wait for it; whether there are more. */
  read: () => boolean;
}

/** So many texts are read ahead at a time: some milliseconds. */
const SOME = 500;

/** Groups of thousands, in a folded text. */
const THOUSANDS = /\b\d{1,3}(?: \d{3})+\b/g;

/** What numbers a text has, without what groups their digits; a French one as it is dialled in France. */
const ungroup = (text: string): string =>
  text
    .replace(/(?:\+|(?<!\d[\s.-]?)\b00)\s*33\s*(?:\(0\))?(?!\p{L})/gu, '0')
    .replace(/(\d)[^\d\p{L}]+(?=\d)/gu, '$1');

/** What no query has but one for a telephone number. */
const DIAL = 'tel';

/**
 * A telephone number as a text in which `createIndex` finds it by its first digits, in whatever groups they are; an address
 * that is no number is not one.
 *
 * @example numberText('+33 1 80 52 33 76') // found by « 01 80 » and « 0180523376 »
 */
export const numberText = (value: string): string =>
  /\p{L}/u.test(value) ? '' : DIAL + ungroup(value).replace(/\D/g, '');

/** How a word may stand in a folded text; any of these is enough. */
const patternsOf = (word: string, isWhole: boolean): string[] =>
  /^\p{N}+$/u.test(word) ? [` ${word} `, ` ${DIAL}${word}`] : [` ${word}${isWhole ? ' ' : ''}`];

/**
 * Finds the items in whose texts every word of a query begins some word: « eco sce » finds « L'École, Sceaux ». A single
 * letter and a number are found as whole words only, so that « salle 1 » finds neither room 10 nor all that takes
 * place on the 19th; a last letter that is no word begins one, because it is only just being typed. How the digits of a
 * `numberText` are grouped makes no difference. A query without words, or of one letter, finds everything.
 *
 * @param textsOf The texts of an item. They are read once.
 * @example createIndex(campaign.events, eventTexts)('film') // Set of events
 */
export const createIndex = <T>(items: readonly T[], textsOf: (item: T) => readonly string[]): Index<T> => {
  const folded: string[] = [];
  const read = (count: number): boolean => {
    for (const item of items.slice(folded.length, folded.length + count)) {
      const text = fold(textsOf(item).join(' '));
      const numbers = text.match(THOUSANDS)?.map((number) => number.replaceAll(' ', '')) ?? [];
      folded.push(` ${[text, ...numbers].join(' ')} `);
    }
    return folded.length < items.length;
  };
  const find = (queries: readonly string[], isBegun: boolean): T[] => {
    const asked = queries.map((query) => {
      const words = query.split(' ');
      return words.map((word, at) =>
        patternsOf(word, /^.$/u.test(word) && !(isBegun && at === words.length - 1)),
      );
    });
    return items.filter((_, i) =>
      asked.some((words) =>
        words.every((patterns) => patterns.some((pattern) => folded[i]?.includes(pattern))),
      ),
    );
  };
  const search = (query: string): Set<T> => {
    const text = query.replace(ELIDED, '$1');
    const asked = fold(text);
    if (!asked || /^\p{L}$/u.test(asked)) return new Set(items);
    read(items.length);
    const queries = [...new Set([asked, fold(ungroup(text))])];
    const found = find(queries, false);
    return new Set(found.length || !/ \p{L}$/u.test(asked) ? found : find(queries, true));
  };
  return Object.assign(search, { read: () => read(SOME) });
};
