import { wording } from './language.ts';

const STYLES = {
  long: { dateStyle: 'full' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// Each formatter is made once: making one takes as long as formatting hundreds of days.
const formatters: Record<string, Intl.DateTimeFormat> = {};

/**
 * A day with its weekday. Like all formats it takes the normalised texts of a parsed campaign, local to its zone already, so
 * Intl only lends the names of days and months and never computes with zones. Commas and « 1er » are settled here, because
 * engines differ in them.
 *
 * @param text `YYYY-MM-DD`; a time after it is not shown.
 * @param lang BCP 47; French, or English for all that is not.
 * @example formatDay('2021-11-19', 'fr') // 'vendredi 19 novembre 2021'
 * @example formatDay('2021-11-19', 'en', 'short') // 'Fri 19 Nov'
 */
export const formatDay = (text: string, lang: string, style: keyof typeof STYLES = 'long'): string => {
  const locale = wording(lang, 'fr', 'en-GB');
  const formatter = (formatters[style + locale] ??= new Intl.DateTimeFormat(locale, {
    ...STYLES[style],
    timeZone: 'UTC',
  }));
  const shown = formatter.format(Date.parse(text.slice(0, 10))).replace(',', '');
  return wording(lang, shown.replace(/\b1 /, '1er '), shown);
};

/** Of the long style the parts weekday, day, month, year. */
export const dayParts = (text: string, lang: string, from: number, to?: number): string =>
  formatDay(text, lang).split(' ').slice(from, to).join(' ');
