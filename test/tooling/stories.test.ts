import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { files } from '../../stories/index.ts';
import { fictional, helplines, official } from '../../stories/lib/campaigns.ts';
import { atMoment, moments } from '../../stories/lib/moment.ts';

it('lists every file of stories', async () => {
  const folder = new URL('../../../stories/', import.meta.url);
  const there = (await readdir(folder)).filter((name) => name.endsWith('.stories.ts'));
  assert.deepEqual(Object.keys(files).sort(), there.map((name) => name.replace('.stories.ts', '')).sort());
});

describe('a moment that somebody chooses for a story', () => {
  const now = '2026-11-20T09:00';

  it('is one of the edition that the story shows', () => {
    assert.equal(atMoment({ campaign: fictional, now }, 'key date')['now'], '2026-11-25T10:30');
    assert.equal(atMoment({ campaign: official, now }, 'key date')['now'], '2021-11-25T10:30');
    assert.equal(atMoment({ campaign: helplines, now }, 'key date')['now'], '2026-11-25T10:30');
  });

  it('may be the present one, for which there is no argument', () => {
    assert.ok(moments.includes('live'));
    assert.equal(atMoment({ campaign: fictional, now }, 'live')['now'], undefined);
  });

  it('changes nothing where none is chosen, or where there is no moment', () => {
    assert.deepEqual(atMoment({ now }, 'of the story'), { now });
    assert.deepEqual(atMoment({ sticky: true }, 'before'), { sticky: true });
  });
});
