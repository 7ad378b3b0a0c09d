/**
 * `npm run archive`: what a webmaster drops on a server, build/relais-<version>.zip. Two builds of one commit give the same
 * bytes.
 *
 *   --no-build         of what was built last
 *   --to file          somewhere else
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';

const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' }, to: { type: 'string' } } });
await ensureInstalled();
if (!values['no-build']) await build('packages');

const { archiveFiles, zipped } = await import('./lib/archive.mjs');
const { version, files } = await archiveFiles();
const archive = values.to ?? resolve(root, `build/relais-${version}.zip`);
await writeFile(archive, await zipped(files));
console.log(`${archive}: ${files.size} files`);
