/** Finds nginx and Apache on this machine, or unpacks those of Debian into build/servers: nothing is installed or started. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { root, run, step } from './run.mjs';

const folder = `${root}build/servers`;
const unpacked = `${folder}/root`;
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-filter', 'apache2-bin'];

const find = (name, base) =>
  [...(base ? [] : (process.env['PATH'] ?? '').split(delimiter)), `${base}/usr/sbin`]
    .map((place) => join(place, name))
    .find((file) => existsSync(file));

const unpack = async () => {
  const archives = `${folder}/archives`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(`${archives}/partial`, { recursive: true });
  await step('download nginx and Apache', 'apt-get', [
    'install',
    '--yes',
    '--download-only',
    '--no-install-recommends',
    `--option=Dir::Cache::archives=${archives}`,
    ...PACKAGES,
  ]);
  for (const name of await readdir(archives))
    if (name.endsWith('.deb'))
      await step(`unpack ${name.split('_')[0]}`, 'dpkg', ['--extract', `${archives}/${name}`, unpacked]);
};

const serversIn = (base) => {
  const nginx = find('nginx', base);
  const apache = find('apache2', base);
  return nginx && apache ? { base, nginx, apache } : undefined;
};

/**
 * @returns environment variables for the tests: the programs, and the folder that their modules and libraries are in (empty: the
 * system's own)
 */
export const webServers = async () => {
  let found = serversIn('') ?? serversIn(unpacked);
  if (!found) {
    const { code } = await run('apt-get', ['--version'], { quiet: true });
    if (code !== 0) {
      console.error(
        'nginx and apache2 are not here, and there is no apt-get to get them with: install both.',
      );
      process.exit(1);
    }
    await unpack();
    found = serversIn(unpacked);
  }
  if (!found) {
    console.error('nginx or apache2 is installed without the other, or in an unknown place: install both.');
    process.exit(1);
  }
  return { RELAIS_NGINX: found.nginx, RELAIS_APACHE: found.apache, RELAIS_SERVERS: found.base };
};
