import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCampaign } from '@relais/core';
import { opaqueId } from '@relais/core/calendar';
import { event, first, linesOf, make, parse, textOf, unfold } from './calendar-made.ts';

describe('an iCalendar text', () => {
  it('has what RFC 5545 and RFC 7986 ask of a published calendar', () => {
    const lines = linesOf([event()], {}, { url: 'https://example.org/c.ics' });
    for (const line of [
      'VERSION:2.0',
      'PRODID:-//Relais//Relais//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Semaine modèle',
      'X-WR-CALNAME:Semaine modèle',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'SOURCE;VALUE=URI:https://example.org/c.ics',
      'URL:https://example.org/semaine',
      'UID:e1@modele-2021.relais',
      'DTSTAMP:20211101T083015Z',
      'DTSTART;TZID=Europe/Paris:20211119T140000',
      'SUMMARY:Ouverture',
      'STATUS:CONFIRMED',
      'SEQUENCE:0',
    ]) {
      assert.ok(lines.includes(line), line);
    }
    assert.equal(lines[0], 'BEGIN:VCALENDAR');
    assert.deepEqual(lines.slice(-2), ['END:VCALENDAR', '']);
  });

  it('ends every line with CR and LF, the last too, and has no other line breaks', () => {
    const text = make([event({ description: 'a\nb\r\nc\rd\u2028e\u0085f', name: 'x\ny' })]);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(text, /[^\r]\n|\r[^\n]|[\u0085\u2028\u2029]/);
    assert.equal(textOf(first(text), 'description'), 'a\nb\nc\nd\ne\nf');
  });

  it('has a revision that calendars can read, whatever number a file gives', () => {
    for (const sequence of ['1e400', '1e21']) {
      const { id, name, startDate } = event();
      const text = `{"id":"a","name":"A","events":[{"id":"${id}","name":"${name}","startDate":"${startDate}","sequence":${sequence}}]}`;
      const { campaign } = parseCampaign(JSON.parse(text));
      assert.ok(linesOf([...(campaign?.events ?? [])]).includes('SEQUENCE:0'), sequence);
    }
  });

  it('tells whatever else there is to tell', () => {
    const lines = linesOf([
      event({
        endDate: '2021-11-19T16:30',
        url: 'https://example.org/été?a=1,2;b',
        onlineUrl: 'https://example.org/direct',
        description: 'Entrée libre',
        category: 'Film, débat',
        track: 'A;B',
        location: {
          name: 'Orangerie',
          address: '1 rue Modèle',
          addressLocality: 'Sceaux',
          latitude: 48.775,
          longitude: 2.2876543,
        },
        attachments: [{ name: 'Dossier', contentUrl: 'https://example.org/d.pdf' }],
        sequence: 3,
        dateModified: '2021-10-30T12:00',
      }),
    ]);
    for (const line of [
      'DTEND;TZID=Europe/Paris:20211119T163000',
      'URL:https://example.org/%C3%A9t%C3%A9?a=1,2;b',
      'CONFERENCE;VALUE=URI:https://example.org/direct',
      'DESCRIPTION:Entrée libre\\n\\nhttps://example.org/direct',
      'CATEGORIES:Film\\, débat,A\\;B',
      'LOCATION:Orangerie\\, 1 rue Modèle\\, Sceaux',
      'GEO:48.775000;2.287654',
      'ATTACH:https://example.org/d.pdf',
      'SEQUENCE:3',
      'LAST-MODIFIED:20211030T100000Z',
    ]) {
      assert.ok(lines.includes(line), line);
    }
  });

  it('keeps a cancelled session, and cancels a postponed one until it has a new date', () => {
    for (const [eventStatus, status] of [
      ['cancelled', 'CANCELLED'],
      ['postponed', 'CANCELLED'],
      ['rescheduled', 'CONFIRMED'],
      ['movedOnline', 'CONFIRMED'],
    ] as const) {
      assert.equal(textOf(first(make([event({ eventStatus })])), 'status'), status);
    }
  });

  it('sends nobody to the room of a session that moved online, with its subject told or not', () => {
    const location = {
      name: 'Salle A',
      address: '1 rue X',
      addressLocality: 'Sceaux',
      latitude: 48.7,
      longitude: 2.3,
    };
    for (const discreet of [true, false]) {
      const online = make([event({ location, eventStatus: 'movedOnline' })], {}, { discreet });
      assert.doesNotMatch(online, /^(?:LOCATION|GEO)/m);
      assert.match(make([event({ location })], {}, { discreet }), /^LOCATION:.*Sceaux/m);
    }
  });

  it('gives a day as a date, with an exclusive end', () => {
    const lines = linesOf([event({ startDate: '2021-11-29', endDate: '2021-11-30' })]);
    assert.ok(lines.includes('DTSTART;VALUE=DATE:20211129'));
    assert.ok(lines.includes('DTEND;VALUE=DATE:20211201'));
    assert.ok(linesOf([event({ startDate: '2021-11-29' })]).includes('DTEND;VALUE=DATE:20211130'));
  });

  it('makes up no end, and leaves out one that is not after the start', () => {
    for (const endDate of [undefined, '2021-11-19T14:00', '2021-11-19T13:00', '2021-11-18']) {
      assert.doesNotMatch(make([event(endDate ? { endDate } : {})]), /DTEND/);
    }
    assert.match(make([event({ endDate: '2021-11-19' })]), /DTEND;TZID=Europe\/Paris:20211120T000000/);
    const back = linesOf([event({ startDate: '2021-11-29', endDate: '2021-11-01' })]);
    assert.ok(back.includes('DTEND;VALUE=DATE:20211130'));
  });

  it('drops addresses that are not absolute, rather than break the file', () => {
    const text = make([event({ url: 'page.html', onlineUrl: '/live' })], { url: 'https://exa mple.org/' });
    assert.doesNotMatch(text, /URL:|CONFERENCE|SOURCE/);
  });

  it('is a calendar with something in it even without events', () => {
    assert.match(make([]), /BEGIN:VTIMEZONE/);
    assert.equal(parse(make([])).getAllSubcomponents('vevent').length, 0);
  });

  it('is the same text for the same input', () => {
    assert.equal(make([event()]), make([event()]));
  });
});

describe('a discreet calendar', () => {
  const secret = event({
    id: 'secret-id',
    name: 'Secret title',
    description: 'Secret text',
    url: 'https://example.org/secret',
    onlineUrl: 'https://example.org/secret-live',
    category: 'Secret category',
    track: 'Secret track',
    location: {
      name: 'Secret place',
      address: '1 rue Modèle',
      addressLocality: 'Sceaux',
      latitude: 1,
      longitude: 2,
    },
    attachments: [{ name: 'Secret', contentUrl: 'https://example.org/secret.pdf' }],
  });
  const head = {
    id: 'secret-campaign',
    name: 'Secret campaign',
    url: 'https://example.org/secret-campaign',
    sensitive: true,
  };

  it('says when and where, and nothing else', () => {
    const text = make([secret], head, { url: 'https://example.org/secret.ics' });
    assert.doesNotMatch(unfold(text).join('\n'), /secret/i);
    assert.equal(textOf(first(text), 'summary'), 'Rendez-vous');
    assert.equal(textOf(first(text), 'location'), '1 rue Modèle, Sceaux');
    assert.equal(textOf(first(text), 'class'), 'PRIVATE');
  });

  it('takes the neutral wording of the campaign, or of the language', () => {
    assert.equal(
      textOf(first(make([secret], { ...head, alternateName: 'Semaine 47' })), 'summary'),
      'Semaine 47',
    );
    assert.equal(textOf(first(make([secret], head, { lang: 'en' })), 'summary'), 'Appointment');
    assert.match(make([secret], { ...head, alternateName: 'Semaine 47' }), /X-WR-CALNAME:Semaine 47\r\n/);
  });

  it('is the default of a sensitive campaign only, and the visitor decides', () => {
    assert.match(make([secret], head, { discreet: false }), /SUMMARY:Secret title/);
    assert.match(make([secret], { ...head, sensitive: false }), /SUMMARY:Secret title/);
    assert.doesNotMatch(make([secret], { ...head, sensitive: false }, { discreet: true }), /secret title/i);
  });

  it('knows an event again', () => {
    const uid = (id: string): unknown => textOf(first(make([{ ...secret, id }], head)), 'uid');
    assert.equal(uid('a'), uid('a'));
    assert.notEqual(uid('a'), uid('b'));
    assert.match(opaqueId('a'), /^[\da-f]{16}$/);
  });
});
