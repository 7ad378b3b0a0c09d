/** Removes what tsc made of sources that are no longer there: it would be run, and published, for ever. */
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { root } from './run.mjs';

const OUTPUTS = {
  'packages/core/dist': 'packages/core/src',
  'packages/elements/dist': 'packages/elements/src',
  'packages/cli/dist': 'packages/cli/src',
  'build/embed': 'packages/embed/src',
  'build/stories': 'stories',
  'build/test': 'test',
};

export const removeStale = async () => {
  for (const [output, source] of Object.entries(OUTPUTS)) {
    if (!existsSync(root + output)) continue;
    for (const file of await readdir(root + output, { recursive: true })) {
      const name = /^(.+?)(\.d)?\.[jt]s$/.exec(file)?.[1];
      if (name && !existsSync(`${root}${source}/${name}.ts`)) await rm(`${root}${output}/${file}`);
    }
  }
};
