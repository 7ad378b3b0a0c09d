/**
 * `npm run test:wordpress`: Relais in a real WordPress, in each browser. Debian's packages of WordPress, PHP and MariaDB are
 * unpacked into a temporary folder, run there, and taken away again, whatever happens. The last line is
 * `N passed, N failed`; pictures of each theme are left in build/wordpress.
 */
import { readdir } from 'node:fs/promises';
import { build } from './build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';
import { startWordPress, stopWordPress } from './lib/wordpress.mjs';

process.env.TZ = 'America/Montreal';
process.env.LANG = 'C.UTF-8';

for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }))
  process.on(signal, () => void stopWordPress().then(() => process.exit(128 + number)));

await ensureInstalled();
const { browsers, browserVariables } = await import('./lib/browsers.mjs');
const { runPureTests } = await import('./lib/pure-tests.mjs');
Object.assign(process.env, browserVariables(await browsers()));
if (!process.argv.includes('--no-build')) await build();

const counts = { passed: 0, failed: 0 };
try {
  const site = await startWordPress();
  console.log(`✓ WordPress ${site.version} on ${site.origin}, with ${site.themes.join(', ')}`);
  process.env.RELAIS_WORDPRESS = JSON.stringify(site);
  const folder = `${root}build/test/wordpress`;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.test.js'));
  Object.assign(
    counts,
    await runPureTests(
      files.map((name) => `${folder}/${name}`),
      1,
    ),
  );
} catch (error) {
  console.error(`✗ ${error.message}`);
  counts.failed++;
} finally {
  await stopWordPress();
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);
