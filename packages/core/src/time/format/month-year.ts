import { dayParts } from './day.ts';

/**
 * A month, or a year where no more is known.
 *
 * @param text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @example formatMonthYear('2024-05-17', 'fr') // 'mai 2024'
 */
export const formatMonthYear = (text: string, lang: string): string =>
  text[4] ? dayParts(text.slice(0, 7), lang, 2) : text;
