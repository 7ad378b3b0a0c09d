import {
  WEEKDAYS,
  addDays,
  daysBetween,
  formatDay,
  formatTime,
  formatTimeRange,
  type OpeningHours,
} from '@relais/core';
import type fr from './messages.fr.ts';
import type { Availability } from './state.ts';

type Words = typeof fr;

/** The time of a moment and, where it is needed, its day: « lundi », « demain », « lundi 30 novembre ». */
const when = (
  moment: string,
  local: string,
  words: Words,
  locale: string,
  until = false,
): [string, string] => {
  const [day = '', time = ''] = moment.split('T');
  const ahead = daysBetween(local.slice(0, 10), day);
  // What ends within a day needs no day: « jusqu’à 8 h », « jusqu’à minuit ».
  const soon = !ahead || (until && ahead === 1 && time <= local.slice(11));
  const name = formatDay(day, locale).split(' ');
  return [
    soon ? '' : ahead === 1 ? words.tomorrow : name.slice(0, ahead < 7 ? 1 : 3).join(' '),
    time === '00:00' ? words.midnight : formatTime(time, locale),
  ];
};

/** Whether somebody answers, in words; nothing where nothing can be said. */
export const statusText = (is: Availability, local: string, words: Words, locale: string): string => {
  switch (is.status) {
    case 'always':
      return words.always + ('check' in is && is.check ? ` (${words.check})` : '');
    case 'open':
      return words.open(...when(is.until, local, words, locale, true));
    case 'closed':
      return is.opens ? words.closed(...when(is.opens, local, words, locale)) : words.closed('', '');
    case 'unknown':
      return words.holiday;
    case 'unverified':
      return words.check;
    case 'none':
      return '';
  }
};

/** Opening hours as a sentence: « du lundi au vendredi de 9 h à 12 h et de 14 h à 18 h ». */
export const hoursText = (hours: Exclude<OpeningHours, '24/7'>, words: Words, locale: string): string => {
  // A Monday, to have the names of the days.
  const name = (day: number): string => formatDay(addDays('2024-01-01', day), locale).split(' ')[0] ?? '';
  const lines = new Map<string, string[]>();
  for (const { days, opens, closes } of hours) {
    const all = WEEKDAYS.flatMap((day, i) => (days.includes(day) ? i : []));
    const [first = 0] = all;
    const last = all.at(-1) ?? 0;
    const text =
      all.length > 6
        ? words.everyDay
        : all.length > 2 && last - first < all.length
          ? words.daysRun(name(first), name(last))
          : all.map(name).join(', ');
    lines.set(text, [...(lines.get(text) ?? []), formatTimeRange(opens, closes, locale)]);
  }
  return [...lines].map(([days, times]) => `${days} ${times.join(words.and)}`).join(', ');
};
