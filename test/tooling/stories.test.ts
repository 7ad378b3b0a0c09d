import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { it } from 'node:test';
import { files } from '../../stories/index.ts';

it('lists every file of stories', async () => {
  const folder = new URL('../../../stories/', import.meta.url);
  const there = (await readdir(folder)).filter((name) => name.endsWith('.stories.ts'));
  assert.deepEqual(Object.keys(files).sort(), there.map((name) => name.replace('.stories.ts', '')).sort());
});
