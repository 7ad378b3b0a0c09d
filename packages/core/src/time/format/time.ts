import { formatDay } from './day.ts';
import { NBSP, wording } from './language.ts';

/**
 * The time of day, of 24 hours.
 *
 * @param text `YYYY-MM-DDTHH:MM` or `HH:MM`.
 * @example formatTime('2021-11-19T14:30', 'fr') // '14 h 30', with no-break spaces
 */
export const formatTime = (text: string, lang: string): string => {
  const [time = '', hours = '', minutes = ''] = /(\d\d):(\d\d)/.exec(text) ?? [];
  return wording(lang, +hours + NBSP + 'h' + (+minutes ? NBSP + minutes : ''), time);
};

/**
 * From one time to another, each with its day or without, and with seconds or without. An end on another day names that day; one that is a day has no hour to say.
 *
 * @example formatTimeRange('2021-11-19T14:00', '2021-11-19T16:30', 'fr') // 'de 14 h à 16 h 30'
 */
export const formatTimeRange = (start: string, end: string | undefined, lang: string): string => {
  const from = formatTime(start, lang);
  if (!end || start.startsWith(end)) return from;
  const day = end[9] ? formatDay(end, lang, 'short') : '';
  if (!end.includes(':')) return `${from} (${wording(lang, 'jusqu’au', 'until')} ${day})`;
  const to = formatTime(end, lang);
  const range = wording(lang, `de ${from} à ${to}`, `${from} to ${to}`);
  return !day || end.startsWith(start.slice(0, 10)) ? range : `${range} (${day})`;
};

/**
 * A day and, where there is one, its time.
 *
 * @example formatMoment('2021-11-19T14:30', 'fr') // 'vendredi 19 novembre 2021 à 14 h 30'
 */
export const formatMoment = (text: string, lang: string): string =>
  formatDay(text, lang) + (text[10] ? wording(lang, ' à ', ' at ') + formatTime(text, lang) : '');
