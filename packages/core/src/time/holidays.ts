import { daysBetween } from './day.ts';

/** Days since a Sunday before all of them, so that Sundays are the multiples of seven. */
const count = (day: string): number => daysBetween('1899-12-31', day);

/**
 * Whether a day is a public holiday all over metropolitan France (Code du travail, L3133-1). Alsace and Moselle have two more
 * and each overseas département one: those are left out.
 *
 * @param day `YYYY-MM-DD`, from 1900 to 2099.
 * @example isFrenchHoliday('2021-11-11') // true
 */
export const isFrenchHoliday = (day: string): boolean => {
  // Easter is the Sunday after the full moon, which Gauss finds so; its century term is 24 in these years.
  const year = day.slice(0, 4);
  const golden = +year % 19;
  const moon = (19 * golden + 24) % 30;
  // The two exceptions of the rule, for an Easter that would come too late.
  const full = count(`${year}-03-21`) + moon - +(moon > (golden > 10 ? 27 : 28));
  const after = count(day) - full + (full % 7);
  return (
    '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25'.includes(day.slice(5)) ||
    // Easter Monday, Ascension and Whit Monday.
    /^(?:8|46|57)$/.test(`${after}`)
  );
};
