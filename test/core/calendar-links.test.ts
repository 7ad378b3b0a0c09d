import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarLinks, subscribeLinks } from '@relais/core/calendar';
import { campaign, event } from './calendar-made.ts';

describe('links to calendars on the web', () => {
  const talk = event({
    endDate: '2021-11-19T16:30',
    name: 'Film & débat + café',
    description: 'Entrée libre',
    location: { name: 'Orangerie', addressLocality: 'Sceaux' },
  });
  const parameters = (link: string): Record<string, string> => Object.fromEntries(new URL(link).searchParams);

  it('carry title, times, place and text', () => {
    const links = calendarLinks(talk, campaign);
    assert.ok(links.google.startsWith('https://calendar.google.com/calendar/render?'));
    assert.deepEqual(parameters(links.google), {
      action: 'TEMPLATE',
      text: 'Film & débat + café',
      dates: '20211119T130000Z/20211119T153000Z',
      ctz: 'Europe/Paris',
      details: 'Entrée libre\n\nhttps://example.org/semaine',
      location: 'Orangerie, Sceaux',
    });
    assert.ok(links.outlook.startsWith('https://outlook.live.com/calendar/0/action/compose?'));
    assert.deepEqual(parameters(links.outlook), {
      rru: 'addevent',
      subject: 'Film & débat + café',
      startdt: '2021-11-19T13:00:00Z',
      enddt: '2021-11-19T15:30:00Z',
      location: 'Orangerie, Sceaux',
      body: 'Entrée libre\n\nhttps://example.org/semaine',
    });
    assert.equal(links.office365, links.outlook.replace('outlook.live.com', 'outlook.office.com'));
  });

  it('have no « + » that a calendar would show', () => {
    for (const link of Object.values(calendarLinks(talk, campaign))) assert.doesNotMatch(link, /\+/);
  });

  it('give days with an exclusive end', () => {
    const links = calendarLinks(event({ startDate: '2021-11-19', endDate: '2021-11-26' }), campaign);
    assert.equal(parameters(links.google)['dates'], '20211119/20211127');
    const { startdt, enddt, allday } = parameters(links.outlook);
    assert.deepEqual([startdt, enddt, allday], ['2021-11-19', '2021-11-27', 'true']);
  });

  it('give an event without an end the two hours that are assumed', () => {
    assert.equal(
      parameters(calendarLinks(event(), campaign).google)['dates'],
      '20211119T130000Z/20211119T150000Z',
    );
    const toMidnight = event({ endDate: '2021-11-19' });
    assert.equal(
      parameters(calendarLinks(toMidnight, campaign).google)['dates'],
      '20211119T130000Z/20211119T230000Z',
    );
  });

  it('tell nothing of a sensitive campaign unless the visitor says so', () => {
    const sensitive = { ...campaign, sensitive: true, alternateName: 'Semaine 47' };
    const { text, details, location } = parameters(calendarLinks(talk, sensitive).google);
    assert.deepEqual([text, details, location], ['Semaine 47', undefined, 'Sceaux']);
    assert.match(calendarLinks(talk, sensitive, { discreet: false }).google, /Film/);
    assert.doesNotMatch(calendarLinks(talk, campaign, { discreet: true }).outlook, /Film|example|Orangerie/);
  });

  it('stay short enough and well formed for any text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 5000, size: 'max' });
    fc.assert(
      fc.property(any, any, any, fc.webUrl({ size: 'large' }), (name, place, description, url) => {
        const more = { onlineUrl: url, location: { name: place, address: place } };
        const long = event({ name, description, url, ...more });
        for (const link of Object.values(calendarLinks(long, campaign))) {
          assert.doesNotThrow(() => decodeURIComponent(link));
          assert.ok(link.length < 5000, String(link.length));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('cut a long title, place and text, and leave out a link that would be', () => {
    const long = 'Prévention et '.repeat(400);
    const url = `https://example.org/${'a'.repeat(2000)}`;
    const all = event({ name: long, description: long, url, location: { name: long } });
    const { text, location, details } = parameters(calendarLinks(all, campaign).google);
    for (const [part, least] of [
      [text, 400],
      [location, 400],
      [details, 1000],
    ] as const) {
      assert.match(part ?? '', /^Prévention et Prévention.*[^ ]…$/);
      assert.ok(part && part.length > least && long.startsWith(part.slice(0, -1)));
    }
    assert.ok(Object.values(calendarLinks(all, campaign)).every((link) => link.length < 5000));
  });

  it('keep the link by which one joins, whole, whatever else has to give way', () => {
    const description = 'Prévention et '.repeat(400);
    for (const size of [20, 1900]) {
      const onlineUrl = `https://example.org/${'a'.repeat(size)}`;
      const links = calendarLinks(event({ description, onlineUrl }), campaign);
      const { details = '' } = parameters(links.google);
      const [text, ...others] = details.split('\n\n');
      assert.match(text ?? '', /^Prévention.*…$/);
      assert.deepEqual(others, [onlineUrl, 'https://example.org/semaine']);
      assert.equal(parameters(links.outlook)['body'], details);
      assert.ok(Object.values(links).every((link) => link.length < 5000));
    }
    const onlineUrl = `https://example.org/${'a'.repeat(4000)}`;
    const { details } = parameters(calendarLinks(event({ onlineUrl }), campaign).google);
    assert.equal(details, 'https://example.org/semaine', 'half a link leads nowhere');
  });

  it('subscribe by webcal, and only to an absolute address', () => {
    assert.deepEqual(subscribeLinks('https://example.org/c.ics?x=1&y'), {
      webcal: 'webcal://example.org/c.ics?x=1&y',
      google:
        'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fexample.org%2Fc.ics%3Fx%3D1%26y',
    });
    for (const url of ['c.ics', 'mailto:a@example.org', '']) assert.equal(subscribeLinks(url), undefined);
  });
});
