/** `npm run build`: types and modules, the files of the script tag, the custom-elements manifest. */
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { bin, step } from './lib/run.mjs';
import { removeStale } from './lib/stale.mjs';

/** @param only `packages` leaves out what only tests and stories need */
export const build = async (only) => {
  const projects = only === 'packages' ? ['packages/elements', 'packages/embed', 'packages/cli'] : ['.'];
  await removeStale();
  await step('tsc', bin('tsc'), ['-b', ...projects]);
  await step('bundles', 'node', ['scripts/bundle.mjs']);
  if (only !== 'packages')
    await step('manifest', bin('cem'), [
      'analyze',
      '--config',
      'scripts/custom-elements-manifest.config.mjs',
    ]);
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled();
  await build();
}
