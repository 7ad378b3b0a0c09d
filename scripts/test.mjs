/**
 * `npm test`: installs, finds browsers, builds, and runs every test. The last line is `N passed, N failed`.
 *
 *   --pure             only tests without element tests
 *   --browser [name]   only element tests, of files with that name in theirs
 *   --engine name      only in chromium, in firefox, or in webkit
 *   --large            only tests of what is large, which take minutes (`npm run test:large`)
 *   --no-build         what was built last
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pure: { type: 'boolean' },
    browser: { type: 'boolean' },
    engine: { type: 'string' },
    large: { type: 'boolean' },
    'no-build': { type: 'boolean' },
  },
});
const isPart = values.pure || values.browser || values.large || values.engine || positionals.length;

// A zone and a language that no campaign has: what depends on those of the machine fails here.
process.env.TZ = 'America/Montreal';
process.env.LANG = 'C.UTF-8';

const testsIn = async (...folders) => {
  const files = [];
  for (const folder of folders.map((name) => `${root}build/test/${name}`)) {
    if (!existsSync(folder)) continue;
    const names = (await readdir(folder)).filter((name) => name.endsWith('.test.js'));
    files.push(
      ...names
        .filter((name) => positionals.every((part) => name.includes(part)))
        .map((name) => `${folder}/${name}`),
    );
  }
  return files.sort();
};

const total = { passed: 0, failed: 0, skipped: 0 };
const group = async (title, files, runTests) => {
  if (!files.length) return;
  const start = performance.now();
  const counts = await runTests(files);
  for (const name in total) total[name] += counts[name];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${counts.failed ? '✗' : '✓'} ${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  );
};

await ensureInstalled();
const { browsers, browserVariables } = await import('./lib/browsers.mjs');
const { lanes } = await import('./lib/lanes.mjs');
const { runPureTests } = await import('./lib/pure-tests.mjs');
const { runBrowserTests } = await import('./lib/browser-tests.mjs');

const engines = values.pure ? {} : await browsers(values.engine ? [values.engine] : undefined);
Object.assign(process.env, values.pure ? {} : browserVariables(engines));
if (!values['no-build']) await build();

const elements = async (its) => {
  const names = Object.keys(its);
  if (!names.length) return;
  await group(`elements in ${names.join(' and ')}`, await testsIn('browser'), (files) =>
    runBrowserTests(files, its),
  );
};

if (values.large) {
  await group('what is large', await testsIn('large'), (files) => runPureTests(files, 1));
} else if (values.browser) {
  await elements(engines);
} else {
  await group('tests without a browser', await testsIn('core', 'elements', 'cli', 'tooling'), (files) =>
    runPureTests(files, availableParallelism()),
  );
  const pages = async () =>
    group('whole pages', await testsIn('embed'), async (files) =>
      // All engines at once: they too wait for most of their time.
      runPureTests(await lanes(files, engines), 3, 20 * 60_000),
    );
  // Side by side: elements wait for most of their time. Those in WebKit come last: at the same time it would be too much for two processors.
  const { webkit, ...others } = engines;
  if (!values.pure) await Promise.all([pages(), elements(others)]);
  if (webkit) await elements({ webkit });
}

const missing =
  values.pure || values.large || values.engine
    ? []
    : ['chromium', 'firefox', 'webkit'].filter((engine) => !engines[engine]);
for (const engine of missing) {
  console.log(`! Nothing was tested in ${engine}: there is none here.`);
  // A missing engine is said and skipped; in CI it fails, but for WebKit, which only some systems have a driver of.
  total[process.env.CI && engine !== 'webkit' ? 'failed' : 'skipped']++;
}
if (!total.passed && !total.failed) total.failed++;
if (isPart) console.log('(a part of the tests)');
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed ? 1 : 0);
