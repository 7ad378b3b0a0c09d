import { addDays } from './day.ts';

/** Easter Sunday of a year from 1900 to 2099 (the algorithm of Gauss, whose century terms are 24 and 5 there). */
const easter = (year: number): string => {
  const moon = (19 * (year % 19) + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const after = moon + sunday;
  // The two exceptions of the algorithm, for an Easter that would come too late.
  const early = sunday === 6 && (moon === 29 || (moon === 28 && year % 19 > 10));
  return addDays(`${year}-03-22`, early ? after - 7 : after);
};

/**
 * Whether a day is a public holiday all over metropolitan France (Code du travail, L3133-1). Alsace and Moselle have two more
 * and each overseas département one: those are left out.
 *
 * @param day `YYYY-MM-DD`, from 1900 to 2099.
 * @example isFrenchHoliday('2021-11-11') // true
 */
export const isFrenchHoliday = (day: string): boolean =>
  '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25'.includes(day.slice(5)) ||
  // Easter Monday, Ascension and Whit Monday.
  [1, 39, 50].some((days) => addDays(easter(+day.slice(0, 4)), days) === day);
