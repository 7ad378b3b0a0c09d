import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createIndex, eventTexts, fold, numberText } from '@relais/core';
import type { CampaignEvent } from '@relais/core';

const event = (id: string, more: Partial<CampaignEvent> = {}): CampaignEvent => ({
  id,
  name: `Séance ${id}`,
  startDate: '2021-11-19',
  eventStatus: 'scheduled',
  politicalSpeech: false,
  ...more,
});

describe('folding', () => {
  it('forgets accents, case, ligatures and punctuation', () => {
    assert.equal(fold('  L’École du CŒUR – Ægir, Straße ! '), 'l ecole du coeur aegir strasse');
    assert.equal(fold('Film-débat à 14 h 30'), 'film debat a 14 h 30');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('search', () => {
  const titles = [
    "L'École à Sceaux, salle 1",
    'Écoles de Nanterre, salle 10, le 19 novembre 2021',
    'Film-débat à Nanterre, salle B',
    'Colloque',
  ];
  const search = createIndex(titles, (title) => [title]);
  const found = (query: string): number[] => [...search(query)].map((title) => titles.indexOf(title));

  it('finds the beginnings of words, without accents or in capitals', () => {
    assert.deepEqual(found('ecole'), [0, 1]);
    assert.deepEqual(found('ÉCOLES'), [1]);
    assert.deepEqual(found('cole'), []);
    assert.deepEqual(found('debat'), [2]);
  });

  it('wants every word, in any order', () => {
    assert.deepEqual(found('nant ecol'), [1]);
    assert.deepEqual(found('nanterre colloque'), []);
  });

  it('does not mind an elided article', () => {
    assert.deepEqual(found("l'école"), [0, 1]);
    assert.deepEqual(found('d’école'), [0, 1]);
    assert.deepEqual(found("aujourd'hui"), []);
  });

  it('finds a number and a single letter as whole words only', () => {
    assert.deepEqual(found('salle 1'), [0]);
    assert.deepEqual(found('1'), [0]);
    assert.deepEqual(found('2'), []);
    assert.deepEqual(found('2021'), [1]);
    assert.deepEqual(found('salle b'), [2]);
    assert.deepEqual(found('n nanterre'), []);
  });

  it('takes a last letter that is no word for the beginning of one', () => {
    assert.deepEqual(found('film d'), [2]);
    assert.deepEqual(found('salle n'), [1, 2]);
    assert.deepEqual(found('salle z'), []);
  });

  it('does not mind what is not seen, or which apostrophe it is', () => {
    const has = (text: string, query: string): boolean => createIndex([text], () => [text])(query).size > 0;
    assert.ok(has('pré\u00advention', 'prevention'));
    assert.ok(has('pré\u200bvention', 'prévention'));
    assert.ok(has('prévention', 'pré\u00advention'));
    for (const text of ['L\u02bcécole', 'L’école', "L'école"])
      for (const query of ['ecole', 'l\u02bcecole', 'l’école', "l'école"]) assert.ok(has(text, query), query);
    const word = fc.stringMatching(/^[a-zé]{2,12}$/);
    const unseen = fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff');
    fc.assert(fc.property(word, unseen, (text, mark) => has([...text].join(mark), text)));
  });

  it('finds a number in whatever groups its digits are', () => {
    const grouped = (number: number, by: string): string =>
      number.toLocaleString('en').replaceAll(',', by) + ' places';
    const spaces = fc.constantFrom('', ' ', '\u00a0', '\u202f', '.');
    fc.assert(
      fc.property(fc.nat(99_999_999), spaces, spaces, (number, one, other) => {
        const text = grouped(number, one);
        assert.ok(createIndex([text], () => [text, '3 rue B'])(grouped(number, other)).size);
      }),
    );
    const index = createIndex(['Salle 3, 100 places'], (text) => [text]);
    for (const query of ['salle 3', '100 places']) assert.ok(index(query).size, query);
    for (const query of ['1', '10', '00']) assert.ok(!index(query).size, query);
  });

  it('finds a telephone number by its first digits, as one types it', () => {
    const lines = ['0 800 235 236', '116006', '3018', '+33 1 80 52 33 76', '+33 (0)1-53-06-38-94'];
    const numbers = createIndex(lines, (line) => [numberText(line)]);
    assert.equal(numberText('01 00 33 44 55'), 'tel0100334455');
    const dialled = (query: string): string[] => [...numbers(query)];
    for (const query of [
      '0 800 235 236',
      '0800 235 236',
      '08 00 23 52 36',
      '0800235236',
      '0800',
      '08 002',
      '08',
    ])
      assert.deepEqual(dialled(query), ['0 800 235 236'], query);
    for (const query of ['116 006', '11 60 06', '116', '11 6'])
      assert.deepEqual(dialled(query), ['116006'], query);
    for (const query of ['30 18', '301']) assert.deepEqual(dialled(query), ['3018'], query);
    for (const query of [
      '01 80 52 33 76',
      '+33180523376',
      '+33 1 80',
      '0033 1 80',
      '01.80.52',
      '+33 (0)1 80',
    ])
      assert.deepEqual(dialled(query), ['+33 1 80 52 33 76'], query);
    assert.deepEqual(dialled('01'), lines.slice(3));
    for (const query of ['235 236', '018', '9'])
      assert.deepEqual(dialled(query), query === '018' ? [lines[3]] : []);
    for (const value of ['help@example.org', 'https://example.org/3018']) assert.equal(numberText(value), '');
    const digits = fc.stringMatching(/^0[1-9]\d{8}$/);
    fc.assert(
      fc.property(
        digits,
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        fc.integer({ min: 1, max: 10 }),
        (number, gaps, size) => {
          const typed = [...number.slice(0, size)].map((digit, at) => digit + (gaps[at] ? ' ' : '')).join('');
          const line = `+33 ${number.slice(1)}`;
          assert.ok(createIndex([line], (text) => [numberText(text)])(typed).size, typed);
        },
      ),
    );
  });

  it('shows everything as long as there is no word yet', () => {
    for (const query of ['', '   ', '?!', 'f', 'É']) assert.equal(found(query).length, titles.length, query);
  });

  it('finds each item by any word of its texts, whatever they are', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, (items) => {
        const find = createIndex(items, (item) => [item]);
        for (const item of items) assert.ok(find(fold(item)).has(item));
      }),
    );
  });

  it('reads the texts once, and not before it is asked', () => {
    let read = 0;
    const lazy = createIndex(titles, (title) => (read++, [title]));
    assert.equal(read, 0);
    lazy('film');
    lazy('colloque');
    assert.equal(read, titles.length);
  });

  it('knows an event by its place and its speakers', () => {
    const events = [
      event('a', {
        location: { name: 'Orangerie', addressLocality: 'Sceaux' },
        performers: [{ name: 'Camille Exemple', affiliation: 'Association Modèle' }],
      }),
      event('b'),
    ];
    const find = createIndex(events, eventTexts);
    for (const query of ['orangerie', 'sceaux', 'exemple camille', 'modele', 'seance a']) {
      assert.deepEqual(
        [...find(query)].map(({ id }) => id),
        ['a'],
        query,
      );
    }
  });
});
