import {
  WEEKDAYS,
  addDays,
  dayParts,
  daysBetween,
  formatTime,
  type Availability,
  type OpeningHours,
} from '@relais/core';
import type fr from './messages.fr.ts';

type Words = typeof fr;

/** The time of day: « 9 h 30 », or « minuit » at the end of a day; at its beginning it is « 0 h ». */
const timeText = (time: string, words: Words, language: string): string =>
  time === '24:00' ? words.midnight : formatTime(time, language);

/**
 * Whether somebody answers, in words; nothing where nothing can be said. Of the time until when or from when, the day is said
 * where it is needed: « lundi », « demain », « lundi 30 novembre ».
 */
export const statusText = (is: Availability, local: string, words: Words, language: string): string => {
  const said = words.status[is.status];
  if (typeof said === 'string') return said;
  const { until, opens = until } = is;
  if (!opens) return said('', '');
  let [day = '', time = ''] = opens.split('T');
  if (until && time === '00:00') [day, time] = [addDays(day, -1), '24:00'];
  const ahead = daysBetween(local.slice(0, 10), day);
  return said(
    // What ends within a day needs no day: « jusqu’à 8 h », « jusqu’à minuit ».
    !ahead || (until && ahead === 1 && time <= local.slice(11))
      ? ''
      : ahead === 1
        ? words.tomorrow
        : dayParts(day, language, 0, ahead < 7 ? 1 : 3),
    timeText(time, words, language),
  );
};

/** Opening hours as a sentence: « du lundi au vendredi de 9 h à 12 h et de 14 h à 18 h ». */
export const hoursText = (hours: Exclude<OpeningHours, '24/7'>, words: Words, language: string): string => {
  const lines: Record<string, [opens: string, closes: string][]> = {};
  const isShut = ({ publicHolidays }: (typeof hours)[number]): boolean => publicHolidays === 'closed';
  // Said of all at the end, or of those that it holds for.
  const same = hours.every(isShut);
  for (const period of hours) {
    const { days, opens, closes: end } = period;
    const closes = end === '00:00' ? '24:00' : end;
    // As days of January 2024, which began on a Monday, to have their names.
    const all = WEEKDAYS.flatMap((day, i) => (days.includes(day) ? i + 1 : []));
    const names = all.map((day) => dayParts(`2024-01-0${day}`, language, 0, 1));
    const text =
      all.length > 6
        ? words.everyDay
        : all.length > 2 && all.at(-1)! - all[0]! < all.length
          ? words.daysRun(names)
          : names.join(', ');
    const spans = (lines[
      `${text}|${!same && isShut(period) ? `${words.notOnHolidays.replace(', ', ' (')})` : ''}`
    ] ??= []);
    const last = spans.at(-1);
    // 9:30 to 12:30 and 12:30 to 18:30 is 9:30 to 18:30; 20:00 to 2:00 ends where the hours of another day go on.
    if (last?.[1] === opens && last[0] < opens) last[1] = closes;
    else spans.push([opens, closes]);
  }
  return (
    Object.entries(lines)
      .map(([days, spans]) =>
        days.replace(
          '|',
          ` ${spans
            .map(([opens, closes]) =>
              words.range(timeText(opens, words, language), timeText(closes, words, language)),
            )
            .join(words.and)}`,
        ),
      )
      .join(', ') + (same ? words.notOnHolidays : '')
  );
};
