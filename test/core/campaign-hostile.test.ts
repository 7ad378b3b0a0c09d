import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isDateOrDateTime, isDay, isSafeUrl, parseCampaign } from '@relais/core';

const head = { id: 'x', name: 'X' };
const event = { id: 'e', name: 'E', startDate: '2021-11-19' };

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const trap = (): never => {
  throw new Error('trap');
};

describe('hostile input', () => {
  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => {
        parseCampaign(input);
        parseCampaign({ ...head, events: input, resources: [input], pressKit: input });
        parseCampaign({
          ...head,
          organizer: input,
          events: [{ ...event, location: input, performers: [input] }],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever objects it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (input) => {
          parseCampaign(input);
          parseCampaign({
            ...head,
            url: input,
            events: [input, { ...event, name: input }],
            pressKit: { files: input },
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('survives getters and proxies that throw, and shows the other entries', () => {
    const throwing = [
      new Proxy({}, { ownKeys: trap }),
      revoked(),
      Object.defineProperty({}, 'id', { get: trap, enumerable: true }),
    ];
    const { campaign, problems } = parseCampaign({ ...head, events: [...throwing, event] });
    assert.equal(campaign?.events.length, 1);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      [0, 1, 2].map((i) => `unreadable events[${i}]`),
    );
    for (const input of [revoked(), new Proxy({}, { get: trap, ownKeys: trap })]) {
      assert.equal(parseCampaign(input).campaign, undefined);
    }
    const list = Object.defineProperty({ ...head }, 'events', { get: trap });
    assert.deepEqual(parseCampaign(list).campaign?.events, []);
  });

  it('survives input that contains itself, and input that is very deep', () => {
    const circle: Record<string, unknown> = { ...head };
    Object.assign(circle, { organizer: circle, events: [circle], a: circle, b: circle, c: [circle, circle] });
    assert.equal(parseCampaign(circle).campaign?.name, 'X');
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    assert.equal(
      parseCampaign({ ...head, events: [{ ...event, audience: deep }] }).campaign?.events.length,
      1,
    );
  });

  it('does not change what it is given', () => {
    const freeze = (value: unknown): unknown => {
      if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const data = freeze({
      ...head,
      url: 'a',
      events: [
        { ...event, url: 'javascript:1', performers: [{ x: 1 }, { name: 'y' }], endDate: '2020-01-01' },
      ],
    });
    assert.equal(parseCampaign(data, { base: 'https://example.fr/' }).campaign?.events.length, 1);
  });

  it('pollutes no prototype and reads nothing from one', () => {
    const text = `{"id":"x","name":"X","__proto__":{"url":"https://e.fr/","polluted":1},
      "events":[{"__proto__":{"description":"p"},"constructor":{"prototype":{"polluted":1}},"toString":1,
      "id":"e","name":"E","startDate":"2021-11-19"}]}`;
    const { campaign } = parseCampaign(JSON.parse(text));
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(campaign?.url, undefined);
    assert.equal(campaign?.events[0]?.description, undefined);
    assert.equal(Object.getPrototypeOf(campaign?.events[0]), Object.prototype);
    class Inherits {
      id = 'x';
      get name(): string {
        return 'X';
      }
    }
    assert.equal(parseCampaign(new Inherits()).campaign, undefined);
  });

  it('is read as ever in a page whose old libraries add to the prototypes', () => {
    const input = {
      id: 'c',
      name: 'Campagne',
      organizer: { name: 'Département' },
      events: [{ id: 'a', name: 'Accueil', startDate: '2021-11-19' }],
      unknown: { deep: ['x'] },
    };
    const expected = parseCampaign(input);
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    Object.assign(prototype, { extend: () => {}, type: 'x', url: 'javascript:alert(1)' });
    try {
      assert.deepEqual(JSON.stringify(parseCampaign(input)), JSON.stringify(expected));
    } finally {
      for (const key of ['extend', 'type', 'url']) delete prototype[key];
    }
  });
});

describe('a safe address', () => {
  const allowed = /^(?:https?|mailto|tel|sms):$/;
  const protocol = (text: string): string => new URL(text, 'https://h.example/').protocol;

  it('is what the URL parser of browsers takes for one', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      ':',
      '\n',
      '\t',
      ' ',
      '\u0000',
      '/',
      '\\',
      '//',
      'data',
      'https',
      'HTTP',
      'tel',
      '#',
      '?',
      '@',
      '.',
      'x',
      '%3a',
      '\u00a0',
    );
    const text = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (address) => {
        if (isSafeUrl(address)) assert.match(protocol(address), allowed);
      }),
      { numRuns: 3000 },
    );
  });

  it('is relative, or of five schemes', () => {
    const safe = [
      'a',
      './a:b',
      '?a:b',
      '#a',
      '//e.fr/x',
      'HTTPS://e.fr',
      'tel:119',
      'tel:+33 (0)1.99-00 10 10',
      'sms:114',
      'mailto:a@b.fr',
    ];
    const unsafe = [
      'javascript:1',
      ' java\nscript:1',
      '\u0001javascript:1',
      'JaVaScRiPt:1',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      'blob:https://x/1',
      'https://',
      'http://[',
      'a:b',
      // What sends calls elsewhere (3GPP TS 22.030), dials on, or writes what somebody is to send.
      'tel:*21*0199001010%23',
      'tel:*#06#',
      'tel:119,,0199001010',
      'tel:119;phone-context=+1900',
      'sms:119?body=OK',
      'sms:119,0199001010',
      'tel:',
    ];
    for (const address of safe) assert.ok(isSafeUrl(address), address);
    for (const address of unsafe) assert.ok(!isSafeUrl(address), address);
  });

  it('is all that a campaign keeps', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const { campaign } = parseCampaign({ ...head, url: address });
        if (campaign?.url !== undefined) assert.match(protocol(campaign.url), allowed);
      }),
    );
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    for (const day of ['2021-11-19', '2024-02-29', '1900-01-01', '2999-12-31']) assert.ok(isDay(day), day);
    for (const day of [
      '2021-02-29',
      '2021-02-30',
      '2021-04-31',
      '2021-13-01',
      '2021-00-10',
      '2021-1-1',
      '0021-01-01',
      '1899-12-31',
      '2021-11-19 ',
    ])
      assert.ok(!isDay(day), day);
  });

  it('may have a time, with or without an offset', () => {
    for (const text of [
      '2021-11-19T14:00',
      '2021-11-19 14:00:30',
      '2021-11-19T14:00:00.000Z',
      '2021-11-19T14:00+0100',
    ])
      assert.ok(isDateOrDateTime(text), text);
    for (const text of [
      '2021-02-30T14:00',
      '2021-11-19T24:00',
      '2021-11-19T14',
      '14:00',
      '2021-11-19T14:00 Europe/Paris',
    ])
      assert.ok(!isDateOrDateTime(text), text);
  });

  it('never throws and is what Date says', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2999-12-31') }),
        (text, date) => {
          isDateOrDateTime(text);
          assert.ok(isDay(date.toISOString().slice(0, 10)));
          assert.ok(isDateOrDateTime(date.toISOString()));
        },
      ),
    );
  });
});
