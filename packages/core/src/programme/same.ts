let collator: Intl.Collator | undefined;

/**
 * Whether two values are one to people: case, accents, ligatures, spaces, hyphens and apostrophes make no difference, but
 * between digits: « 1,2 » is not « 12 », nor « salle 1.12 » « salle 11.2 ». The browser's own way to compare costs less than `fold`.
 *
 * @example isSame('Bourg-la-Reine', 'bourg la reine') // true
 */
export const isSame = (one: string, other: string): boolean =>
  !(collator ??= new Intl.Collator('fr', {
    sensitivity: 'base',
    ignorePunctuation: true,
    numeric: true,
  })).compare(one, other);
