import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { isForbidden, parseCampaign } from '@relais/core';

/** The number that is never shown, put together here so that it stands nowhere. */
const digits = ['8', '0', '6', '2', '3', '1', '0', '6', '3'];
const number = `0${digits.join('')}`;

const separator = fc.constantFrom(
  '',
  ' ',
  '.',
  '-',
  '\u00a0',
  '\u202f',
  '\u200b',
  ' / ',
  ')',
  '%20',
  '%C2%A0',
  '%2520',
  '&nbsp;',
  '&Tab;',
  '\n',
  // Letters to Unicode, and blanks or marks to a reader: Hangul fillers, an apostrophe, a colon, a stroke.
  '\u3164',
  '\uffa0',
  '\u02bc',
  '\u02d0',
  '\u0640',
);
const prefix = fc.constantFrom('', '0', '+33', '0033', '+33 (0)', 'tel:', 'sms:+33', 'Appelez le 0', 'n°0');
const digitsOf = fc.constantFrom<(digit: string) => string>(
  (digit) => digit,
  (digit) => String.fromCharCode(0xff10 + Number(digit)),
  (digit) => String.fromCharCode(0x660 + Number(digit)),
  (digit) => `%3${digit}`,
);
const spelling = fc
  .tuple(
    prefix,
    digitsOf,
    fc.array(separator, { minLength: 9, maxLength: 9 }),
    fc.constantFrom('', '.', ' gratuit', ' 24h/24'),
  )
  .map(
    ([start, write, gaps, end]) =>
      start + digits.map((digit, i) => write(digit) + (i < 8 ? gaps[i] : '')).join('') + end,
  );

const head = { id: 'x', name: 'X' };
const event = { id: 'e', name: 'E', startDate: '2021-11-19' };

describe('the forbidden number', () => {
  it('is found in any spelling', () => {
    fc.assert(
      fc.property(spelling, (text) => assert.ok(isForbidden(text), text)),
      { numRuns: 2000 },
    );
  });

  it('is found where its last digit is that of a sign', () => {
    for (const sign of ['\u32c2', '\u335b', '\u33e2'])
      assert.ok(isForbidden(number.slice(0, -1) + sign), sign);
  });

  it('is not found in other numbers, dates or words', () => {
    const others = [
      '119',
      '3919',
      '0 800 05 95 95',
      '+33 1 80 52 33 76',
      '116 006',
      '2021-11-19T14:00:00+01:00',
      '0 800 235 236',
      '0 805 802 804',
      '0806 23 10',
      'le 8 à 0 h, 6 salles, 2 films, 3 débats, 1 0 6 3',
      '',
      '%',
      '%zz',
    ];
    for (const text of others) assert.ok(!isForbidden(text), text);
    fc.assert(fc.property(fc.string(), (text) => assert.ok(!isForbidden(text))));
  });

  it('takes out the entry that it stands in, wherever it stands, and no other', () => {
    fc.assert(
      fc.property(spelling, (text) => {
        const entries = [
          { name: text },
          { description: `Aide : ${text}` },
          { url: `tel:${text}` },
          { registration: { telephone: text } },
          { performers: [{ name: 'A', affiliation: text }] },
          { unknown: { deep: [text] } },
        ];
        const events = [...entries.map((more, i) => ({ ...event, id: `e${i}`, ...more })), event];
        const { campaign, problems } = parseCampaign({ ...head, events });
        assert.deepEqual(
          campaign?.events.map(({ id }) => id),
          ['e'],
        );
        assert.deepEqual(
          problems.map(({ code, severity }) => `${severity} ${code}`),
          entries.map(() => 'error forbidden-number'),
        );
        assert.ok(!JSON.stringify(problems).includes(text));
      }),
      { numRuns: 50 },
    );
  });

  it('is found in numbers that are no texts', () => {
    for (const value of [Number(number), BigInt(number), Number(`33${digits.join('')}`)]) {
      const resources = [{ id: 'r', name: 'R', channels: [{ type: 'voice', value }] }];
      const { campaign, problems } = parseCampaign({ ...head, resources });
      assert.deepEqual([campaign?.resources, problems[0]?.code], [[], 'forbidden-number']);
    }
  });

  it('takes one property out of the campaign and of the press kit, not all', () => {
    const { campaign, problems } = parseCampaign({
      ...head,
      description: `Appelez le ${number}`,
      notice: { headline: 'Aide', text: number },
      organizer: { name: 'Département' },
      pressKit: { name: 'Presse', contacts: [{ name: 'A', telephone: number }], files: [] },
    });
    assert.deepEqual([campaign?.description, campaign?.notice], [undefined, undefined]);
    assert.deepEqual(campaign?.organizer, { name: 'Département' });
    assert.deepEqual(campaign?.pressKit, { name: 'Presse', files: [] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['description', 'notice.text', 'pressKit.contacts[0].telephone'],
    );
  });

  it('stands in no file that Relais ships', async () => {
    const folder = new URL('.', import.meta.resolve('@relais/core'));
    for (const name of await readdir(folder, { recursive: true })) {
      if (!/\.(?:js|ts)$/.test(name)) continue;
      const source = await readFile(fileURLToPath(new URL(name, folder)), 'utf8');
      assert.ok(!isForbidden(source), name);
    }
  });
});
