import { dayParts } from './day.ts';
import { wording } from './language.ts';

/**
 * From one day to another, both included, each part said once.
 *
 * @example formatDayRange('2021-11-19', '2021-11-26', 'fr') // 'du 19 au 26 novembre 2021'
 * @example formatDayRange('2021-11-19', undefined, 'fr') // 'le 19 novembre 2021'
 */
export const formatDayRange = (start: string, end = start, lang: string): string => {
  const same = (length: number): boolean => start.slice(0, length) === end.slice(0, length);
  const to = dayParts(end, lang, 1);
  if (same(10)) return wording(lang, 'le ', '') + to;
  const from = dayParts(start, lang, 1, same(7) ? 2 : same(4) ? 3 : 4);
  return wording(lang, `du ${from} au ${to}`, `${from} to ${to}`);
};
