/** How many letters are wrong, missing, too many or swapped (Damerau–Levenshtein, optimal string alignment). */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
};

/**
 * The word that was certainly meant: the same but for capitals, or with at most two letters wrong and most of them right
 * (`date` is no misspelling of `name`).
 *
 * @example nearest('starDate', ['id', 'startDate']) // 'startDate'
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .filter((name) => Math.abs(name.length - word.length) <= 2)
    .map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= 2 && far * 2 < name.length)
    .toSorted((a, b) => a.far - b.far);
  return best?.name;
};
