import { daysBetween } from './day.ts';
import { weekday } from './weekday.ts';

/**
 * Whether a day is a public holiday all over metropolitan France (Code du travail, L3133-1). Alsace and Moselle have two more
 * and each overseas département one: those are left out.
 *
 * @param day `YYYY-MM-DD`, from 1900 to 2099.
 * @example isFrenchHoliday('2021-11-11') // true
 */
export const isFrenchHoliday = (day: string): boolean => {
  // Easter is the Sunday after a full moon; Gauss finds how long after 21 March that is, in these years.
  const year = day.slice(0, 4);
  const golden = +year % 19;
  const moon = (19 * golden + 24) % 30;
  // The two exceptions of the rule, for an Easter that would come too late.
  const since = daysBetween(`${year}-03-21`, day) - moon + +(moon > (golden > 10 ? 27 : 28));
  return (
    '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25'.includes(day.slice(5)) ||
    // Easter Monday and Whit Monday, and Ascension between them, in days since the full moon.
    /^(?:mo(?:[2-8]|5[1-7])|th4[0-6])$/.test(weekday(day) + since)
  );
};
