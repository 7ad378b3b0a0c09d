import { isDay } from '@relais/core';

/** What a text that is no date for Relais is, and what its author certainly meant. */
export interface DateHint {
  /** A `day` or a `time` that there is not; a time where only a day (`dayOnly`) is taken; else another `form` of writing. */
  is: 'day' | 'time' | 'dayOnly' | 'form';
  write?: string;
}

const MONTHS =
  /^(?:(jan)|(f[eé]v|feb)|(mar)|(av|apr)|(mai|may)|(juin|jun)|(juil|jul)|(ao[uû]|aug)|(sep)|(oct)|(nov)|(d[eé]c))\p{L}*\.?$/iu;
const monthOf = (word: string): number => (MONTHS.exec(word)?.slice(1).findIndex(Boolean) ?? -1) + 1;

type Read = { year: string; month: number; day: number; rest: string };

/** The day that a text begins with, if it can be told for sure: of 03/04/2026 it cannot. */
const readDay = (text: string): Read | undefined => {
  const ordered = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text);
  if (ordered) {
    const [, year = '', , month, day, rest = ''] = ordered;
    return { year, month: Number(month), day: Number(day), rest };
  }
  const turned = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(text);
  if (turned) {
    const [, first, , second, year = '', rest = ''] = turned;
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 || a === b) return { year, month: b, day: a, rest };
    return b > 12 ? { year, month: a, day: b, rest } : undefined;
  }
  const [, day, word = '', year = '', rest = ''] =
    /^(?:\p{L}+\.?,? +)?(\d{1,2})(?:er|st|nd|rd|th)? +(\p{L}+\.?),? +(\d{4})(?!\d)(.*)$/u.exec(text) ?? [];
  const month = monthOf(word);
  return month ? { year, month, day: Number(day), rest } : undefined;
};

/** `HH:MM` of what stands after a day: « 14h30 », « à 14 h », 14:30:00. */
const readTime = (rest: string): string | undefined => {
  const [, hour = '', minute = '00'] =
    /^(?:T|,? *(?:à|at|de)? +) *(\d{1,2}) *(?:h|heures?|:)(?: *(\d{2})(?::\d{2})?)? *$/iu.exec(rest) ?? [];
  return hour && `${hour.padStart(2, '0')}:${minute}`;
};

/**
 * Looks at a text that is not a date of a campaign file.
 *
 * @param takesTime Whether a time may stand there.
 * @example dateHint('19/11/2026 à 14h30', true) // { is: 'form', write: '2026-11-19T14:30' }
 */
export const dateHint = (text: string, takesTime: boolean): DateHint => {
  const read = readDay(text.trim());
  if (!read) return { is: 'form' };
  const { year, month, day, rest } = read;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  if (!isDay(date)) return { is: 'day' };
  if (!rest.trim()) return { is: 'form', write: date };
  const time = readTime(rest);
  if (time && !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return { is: 'time' };
  if (!takesTime) return { is: text.startsWith(date) ? 'dayOnly' : 'form', write: date };
  return { is: 'form', ...(time && { write: `${date}T${time}` }) };
};
