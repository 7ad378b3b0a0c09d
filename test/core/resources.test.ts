import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  EMERGENCY,
  EMERGENCY_EN,
  answersAt,
  createIndex,
  filterResources,
  isEmergencyNumber,
  meetsSelection,
  parseCampaign,
  resourceTexts,
  type Resource,
} from '@relais/core';

describe('the emergency numbers', () => {
  it('are five, always in this order', () => {
    assert.deepEqual(
      EMERGENCY.map(({ name }) => name),
      ['15', '17', '112', '114', '119'],
    );
  });

  it('are what a valid campaign file could hold, in both languages', () => {
    for (const resources of [EMERGENCY, EMERGENCY_EN]) {
      const { campaign, problems } = parseCampaign({ id: 'x', name: 'X', resources });
      assert.deepEqual(problems, []);
      assert.deepEqual(campaign?.resources, resources);
    }
  });

  it('answer around the clock, for free, and are said aloud digit by digit or as they are known', () => {
    for (const { hoursAvailable, isFree, category, channels } of [...EMERGENCY, ...EMERGENCY_EN]) {
      assert.deepEqual([hoursAvailable, isFree, category], ['24/7', true, 'emergency']);
      for (const { type, spokenLabel } of channels ?? []) {
        if (type === 'voice' || type === 'sms') assert.match(spokenLabel ?? '', /^[a-z -]+$/);
      }
    }
  });

  it('differ between the languages in words only', () => {
    for (const [i, english] of EMERGENCY_EN.entries()) {
      const french = EMERGENCY[i];
      assert.equal(english.id, french?.id);
      assert.notEqual(english.description, french?.description);
      assert.deepEqual(
        english.channels?.map(({ type, value }) => [type, value]),
        french?.channels?.map(({ type, value }) => [type, value]),
      );
    }
  });

  it('never promise more than is sure', () => {
    const line = (number: string): Resource | undefined => EMERGENCY.find(({ name }) => name === number);
    assert.equal(line('119')?.isAnonymous, undefined);
    assert.doesNotMatch(JSON.stringify(EMERGENCY), /anonym|secret/i);
    assert.doesNotMatch(JSON.stringify(EMERGENCY_EN), /anonym|secret/i);
    assert.ok(!line('114')?.channels?.some(({ type }) => type === 'voice'));
  });

  it('are recognised however they are written', () => {
    for (const number of [
      '15',
      '1 1 9',
      '112',
      ' 114 ',
      '1.1.9',
      '119\u00a0!',
      '(1\u2024١\u200b9)',
      '１１９',
      '①⑤',
    ])
      assert.ok(isEmergencyNumber(number), number);
    for (const number of ['115', '116 006', '3919', '0119', '', 'x15', '119 – tchat'])
      assert.ok(!isEmergencyNumber(number), number);
  });
});

const resource = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  name: id,
  category: 'helpline',
  ...more,
});

const resources = [
  resource('jeunes', { audience: ['young'], description: 'Écoute à l’école' }),
  resource('tous', { audience: ['everyone'], areaServed: ['France'] }),
  resource('pros', {
    audience: ['professionals', 'relatives'],
    category: 'training',
    areaServed: ['Sceaux'],
  }),
  resource('libre', { category: 'association', channels: [{ type: 'voice', value: '01 23 45 67 89' }] }),
];
const ids = (selection: Parameters<typeof filterResources>[1]): string[] =>
  filterResources(resources, selection).map(({ id }) => id);

describe('the number of a channel', () => {
  const kept = (value: string, type = 'voice'): ReturnType<typeof parseCampaign> =>
    parseCampaign({ id: 'x', name: 'X', resources: [{ id: 'r', name: 'R', channels: [{ type, value }] }] });

  it('is one as people write it', () => {
    for (const value of [
      '15',
      '3018',
      '116 006',
      '+33 (0)1 80 52 33 76',
      '01.99.00.10.10',
      '0\u202f800\u00a0235-236',
      '+49 1520 123 45 67 89',
    ])
      for (const type of ['voice', 'sms']) assert.deepEqual(kept(value, type).problems, [], value);
  });

  it('is nothing else: the channel is left out, and the rest shown', () => {
    for (const value of [
      'javascript:alert(1)',
      'zéro un 99',
      '119 (gratuit)',
      '1',
      '+',
      '3+3018',
      '01 99 00 10 10;ext=1',
      '01 99 00 10 10 - 06 39 98 20 20',
      '+49 1520 123 45 67 890',
      'x'.repeat(19_000) + '11',
    ]) {
      const { campaign, problems } = kept(value);
      assert.deepEqual(
        problems.map(({ code, path }) => `${code} ${path}`),
        ['invalid-channel resources[0].channels[0]'],
        value.slice(0, 30),
      );
      assert.deepEqual(campaign?.resources[0]?.channels, []);
    }
  });
});

describe('filtering resources', () => {
  it('keeps all, in their order, where nothing is asked for', () => {
    assert.deepEqual(ids({}), ['jeunes', 'tous', 'pros', 'libre']);
    assert.deepEqual(ids({ audience: [], query: ' ' }), ['jeunes', 'tous', 'pros', 'libre']);
  });

  it('finds what is for one of the audiences, for everyone, or for nobody in particular', () => {
    assert.deepEqual(ids({ audience: ['young'] }), ['jeunes', 'tous', 'libre']);
    assert.deepEqual(ids({ audience: ['young', 'relatives'] }), ['jeunes', 'tous', 'pros', 'libre']);
  });

  it('finds by category and by area, where all of France serves every place', () => {
    assert.deepEqual(ids({ category: ['training', 'association'] }), ['pros', 'libre']);
    assert.deepEqual(ids({ area: ['SCEAUX'] }), ['jeunes', 'tous', 'pros', 'libre']);
    assert.deepEqual(ids({ area: ['Antony'] }), ['jeunes', 'tous', 'libre']);
    assert.deepEqual(ids({ area: ['Sceau'] }), ['jeunes', 'tous', 'libre']);
  });

  it('takes a place for the same however it is written', () => {
    for (const [written, asked] of [
      ['Île-de-France', 'ile de france'],
      ['L’Haÿ-les-Roses', "L'Hay les Roses"],
      ['Sacré-Cœur', 'SACRE COEUR'],
    ] as const) {
      const place = resource('a', { areaServed: [written] });
      assert.ok(meetsSelection(place, { area: [asked] }), written);
      assert.ok(!meetsSelection(place, { area: [`${asked} 2`] }), written);
    }
  });

  it('finds words without their accents, and numbers with or without spaces', () => {
    assert.deepEqual(ids({ query: 'ecole' }), ['jeunes']);
    assert.deepEqual(ids({ query: '0123456789' }), ['libre']);
    assert.deepEqual(ids({ query: '01 23 45' }), ['libre']);
    assert.deepEqual(filterResources(resources, { query: 'pros' }, createIndex(resources, resourceTexts)), [
      resources[2],
    ]);
  });

  it('asks for all of what is selected at once', () => {
    assert.deepEqual(
      ids({ audience: ['professionals'], category: ['training'], area: ['Sceaux'], query: 'pro' }),
      ['pros'],
    );
    assert.deepEqual(ids({ audience: ['young'], category: ['training'] }), []);
  });
});

describe('who answers right now', () => {
  const hoursAvailable: Resource['hoursAvailable'] = [{ days: ['fr'], opens: '09:00', closes: '18:00' }];
  const friday = '2021-11-19T14:00';

  it('is who answers around the clock', () => {
    assert.ok(answersAt(resource('a', { hoursAvailable: '24/7' }), friday));
    assert.ok(
      answersAt(resource('a', { channels: [{ type: 'sms', value: '1', hoursAvailable: '24/7' }] }), friday),
    );
  });

  it('is who is open by hours that were verified within 12 months', () => {
    assert.ok(answersAt(resource('a', { hoursAvailable, verifiedOn: '2021-06' }), friday));
    assert.ok(!answersAt(resource('a', { hoursAvailable, verifiedOn: '2021-06' }), '2021-11-19T18:00'));
    assert.ok(!answersAt(resource('a', { hoursAvailable, verifiedOn: '2019-06' }), friday));
    assert.ok(!answersAt(resource('a', { hoursAvailable }), friday));
    assert.ok(!answersAt(resource('a'), friday));
  });

  it('is who has a channel that is open, by its own hours before those of the resource', () => {
    const channels = [{ type: 'voice' as const, value: '3018', hoursAvailable }];
    const more: Partial<Resource> = { hoursAvailable: '24/7', verifiedOn: '2021' };
    assert.ok(answersAt(resource('a', { ...more, channels }), friday));
    assert.ok(!answersAt(resource('a', { ...more, channels }), '2021-11-19T20:00'));
    assert.ok(
      answersAt(
        resource('a', { ...more, channels: [...channels, { type: 'sms', value: '3018' }] }),
        '2021-11-19T20:00',
      ),
    );
  });

  it('is all that urgent leaves', () => {
    const all = [
      resource('a', { hoursAvailable: '24/7' }),
      resource('b', { hoursAvailable, verifiedOn: '2021' }),
      resource('c'),
    ];
    const urgent = (now?: string): string[] =>
      filterResources(all, { urgent: true, now }).map(({ id }) => id);
    assert.deepEqual([urgent(friday), urgent('2021-11-20T14:00'), urgent()], [['a', 'b'], ['a'], ['a']]);
    const others = all.map((resource) => ({ ...resource, category: 'guide' as const }));
    assert.deepEqual(
      filterResources(others, { urgent: true, now: friday }),
      [],
      'a guide is no help in danger',
    );
  });
});
