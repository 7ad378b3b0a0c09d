import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { normalise, toInstant, toLocal } from '@relais/core';

const PARIS = 'Europe/Paris';
const ZONES = [
  PARIS,
  'America/Montreal',
  'America/St_Johns',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'UTC',
];
const zone = fc.constantFrom(...ZONES);
const minute = fc
  .integer({ min: Date.UTC(1975, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  .map((minutes) => minutes * 60_000);

/** Instants around the changes of the clocks, where everything that can go wrong does. */
const aroundChange = fc
  .tuple(zone, minute, fc.integer({ min: -200, max: 200 }))
  .map(([timeZone, instant, minutes]): [string, number] => {
    const change = Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(timeZone)
      .getTimeZoneTransition('next');
    return [timeZone, (change?.epochMilliseconds ?? instant) + minutes * 60_000];
  });
const anywhere = fc.oneof(fc.tuple(zone, minute), aroundChange);

const temporal = (text: string, timeZone: string): number =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    .epochMilliseconds;

describe('zone', () => {
  it('reads local times as Temporal does, in gaps and overlaps too', () => {
    fc.assert(
      fc.property(anywhere, ([timeZone, instant]) => {
        // As wall time, so that times that do not exist come up.
        const text = new Date(instant).toISOString().slice(0, 16);
        const local = new Date(instant + 3_600_000).toISOString().slice(0, 16);
        assert.equal(toInstant(text, timeZone), temporal(text, timeZone));
        assert.equal(toInstant(local, timeZone), temporal(local, timeZone));
      }),
      { numRuns: 500 },
    );
  });

  it('reads every quarter of an hour around every change as Temporal does', () => {
    for (const timeZone of ZONES) {
      let change = Temporal.Instant.from('2010-01-01T00:00Z').toZonedDateTimeISO(timeZone);
      for (let n = 0; n < 12; n++) {
        const next = change.getTimeZoneTransition('next');
        if (!next) break;
        change = next;
        for (let quarter = -120; quarter <= 120; quarter++) {
          const text = change
            .toPlainDateTime()
            .add({ minutes: 15 * quarter })
            .toString()
            .slice(0, 16);
          assert.equal(toInstant(text, timeZone), temporal(text, timeZone), `${text} ${timeZone}`);
        }
      }
    }
  });

  it('shows the local time that Temporal shows', () => {
    fc.assert(
      fc.property(anywhere, ([timeZone, instant]) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
        assert.equal(toLocal(instant, timeZone), expected.toPlainDateTime().toString().slice(0, 16));
      }),
    );
  });

  it('normalises without moving the instant, and only once', () => {
    fc.assert(
      fc.property(anywhere, zone, ([from, instant], to) => {
        const text = toLocal(instant, from);
        const normal = normalise(text, from, to);
        assert.equal(toInstant(normal, to), toInstant(text, from));
        assert.equal(normalise(normal, to, to), normal);
      }),
      { numRuns: 300 },
    );
  });

  it('gives every instant a text of its own', () => {
    fc.assert(
      fc.property(anywhere, ([timeZone, instant]) => {
        const normal = normalise(new Date(instant).toISOString(), 'UTC', timeZone);
        assert.equal(toInstant(normal, timeZone), instant);
        assert.match(normal, /^\d{4}-\d\d-\d\dT\d\d:\d\d([+-]\d\d:\d\d)?$/);
      }),
      { numRuns: 300 },
    );
  });

  it('moves a time in the gap of spring forward', () => {
    assert.equal(normalise('2021-03-28T02:30', PARIS, PARIS), '2021-03-28T03:30');
  });

  it('means the first pass of an overlap, and keeps the offset of the second', () => {
    assert.equal(toInstant('2021-10-31T02:30', PARIS), Date.UTC(2021, 9, 31, 0, 30));
    assert.equal(normalise('2021-10-31T02:30+02:00', PARIS, PARIS), '2021-10-31T02:30');
    assert.equal(normalise('2021-10-31T02:30+01:00', PARIS, PARIS), '2021-10-31T02:30+01:00');
  });

  it('tells zones apart whose names differ in what looks like the number of a day', () => {
    const instants = [
      toInstant('1994-05-15T12:00', 'Etc/GMT+11'),
      toInstant('2021-09-30T12:00', 'Etc/GMT+1'),
    ];
    assert.deepEqual(
      instants.map((instant) => new Date(instant).toISOString().slice(0, 16)),
      ['1994-05-15T23:00', '2021-09-30T13:00'],
    );
  });

  it('skips the day that Samoa skipped', () => {
    assert.equal(normalise('2011-12-30T12:00', 'Pacific/Apia', 'Pacific/Apia'), '2011-12-31T12:00');
  });

  it('leaves a day as it is, in any zone', () => {
    assert.equal(normalise('2021-11-19', 'Pacific/Apia', PARIS), '2021-11-19');
    assert.equal(toInstant('2021-11-19', PARIS), Date.UTC(2021, 10, 18, 23));
  });

  it('accepts the spellings of a file: space, seconds, fractions, offsets with and without colon', () => {
    for (const text of [
      '2021-11-19 14:00',
      '2021-11-19T14:00:00.000000',
      '2021-11-19T13:00Z',
      '2021-11-19T14:00+01:00',
      '2021-11-19 14:00:00+0100',
      '2021-11-19T08:00-05:00',
    ]) {
      assert.equal(normalise(text, PARIS, PARIS), '2021-11-19T14:00', text);
    }
    assert.equal(normalise('2021-11-19T14:00:30.5Z', PARIS, 'UTC'), '2021-11-19T14:00:30');
  });

  it('ignores an offset that cannot be, and never throws on a text', () => {
    assert.equal(normalise('2021-11-19T14:00+99:99', PARIS, PARIS), '2021-11-19T14:00');
    assert.ok(Number.isNaN(toInstant('tomorrow', PARIS)));
    fc.assert(fc.property(fc.string(), (text) => typeof normalise(text, PARIS, PARIS) === 'string'));
  });
});
