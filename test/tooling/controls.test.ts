import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { files, storiesOf } from '../../stories/index.ts';
import { controlsOf, type Manifest } from '../../stories/lib/controls.ts';

describe('the controls of an element in Storybook', async () => {
  const file = new URL('../../../packages/elements/custom-elements.json', import.meta.url);
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;

  it('offer the words of a choice, colours for colours, and nothing for what can only be read', () => {
    const agenda = controlsOf('relais-agenda', manifest);
    assert.deepEqual(agenda['density']?.options, ['comfortable', 'compact']);
    assert.deepEqual(agenda['density']?.control, { type: 'select' });
    assert.deepEqual(agenda['noSearch']?.control, { type: 'boolean' });
    assert.deepEqual(agenda['limit']?.control, { type: 'number' });
    assert.deepEqual(agenda['--relais-color-accent']?.control, { type: 'color' });
    assert.deepEqual(agenda['--relais-radius']?.control, { type: 'text' });
    for (const name of ['events relais-open', 'slots heading', 'parts heading'])
      assert.equal(agenda[name]?.control, false, name);
  });

  for (const name of Object.keys(files)) {
    // The model is no element that is published.
    if (name === 'model') continue;
    it(`know every argument of the stories of ${name}`, async () => {
      const loaded = await files[name]!();
      const controls = controlsOf(loaded.default.component, manifest);
      const used = storiesOf(loaded).flatMap(([, { args = {} }]) =>
        Object.keys({ ...loaded.default.args, ...args }),
      );
      const others = new Set(['campaign', 'fallback', 'slots']);
      assert.deepEqual(
        [...new Set(used)].filter((key) => !(key in controls) && !others.has(key)),
        [],
      );
    });
  }
});
