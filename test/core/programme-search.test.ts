import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createIndex, eventTexts, fold } from '@relais/core';
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
