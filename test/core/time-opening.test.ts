import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  campaignPhase,
  daysBetween,
  isFrenchHoliday,
  openingStatus,
  trust,
  weekday,
} from '@relais/core';
import type { OpeningHours, Weekday } from '@relais/core';

const ALL: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const WORKING = ALL.slice(0, 5);
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(1950, 0, 1 + days)).toISOString().slice(0, 10));

describe('days', () => {
  it('count as Temporal counts', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        const to = addDays(from, days);
        assert.equal(to, Temporal.PlainDate.from(from).add({ days }).toString());
        assert.equal(daysBetween(from, to), days);
        assert.equal(weekday(from), ALL[Temporal.PlainDate.from(from).dayOfWeek - 1]);
      }),
    );
  });
});

describe('the phase of a campaign', () => {
  const campaign = {
    startDate: '2021-11-19',
    endDate: '2021-11-26',
    keyDates: [{ date: '2021-11-20', name: "Journée des droits de l'enfant" }],
  };

  it('counts down to the first day', () => {
    assert.deepEqual(campaignPhase(campaign, '2021-11-01'), { phase: 'before', days: 18 });
    assert.deepEqual(campaignPhase(campaign, '2021-11-18'), { phase: 'before', days: 1 });
  });

  it('counts its days, both ends included', () => {
    assert.deepEqual(campaignPhase(campaign, '2021-11-19'), { phase: 'during', day: 1, of: 8, last: false });
    assert.deepEqual(campaignPhase(campaign, '2021-11-26'), { phase: 'during', day: 8, of: 8, last: true });
    assert.deepEqual(campaignPhase(campaign, '2021-11-27'), { phase: 'after' });
  });

  it('names the key date of the day', () => {
    const phase = campaignPhase(campaign, '2021-11-20');
    assert.equal(phase.phase === 'during' && phase.keyDate?.name, "Journée des droits de l'enfant");
  });

  it('lasts one day without a last day, and is undated without a first', () => {
    assert.deepEqual(campaignPhase({ startDate: '2021-11-19' }, '2021-11-19'), {
      phase: 'during',
      day: 1,
      of: 1,
      last: true,
    });
    assert.deepEqual(campaignPhase({}, '2021-11-19'), { phase: 'undated' });
  });
});

describe('French public holidays', () => {
  const of = (year: number): string[] => {
    const days: string[] = [];
    for (let date = `${year}-01-01`; date < `${year + 1}`; date = addDays(date, 1)) {
      if (isFrenchHoliday(date)) days.push(date);
    }
    return days;
  };

  it('are the eleven of the calendar', () => {
    assert.deepEqual(of(2021), [
      '2021-01-01',
      '2021-04-05',
      '2021-05-01',
      '2021-05-08',
      '2021-05-13',
      '2021-05-24',
      '2021-07-14',
      '2021-08-15',
      '2021-11-01',
      '2021-11-11',
      '2021-12-25',
    ]);
  });

  it('follow Easter through the exceptions of its rule', () => {
    // Easter: 18 April 1954 and 19 April 1981 (the two exceptions), 24 April 2011, 23 March 2008.
    for (const monday of [
      '1954-04-19',
      '1981-04-20',
      '2011-04-25',
      '2008-03-24',
      '2024-04-01',
      '2038-04-26',
    ]) {
      assert.ok(isFrenchHoliday(monday), monday);
    }
  });

  it('agree for two centuries with another way to find Easter', () => {
    // Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    const easterMonday = (year: number): string => {
      const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
      const g = Math.floor((8 * b + 13) / 25);
      const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
      const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
      const m = Math.floor((a + 11 * h + 19 * l) / 433);
      const month = Math.floor((h + l - 7 * m + 90) / 25);
      return addDays(
        new Date(Date.UTC(year, month - 1, (h + l - 7 * m + 33 * month + 19) % 32))
          .toISOString()
          .slice(0, 10),
        1,
      );
    };
    for (let year = 1900; year < 2100; year++) assert.ok(isFrenchHoliday(easterMonday(year)), `${year}`);
  });
});

describe('opening hours', () => {
  const office: OpeningHours = [{ days: WORKING, opens: '10:00', closes: '19:00' }];

  it('are unknown where nothing is said, and always for 24/7', () => {
    assert.deepEqual(openingStatus(undefined, '2021-11-19T14:00'), { status: 'unknown' });
    assert.deepEqual(openingStatus([], '2021-11-19T14:00'), { status: 'unknown' });
    assert.deepEqual(openingStatus('24/7', '2021-11-19T14:00'), { status: 'always' });
  });

  it('say until when, and from when again', () => {
    assert.deepEqual(openingStatus(office, '2021-11-19T10:00'), {
      status: 'open',
      until: '2021-11-19T19:00',
    });
    assert.deepEqual(openingStatus(office, '2021-11-19T09:59'), {
      status: 'closed',
      opens: '2021-11-19T10:00',
    });
    // Friday evening: closed at the minute it closes, until Monday.
    assert.deepEqual(openingStatus(office, '2021-11-19T19:00'), {
      status: 'closed',
      opens: '2021-11-22T10:00',
    });
  });

  it('run past midnight, into a day that has none', () => {
    const night: OpeningHours = [{ days: ['fr'], opens: '20:00', closes: '02:00' }];
    assert.deepEqual(openingStatus(night, '2021-11-20T01:00'), { status: 'open', until: '2021-11-20T02:00' });
    assert.deepEqual(openingStatus(night, '2021-11-20T02:00'), {
      status: 'closed',
      opens: '2021-11-26T20:00',
    });
  });

  it('join periods that touch or overlap', () => {
    const two: OpeningHours = [
      { days: WORKING, opens: '12:00', closes: '18:00' },
      { days: WORKING, opens: '09:00', closes: '12:00' },
      { days: ['fr'], opens: '18:00', closes: '24:00' },
      { days: ['sa'], opens: '00:00', closes: '08:00' },
    ];
    assert.deepEqual(openingStatus(two, '2021-11-19T09:30'), { status: 'open', until: '2021-11-20T08:00' });
  });

  it('are always where they never end', () => {
    const never: OpeningHours = [{ days: ALL, opens: '00:00', closes: '24:00' }];
    assert.deepEqual(openingStatus(never, '2021-11-19T14:00'), { status: 'always' });
    const same: OpeningHours = [{ days: ALL, opens: '08:00', closes: '08:00' }];
    assert.deepEqual(openingStatus(same, '2021-11-19T07:00'), { status: 'always' });
  });

  it('are not always where they end for public holidays', () => {
    const never: OpeningHours = [{ days: ALL, opens: '00:00', closes: '24:00', publicHolidays: 'closed' }];
    assert.deepEqual(openingStatus(never, '2021-11-19T14:00'), { status: 'open' });
    assert.deepEqual(openingStatus(never, '2021-11-09T14:00'), {
      status: 'open',
      until: '2021-11-11T00:00',
    });
    assert.deepEqual(openingStatus(never, '2021-11-11T14:00'), {
      status: 'closed',
      opens: '2021-11-12T00:00',
    });
  });

  it('hold or not on a public holiday, as they say', () => {
    // Thursday 11 November 2021 is one.
    const closed: OpeningHours = [
      { days: WORKING, opens: '10:00', closes: '19:00', publicHolidays: 'closed' },
    ];
    assert.deepEqual(openingStatus(closed, '2021-11-11T14:00'), {
      status: 'closed',
      opens: '2021-11-12T10:00',
    });
    const open: OpeningHours = [{ days: WORKING, opens: '10:00', closes: '19:00', publicHolidays: 'open' }];
    assert.deepEqual(openingStatus(open, '2021-11-11T14:00'), { status: 'open', until: '2021-11-11T19:00' });
  });

  it('promise nothing on a public holiday they do not speak of', () => {
    assert.deepEqual(openingStatus(office, '2021-11-11T14:00'), { status: 'unknown' });
    assert.deepEqual(openingStatus(office, '2021-11-10T20:00'), { status: 'closed' });
    const twice: OpeningHours = [
      { days: ['mo', 'mo', 'tu', 'we', 'th', 'fr', 'sa'], opens: '09:00', closes: '18:00' },
    ];
    assert.deepEqual(openingStatus(twice, '2021-11-11T14:00'), { status: 'unknown' });
    const daily: OpeningHours = [{ days: ALL, opens: '09:00', closes: '23:00' }];
    assert.deepEqual(openingStatus(daily, '2021-11-11T14:00'), { status: 'open', until: '2021-11-11T23:00' });
  });

  it('promise what is sure where it begins together with what is not', () => {
    const both: OpeningHours = [
      { days: WORKING, opens: '10:00', closes: '12:00' },
      { days: WORKING, opens: '10:00', closes: '19:00', publicHolidays: 'open' },
    ];
    assert.deepEqual(openingStatus(both, '2021-11-11T08:00'), {
      status: 'closed',
      opens: '2021-11-11T10:00',
    });
  });

  it('never open in the past nor close before now', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((parts) => parts.map((n) => `${n}`.padStart(2, '0')).join(':'));
    const hours = fc.array(
      fc.record({
        days: fc.subarray(ALL, { minLength: 1 }),
        opens: time,
        closes: fc.oneof(time, fc.constant('24:00')),
        publicHolidays: fc.constantFrom('open' as const, 'closed' as const),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(hours, day, time, (periods, date, clock) => {
        const local = `${date}T${clock}`;
        const now = openingStatus(periods, local);
        if (now.status === 'open' && now.until) {
          assert.ok(now.until > local);
          assert.notEqual(openingStatus(periods, now.until).status, 'open');
        }
        if (now.status === 'closed' && now.opens) {
          assert.ok(now.opens > local);
          assert.notEqual(openingStatus(periods, now.opens).status, 'closed');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('trust in what was verified', () => {
  it('lasts twelve months to the day, and is lost after twenty-four', () => {
    assert.equal(trust('2020-11-19', '2021-11-19'), 'verified');
    assert.equal(trust('2020-11-19', '2021-11-20'), 'stale');
    assert.equal(trust('2020-11-19', '2022-11-19'), 'stale');
    assert.equal(trust('2020-11-19', '2022-11-20'), 'expired');
    assert.equal(trust(undefined, '2021-11-19'), 'unknown');
  });

  it('is none in a day, a month or a year to come', () => {
    for (const verifiedOn of ['2062', '2022', '2021-12', '2021-11-20'])
      assert.equal(trust(verifiedOn, '2021-11-19'), 'unknown', verifiedOn);
    for (const verifiedOn of ['2021', '2021-11', '2021-11-19'])
      assert.equal(trust(verifiedOn, '2021-11-19'), 'verified', verifiedOn);
  });

  it('counts a month and a year from their end', () => {
    assert.equal(trust('2020-06', '2021-06-30'), 'verified');
    assert.equal(trust('2020-06', '2021-07-01'), 'stale');
    assert.equal(trust('2020', '2021-12-31'), 'verified');
    assert.equal(trust('2020', '2022-01-01'), 'stale');
    assert.equal(trust('2020', '2023-01-01'), 'expired');
    assert.equal(trust('2020-02-29', '2021-02-28'), 'verified');
    assert.equal(trust('2020-02-29', '2021-03-01'), 'stale');
  });
});
