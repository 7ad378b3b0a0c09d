import { NBSP, wording } from './language.ts';

const formatters: Record<string, Intl.NumberFormat> = {};

/** A number with at most two decimals: `formatNumber(1234.5, 'en')` is `'1,234.5'`. */
export const formatNumber = (value: number, lang: string): string => {
  const locale = wording(lang, 'fr', 'en-GB');
  return (formatters[locale] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })).format(value);
};

/**
 * The size of a file in decimal units (IEC 80000-13, 13-9, with the prefixes of the SI).
 *
 * @param bytes Octets.
 * @example formatBytes(1_810_000, 'fr') // '1,81 Mo'
 */
export const formatBytes = (bytes: number, lang: string): string => {
  let power = 0;
  // What would be rounded to 1 000 goes up too.
  for (; bytes >= 999.995 && power < 4; power++) bytes /= 1000;
  return formatNumber(bytes, lang) + NBSP + ['', 'k', 'M', 'G', 'T'][power] + wording(lang, 'o', 'B');
};
