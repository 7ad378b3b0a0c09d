/**
 * Dates, times and sizes as people read them. Everything takes the normalised texts of a parsed campaign, local to its zone
 * already, so Intl only lends the names of days and months and never computes with zones. French and English are put
 * together here, because engines differ in commas and spaces; any other language is left to Intl, with 24 hours. A
 * language that Intl refuses is shown in English.
 */
const STYLES = {
  long: { dateStyle: 'full' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  // These two are for other languages: in French and English they are parts of the long style, which is there already.
  date: { dateStyle: 'long' },
  month: { month: 'long', year: 'numeric' },
  time: { timeStyle: 'short', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const NBSP = '\u00a0';

/** Of two wordings that of the language, with regional forms; a third for other languages. */
const say = <T>(lang: string, fr: T, en: T, other: T): T => {
  const primary = /^[a-z]*/i.exec(lang)?.[0].toLowerCase();
  return primary === 'fr' ? fr : primary === 'en' ? en : other;
};

const locale = (lang: string): string => {
  try {
    return say(lang, 'fr', 'en-GB', Intl.getCanonicalLocales(lang)[0]) ?? 'en-GB';
  } catch {
    return say(lang, 'fr', 'en-GB', 'en-GB');
  }
};

// Each formatter is made once: making one takes as long as formatting hundreds of days.
const dates: Record<string, Intl.DateTimeFormat> = {};
const numbers: Record<string, Intl.NumberFormat> = {};

const intl = (style: keyof typeof STYLES, lang: string): Intl.DateTimeFormat =>
  (dates[style + lang] ??= new Intl.DateTimeFormat(locale(lang), { ...STYLES[style], timeZone: 'UTC' }));

const utc = (text: string): number => Date.parse(text.slice(0, 10));

/** Intl's text, in French and English without commas and with « 1er ». */
const show = (style: keyof typeof STYLES, text: string, lang: string): string => {
  const shown = intl(style, lang).format(utc(text));
  const plain = shown.replace(',', '');
  return say(lang, plain.replace(/\b1 /, '1er '), plain, shown);
};

/** In French and English: weekday, day, month, year. One formatter serves three styles. */
const words = (text: string, lang: string, from: number, to?: number): string =>
  show('long', text, lang).split(' ').slice(from, to).join(' ');

/**
 * A day with its weekday.
 *
 * @param text `YYYY-MM-DD`; a time after it is not shown.
 * @example formatDay('2021-11-19', 'fr') // 'vendredi 19 novembre 2021'
 * @example formatDay('2021-11-19', 'en', 'short') // 'Fri 19 Nov'
 */
export const formatDay = (text: string, lang: string, style: 'long' | 'short' = 'long'): string =>
  show(style, text, lang);

/**
 * The time of day.
 *
 * @param text `YYYY-MM-DDTHH:MM` or `HH:MM`.
 * @example formatTime('2021-11-19T14:30', 'fr') // '14 h 30', with no-break spaces
 */
export const formatTime = (text: string, lang: string): string => {
  const [time = '', hours = '', minutes = ''] = /(\d\d):(\d\d)/.exec(text) ?? [];
  return say(
    lang,
    () => +hours + NBSP + 'h' + (+minutes ? NBSP + minutes : ''),
    () => time,
    () => intl('time', lang).format(Date.UTC(1970, 0, 1, +hours, +minutes)),
  )();
};

/**
 * From one time to another. An end on another day names that day.
 *
 * @example formatTimeRange('2021-11-19T14:00', '2021-11-19T16:30', 'fr') // 'de 14 h à 16 h 30'
 */
export const formatTimeRange = (start: string, end: string | undefined, lang: string): string => {
  const from = formatTime(start, lang);
  if (!end || end === start) return from;
  const to = formatTime(end, lang);
  const range = say(lang, `de ${from} à ${to}`, `${from} to ${to}`, `${from}–${to}`);
  const sameDay = !end[10] || end.slice(0, 10) === start.slice(0, 10);
  return sameDay ? range : `${range} (${formatDay(end, lang, 'short')})`;
};

/**
 * From one day to another, both included, each part said once.
 *
 * @example formatDayRange('2021-11-19', '2021-11-26', 'fr') // 'du 19 au 26 novembre 2021'
 * @example formatDayRange('2021-11-19', undefined, 'fr') // 'le 19 novembre 2021'
 */
export const formatDayRange = (start: string, end = start, lang: string): string => {
  const same = (length: number): boolean => start.slice(0, length) === end.slice(0, length);
  if (say(lang, 0, 0, 1)) return intl('date', lang).formatRange(utc(start), utc(end));
  const to = words(end, lang, 1);
  if (same(10)) return say(lang, 'le ', '', '') + to;
  const from = words(start, lang, 1, same(7) ? 2 : same(4) ? 3 : 4);
  return say(lang, `du ${from} au ${to}`, `${from} to ${to}`, '');
};

/**
 * A day and, where there is one, its time.
 *
 * @example formatMoment('2021-11-19T14:30', 'fr') // 'vendredi 19 novembre 2021 à 14 h 30'
 */
export const formatMoment = (text: string, lang: string): string =>
  formatDay(text, lang) + (text[10] ? say(lang, ' à ', ' at ', ', ') + formatTime(text, lang) : '');

/**
 * A month, or a year where no more is known.
 *
 * @param text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @example formatMonthYear('2024-05-17', 'fr') // 'mai 2024'
 */
export const formatMonthYear = (text: string, lang: string): string =>
  text[4] ? (say(lang, 0, 0, 1) ? show('month', text, lang) : words(text, lang, 2)) : text;

/** A number with at most two decimals: `formatNumber(1234.5, 'en')` is `'1,234.5'`. */
export const formatNumber = (value: number, lang: string): string =>
  (numbers[` ${lang}`] ??= new Intl.NumberFormat(locale(lang), { maximumFractionDigits: 2 })).format(value);

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
  return formatNumber(bytes, lang) + NBSP + ['', 'k', 'M', 'G', 'T'][power] + say(lang, 'o', 'B', 'B');
};
