import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { allSlices, mergeById, parseCampaign, parseFiles } from '@relais/core';

const merge = (...files: unknown[]): ReturnType<typeof parseFiles> =>
  parseFiles(
    allSlices,
    files.map((data) => ({ data })),
  );

const departement = {
  id: 'departement',
  name: 'Semaine du département',
  url: 'https://departement.example/',
  events: [
    { id: 'a', name: 'Ouverture', startDate: '2021-11-19T09:00', description: 'Au théâtre' },
    { id: 'b', name: 'Débat', startDate: '2021-11-20T18:00' },
  ],
  pressKit: {
    name: 'Presse',
    boilerplate: 'Le département…',
    files: [{ id: 'f', name: 'Affiche', contentUrl: 'a.pdf' }],
  },
};
const commune = {
  id: 'commune',
  name: 'Semaine de la commune',
  description: 'Chez nous',
  events: [
    { id: 'c', name: 'Atelier', startDate: '2021-11-21T10:00' },
    { id: 'a', name: 'Ouverture, retransmise', startDate: '2021-11-19T09:30' },
  ],
  pressKit: { name: 'Autre', files: [{ id: 'g', name: 'Plan', contentUrl: 'g.pdf' }] },
};

describe('merging campaign files', () => {
  const { campaign, problems } = merge(departement, commune);

  it('takes the fields of the campaign from the first file only', () => {
    assert.deepEqual(
      [campaign?.id, campaign?.name, campaign?.description],
      ['departement', departement.name, undefined],
    );
    assert.deepEqual(problems, []);
  });

  it('replaces an entry whole where its id is known, and adds the others', () => {
    assert.deepEqual(
      campaign?.events.map(({ id, name, description }) => [id, name, description]),
      [
        ['a', 'Ouverture, retransmise', undefined],
        ['b', 'Débat', undefined],
        ['c', 'Atelier', undefined],
      ],
    );
  });

  it('keeps the first press kit and puts the documents of the others into it', () => {
    assert.deepEqual(
      [
        campaign?.pressKit?.name,
        campaign?.pressKit?.boilerplate,
        campaign?.pressKit?.files.map(({ id }) => id),
      ],
      ['Presse', departement.pressKit.boilerplate, ['f', 'g']],
    );
  });

  it('keeps the embargo that ends last, whichever file has it', () => {
    const ends = [undefined, '2026-11-24T09:00', '2026-11-25T09:00'];
    for (const one of ends) {
      for (const other of ends) {
        const kits = [one, other].map((embargoUntil) => ({
          ...departement,
          pressKit: { ...departement.pressKit, embargoUntil },
        }));
        const last = ends.findLast((end) => end === one || end === other);
        assert.equal(merge(...kits).campaign?.pressKit?.embargoUntil, last);
      }
    }
  });

  it('takes the campaign from the first file that has one, and the entries of all', () => {
    for (const lost of [null, 'x', 12, {}, { events: [{ id: 'z', name: 'Z', startDate: '2021-11-22' }] }]) {
      const merged = merge(lost, commune);
      assert.equal(merged.campaign?.id, 'commune');
      assert.ok(merged.problems.some(({ severity }) => severity === 'error'));
      assert.equal(
        merged.campaign?.events.length,
        lost && typeof lost === 'object' && 'events' in lost ? 3 : 2,
      );
    }
    assert.equal(merge(departement, undefined).campaign?.events.length, 2);
  });

  it('has nothing to say of no file at all', () => {
    assert.deepEqual(merge(), { problems: [] });
  });

  it('fixes times in the zone of their file and tells them in that of the campaign', () => {
    const guyane = {
      id: 'g',
      name: 'Guyane',
      timeZone: 'America/Cayenne',
      events: [
        { id: 'x', name: 'X', startDate: '2021-11-19T20:00' },
        { id: 'y', name: 'Y', startDate: '2021-11-19' },
        { id: 'z', name: 'Z', startDate: '2021-11-19T20:00+01:00' },
      ],
    };
    const starts = (...files: unknown[]): unknown => {
      const events = merge(...files).campaign?.events ?? [];
      return ['x', 'y', 'z'].map((id) => events.find((event) => event.id === id)?.startDate);
    };
    assert.deepEqual(starts(departement, guyane), ['2021-11-20T00:00', '2021-11-19', '2021-11-19T20:00']);
    assert.deepEqual(starts(guyane, departement), ['2021-11-19T20:00', '2021-11-19', '2021-11-19T16:00']);
    // One that is not written is that of the campaign, whether or not the file could be one by itself.
    const { timeZone: _, ...other } = { ...guyane, id: 'o', timeZone: undefined };
    assert.deepEqual(starts({ ...departement, timeZone: 'Indian/Reunion' }, other), [
      '2021-11-19T20:00',
      '2021-11-19',
      '2021-11-19T23:00',
    ]);
    // One that is, is that of the file, though the file has no name; one that there is not is none.
    const { name: __, ...nameless } = guyane;
    assert.deepEqual(starts(departement, nameless), starts(departement, guyane));
    assert.deepEqual(starts(guyane, { ...departement, timeZone: 'Europe/Parys' }), starts(guyane));
    assert.deepEqual(starts(guyane, { events: [] }), ['2021-11-19T20:00', '2021-11-19', '2021-11-19T16:00']);
  });

  it('resolves addresses against the file that they stand in, and says in which a problem is', () => {
    const files = ['a', 'b'].map((id) => ({
      data: { id, name: id, events: [{ id, name: id, startDate: '2021-11-19', url: 'x', capacity: 1 }] },
      base: `https://${id}.example/dir/c.json`,
    }));
    const merged = parseFiles(allSlices, files);
    assert.deepEqual(
      merged.campaign?.events.map(({ url }) => url),
      ['https://a.example/dir/x', 'https://b.example/dir/x'],
    );
    assert.deepEqual(
      merged.problems.map(({ file }) => file),
      files.map(({ base }) => base),
    );
  });
});

describe('the laws of merging', () => {
  const items = fc.array(fc.record({ id: fc.constantFrom(...'abcdef'), n: fc.nat() }), { maxLength: 8 });
  const unique = items.map((list) => mergeById([], list));

  it('has an empty list change nothing, and a list merged with itself stay what it is', () => {
    fc.assert(
      fc.property(unique, (list) => {
        assert.deepEqual(mergeById(list, []), list);
        assert.deepEqual(mergeById([], list), list);
        assert.deepEqual(mergeById(list, list), list);
      }),
    );
  });

  it('makes no difference whether three are merged from the left or from the right', () => {
    fc.assert(
      fc.property(unique, unique, unique, (a, b, c) => {
        assert.deepEqual(mergeById(mergeById(a, b), c), mergeById(a, mergeById(b, c)));
      }),
    );
  });

  it('keeps every id once, each with what the last file says', () => {
    fc.assert(
      fc.property(unique, unique, (a, b) => {
        const merged = mergeById(a, b);
        assert.equal(new Set(merged.map(({ id }) => id)).size, merged.length);
        for (const item of b) assert.ok(merged.includes(item));
        for (const item of a) assert.ok(merged.some(({ id }) => id === item.id));
      }),
    );
  });
});

describe('a valid campaign', () => {
  const id = fc.uuid();
  const text = fc.stringMatching(/^[a-zà-ÿ][a-zà-ÿ .]{0,30}[a-zà-ÿ]$/);
  const day = fc.date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const dateTime = day.map((date) => date.toISOString().slice(0, 16));
  const event = fc.record(
    {
      id,
      name: text,
      startDate: fc.oneof(
        dateTime,
        dateTime.map((time) => `${time}:00Z`),
        dateTime.map((time) => time.slice(0, 10)),
      ),
      description: text,
      url: fc.webUrl(),
      audience: fc.array(text),
      location: fc.record({ name: text, latitude: fc.integer({ min: -90, max: 90 }) }),
      eventStatus: fc.constantFrom('scheduled', 'cancelled'),
      isAccessibleForFree: fc.boolean(),
    },
    { requiredKeys: ['id', 'name', 'startDate'] },
  );
  const data = fc.record({
    id,
    name: text,
    timeZone: fc.constantFrom('Europe/Paris', 'America/Cayenne', 'Indian/Reunion'),
    events: fc.uniqueArray(event, { selector: (one) => one.id, maxLength: 6 }),
  });

  it('is parsed without a problem and without a loss', () => {
    fc.assert(
      fc.property(data, (input) => {
        const { campaign, problems } = parseCampaign(input);
        assert.deepEqual(problems, []);
        assert.deepEqual(
          campaign?.events.map(({ name, audience }) => ({ name, audience })),
          input.events.map(({ name, audience }) => ({ name, audience })),
        );
      }),
    );
  });

  it('stays the same when it is parsed again', () => {
    fc.assert(
      fc.property(data, (input) => {
        const { campaign } = parseCampaign(input, { base: 'https://example.fr/' });
        assert.deepEqual(parseCampaign(campaign), { campaign, problems: [] });
        assert.deepEqual(parseCampaign(JSON.parse(JSON.stringify(campaign))), { campaign, problems: [] });
      }),
    );
  });
});
