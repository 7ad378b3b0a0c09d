import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Campaign, PressFile } from '@relais/core';
import { accessibleVersion, formatOf, pressKitState } from '@relais/elements/press-kit';

const file = (id: string, more: Partial<PressFile> = {}): PressFile => ({
  id,
  name: id,
  contentUrl: `https://example.org/${id}.pdf`,
  politicalSpeech: false,
  ...more,
});

const campaign = (pressKit?: Campaign['pressKit']): Pick<Campaign, 'pressKit' | 'timeZone'> => ({
  timeZone: 'Europe/Paris',
  ...(pressKit && { pressKit }),
});

const nine = Date.UTC(2026, 10, 24, 8);

describe('pressKitState', () => {
  it('is empty without a press kit, and without files', () => {
    assert.equal(pressKitState(campaign(), 0, 'Europe/Paris').status, 'empty');
    assert.equal(pressKitState(campaign({ files: [], name: 'x' }), 0, 'Europe/Paris').status, 'empty');
  });

  it('is empty when all that there is is left out', () => {
    const speeches = campaign({ files: [file('a', { politicalSpeech: true })] });
    assert.equal(pressKitState(speeches, 0, 'Europe/Paris', true).status, 'empty');
    assert.equal(pressKitState(speeches, 0, 'Europe/Paris').status, 'open');
  });

  it('announces until the very moment in the campaign’s zone', () => {
    const kit = campaign({ files: [file('a')], embargoUntil: '2026-11-24T09:00' });
    assert.equal(pressKitState(kit, nine - 1, 'Europe/Paris').status, 'embargo');
    assert.equal(pressKitState(kit, nine, 'Europe/Paris').status, 'open');
  });

  it('takes a day without a time for its midnight', () => {
    const kit = campaign({ files: [file('a')], embargoUntil: '2026-11-24' });
    const midnight = Date.UTC(2026, 10, 23, 23);
    assert.equal(pressKitState(kit, midnight - 1, 'Europe/Paris').status, 'embargo');
    assert.equal(pressKitState(kit, midnight, 'Europe/Paris').status, 'open');
  });

  it('says the moment on the visitor’s clock only where it shows another time', () => {
    const kit = campaign({ files: [file('a')], embargoUntil: '2026-11-24T09:00' });
    const here = pressKitState(kit, 0, 'Europe/Brussels');
    assert.ok(here.status === 'embargo' && !('here' in here));
    const there = pressKitState(kit, 0, 'Indian/Reunion');
    assert.ok(there.status === 'embargo');
    assert.equal(there.until, '2026-11-24T09:00');
    assert.equal(there.here, '2026-11-24T12:00');
  });
});

describe('formatOf', () => {
  const cases: [string | undefined, string, string][] = [
    ['application/pdf', 'https://example.org/get?id=4', 'PDF'],
    ['image/svg+xml', 'https://example.org/a', 'SVG'],
    ['image/jpeg', 'https://example.org/a.jpg', 'JPEG'],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'https://example.org/a.docx',
      'DOCX',
    ],
    [undefined, 'https://example.org/a.odt?v=2', 'ODT'],
    [undefined, 'https://example.org/', ''],
    [undefined, 'https://example.org/dossier', ''],
    ['text/plain', 'https://example.org/notes.txt#top', 'TXT'],
    ['application/pdf; charset=binary', 'https://example.org/get.php?id=4', 'PDF'],
    [undefined, 'https://example.org/get.php?id=4', ''],
    [undefined, 'https://example.org/get.ASHX?id=4', ''],
    [undefined, 'affiche.pdf', 'PDF'],
    [undefined, 'https://example.org', ''],
    [undefined, 'mailto:presse@example.org', ''],
    [undefined, 'https://example.org/rapport.2021', ''],
    [undefined, 'https://example.org/film.mp4', 'MP4'],
  ];
  for (const [encodingFormat, contentUrl, expected] of cases) {
    it(`is « ${expected} » for ${encodingFormat ?? 'no media type'} at ${contentUrl}`, () => {
      assert.equal(formatOf({ contentUrl, ...(encodingFormat && { encodingFormat }) }), expected);
    });
  }
});

describe('accessibleVersion', () => {
  const contacts = [{ name: 'A' }, { name: 'B', email: 'presse?cc=x@example.org' }];

  it('is the address of the other version', () => {
    assert.equal(
      accessibleVersion({ alternativeUrl: 'https://example.org/a.odt' }),
      'https://example.org/a.odt',
    );
  });

  it('is the first contact with an e-mail address for what is known not to be accessible', () => {
    assert.equal(accessibleVersion({ isAccessible: false }, contacts), 'mailto:presse%3Fcc%3Dx@example.org');
  });

  it('is nothing where nobody said that there is a problem, or nobody can be asked', () => {
    assert.equal(accessibleVersion({}, contacts), undefined);
    assert.equal(accessibleVersion({ isAccessible: true }, contacts), undefined);
    assert.equal(accessibleVersion({ isAccessible: false }), undefined);
  });
});
