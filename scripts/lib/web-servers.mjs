/** Finds nginx and Apache on this machine, or unpacks those of Debian into build/servers: nothing is installed or started. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { unpackDebian } from './debian.mjs';
import { root } from './run.mjs';

const unpacked = `${root}build/servers`;
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-filter', 'apache2-bin'];

const find = (name, base) =>
  [...(base ? [] : (process.env['PATH'] ?? '').split(delimiter)), `${base}/usr/sbin`]
    .map((place) => join(place, name))
    .find((file) => existsSync(file));

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
    await mkdir(unpacked, { recursive: true });
    await unpackDebian(PACKAGES, [], unpacked).catch((error) => {
      console.error(`${error.message}\nOr install nginx and apache2.`);
      process.exit(1);
    });
    found = serversIn(unpacked);
  }
  if (!found) {
    console.error('nginx or apache2 is installed without the other, or in an unknown place: install both.');
    process.exit(1);
  }
  return { RELAIS_NGINX: found.nginx, RELAIS_APACHE: found.apache, RELAIS_SERVERS: found.base };
};
