import { DAY } from '../time/day.ts';
import { offsetAt } from '../time/zone.ts';
import { stamp } from './line.ts';

/** `+0100`, with seconds where there are some (RFC 5545, 3.3.14). */
const utcOffset = (offset: number): string => {
  const digits = stamp(Math.abs(offset)).slice(9, 15).replace(/00$/, '');
  return (offset < 0 ? '-' : '+') + digits;
};

/** The instant at which the offset changes between two, of which only the second has it. */
const bisect = (timeZone: string, before: number, after: number): number => {
  const from = offsetAt(timeZone, before);
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (offsetAt(timeZone, middle) === from) before = middle;
    else after = middle;
  }
  return after;
};

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5) as content lines: what is in force as each year begins, then every change of the
 * year as the runtime's own time zone data has it. Nothing is promised for other years.
 *
 * @param timeZone IANA name, which is the TZID.
 * @param years Years that the calendar speaks of.
 */
export const vtimezone = (timeZone: string, years: Iterable<number>): string[] => {
  const changes: { local: number; from: number; to: number }[] = [];
  const wanted = new Set(years);
  for (const year of [...wanted].sort((a, b) => a - b)) {
    const start = Date.UTC(year, 0, 1);
    let offset = offsetAt(timeZone, start - DAY);
    if (!wanted.has(year - 1)) changes.push({ local: start - DAY, from: offset, to: offset });
    // Into the next year, which begins later west of Greenwich, unless that has its own turn.
    const end = Date.UTC(year + 1, 0, wanted.has(year + 1) ? 0 : 2);
    for (let at = start - DAY; at < end; at += DAY) {
      const to = offsetAt(timeZone, at + DAY);
      if (to === offset) continue;
      changes.push({ local: bisect(timeZone, at, at + DAY) + offset, from: offset, to });
      offset = to;
    }
  }
  const standard = Math.min(...changes.map(({ to }) => to));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...changes.flatMap(({ local, from, to }) => {
      const kind = to > standard ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${kind}`,
        `DTSTART:${stamp(local).slice(0, 15)}`,
        `TZOFFSETFROM:${utcOffset(from)}`,
        `TZOFFSETTO:${utcOffset(to)}`,
        `END:${kind}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
};
