/**
 * `npm run archive`: what a webmaster drops on a server, build/relais-<version>.zip. Names and dates in it are the same each
 * time, so that two builds give the same bytes.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeZip } from 'client-zip';
import { build } from './build.mjs';
import { ensureInstalled } from './lib/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(root, 'packages/embed/dist');

await ensureInstalled();
await build('packages');

const { version } = JSON.parse(await readFile(resolve(root, 'packages/embed/package.json'), 'utf8'));
const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, resolve(entry.parentPath ?? entry.path, entry.name)))
  .sort();
// The folder in it has a neutral name: it becomes part of the addresses that a browser remembers.
const files = [
  { name: 'relais/LICENSE.txt', path: resolve(root, 'LICENSE') },
  ...names.map((name) => ({ name: `relais/${name.split(sep).join('/')}`, path: resolve(dist, name) })),
];
const entries = await Promise.all(
  files.map(async ({ name, path }) => ({
    name,
    input: await readFile(path),
    lastModified: new Date(2000, 0),
  })),
);
const archive = `build/relais-${version}.zip`;
await writeFile(resolve(root, archive), Buffer.from(await new Response(makeZip(entries)).arrayBuffer()));
console.log(`${archive}: ${entries.length} files`);
