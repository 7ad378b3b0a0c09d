import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  createIndex,
  eventDays,
  eventEnd,
  eventMoment,
  eventTexts,
  facets,
  FACETS,
  filterEvents,
  groupByDay,
  nextEvent,
  structuredData,
} from '@relais/core';
import type { CampaignEvent, CampaignHead, Selection } from '@relais/core';

const event = (id: string, startDate: string, more: Partial<CampaignEvent> = {}): CampaignEvent => ({
  id,
  name: `Séance ${id}`,
  startDate,
  eventStatus: 'scheduled',
  politicalSpeech: false,
  ...more,
});
const ids = (events: Iterable<CampaignEvent>): string => [...events].map(({ id }) => id).join(' ');

describe('the programme day by day', () => {
  it('puts days and sessions in order, all-day entries first', () => {
    const days = groupByDay([
      event('late', '2021-11-20T18:00'),
      event('early', '2021-11-20T09:00'),
      event('before', '2021-11-19T23:00'),
      event('day', '2021-11-20'),
    ]);
    assert.deepEqual(
      days.map(({ day, events }) => `${day}: ${ids(events)}`),
      ['2021-11-19: before', '2021-11-20: day early late'],
    );
  });

  it('keeps a session past midnight on the day it begins, and an all-day entry on each of its days', () => {
    assert.deepEqual(eventDays(event('night', '2021-11-19T22:00', { endDate: '2021-11-20T02:00' })), [
      '2021-11-19',
    ]);
    assert.deepEqual(eventDays(event('show', '2021-11-29', { endDate: '2021-12-01' })), [
      '2021-11-29',
      '2021-11-30',
      '2021-12-01',
    ]);
  });

  it('puts on each of its days what lasts for 24 hours or more, up to the midnight it ends at', () => {
    const days = (endDate: string): number =>
      eventDays(event('fair', '2021-11-19T09:00', { endDate })).length;
    assert.equal(days('2021-11-20T08:59'), 1);
    assert.equal(days('2021-11-20T09:00'), 2);
    assert.equal(days('2021-11-20'), 2);
    assert.equal(days('2021-11-26T00:00'), 7);
    assert.equal(days('2021-11-26T00:01'), 8);
    assert.equal(days('2021-12-20T09:00'), 1);
    assert.equal(eventDays(event('late', '2021-11-19T23:30')).length, 1);
  });

  it('announces on its first day only what lasts longer than a month, or ends before it begins', () => {
    assert.equal(eventDays(event('month', '2021-11-01', { endDate: '2021-12-01' })).length, 31);
    assert.deepEqual(eventDays(event('longer', '2021-11-01', { endDate: '2021-12-02' })), ['2021-11-01']);
    assert.deepEqual(eventDays(event('endless', '2021-11-01', { endDate: '9999-12-31' })), ['2021-11-01']);
    assert.deepEqual(eventDays(event('back', '2021-11-01', { endDate: '2021-10-01' })), ['2021-11-01']);
  });

  it('loses no event and makes no list of days longer than the entries ask', () => {
    const day = fc.nat(400).map((days) => addDays('2021-01-01', days));
    const any = fc
      .array(fc.tuple(day, fc.boolean(), fc.nat(60)))
      .map((list) =>
        list.map(([from, timed, days], i) =>
          timed ? event(`${i}`, `${from}T10:00`) : event(`${i}`, from, { endDate: addDays(from, days) }),
        ),
      );
    fc.assert(
      fc.property(any, (events) => {
        const days = groupByDay(events);
        assert.deepEqual(new Set(days.flatMap((one) => one.events)), new Set(events));
        assert.deepEqual(
          [...days].sort((a, b) => a.day.localeCompare(b.day)),
          days,
        );
        for (const one of days) for (const each of one.events) assert.ok(eventDays(each).includes(one.day));
      }),
    );
  });
});

describe('now and next', () => {
  const zone = 'Europe/Paris';
  const at = (text: string): number => Date.parse(`${text}+01:00`);
  const talk = event('talk', '2021-11-19T14:00', { endDate: '2021-11-19T16:00' });

  it('is still to come, on, then over at the minute of its end', () => {
    assert.equal(eventMoment(talk, at('2021-11-19T13:59'), zone), 'future');
    assert.equal(eventMoment(talk, at('2021-11-19T14:00'), zone), 'now');
    assert.equal(eventMoment(talk, at('2021-11-19T15:59'), zone), 'now');
    assert.equal(eventMoment(talk, at('2021-11-19T16:00'), zone), 'past');
  });

  it('is on all day for a day, its last day included', () => {
    const show = event('show', '2021-11-19', { endDate: '2021-11-20' });
    assert.equal(eventMoment(show, at('2021-11-18T23:59'), zone), 'future');
    assert.equal(eventMoment(show, at('2021-11-19T00:00'), zone), 'now');
    assert.equal(eventMoment(show, at('2021-11-20T23:59'), zone), 'now');
    assert.equal(eventMoment(show, at('2021-11-21T00:00'), zone), 'past');
  });

  it('assumes two hours where no end is given, past midnight too', () => {
    assert.equal(eventEnd(event('open', '2021-11-19T23:00')), '2021-11-20T01:00');
    assert.equal(eventEnd(event('second', '2021-10-31T02:30+01:00')), '2021-10-31T04:30');
    assert.equal(eventEnd(event('day', '2021-11-19')), '2021-11-19T24:00');
  });

  it('takes an end at the very beginning for none', () => {
    const start = '2021-11-19T14:00';
    assert.equal(eventEnd(event('a', start, { endDate: start })), '2021-11-19T16:00');
  });

  it('finds the next session that takes place', () => {
    const events = [
      event('later', '2021-11-20T09:00'),
      event('off', '2021-11-19T16:00', { eventStatus: 'cancelled' }),
      event('wait', '2021-11-19T16:30', { eventStatus: 'postponed' }),
      event('next', '2021-11-19T17:00'),
      event('twin', '2021-11-19T17:00'),
      talk,
    ];
    assert.equal(nextEvent(events, at('2021-11-19T15:00'), zone)?.id, 'next');
    assert.equal(nextEvent(events, at('2021-11-19T13:00'), zone)?.id, 'talk');
    assert.equal(nextEvent(events, at('2021-11-21T00:00'), zone), undefined);
  });
});

describe('filters', () => {
  const sceaux = { name: 'Orangerie', addressLocality: 'Sceaux', accessibility: ['LSF'] };
  const nanterre = { name: 'Salle 2', addressLocality: 'Nanterre' };
  const events = [
    event('a', '2021-11-19T10:00', { category: 'Film', audience: ['Élus', 'Parents'], location: sceaux }),
    event('b', '2021-11-19T14:00', { category: 'Débat', audience: ['Parents'], location: nanterre }),
    event('c', '2021-11-20', { category: 'Film', location: nanterre, registration: { status: 'full' } }),
    event('d', '2021-11-21T10:00', { eventStatus: 'cancelled', inLanguage: 'en' }),
  ];
  const kept = (selection: Selection): string => ids(filterEvents(events, selection));

  it('want one of the values of each facet', () => {
    assert.equal(kept({}), 'a b c d');
    assert.equal(kept({ category: [] }), 'a b c d');
    assert.equal(kept({ category: ['Film'] }), 'a c');
    assert.equal(kept({ category: ['Film', 'Débat'] }), 'a b c');
    assert.equal(kept({ category: ['Film'], locality: ['Nanterre'] }), 'c');
    assert.equal(kept({ day: ['2021-11-19'], audience: ['Parents'] }), 'a b');
    assert.equal(kept({ accessibility: ['LSF'] }), 'a');
    assert.equal(kept({ language: ['en'] }), 'd');
    assert.equal(kept({ place: ['nowhere'] }), '');
  });

  it('leave out what one can no longer go to', () => {
    assert.equal(kept({ open: true }), 'a b');
    assert.equal(kept({ open: false }), 'a b c d');
  });

  it('leave out what is over, or closed since its deadline, at a moment', () => {
    const registration = (deadline: string): Partial<CampaignEvent> => ({
      registration: { status: 'open', deadline },
    });
    const list = [
      event('past', '2026-11-23T08:00', { endDate: '2026-11-23T09:00' }),
      event('late', '2026-11-24T08:00', registration('2026-11-22')),
      event('today', '2026-11-24T09:00', registration('2026-11-23')),
      event('hour', '2026-11-24T10:00', registration('2026-11-23T10:00')),
      event('free', '2026-11-24T11:00'),
    ];
    assert.equal(ids(filterEvents(list, { open: '2026-11-23T10:30' })), 'today free');
    assert.equal(ids(filterEvents(list, { open: true })), 'past late today hour free');
  });

  it('ask the search for the query', () => {
    const search = createIndex(events, eventTexts);
    assert.equal(ids(filterEvents(events, { query: 'film' }, search)), 'a c');
    assert.equal(ids(filterEvents(events, { query: 'film', open: true }, search)), 'a');
    assert.equal(ids(filterEvents(events, { query: 'film' })), 'a b c d');
  });

  it('count each option with the other facets applied, and lose none', () => {
    const [category, locality] = facets(events, { category: ['Film'] }, ['category', 'locality']);
    assert.deepEqual(category?.options, [
      { value: 'Débat', count: 1, selected: false },
      { value: 'Film', count: 2, selected: true },
    ]);
    assert.deepEqual(locality?.options, [
      { value: 'Nanterre', count: 1, selected: false },
      { value: 'Sceaux', count: 1, selected: false },
    ]);
    const [other] = facets(events, { category: ['Gone'], locality: ['Sceaux'] }, ['category']);
    assert.deepEqual(
      other?.options.map(({ value, count }) => `${value} ${count}`),
      ['Débat 0', 'Film 1', 'Gone 0'],
    );
  });

  it('put options in the order of a French reader', () => {
    const rooms = ['Salle 10', 'Salle 2', 'Étage', 'entrée', 'Foyer'].map((name, i) =>
      event(`${i}`, '2021-11-19', { location: { name } }),
    );
    const [place] = facets(rooms, {}, ['place']);
    assert.deepEqual(
      place?.options.map(({ value }) => value),
      ['entrée', 'Étage', 'Foyer', 'Salle 2', 'Salle 10'],
    );
  });

  it('count what one would see on choosing that option alone', () => {
    const value = fc.constantFrom('x', 'y', 'z');
    const any = fc.array(
      fc
        .record({
          category: value,
          track: value,
          audience: fc.array(value, { maxLength: 3 }),
          day: fc.nat(3),
        })
        .map(({ day, ...more }) => event('e', addDays('2021-11-19', day), more)),
    );
    const selection = fc.record(
      { category: fc.array(value), track: fc.array(value), audience: fc.array(value), open: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(any, selection, (list, chosen) => {
        for (const { facet, options } of facets(list, chosen, FACETS)) {
          for (const option of options) {
            assert.equal(option.count, filterEvents(list, { ...chosen, [facet]: [option.value] }).length);
            assert.equal(option.selected, (chosen as Selection)[facet]?.includes(option.value) ?? false);
          }
        }
      }),
    );
  });
});

describe('structuredData', () => {
  const campaign = {
    inLanguage: 'fr',
    timeZone: 'Europe/Paris',
    url: 'https://example.org/',
    organizer: { name: 'Département' },
  } as CampaignHead;
  const data = (more: Partial<CampaignEvent>, startDate = '2026-11-23T09:00'): Record<string, unknown> => {
    const { '@graph': graph } = structuredData([event('a', startDate, more)], campaign) as {
      '@graph': Record<string, unknown>[];
    };
    return JSON.parse(JSON.stringify(graph[0])) as Record<string, unknown>;
  };

  it('says all that a search engine wants, with the offset of each moment', () => {
    const found = data({
      endDate: '2026-11-23T10:30',
      location: { name: 'A', address: '1 rue B', addressLocality: 'Sceaux' },
      registration: { status: 'full', url: 'https://example.org/go' },
      isAccessibleForFree: true,
    });
    assert.deepEqual(found, {
      '@type': 'Event',
      name: 'Séance a',
      url: 'https://example.org/',
      startDate: '2026-11-23T09:00:00+01:00',
      endDate: '2026-11-23T10:30:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'A',
          address: { '@type': 'PostalAddress', streetAddress: '1 rue B', addressLocality: 'Sceaux' },
        },
      ],
      inLanguage: 'fr',
      isAccessibleForFree: true,
      organizer: { '@type': 'Organization', name: 'Département' },
      offers: {
        '@type': 'Offer',
        url: 'https://example.org/go',
        price: 0,
        priceCurrency: 'EUR',
        availability: 'https://schema.org/SoldOut',
      },
    });
  });

  it('keeps days, summer and the second pass of an hour apart', () => {
    assert.equal(data({}, '2026-11-23')['startDate'], '2026-11-23');
    assert.equal(data({}, '2026-07-01T09:00')['startDate'], '2026-07-01T09:00:00+02:00');
    assert.equal(data({}, '2026-10-25T02:30')['startDate'], '2026-10-25T02:30:00+02:00');
    assert.equal(data({}, '2026-10-25T02:30+01:00')['startDate'], '2026-10-25T02:30:00+01:00');
  });

  it('says what changed', () => {
    const { eventStatus, eventAttendanceMode, previousStartDate, location } = data({
      eventStatus: 'movedOnline',
      previousStartDate: '2026-11-22T09:00',
      onlineUrl: 'https://example.org/live',
    });
    assert.equal(eventStatus, 'https://schema.org/EventMovedOnline');
    assert.equal(eventAttendanceMode, 'https://schema.org/OnlineEventAttendanceMode');
    assert.equal(previousStartDate, '2026-11-22T09:00:00+01:00');
    assert.deepEqual(location, [{ '@type': 'VirtualLocation', url: 'https://example.org/live' }]);
  });

  it('ends with the day that a session of some hours names as its end', () => {
    assert.equal(data({ endDate: '2026-11-24' })['endDate'], '2026-11-25T00:00:00+01:00');
    assert.equal(data({ endDate: '2026-11-24' }, '2026-11-23')['endDate'], '2026-11-24');
  });

  it('speaks of no place but where the event is', () => {
    const onlineUrl = 'https://example.org/live';
    const location = { name: 'A' };
    const told = (more: Partial<CampaignEvent>): [mode: string, places: string[] | undefined] => {
      const { eventAttendanceMode, location: places } = data(more) as {
        eventAttendanceMode: string;
        location?: Record<string, string>[];
      };
      return [
        eventAttendanceMode.replace(/^.*\/|EventAttendanceMode$/g, ''),
        places?.map((place) => place['@type'] ?? ''),
      ];
    };
    assert.deepEqual(told({ location }), ['Offline', ['Place']]);
    assert.deepEqual(told({ onlineUrl }), ['Online', ['VirtualLocation']]);
    assert.deepEqual(told({ location, onlineUrl }), ['Mixed', ['Place', 'VirtualLocation']]);
    assert.deepEqual(told({}), ['Offline', undefined]);
    const eventStatus = 'movedOnline';
    assert.deepEqual(told({ eventStatus, location, onlineUrl }), ['Online', ['VirtualLocation']]);
    assert.deepEqual(told({ eventStatus, location }), ['Online', undefined]);
    const left = { eventStatus, eventAttendanceMode: 'offline', location, onlineUrl } as const;
    assert.deepEqual(told(left), ['Online', ['VirtualLocation']]);
    assert.deepEqual(told({ eventAttendanceMode: 'offline', location, onlineUrl }), ['Offline', ['Place']]);
    assert.deepEqual(told({ eventAttendanceMode: 'mixed', location }), ['Mixed', ['Place']]);
  });

  it('says that places are sold out where they are full, and nothing where there is no word for it', () => {
    const url = 'https://example.org/go';
    const status = (value: 'open' | 'full' | 'closed' | 'none'): unknown =>
      (data({ registration: { status: value, url } })['offers'] as Record<string, unknown>)['availability'];
    assert.deepEqual((['open', 'full', 'closed', 'none'] as const).map(status), [
      'https://schema.org/InStock',
      'https://schema.org/SoldOut',
      undefined,
      undefined,
    ]);
  });

  it('ends in the form in which it begins', () => {
    assert.equal(data({ endDate: '2026-11-24' })['endDate'], '2026-11-25T00:00:00+01:00');
    assert.equal(data({ endDate: '2026-11-24' }, '2026-11-23')['endDate'], '2026-11-24');
    assert.equal(data({ endDate: '2026-11-24T18:00' }, '2026-11-23')['endDate'], '2026-11-24');
  });
});
