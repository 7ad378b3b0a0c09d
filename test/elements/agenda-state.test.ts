import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createIndex, eventTexts, filterEvents, type CampaignEvent, type Selection } from '@relais/core';
import {
  agendaState,
  dayOf,
  programmeOf,
  tagsOf,
  type AgendaOptions,
  type AgendaState,
} from '@relais/elements/agenda';

const event = (id: string, startDate: string, more: Partial<CampaignEvent> = {}): CampaignEvent => ({
  id,
  name: id,
  startDate,
  eventStatus: 'scheduled',
  politicalSpeech: false,
  ...more,
});

const at = (name: string): Partial<CampaignEvent> => ({ location: { name } });

const state = (
  events: CampaignEvent[],
  options: Partial<AgendaOptions> = {},
  asked: Selection = {},
): AgendaState => {
  const programme = programmeOf(events, {});
  const found = filterEvents(programme, asked, createIndex(programme, eventTexts));
  return agendaState(programme, found, { width: 0, local: '2026-11-23T10:30', ...options });
};

const listed = (
  events: CampaignEvent[],
  options?: Partial<AgendaOptions>,
  asked?: Selection,
): Extract<AgendaState, { status: 'list' }> => {
  const found = state(events, options, asked);
  assert.equal(found.status, 'list');
  return found as Extract<AgendaState, { status: 'list' }>;
};

const ids = (groups: readonly { chunks: readonly (readonly CampaignEvent[])[] }[]): string[] =>
  groups.flatMap(({ chunks }) => chunks.flat().map(({ id }) => id));

describe('agendaState', () => {
  it('has nothing to say of a campaign without events', () => {
    assert.equal(state([]).status, 'none');
  });

  it('is empty where filters leave nothing, and still offers what would', () => {
    const found = state(
      [event('a', '2026-11-23', { track: 'x' }), event('b', '2026-11-24', { track: 'y' })],
      {
        filters: 'track',
      },
      { track: ['z'] },
    );
    assert.equal(found.status, 'empty');
    assert.deepEqual(found.status === 'empty' && found.offered, ['track']);
  });

  it('folds the days that are over, until somebody looks for something', () => {
    const events = [event('old', '2026-11-22T10:00'), event('new', '2026-11-23T18:00')];
    const found = listed(events);
    assert.deepEqual([ids(found.past), ids(found.groups)], [['old'], ['new']]);
    const searched = listed(events, {}, { query: 'old' });
    assert.deepEqual([ids(searched.past), ids(searched.groups)], [[], ['old']]);
  });

  it('folds nothing that is on, whenever it began', () => {
    const events = [
      event('month', '2026-10-20', { endDate: '2026-12-15' }),
      event('fair', '2026-11-19T09:00', { endDate: '2026-11-26T18:00' }),
      event('old', '2026-11-22T10:00'),
      event('night', '2026-11-22T20:00', { endDate: '2026-11-23T02:00' }),
      event('next', '2026-11-24T10:00'),
    ];
    const found = listed(events, { local: '2026-11-23T00:30' });
    assert.deepEqual([ids(found.past), ids(found.groups)], [['old'], ['month', 'fair', 'night', 'next']]);
    const some = listed(events, { limit: 2, local: '2026-11-23T00:30' });
    assert.deepEqual([ids(some.past), ids(some.groups)], [[], ['month', 'fair']]);
    assert.deepEqual(ids(listed(events, { local: '2026-11-23T02:00' }).past), ['old', 'night']);
  });

  it('folds nothing when all is over', () => {
    const found = listed([event('a', '2026-11-20T10:00'), event('b', '2026-11-21T10:00')]);
    assert.deepEqual([ids(found.past), ids(found.groups)], [[], ['a', 'b']]);
  });

  it('is over when the campaign and all of its sessions are', () => {
    const events = [event('a', '2026-11-20T10:00'), event('b', '2026-11-25', { endDate: '2026-11-27' })];
    const over = (local: string, last?: string): boolean | undefined => state(events, { local, last }).over;
    assert.equal(over('2026-11-27T12:00', '2026-11-26'), false);
    assert.equal(over('2026-11-28T00:00', '2026-11-26'), true);
    assert.equal(over('2026-11-28T12:00', '2026-11-28'), false);
    assert.equal(over('2026-11-28T12:00'), true);
  });

  it('lists an entry of several whole days once, under its days', () => {
    const found = listed([
      event('week', '2026-11-19', { endDate: '2026-11-26' }),
      event('day', '2026-11-23', { endDate: '2026-11-23' }),
      event('night', '2026-11-23T22:00', { endDate: '2026-11-24T01:00' }),
    ]);
    assert.deepEqual(
      found.groups.map(({ from, to }) => [from, to]),
      [
        ['2026-11-19', '2026-11-26'],
        ['2026-11-23', '2026-11-23'],
      ],
    );
    assert.deepEqual(ids(found.groups), ['week', 'day', 'night']);
  });

  it('limits a list to the first sessions of what is not over, or of all when all is', () => {
    const events = [1, 2, 3, 4].map((day) => event(`d${day}`, `2026-11-2${day}T09:00`));
    const found = listed(events, { limit: 1, local: '2026-11-23T12:00' });
    assert.deepEqual([ids(found.groups), found.hidden], [['d4'], 3]);
    assert.deepEqual(ids(listed(events, { limit: 2, local: '2026-12-01T00:00' }).groups), ['d1', 'd2']);
    assert.deepEqual(ids(listed(events, { limit: 1, view: 'days', local: '2026-11-01T00:00' }).groups), [
      'd1',
    ]);
  });

  it('chooses the view by width, and by what there is to show', () => {
    const two = [event('a', '2026-11-23T09:00', at('A')), event('b', '2026-11-23T09:00', at('B'))];
    const one = [event('a', '2026-11-23T09:00', at('A'))];
    const days = [event('a', '2026-11-23', at('A')), event('b', '2026-11-24', at('B'))];
    const statuses = (events: CampaignEvent[]): string[] =>
      [0, 1, 2].map((width) => state(events, { width }).status);
    assert.deepEqual(statuses(two), ['list', 'days', 'grid']);
    assert.deepEqual(statuses(one), ['list', 'days', 'days']);
    assert.deepEqual(statuses(days), ['list', 'list', 'list']);
    assert.equal(state(days, { view: 'grid' }).status, 'grid');
    assert.equal(state(two, { view: 'nonsense', width: 1 }).status, 'days');
  });

  it('lists all that there is where somebody asked for it', () => {
    const events = [1, 2, 3, 4].map((day) => event(`d${day}`, `2026-11-2${day}T09:00`));
    const found = listed(events, { limit: 1, all: true, view: 'days', local: '2026-11-23T12:00' });
    assert.deepEqual([ids(found.past), ids(found.groups), found.hidden], [['d1', 'd2'], ['d3', 'd4'], 0]);
  });

  it('offers facets that have a choice, the day only in a list, and none of a short programme unasked', () => {
    const events = Array.from({ length: 10 }, (_, i) =>
      event(`e${i}`, `2026-11-2${i % 5}T09:00`, { track: i % 2 ? 'x' : 'y', category: 'same' }),
    );
    const offered = (all: CampaignEvent[], options: Partial<AgendaOptions>): string[] => {
      const found = state(all, options);
      return found.status === 'none' ? [] : [...found.offered];
    };
    assert.deepEqual(offered(events, {}), ['day', 'track']);
    assert.deepEqual(offered(events, { view: 'days' }), ['track']);
    assert.deepEqual(offered(events, { filters: '' }), []);
    assert.deepEqual(offered(events.slice(0, 4), {}), []);
    assert.deepEqual(offered(events.slice(0, 4), { filters: 'track' }), ['track']);
  });

  it('cuts a long day into chunks', () => {
    const events = Array.from({ length: 100 }, (_, i) => event(`e${i}`, '2026-11-23T09:00'));
    const found = listed(events);
    assert.deepEqual(
      found.groups[0]?.chunks.map(({ length }) => length),
      [40, 40, 20],
    );
  });
});

describe('dayOf', () => {
  const events = [20, 22, 24].map((day) => event(`d${day}`, `2026-11-${day}T09:00`));

  it('opens on today, else on the next day, else on the first; and on the day somebody chose', () => {
    const opens = (today: string, chosen?: string): string => dayOf(events, chosen, today).group.from;
    assert.equal(opens('2026-11-22'), '2026-11-22');
    assert.equal(opens('2026-11-23'), '2026-11-24');
    assert.equal(opens('2026-12-23'), '2026-11-20');
    assert.equal(opens('2026-11-22', '2026-11-20'), '2026-11-20');
    assert.equal(opens('2026-11-22', '2026-11-21'), '2026-11-22');
  });

  it('has the days in order, and on each of them what lasts for days', () => {
    const { days, group } = dayOf(
      [event('expo', '2026-11-21', { endDate: '2026-11-23' }), ...events.slice(1)],
      '2026-11-22',
      '',
    );
    assert.deepEqual(days, ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']);
    assert.deepEqual(ids([group]), ['expo', 'd22']);
  });
});

describe('programmeOf', () => {
  const events = [
    event('speech', '2026-11-23T11:00', { politicalSpeech: true, category: 'x' }),
    event('talk', '2026-11-23T09:00', { category: 'x', audience: ['Parents', 'Élus'], ...at('Salle 1') }),
    event('other', '2026-11-23T10:00', { category: 'y' }),
  ];
  const left = (fixed: Parameters<typeof programmeOf>[1]): string[] =>
    programmeOf(events, fixed).map(({ id }) => id);

  it('applies fixed filters, and leaves speeches out where the page says so', () => {
    assert.deepEqual(left({ category: 'x' }), ['talk', 'speech']);
    assert.deepEqual(left({ noSpeeches: true }), ['talk', 'other']);
  });

  it('takes one of several values of a filter, and every filter', () => {
    assert.deepEqual(left({ category: ' y ,x,' }), ['talk', 'other', 'speech']);
    assert.deepEqual(left({ category: 'x, y', audience: 'Élus' }), ['talk']);
    assert.deepEqual(left({ category: 'y', place: 'Salle 1' }), []);
    assert.deepEqual(left({ category: ' , ', locality: '' }), ['talk', 'other', 'speech']);
  });

  it('takes a value that has commas, and one that is written with other capitals', () => {
    const place = 'Orangerie, Domaine de Sceaux';
    const there = programmeOf([...events, event('d', '2026-11-24', at(place))], {
      place: place.toUpperCase(),
    });
    assert.deepEqual(
      there.map(({ id }) => id),
      ['d'],
    );
    assert.deepEqual(left({ audience: 'élus' }), ['talk']);
  });

  it('takes the apostrophe of a keyboard for that of a typesetter', () => {
    const hay = event('d', '2026-11-24', { location: { name: 'Salle', addressLocality: 'L’Haÿ-les-Roses' } });
    assert.equal(programmeOf([hay], { locality: "l'Haÿ-les-Roses" }).length, 1);
  });

  it('takes a value that is written without accents, or with accents in two pieces', () => {
    for (const audience of ['elus', 'Élus'.normalize('NFD'), 'parents, elus'])
      assert.deepEqual(left({ audience }), ['talk']);
    assert.deepEqual(left({ audience: 'elu' }), []);
  });

  it('takes a value with or without hyphens and ligatures, as the filters of helplines do', () => {
    const place = event('d', '2026-11-24', {
      location: { name: 'Sacré-Cœur', addressLocality: 'Bourg-la-Reine' },
    });
    assert.equal(programmeOf([place], { locality: 'bourg la reine', place: 'sacre coeur' }).length, 1);
  });

  it('takes no number for another', () => {
    for (const [place, name] of [
      ['1,2', '12'],
      ['Salle 1.12', 'Salle 11.2'],
      ['6-12', '61-2'],
    ] as const)
      assert.equal(programmeOf([event('d', '2026-11-24', at(name))], { place }).length, 0, place);
    assert.equal(programmeOf([event('d', '2026-11-24', at('Salle 2'))], { place: '1,salle-2' }).length, 1);
  });
});

describe('tagsOf', () => {
  const local = '2026-11-23T10:30';
  const tags = (startDate: string, more?: Partial<CampaignEvent>): string[] =>
    tagsOf(event('a', startDate, more), local);

  it('says what is on and what is over', () => {
    assert.deepEqual(tags('2026-11-23T10:00'), ['now']);
    assert.deepEqual(tags('2026-11-23T08:00'), ['past']);
    assert.deepEqual(tags('2026-11-23T11:00'), []);
  });

  it('does not say that something without hours is on', () => {
    assert.deepEqual(tags('2026-11-19', { endDate: '2026-11-26' }), []);
    assert.deepEqual(tags('2026-11-22'), ['past']);
  });

  it('says only that a session is cancelled or postponed, whatever else it is', () => {
    const registration = { status: 'full' as const };
    assert.deepEqual(tags('2026-11-23T10:00', { eventStatus: 'cancelled', registration }), ['cancelled']);
    assert.deepEqual(tags('2026-11-20T10:00', { eventStatus: 'postponed' }), ['postponed']);
  });

  it('says that a session moved online, or that it can also be followed there where it keeps its room', () => {
    const moved = (more?: Partial<CampaignEvent>): string[] =>
      tags('2026-11-24T10:00', { eventStatus: 'movedOnline', location: { name: 'Salle' }, ...more });
    assert.deepEqual(moved(), ['movedOnline']);
    assert.deepEqual(moved({ onlineUrl: 'https://example.org/live' }), ['movedOnline']);
    assert.deepEqual(moved({ eventAttendanceMode: 'mixed' }), ['alsoOnline']);
  });

  it('says whether one can register, until it is over', () => {
    assert.deepEqual(tags('2026-11-24T10:00', { registration: { status: 'full' } }), ['full']);
    assert.deepEqual(tags('2026-11-23T08:00', { registration: { status: 'full' } }), ['past']);
    const until = (deadline: string): string[] =>
      tags('2026-11-24T10:00', { registration: { status: 'open', deadline } });
    assert.deepEqual(until('2026-11-23'), []);
    assert.deepEqual(until('2026-11-22'), ['closed']);
    assert.deepEqual(until('2026-11-23T10:00'), ['closed']);
    assert.deepEqual(until('2026-11-23T11:00'), []);
  });
});
