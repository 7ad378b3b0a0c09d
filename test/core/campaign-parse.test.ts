import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  allSlices,
  eventSlice,
  parseCampaign,
  parseFiles,
  parseFilesInSlices,
  parseText,
  MAX_FILE_SIZE,
  type Problem,
} from '@relais/core';

const head = { id: 'essai', name: 'Semaine d’essai' };
const event = { id: 'accueil', name: 'Accueil', startDate: '2021-11-19T14:00' };

const brief = (problems: readonly Problem[]): string[] =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

/** What becomes of one event in an otherwise good campaign. */
const parseEvent = (more: object, options?: { base?: string }): Record<string, unknown> => ({
  ...parseCampaign({ ...head, events: [{ ...event, ...more }] }, options).campaign?.events[0],
});

describe('parsing a campaign', () => {
  it('fills in what a minimal file leaves out', () => {
    assert.deepEqual(parseCampaign(head), {
      campaign: {
        ...head,
        format: 1,
        inLanguage: 'fr',
        sensitive: false,
        timeZone: 'Europe/Paris',
        events: [],
        resources: [],
      },
      problems: [],
    });
  });

  it('gives no campaign, and says why, where there is no head', () => {
    for (const input of [undefined, null, 0, '', 'texte', true, [], [head], {}, { id: 'x' }, { name: 'x' }]) {
      const { campaign, problems } = parseCampaign(input);
      assert.equal(campaign, undefined);
      assert.ok(problems.some(({ severity }) => severity === 'error'));
    }
  });

  it('tells the problems of entries even where there is no head', () => {
    assert.ok(
      brief(parseCampaign({ id: 'x', events: [{}] }).problems).includes('error missing events[0].id'),
    );
  });

  it('reads only the parts that it has slices for', () => {
    const data = { ...head, events: [event], resources: [{ id: 'r', name: 'R' }] };
    assert.equal(parseFiles([], [{ data }]).campaign?.events.length, 0);
    const { campaign, problems } = parseFiles([eventSlice], [{ data }]);
    assert.deepEqual([campaign?.events.length, campaign?.resources.length, problems.length], [1, 0, 0]);
  });

  it('says of a newer format that the rest of it may be missing, and shows what it knows', () => {
    const { campaign, problems } = parseCampaign({ ...head, format: 2 });
    assert.equal(campaign?.name, head.name);
    assert.deepEqual(brief(problems), ['warning newer-format format']);
  });

  it('takes null for nothing', () => {
    const { campaign, problems } = parseCampaign({ ...head, url: null, events: null, pressKit: null });
    assert.deepEqual([problems, campaign?.events, campaign && 'url' in campaign], [[], [], false]);
  });
});

describe('addresses and times', () => {
  it('makes relative addresses absolute where the address of the file is known', () => {
    const more = { url: '../a b', image: { contentUrl: 'x.png', alt: '' }, onlineUrl: 'tel:119' };
    const parsed = parseEvent(more, { base: 'https://example.fr/a/b/c.json' });
    assert.equal(parsed['url'], 'https://example.fr/a/a%20b');
    assert.deepEqual(parsed['image'], { contentUrl: 'https://example.fr/a/b/x.png', alt: '' });
    assert.equal(parsed['onlineUrl'], 'tel:119');
    assert.equal(parseEvent(more)['url'], '../a b');
    assert.equal(parseEvent(more, { base: 'about:srcdoc' })['url'], '../a b');
  });

  it('tells every time in the zone of the campaign', () => {
    const events = [{ ...event, endDate: '2021-11-19T18:30:00Z' }];
    const { campaign } = parseCampaign({ ...head, timeZone: 'America/Cayenne', events });
    assert.deepEqual(
      [campaign?.events[0]?.startDate, campaign?.events[0]?.endDate],
      ['2021-11-19T14:00', '2021-11-19T15:30'],
    );
    assert.equal(parseEvent({ startDate: '2021-11-19T23:30:00-05:00' })['startDate'], '2021-11-20T05:30');
    assert.equal(parseEvent({ startDate: '2021-03-28T02:30' })['startDate'], '2021-03-28T03:30');
  });
});

describe('parsing in short tasks', () => {
  it('gives what parsing at once gives', async () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({
      ...event,
      id: `e${i}`,
      url: i % 7 ? `/${i}` : 7,
    }));
    const files = [{ data: { ...head, events }, base: 'https://example.fr/' }];
    assert.deepEqual(await parseFilesInSlices(allSlices, files), parseFiles(allSlices, files));
  });

  it('lets others run between them', async () => {
    const events = Array.from({ length: 10_000 }, (_, i) => ({
      ...event,
      id: `e${i}`,
      description: 'x'.repeat(200),
    }));
    let turns = 0;
    const timer = setInterval(() => turns++);
    await parseFilesInSlices([eventSlice], [{ data: { ...head, events } }]);
    clearInterval(timer);
    assert.ok(turns >= 2, `${turns} turns`);
  });
});

describe('reading the text of a file', () => {
  it('accepts a byte order mark', () => {
    assert.deepEqual(parseText('\ufeff{"a":1}'), { data: { a: 1 } });
  });

  it('says in which line and column the text stops being JSON', () => {
    const answer = parseText('{\n  "a": 1,\n  oops\n}');
    assert.deepEqual(answer, {
      problem: { path: '', code: 'syntax', severity: 'error', params: { line: 3, column: 3 } },
    });
    assert.deepEqual('problem' in answer && Object.keys(parseText('{"a":')), ['problem']);
  });

  it('refuses more than 10 MB', () => {
    const answer = parseText(' '.repeat(MAX_FILE_SIZE + 1));
    assert.equal('problem' in answer && answer.problem.code, 'size');
  });
});
