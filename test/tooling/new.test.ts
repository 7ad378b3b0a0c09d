import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = [
  'scripts',
  'packages/elements/src/model',
  'packages/elements/src/index.ts',
  'stories/model.stories.ts',
  'test/browser/model.test.ts',
];

describe('npm run new', () => {
  let copy = '';
  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'relais-new-'));
    for (const path of COPIED) await cp(join(root, path), join(copy, path), { recursive: true });
  });
  after(() => rm(copy, { recursive: true }));

  const make = (...args: string[]): Promise<{ failed: boolean; output: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [join(copy, 'scripts/new.mjs'), ...args], (error, stdout, stderr) =>
        resolve({ failed: !!error, output: stdout + stderr }),
      );
    });

  it('makes an element, its stories and its tests, in which nothing is left of the model', async () => {
    const { failed, output } = await make('key-figure');
    assert.equal(failed, false, output);
    const folder = join(copy, 'packages/elements/src/key-figure');
    const files = (await readdir(folder)).map((name) => join(folder, name));
    assert.ok(
      files.some((file) => file.endsWith('key-figure.ts')) && files.some((file) => file.endsWith('index.ts')),
    );
    files.push(join(copy, 'stories/key-figure.stories.ts'), join(copy, 'test/browser/key-figure.test.ts'));
    for (const file of files) assert.doesNotMatch(await readFile(file, 'utf8'), /model/i, file);
    assert.match(
      await readFile(join(folder, 'define.ts'), 'utf8'),
      /define\('relais-key-figure', RelaisKeyFigure\);[^]*export type \{ RelaisKeyFigure \} from '.\/key-figure.ts'/,
    );
    assert.match(
      await readFile(files.at(-1) ?? '', 'utf8'),
      /import '@relais\/elements\/key-figure\/define'/,
    );
  });

  it('refuses a name that is none, and one that is taken', async () => {
    for (const name of [
      '',
      'Speech',
      '../speech',
      'speech-',
      '-speech',
      'a b',
      'model',
      'key-figure',
      'state',
      'index',
    ]) {
      assert.equal((await make(name)).failed, true, name);
    }
  });
});
