/**
 * `npm run test:servers`: the archive, on a real nginx and a real Apache that have exactly the settings in it, in Chromium. Not
 * part of `npm test`: it needs Debian or a cousin. It sets up what it needs in build/servers and in a temporary folder, and
 * takes the latter down again.
 *
 *   --no-build         what was built last
 */
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' } } });
await ensureInstalled();
const { browsers, browserVariables } = await import('./lib/browsers.mjs');
const { runPureTests } = await import('./lib/pure-tests.mjs');
const { webServers } = await import('./lib/web-servers.mjs');

Object.assign(process.env, browserVariables(await browsers(['chromium'])), await webServers());
if (!values['no-build']) await build();
const { passed, failed } = await runPureTests([`${root}build/test/servers/servers.test.js`], 1);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
