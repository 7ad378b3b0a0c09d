import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  MAX_ITEMS,
  MAX_TEXT,
  eventSlice,
  parseCampaign,
  parseFiles,
  type Parsed,
  type Problem,
} from '@relais/core';

const head = { id: 'essai', name: 'Semaine d’essai' };
const event = { id: 'accueil', name: 'Accueil', startDate: '2021-11-19T14:00' };

const brief = (problems: readonly Problem[]): string[] =>
  problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

/** What becomes of one event in an otherwise good campaign. */
const parseEvent = (more: object): { event: Record<string, unknown> | undefined; told: string[] } => {
  const { campaign, problems } = parseCampaign({ ...head, events: [{ ...event, ...more }] });
  return { event: campaign?.events[0] as Record<string, unknown> | undefined, told: brief(problems) };
};

describe('leaving out what is not valid', () => {
  it('drops one property and keeps the event', () => {
    const { event: parsed, told } = parseEvent({ url: 12, description: '  ', audience: 'tous' });
    assert.deepEqual(Object.keys(parsed ?? {}).sort(), [
      'eventStatus',
      'id',
      'name',
      'politicalSpeech',
      'startDate',
    ]);
    assert.deepEqual(told, [
      'warning invalid events[0].url',
      'warning empty events[0].description',
      'warning invalid events[0].audience',
    ]);
  });

  it('drops an event without a valid date, id or name, and shows the others', () => {
    const bad = [
      { ...event, startDate: 'hier' },
      { ...event, id: 12 },
      { id: 'x', startDate: '2021-11-19' },
      7,
      null,
    ];
    const { campaign, problems } = parseCampaign({ ...head, events: [...bad, event] });
    assert.deepEqual(
      campaign?.events.map(({ name }) => name),
      ['Accueil'],
    );
    assert.deepEqual(brief(problems), [
      'error invalid-date events[0].startDate',
      'error invalid events[1].id',
      'error missing events[2].name',
      'error invalid events[3]',
      'error invalid events[4]',
    ]);
  });

  it('takes an address that begins with www. for one that lacks https://', () => {
    for (const url of ['www.exemple.fr', ' WWW.exemple.fr/a']) {
      const { event: parsed, told } = parseEvent({ url });
      assert.deepEqual([parsed?.['url'], told], [undefined, ['warning unsafe-url events[0].url']]);
    }
    for (const url of ['documents/www.pdf', 'wwwx.html', 'https://www.exemple.fr/'])
      assert.equal(parseEvent({ url }).event?.['url'], url);
  });

  it('drops a nested object that lacks what it needs, and keeps what it stands in', () => {
    const { event: parsed, told } = parseEvent({ location: { address: 'rue X', url: 'javascript:1' } });
    assert.equal(parsed?.['location'], undefined);
    assert.equal(parsed?.['name'], 'Accueil');
    assert.deepEqual(told, [
      'warning unsafe-url events[0].location.url',
      'warning missing events[0].location.name',
    ]);
  });

  it('drops entries of nested lists, and counts the others as they stand in the file', () => {
    const performers = [{ jobTitle: 'maire' }, 3, { name: 'A', url: 'data:,x' }, { name: 'B' }, { name: '' }];
    const { event: parsed, told } = parseEvent({ performers });
    assert.deepEqual(parsed?.['performers'], [{ name: 'A' }, { name: 'B' }]);
    assert.deepEqual(told, [
      'warning missing events[0].performers[0].name',
      'warning invalid events[0].performers[1]',
      'warning unsafe-url events[0].performers[2].url',
      'warning empty events[0].performers[4].name',
    ]);
  });

  it('drops opening hours whole: half of them would say closed where a line is open', () => {
    const hoursAvailable = [
      { days: ['mo'], opens: '09:00', closes: '12:00' },
      { days: ['tu'], opens: '9 h', closes: '12:00' },
    ];
    const { campaign } = parseCampaign({ ...head, resources: [{ id: 'r', name: 'R', hoursAvailable }] });
    assert.deepEqual(campaign?.resources, [{ id: 'r', name: 'R', category: 'service' }]);
  });

  it('drops an end that is before the start, of an event and of the campaign', () => {
    const { told } = parseEvent({ endDate: '2021-11-19T13:59' });
    assert.deepEqual(told, ['warning end-before-start events[0].endDate']);
    const { campaign, problems } = parseCampaign({ ...head, startDate: '2021-11-26', endDate: '2021-11-19' });
    assert.equal(campaign?.endDate, undefined);
    assert.deepEqual(brief(problems), ['warning end-before-start endDate']);
  });

  it('takes a last day for included, whatever the hour of the start', () => {
    assert.deepEqual(parseEvent({ endDate: '2021-11-19' }).told, []);
    assert.deepEqual(
      parseEvent({ startDate: '2021-10-31T02:45', endDate: '2021-10-31T02:15+01:00' }).told,
      [],
    );
  });

  it('ends with a day what begins with one, the day before where it ends at midnight', () => {
    const end = (endDate: string): unknown =>
      parseEvent({ startDate: '2021-11-19', endDate }).event?.['endDate'];
    assert.equal(end('2021-11-20T00:00'), '2021-11-19');
    assert.equal(end('2021-11-20T18:00'), '2021-11-20');
    assert.equal(end('2021-11-21'), '2021-11-21');
    assert.equal(end('2021-11-19T00:00'), '2021-11-19');
  });

  it('takes « É » for one character, whichever way it was typed', () => {
    assert.equal(parseEvent({ category: 'E\u0301vry' }).event?.['category'], '\u00c9vry');
  });

  it('shows no text in another order than it is written', () => {
    const { campaign } = parseCampaign({ ...head, name: '\u202e911\u202c', description: '\u202d119 \u202e' });
    assert.doesNotMatch(`${campaign?.name}${campaign?.description}`, /[\u202d\u202e]/);
    assert.equal(campaign?.description, '119');
  });

  it('keeps the first of two entries with one id', () => {
    const { campaign, problems } = parseCampaign({ ...head, events: [event, { ...event, name: 'Autre' }] });
    assert.deepEqual(
      campaign?.events.map(({ name }) => name),
      ['Accueil'],
    );
    assert.deepEqual(brief(problems), ['error duplicate-id events[1]']);
  });

  it('checks that the value of a channel goes with its type', () => {
    const channels = [
      { type: 'web', value: 'javascript:alert(1)' },
      { type: 'chat', value: 'Tchat' },
      { type: 'email', value: 'a@b.fr?bcc=c@d.fr' },
      { type: 'web', value: 'https://exa mple.fr' },
      { type: 'voice', value: 'appelez' },
      { type: 'visit', value: '1 rue X, Sceaux' },
      { type: 'sms', value: '114' },
      { type: 'video', value: 'https://example.fr/lsf' },
      { type: 'web', value: 'https://éducation.example/aide' },
      { type: 'email', value: 'a@b.fr' },
    ];
    const { campaign, problems } = parseCampaign({ ...head, resources: [{ id: 'r', name: 'R', channels }] });
    assert.deepEqual(campaign?.resources[0]?.channels, channels.slice(5));
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      [0, 1, 2, 3, 4].map((i) => `invalid-channel resources[0].channels[${i}]`),
    );
  });

  it('notes properties that it does not know, and accepts those of JSON-LD in silence', () => {
    const { told } = parseEvent({
      '@type': 'Event',
      startTime: '14:00',
      location: { name: 'X', '@id': 1, etage: 2 },
    });
    assert.deepEqual(told, [
      'note unknown-property events[0].location.etage',
      'note unknown-property events[0].startTime',
    ]);
    assert.deepEqual(
      parseCampaign({ '@context': 'https://schema.org', '@type': 'Event', ...head }).problems,
      [],
    );
  });

  it('knows its limits: texts, lists, values of an entry', () => {
    assert.deepEqual(parseEvent({ description: 'x'.repeat(MAX_TEXT + 1) }).told, [
      'warning too-long events[0].description',
    ]);
    const events = Array.from({ length: MAX_ITEMS + 5 }, (_, i) => ({ ...event, id: `e${i}` }));
    const { campaign, problems } = parseFiles([eventSlice], [{ data: { ...head, events } }]);
    assert.equal(campaign?.events.length, MAX_ITEMS);
    assert.deepEqual(brief(problems), ['error too-many events']);
    const { told } = parseEvent({ audience: Array.from({ length: MAX_ITEMS * 2 }, () => 'x') });
    assert.deepEqual(told, ['warning too-many events[0]']);
  });

  it('reads the press kit file by file', () => {
    const files = [
      { id: 'f', name: 'Affiche', contentUrl: 'affiche.pdf' },
      { id: 'g', name: 'Sans adresse' },
    ];
    const { campaign, problems } = parseCampaign({ ...head, pressKit: { name: 'Presse', files } });
    assert.deepEqual(campaign?.pressKit, {
      name: 'Presse',
      files: [{ ...files[0], politicalSpeech: false }],
    });
    assert.deepEqual(brief(problems), ['error missing pressKit.files[1].contentUrl']);
    assert.equal(parseCampaign({ ...head, pressKit: [] }).campaign?.pressKit, undefined);
  });

  it('takes the side of caution where nobody can read what was to protect somebody', () => {
    const files = [{ id: 'f', name: 'Discours', contentUrl: 'd.pdf', politicalSpeech: 'oui' }];
    const { campaign, problems } = parseCampaign({
      ...head,
      sensitive: 'oui',
      events: [{ ...event, politicalSpeech: 1 }],
      pressKit: { files },
    });
    assert.equal(campaign?.sensitive, true);
    assert.equal(campaign.events[0]?.politicalSpeech, true);
    assert.equal(campaign.pressKit?.files[0]?.politicalSpeech, true);
    assert.deepEqual(brief(problems), [
      'warning invalid sensitive',
      'warning invalid events[0].politicalSpeech',
      'warning invalid pressKit.files[0].politicalSpeech',
    ]);
    assert.equal(parseCampaign({ ...head, sensitive: null }).campaign?.sensitive, false);
    // Nor where it comes after more than is read.
    const audience = Array.from({ length: MAX_ITEMS + 1 }, (_, i) => `${i}`);
    assert.equal(parseEvent({ audience, politicalSpeech: true }).event?.['politicalSpeech'], true);
  });

  it('announces no document before a moment that cannot be read', () => {
    const files = [{ id: 'f', name: 'Affiche', contentUrl: 'affiche.pdf' }];
    const kit = (embargoUntil: unknown): Parsed =>
      parseCampaign({ ...head, pressKit: { name: 'Presse', embargoUntil, files } });
    for (const wrong of ['24/11/2026 9h', 20261124, {}, '', 0, false]) {
      const { campaign, problems } = kit(wrong);
      assert.deepEqual(campaign?.pressKit, { name: 'Presse', files: [] });
      assert.match(brief(problems).join(), /^warning invalid(-date)? pressKit\.embargoUntil$/);
    }
    for (const right of ['2026-11-24T09:00', null, undefined])
      assert.equal(kit(right).campaign?.pressKit?.files.length, 1);
  });

  it('knows a zone by its name, not by an offset, which only some engines know', () => {
    // Nor by what a program writes where there is none, whatever was read before.
    parseCampaign(head);
    assert.deepEqual(brief(parseCampaign({ ...head, timeZone: 'undefined' }).problems), [
      'warning invalid-zone timeZone',
    ]);
    const { campaign, problems } = parseCampaign({ ...head, timeZone: '+01:00' });
    assert.equal(campaign?.timeZone, 'Europe/Paris');
    assert.deepEqual(brief(problems), ['warning invalid-zone timeZone']);
    assert.equal(parseCampaign({ ...head, timeZone: 'Etc/GMT-1' }).campaign?.timeZone, 'Etc/GMT-1');
  });
});
