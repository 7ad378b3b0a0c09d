import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  formatBytes,
  formatDay,
  formatDayRange,
  formatMoment,
  formatMonthYear,
  formatNumber,
  formatTime,
  formatTimeRange,
} from '@relais/core';

const _ = '\u00a0';

describe('formats in French', () => {
  it('name a day, « 1er » included', () => {
    assert.equal(formatDay('2021-11-19', 'fr'), 'vendredi 19 novembre 2021');
    assert.equal(formatDay('2021-11-01', 'fr'), 'lundi 1er novembre 2021');
    assert.equal(formatDay('2021-11-11', 'fr'), 'jeudi 11 novembre 2021');
    assert.equal(formatDay('2021-11-19', 'fr', 'short'), 'ven. 19 nov.');
    assert.equal(formatDay('2021-10-01T14:00', 'fr-CA'), 'vendredi 1er octobre 2021');
  });

  it('write the time with « h », without zeros and without a break', () => {
    assert.equal(formatTime('2021-11-19T14:00', 'fr'), `14${_}h`);
    assert.equal(formatTime('2021-11-19T09:05', 'fr'), `9${_}h${_}05`);
    assert.equal(formatTime('00:00', 'fr'), `0${_}h`);
    assert.equal(formatTime('24:00', 'fr'), `24${_}h`);
  });

  it('go from a time to another, and name the other day', () => {
    assert.equal(formatTimeRange('2021-11-19T14:00', '2021-11-19T16:30', 'fr'), `de 14${_}h à 16${_}h${_}30`);
    assert.equal(formatTimeRange('09:00', '24:00', 'fr'), `de 9${_}h à 24${_}h`);
    assert.equal(formatTimeRange('09:00:00', '23:59:59', 'fr'), `de 9${_}h à 23${_}h${_}59`);
    assert.equal(
      formatTimeRange('2021-11-19T22:00', '2021-11-20T02:00', 'fr'),
      `de 22${_}h à 2${_}h (sam. 20 nov.)`,
    );
    assert.equal(
      formatTimeRange('2021-10-31T02:30', '2021-10-31T02:30+01:00', 'fr'),
      `de 2${_}h${_}30 à 2${_}h${_}30`,
    );
    assert.equal(formatTimeRange('2021-11-19T14:00', undefined, 'fr'), `14${_}h`);
    assert.equal(formatTimeRange('2021-11-19T14:00', '2021-11-19', 'fr'), `14${_}h`);
    assert.equal(formatTimeRange('2021-11-19T14:00', '2021-11-21', 'fr'), `14${_}h (jusqu’au dim. 21 nov.)`);
    assert.match(formatTimeRange('2021-11-19T14:00', '2021-11-21', 'en'), /^14:00 \(until Sun/);
  });

  it('go from a day to another and say each part once', () => {
    assert.equal(formatDayRange('2021-11-19', '2021-11-26', 'fr'), 'du 19 au 26 novembre 2021');
    assert.equal(formatDayRange('2021-11-01', '2021-11-08', 'fr'), 'du 1er au 8 novembre 2021');
    assert.equal(formatDayRange('2021-11-29', '2021-12-01', 'fr'), 'du 29 novembre au 1er décembre 2021');
    assert.equal(formatDayRange('2021-12-30', '2022-01-02', 'fr'), 'du 30 décembre 2021 au 2 janvier 2022');
    assert.equal(formatDayRange('2021-11-19', '2022-11-19', 'fr'), 'du 19 novembre 2021 au 19 novembre 2022');
    assert.equal(formatDayRange('2021-11-19', '2021-11-19', 'fr'), 'le 19 novembre 2021');
    assert.equal(formatDayRange('2021-11-19', undefined, 'fr'), 'le 19 novembre 2021');
  });

  it('put day and time together', () => {
    assert.equal(formatMoment('2021-11-19T14:30', 'fr'), `vendredi 19 novembre 2021 à 14${_}h${_}30`);
    assert.equal(formatMoment('2021-11-19', 'fr'), 'vendredi 19 novembre 2021');
  });

  it('name the month, or the year where there is no more', () => {
    assert.equal(formatMonthYear('2024-05-17', 'fr'), 'mai 2024');
    assert.equal(formatMonthYear('2024-05', 'fr'), 'mai 2024');
    // Of such a day some engines make one of March, and others throw.
    assert.equal(formatMonthYear('2024-02-31', 'fr'), 'février 2024');
    assert.equal(formatMonthYear('2024', 'fr'), '2024');
  });

  it('give sizes in decimal units with a comma', () => {
    assert.equal(formatBytes(1_810_000, 'fr'), `1,81${_}Mo`);
    assert.equal(formatBytes(0, 'fr'), `0${_}o`);
    assert.equal(formatBytes(999, 'fr'), `999${_}o`);
    assert.equal(formatBytes(1000, 'fr'), `1${_}ko`);
    assert.equal(formatBytes(999_999, 'fr'), `1${_}Mo`);
    assert.equal(formatBytes(2_500_000_000, 'fr'), `2,5${_}Go`);
  });
});

describe('formats in English', () => {
  it('are British, with 24 hours', () => {
    assert.equal(formatDay('2021-11-19', 'en'), 'Friday 19 November 2021');
    assert.equal(formatDay('2021-11-19', 'en-US', 'short'), 'Fri 19 Nov');
    assert.equal(formatTimeRange('2021-11-19T14:00', '2021-11-19T16:30', 'en'), '14:00 to 16:30');
    assert.equal(formatDayRange('2021-11-19', '2021-11-26', 'en'), '19 to 26 November 2021');
    assert.equal(formatDayRange('2021-11-19', undefined, 'en'), '19 November 2021');
    assert.equal(formatMoment('2021-11-19T14:30', 'en'), 'Friday 19 November 2021 at 14:30');
    assert.equal(formatMonthYear('2024-05-17', 'en'), 'May 2024');
    assert.equal(formatBytes(1_810_000, 'en'), `1.81${_}MB`);
    assert.equal(formatNumber(10_000, 'en'), '10,000');
  });
});

it('what is neither French nor English is told in English', () => {
  for (const lang of ['de', 'frisian', 'not a language', '_', '']) {
    assert.equal(formatDay('2021-11-19', lang), 'Friday 19 November 2021');
    assert.equal(formatTime('2021-11-19T14:30', lang), '14:30');
    assert.equal(formatMonthYear('2024-05', lang), 'May 2024');
    assert.equal(formatNumber(1234.5, lang), '1,234.5');
  }
});

it('every format shows any day in any language without a line break', () => {
  const day = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('1970-01-01', days));
  fc.assert(
    fc.property(day, day, fc.constantFrom('fr', 'en', 'de', 'ar', 'ja', '?'), (a, b, lang) => {
      const [from, to] = a < b ? ([a, b] as const) : ([b, a] as const);
      for (const text of [
        formatDay(from, lang),
        formatDayRange(from, to, lang),
        formatMoment(`${to}T23:59`, lang),
      ]) {
        assert.match(text, /^\S[^\n]+$/);
      }
    }),
  );
});
