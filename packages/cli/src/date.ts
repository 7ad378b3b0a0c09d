import { addDays, isDay } from '@relais/core';

/** What a text that is no date for Relais is, and what its author certainly meant. */
export interface DateHint {
  /**
   * A `day` or a `time` that there is not; a time where only a day (`dayOnly`) is taken; one of two days (`either`), of which
   * the other is `or`; a day as a spreadsheet counts them (`serial`); else another `form` of writing.
   */
  is: 'day' | 'time' | 'dayOnly' | 'either' | 'serial' | 'form';
  write?: string;
  or?: string;
  /** Where the text says an end as well; `orEnd` is that of the other day. */
  end?: string;
  orEnd?: string;
}

const MONTHS =
  /^(?:(jan)|(f[eé]v|feb)|(mar)|(av|apr)|(mai|may)|(juin|jun)|(juil|jul)|(ao[uû]|aug)|(sep)|(oct)|(nov)|(d[eé]c))\p{L}*\.?$/iu;
const monthOf = (word: string): number => (MONTHS.exec(word)?.slice(1).findIndex(Boolean) ?? -1) + 1;

interface Read {
  /** Of 03/04/2026 there are two. */
  days: string[];
  rest: string;
}

const iso = (...parts: (string | number)[]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

/** The day that a text begins with. */
const readDay = (text: string): Read | undefined => {
  const ordered = /^(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text);
  if (ordered) {
    const [, year = '', , month = '', day = '', rest = ''] = ordered;
    return { days: [iso(year, month, day)], rest };
  }
  const turned = /^(\d{1,2})([-/. ])(\d{1,2})\2((?:20)?\d{2})(?!\d)(.*)$/.exec(text);
  if (turned) {
    const [, first = '', , second = '', short = '', rest = ''] = turned;
    const year = short.padStart(4, '20');
    return { days: [...new Set([iso(year, second, first), iso(year, first, second)])], rest };
  }
  const [, day = '', word = '', year = '', rest = ''] =
    /^(?:\p{L}+\.?,? +)?(\d{1,2})(?:er|st|nd|rd|th)? +(\p{L}+\.?),? +(\d{4})(?!\d)(.*)$/u.exec(text) ?? [];
  const month = monthOf(word);
  return month ? { days: [iso(year, month, day)], rest } : undefined;
};

const TIMES =
  /^(?:T|,? *(?:à|at|de|from)? +) *(\d{1,2}) *(?:h|heures?|:)(?: *(\d{2})(?::\d{2})?)?(?: *(?:à|to|[-–]) *(\d{1,2}) *(?:h|heures?|:)(?: *(\d{2}))?)? *$/iu;

const isTime = (time: string): boolean => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);

/** `HH:MM` of what stands after a day: « 14h30 », « à 14 h », 14:30:00, « de 9h à 10h ». */
const readTimes = (rest: string): string[] => {
  const [, hour, minute = '00', endHour, endMinute = '00'] = TIMES.exec(rest) ?? [];
  // After a T, what looks like an end is the offset from UTC.
  if (!hour || (endHour && rest.startsWith('T'))) return [];
  return [
    `${hour.padStart(2, '0')}:${minute}`,
    ...(endHour ? [`${endHour.padStart(2, '0')}:${endMinute}`] : []),
  ];
};

/** `HH:MM` of a time alone: « 9h », « 9:30 », « à 14 h »; empty where it is none, or not one of a day. */
export const readTime = (text: string): string => {
  const [time = '', end] = readTimes(` ${text.trim().replace(/\s+/g, ' ')}`);
  return !end && isTime(time) ? time : '';
};

/** A day as spreadsheets count them, since 1899-12-30; the time is what comes after the point. */
const readSerial = (text: string, takesTime: boolean): string | undefined => {
  if (!/^[2-7]\d{4}(?:[.,]\d+)?$/.test(text)) return;
  const minutes = Math.round(Number(text.replace(',', '.')) * 1440);
  const moment = new Date(Date.UTC(1899, 11, 30) + minutes * 60_000).toISOString();
  return moment.slice(0, takesTime && minutes % 1440 ? 16 : 10);
};

/**
 * Looks at a text that is not a date of a campaign file.
 *
 * @param takesTime Whether a time may stand there.
 * @example dateHint('19/11/2026 à 14h30', true) // { is: 'form', write: '2026-11-19T14:30' }
 */
export const dateHint = (text: string, takesTime: boolean): DateHint => {
  const serial = readSerial(text, takesTime);
  if (serial) return { is: 'serial', write: serial };
  // No-break spaces, as French texts have them, are spaces too.
  const read = readDay(text.trim().replace(/\s+/g, ' '));
  if (!read) return { is: 'form' };
  const { days, rest } = read;
  const [date, or] = days.filter(isDay);
  if (!date) return { is: 'day' };
  const is = or ? 'either' : 'form';
  if (!rest.trim()) return { is, write: date, ...(or && { or }) };
  const [time, end] = readTimes(rest);
  if ([time, end].some((one) => one && !isTime(one))) return { is: 'time' };
  if (!takesTime)
    return { is: !or && text.startsWith(date) ? 'dayOnly' : is, write: date, ...(or && { or }) };
  if (!time) return { is: 'form' };
  // What ends earlier than it begins goes past midnight.
  const endOn = (day: string): string => `${end && end < time ? addDays(day, 1) : day}T${end}`;
  return {
    is,
    write: `${date}T${time}`,
    ...(end && { end: endOn(date) }),
    ...(or && { or: `${or}T${time}`, ...(end && { orEnd: endOn(or) }) }),
  };
};
