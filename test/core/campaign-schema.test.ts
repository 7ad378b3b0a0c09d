import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_ITEMS, parseCampaign, type Problem } from '@relais/core';

const head = { id: 'x', name: 'X' };
const event = { id: 'e', name: 'E', startDate: '2021-11-19T14:00' };
const brief = (problems: readonly Problem[]): string[] =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('reading by the schema', () => {
  it('changes times and addresses by what they are, not by how they look or what they are called', () => {
    const look = '2021-11-19T14:00:00+05:00';
    const { campaign, problems } = parseCampaign(
      {
        ...head,
        name: look,
        notice: { headline: look },
        events: [{ ...event, name: look, deadline: 1, url: look }],
      },
      { base: 'https://e.example/' },
    );
    assert.deepEqual(
      [campaign?.name, campaign?.notice?.headline, campaign?.events[0]?.name],
      [look, look, look],
    );
    assert.equal(campaign?.events[0]?.url, `https://e.example/${look}`);
    assert.deepEqual(brief(problems), ['note unknown-property events[0].deadline']);
  });

  it('leaves the date of change of the campaign as it is, and tells that of an event in the zone', () => {
    const dateModified = '2021-11-01T12:00:00Z';
    const { campaign } = parseCampaign({ ...head, dateModified, events: [{ ...event, dateModified }] });
    assert.deepEqual(
      [campaign?.dateModified, campaign?.events[0]?.dateModified],
      [dateModified, '2021-11-01T13:00'],
    );
    assert.deepEqual(brief(parseCampaign({ ...head, dateModified: 'hier' }).problems), [
      'warning invalid-date dateModified',
    ]);
  });

  it('does not take a list for an object, nor an object for a list', () => {
    const { campaign, problems } = parseCampaign({
      ...head,
      organizer: ['X'],
      nextEdition: [],
      keyDates: { 0: 1 },
    });
    assert.deepEqual(
      [campaign?.organizer, campaign?.nextEdition, campaign?.keyDates],
      [undefined, undefined, undefined],
    );
    assert.deepEqual(
      problems.map(({ path, params }) => `${path} ${params?.['expected']}`),
      ['organizer Object', 'nextEdition Object', 'keyDates Array'],
    );
  });

  it('says what of opening hours made them worth nothing', () => {
    const period = { days: ['mo'], opens: '09:00', closes: '12:00' };
    const hours = [
      [
        [period, { ...period, days: ['mo', 'lundi'] }],
        'warning invalid resources[0].hoursAvailable[1].days[1]',
      ],
      [[period, { ...period, days: [] }], 'warning invalid resources[0].hoursAvailable[1].days'],
      [
        [{ ...period, publicHolidays: 'non' }],
        'warning invalid resources[0].hoursAvailable[0].publicHolidays',
      ],
      [[{ ...period, note: 'x' }], 'note unknown-property resources[0].hoursAvailable[0].note'],
      ['24 h', 'warning invalid resources[0].hoursAvailable'],
    ] as const;
    for (const [hoursAvailable, told] of hours) {
      const { campaign, problems } = parseCampaign({
        ...head,
        resources: [{ id: 'r', name: 'R', hoursAvailable }],
      });
      assert.equal(brief(problems).at(0), told);
      assert.equal(!campaign?.resources[0]?.hoursAvailable, told.startsWith('warning'));
    }
  });

  it('reads what it knows before what it does not, however much that is', () => {
    const junk = Array.from({ length: MAX_ITEMS * 2 }, () => 1);
    const { campaign, problems } = parseCampaign({ ...head, events: [{ junk, ...event }] });
    assert.equal(campaign?.events.length, 1);
    assert.deepEqual(brief(problems), ['note unknown-property events[0].junk', 'warning too-many events[0]']);
  });

  it('does not tell of every property where there is no end of them', () => {
    const many = Object.fromEntries(Array.from({ length: MAX_ITEMS * 5 }, (_, i) => [`p${i}`, i]));
    const performers = Array.from({ length: 100 }, () => many);
    const { campaign, problems } = parseCampaign({ ...head, events: [{ ...many, ...event, performers }] });
    assert.equal(campaign?.events.length, 1);
    assert.ok(problems.length <= 2 * MAX_ITEMS + 2, `${problems.length}`);
  });

  it('finds a forbidden number where something else was expected', () => {
    const number = `0${['8', '0', '6', '2', '3', '1', '0', '6', '3'].join('')}`;
    for (const name of [[number], { fr: number }]) {
      const { problems } = parseCampaign({ ...head, events: [{ ...event, name }] });
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['forbidden-number'],
      );
    }
  });
});
