import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpeningHours, Resource } from '@relais/core';
import {
  availability,
  channelsFor,
  dial,
  hoursText,
  isAbroad,
  resourcesState,
  statusText,
  withoutEmergency,
} from '@relais/elements/resources';

const resource = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  name: id,
  category: 'service',
  ...more,
});
const voice = (value: string): NonNullable<Resource['channels']>[number] => ({ type: 'voice', value });
const office: OpeningHours = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '18:00' }];
const monday = '2026-11-23T10:30';
const ids = (found: readonly Resource[]): string[] => found.map(({ id }) => id);

describe('dial', () => {
  it('leaves what a telephone dials', () => {
    assert.equal(dial('119'), '119');
    assert.equal(dial('+33 (0)1 80 52 33 76'), '+33180523376');
    assert.equal(dial('01.99.00-10\u202f10'), '0199001010');
    assert.equal(dial('0033 (0)1 80 52 33 76'), '0033180523376');
    assert.equal(dial('+33 ( 0 ) 1 80 52 33 76'), '+33180523376');
    assert.equal(dial('(0)800 235 236'), '0800235236');
    assert.equal(dial('(+33) (0)1 80 52 33 76'), '+33180523376');
  });
});

describe('isAbroad', () => {
  const abroad = (value: string, label?: string): boolean => isAbroad({ type: 'voice', value, label });

  it('is a number of another country, or one that says so', () => {
    for (const value of ['+32 2 000 00 00', '0032 2 000 00 00', '+ 41 22 000 00 00'])
      assert.ok(abroad(value), value);
    assert.ok(abroad('+33 1 99 00 00 01', 'Depuis l’étranger'));
    assert.ok(abroad('01 99 00 00 01', 'From abroad'));
  });

  it('is no address, whatever signs are in it', () => {
    for (const value of [
      'https://example.org/?q=je+parle',
      'contact+jeunes@example.org',
      'https://x.fr/00123',
    ])
      assert.ok(!isAbroad({ type: value.includes('@') ? 'email' : 'chat', value }), value);
  });

  it('is no number of France, with +33 or without', () => {
    for (const value of [
      '+33 1 99 00 00 01',
      '+33 (0)1 99 00 00 01',
      '(+33) 1 99 00 00 01',
      '+262 262 00 00 00',
      '01 99 00 00 01',
      '3018',
    ])
      assert.ok(!abroad(value, 'Secrétariat'), value);
    assert.ok(!abroad('01 99 00 00 01', 'Joignable aussi depuis l’étranger'));
    assert.ok(!abroad('+33 1 99 00 00 01', 'Also from abroad'));
  });
});

describe('hoursText', () => {
  const words = {
    daysRun: (names: string[]) => `du ${names[0]} au ${names.at(-1)}`,
    range: (from: string, to: string) => `de ${from} à ${to}`,
    and: ' et ',
    midnight: 'minuit',
    notOnHolidays: ', sauf jours fériés',
    tomorrow: 'demain',
    status: {
      open: (day: string, time: string) => `jusqu’à ${day} ${time}`,
      closed: (day: string, time: string) => `ouvre ${day} ${time}`,
    },
  } as unknown as Parameters<typeof hoursText>[1];
  const days = ['mo', 'tu', 'we', 'th', 'fr'] as const;
  const said = (...spans: [opens: string, closes: string][]): string =>
    hoursText(
      spans.map(([opens, closes]) => ({ days: [...days], opens, closes })),
      words,
      'fr',
    ).replaceAll('\u00a0', ' ');

  it('says hours that touch as one', () => {
    assert.equal(said(['09:30', '12:30'], ['12:30', '18:30']), 'du lundi au vendredi de 9 h 30 à 18 h 30');
    assert.equal(
      said(['09:00', '12:00'], ['14:00', '18:00']),
      'du lundi au vendredi de 9 h à 12 h et de 14 h à 18 h',
    );
  });

  it('joins no hours over midnight: what follows belongs to another day', () => {
    for (const end of ['24:00', '00:00'])
      assert.equal(
        said(['18:00', end], ['00:00', '06:00']),
        'du lundi au vendredi de 18 h à minuit et de 0 h à 6 h',
      );
    assert.equal(
      said(['20:00', '02:00'], ['02:00', '06:00']),
      'du lundi au vendredi de 20 h à 2 h et de 2 h à 6 h',
    );
  });

  it('says that it is closed on public holidays: all of it, or the part that is', () => {
    const on = (...publicHolidays: ('open' | 'closed')[]): string =>
      hoursText(
        publicHolidays.map((one, i) => ({
          days: [...days],
          opens: `1${i * 2}:00`,
          closes: `1${i * 2 + 1}:00`,
          publicHolidays: one,
        })),
        words,
        'fr',
      ).replaceAll('\u00a0', ' ');
    assert.equal(on('closed'), 'du lundi au vendredi de 10 h à 11 h, sauf jours fériés');
    assert.equal(
      on('closed', 'open'),
      'du lundi au vendredi de 10 h à 11 h (sauf jours fériés), du lundi au vendredi de 12 h à 13 h',
    );
    assert.equal(
      on('closed', 'closed'),
      'du lundi au vendredi de 10 h à 11 h et de 12 h à 13 h, sauf jours fériés',
    );
    assert.equal(on('open'), 'du lundi au vendredi de 10 h à 11 h');
  });

  it('says midnight of the day that ends with it, and 0 h of one that begins', () => {
    const at = (opens: string, closes: string, local: string): string =>
      statusText(
        availability([{ days: [...days], opens, closes }], '2026', local),
        local,
        words,
        'fr',
      ).replaceAll('\u00a0', ' ');
    const closes = ['24:00', '00:00'];
    for (const end of closes) {
      assert.equal(at('00:00', end, '2026-11-23T10:30'), 'jusqu’à vendredi minuit');
      assert.equal(at('00:00', end, '2026-11-26T10:30'), 'jusqu’à demain minuit');
      assert.equal(at('00:00', end, '2026-11-27T10:30'), 'jusqu’à  minuit');
      assert.equal(at('00:00', end, '2026-11-28T10:30'), 'ouvre lundi 0 h');
      assert.equal(said(['00:00', end]), 'du lundi au vendredi de 0 h à minuit');
    }
    assert.equal(at('20:00', '02:00', '2026-11-27T23:00'), 'jusqu’à  2 h');
  });

  it('says midnight as people do', () => {
    assert.equal(said(['18:00', '24:00']), 'du lundi au vendredi de 18 h à minuit');
    assert.equal(said(['20:00', '00:00']), 'du lundi au vendredi de 20 h à minuit');
    assert.equal(said(['10:00', '20:00']), 'du lundi au vendredi de 10 h à 20 h');
  });
});

describe('withoutEmergency', () => {
  it('leaves out what repeats an emergency number, by id, name or channel', () => {
    const kept = withoutEmergency([
      resource('fr-119', { name: 'Autre chose', channels: [voice('0 899 00 00 00')] }),
      resource('a', { name: '1 7', channels: [voice('0 899 00 00 00')] }),
      resource('b', { channels: [voice('(1) 19')] }),
      resource('c', { channels: [{ type: 'sms', value: '1 1 4' }] }),
      resource('d', { channels: [voice('3018')] }),
      resource('e'),
    ]);
    assert.deepEqual(ids(kept), ['d', 'e']);
  });

  it('keeps what else there is, and leaves its input alone', () => {
    const mixed = resource('a', {
      channels: [voice('119'), { type: 'chat', value: 'https://a.example/' }],
    });
    assert.deepEqual(
      withoutEmergency([mixed])[0]?.channels?.map(({ type }) => type),
      ['chat'],
    );
    assert.equal(mixed.channels?.length, 2);
  });
});

describe('availability', () => {
  it('computes what was verified within 12 months', () => {
    assert.deepEqual(availability(office, '2026-05', monday), { status: 'open', until: '2026-11-23T18:00' });
    assert.deepEqual(availability(office, '2025', monday).status, 'open');
  });

  it('only says hours, to be checked, up to 24 months or where nobody verified', () => {
    assert.deepEqual(availability(office, '2025-06', monday), { status: 'unverified' });
    assert.deepEqual(availability(office, undefined, monday), { status: 'unverified' });
  });

  it('says nothing after 24 months', () => {
    assert.deepEqual(availability(office, '2023', monday), { status: 'none' });
    assert.deepEqual(availability(undefined, '2026', monday), { status: 'none' });
  });

  it('says around the clock, and where it is to be checked', () => {
    assert.deepEqual(availability('24/7', '2026', monday), { status: 'always', check: false });
    assert.deepEqual(availability('24/7', undefined, monday), { status: 'always', check: true });
  });
});

describe('resourcesState', () => {
  const all = [
    resource('line', {
      audience: ['young', 'relatives'],
      channels: [voice('01 99 00 00 01'), { type: 'sms', value: '06 39 98 00 01', deafAccess: true }],
      hoursAvailable: office,
      verifiedOn: '2026-10',
    }),
    resource('night', {
      audience: ['professionals'],
      channels: [voice('01 99 00 00 02')],
      hoursAvailable: [{ days: ['mo'], opens: '20:00', closes: '23:00' }],
      verifiedOn: '2026-10',
    }),
    resource('everyone', { audience: ['everyone'] }),
  ];
  const facets = ['audience', 'way', 'category', 'area'] as const;

  it('finds nothing, and offers nothing, where there is nothing', () => {
    assert.deepEqual(resourcesState([], facets, {}, monday), { found: [], groups: [], filtered: false });
  });

  it('offers whom and how, with counts in which the other facets hold', () => {
    const state = resourcesState(all, facets, { audience: ['young'] }, monday);
    assert.deepEqual(ids(state.found), ['line', 'everyone']);
    assert.deepEqual(
      state.groups.map(({ facet, options }) => [
        facet,
        ...options.map(({ value, count }) => `${value} ${count}`),
      ]),
      [
        ['audience', 'young 2', 'relatives 2', 'professionals 2'],
        ['way', 'open 1', 'silent 1', 'deaf 1'],
      ],
    );
    assert.equal(state.filtered, true);
  });

  it('finds who answers, silent channels and deaf access', () => {
    for (const way of ['open', 'silent', 'deaf']) {
      const state = resourcesState(all, facets, { way: [way] }, monday);
      assert.deepEqual(ids(state.found), ['line'], way);
    }
    assert.deepEqual(
      channelsFor(all[0] ?? resource(''), ['silent']).map(({ type }) => type),
      ['sms'],
    );
  });

  it('asks for the hours of the channels that are left', () => {
    const mixed = resource('mixed', {
      channels: [
        voice('01 99 00 00 03'),
        {
          type: 'chat',
          value: 'https://a.example/',
          hoursAvailable: [{ days: ['mo'], opens: '15:00', closes: '18:00' }],
        },
      ],
      hoursAvailable: '24/7',
      verifiedOn: '2026-10',
    });
    const found = (way: string[], now: string): string[] =>
      resourcesState([mixed], facets, { way }, now).found.flatMap(({ channels = [] }) =>
        channels.map(({ type }) => type),
      );
    assert.deepEqual(found(['open'], monday), ['voice']);
    assert.deepEqual(found(['silent'], monday), ['chat']);
    assert.deepEqual(found(['open', 'silent'], monday), []);
    assert.deepEqual(found(['open', 'silent'], '2026-11-23T16:00'), ['chat']);
  });

  it('is empty where nothing is left, and keeps its facets', () => {
    const state = resourcesState(all, facets, { audience: ['professionals'], way: ['silent'] }, monday);
    assert.deepEqual(state.found, []);
    assert.equal(state.groups.length, 2);
  });

  it('offers categories and places only where there are many', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      resource(`n${i}`, {
        category: i % 2 ? 'guide' : 'law',
        areaServed: [i % 3 ? 'Sceaux' : 'Nanterre', 'France'],
      }),
    );
    const state = resourcesState(many, facets, { query: 'n1' }, monday);
    assert.deepEqual(
      state.groups.map(({ facet }) => facet),
      ['category', 'area'],
    );
    assert.ok(state.found.length < 12);
    assert.equal(resourcesState(many, [], {}, monday).found.length, 12);
  });
});
