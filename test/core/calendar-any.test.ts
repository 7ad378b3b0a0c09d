import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { normalise } from '@relais/core';
import { event, first, make, parse, textOf } from './calendar-made.ts';

/** The instant that a reader of the file finds with nothing but the VTIMEZONE in it. */
const instantOf = (text: string, name: string): number => {
  const property = first(text).getFirstProperty(name);
  const time = property?.getFirstValue();
  const zone = parse(text).getFirstSubcomponent('vtimezone');
  assert.ok(time instanceof ICAL.Time && zone);
  if (property?.getFirstParameter('tzid')) time.zone = new ICAL.Timezone(zone);
  return time.toUnixTime() * 1000;
};

describe('any text and any time', () => {
  const zones = [
    'Europe/Paris',
    'America/Montreal',
    'America/St_Johns',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'America/Argentina/ComodRivadavia',
    'UTC',
  ];
  const half = fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code));
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: half }),
    fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
    fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }),
  );
  /** Between 1990 and 2035, to the minute. */
  const minute = fc
    .integer({ min: Date.UTC(1990, 0, 3) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
    .map((n) => n * 60_000);
  const nearChange = (timeZone: string, instant: number, minutes: number): number =>
    (Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(timeZone)
      .getTimeZoneTransition('next')?.epochMilliseconds ?? instant) +
    minutes * 60_000;
  const moment = fc
    .tuple(fc.constantFrom(...zones), minute, fc.integer({ min: -1500, max: 1500 }), fc.boolean())
    .map(([timeZone, instant, minutes, near]): [string, number] => [
      timeZone,
      near ? nearChange(timeZone, instant, minutes) : instant,
    ]);

  it('come back from ical.js as they went', () => {
    /** What iCalendar can carry: no control characters, no half characters, one kind of line break. */
    const carried = (text: string): string =>
      text
        .replace(/\p{Cs}/gu, '')
        .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
        // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, description, category) => {
        const vevent = first(make([event({ name, description, category, location: { name } })]));
        assert.equal(textOf(vevent, 'summary') ?? '', carried(name));
        assert.equal(textOf(vevent, 'description') ?? '', carried(description));
        assert.equal(textOf(vevent, 'location') ?? '', carried(name));
        assert.equal(textOf(vevent, 'categories') ?? '', carried(category));
      }),
      { numRuns: 300 },
    );
  });

  it('never give a line of more than 75 octets, nor one that ends inside a character', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, description) => {
        for (const line of make([event({ name, description, id: name })]).split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          assert.ok(octets.length <= 75, line);
          assert.equal(new TextDecoder('utf-8', { fatal: true }).decode(octets), line);
          assert.doesNotMatch(line, /\p{Cs}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fold at exactly 75 octets, wherever a character of four octets falls', () => {
    for (let before = 50; before < 90; before++) {
      const name = `${'x'.repeat(before)}${'😀é'.repeat(20)}`;
      const text = make([event({ name })]);
      assert.equal(textOf(first(text), 'summary'), name);
      const line = /^SUMMARY.*$/m.exec(text)?.[0].trimEnd() ?? '';
      const length = new TextEncoder().encode(line).length;
      assert.ok(length > 71 && length <= 75);
    }
  });

  it('mean the same instant to a reader who has only the file', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 3000 }), ([timeZone, instant], minutes) => {
        const end = instant + minutes * 60_000;
        const local = (at: number): string => normalise(new Date(at).toISOString(), 'UTC', timeZone);
        const text = make([event({ startDate: local(instant), endDate: local(end) })], { timeZone });
        assert.equal(instantOf(text, 'dtstart'), instant, `${local(instant)} ${timeZone}`);
        assert.equal(instantOf(text, 'dtend'), end, `${local(end)} ${timeZone}`);
      }),
      { numRuns: 300 },
    );
  });

  it('hold for the years of all events, however far apart', () => {
    const years = [2031, 2019, 2020, 2025];
    for (const timeZone of zones) {
      for (const year of years) {
        for (const day of ['01-01', '03-15', '07-01', '12-31']) {
          const startDate = `${year}-${day}T12:00`;
          const events = [
            event({ startDate }),
            ...years.map((y) => event({ startDate: `${y}-06-01T09:00` })),
          ];
          const expected = Temporal.PlainDateTime.from(startDate).toZonedDateTime(timeZone).epochMilliseconds;
          assert.equal(
            instantOf(make(events, { timeZone }), 'dtstart'),
            expected,
            `${startDate} ${timeZone}`,
          );
        }
      }
    }
  });

  it('say a time that the clocks show twice in UTC, because readers differ on which is meant', () => {
    assert.match(make([event({ startDate: '2021-10-31T02:30+01:00' })]), /DTSTART:20211031T013000Z\r\n/);
    assert.match(make([event({ startDate: '2021-10-31T02:30' })]), /DTSTART:20211031T003000Z\r\n/);
    assert.match(make([event({ startDate: '2021-10-31T03:00' })]), /Paris:20211031T030000\r\n/);
  });

  it('describe the zone of 2021 in Paris as it was', () => {
    const text = make([event()]);
    assert.match(
      text,
      /BEGIN:DAYLIGHT\r\nDTSTART:20210328T020000\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0200\r\nEND:DAYLIGHT/,
    );
    assert.match(
      text,
      /BEGIN:STANDARD\r\nDTSTART:20211031T030000\r\nTZOFFSETFROM:\+0200\r\nTZOFFSETTO:\+0100\r\nEND:STANDARD/,
    );
  });
});
