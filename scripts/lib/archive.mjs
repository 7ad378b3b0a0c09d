/**
 * What a webmaster drops on a server. The folder `relais` in it goes onto the server whole, over the one before; what stands
 * beside it is to be read. In `relais`, the files twice: at its root under addresses that stay, and in a folder of the version
 * under addresses whose content never changes, for who wants `integrity`.
 */
import { readFile, readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { run as relais } from '@relais/cli';
import { makeZip } from 'client-zip';
import { archivePages } from './archive-pages.mjs';
import { root, run } from './run.mjs';

const dist = resolve(root, 'packages/embed/dist');
const hosting = resolve(root, 'packages/embed/hosting');

/** For who keeps the server: the same lines as in `.htaccess`, where AllowOverride is None. */
const apacheConf = (htaccess) =>
  `# Pour un serveur qui ignore les fichiers .htaccess. For a server that ignores .htaccess files.\n` +
  `<Directory "/var/www/html/relais">\n${htaccess.replace(/^(?=.)/gm, '  ')}</Directory>\n`;

/** The schema of the format, and two files to start from that say where it is: the one that the guide explains, and a whole one. */
const examples = async () => {
  const guide = await readFile(resolve(root, 'docs/guide/fichier-campagne.md'), 'utf8');
  const [, short] = /```json\n([^]+?)```/.exec(guide);
  const whole = await readFile(resolve(root, 'stories/fixtures/campaign.json'), 'utf8');
  const withSchema = (json) => json.replace('{', '{\n  "$schema": "schema.json",');
  const schema = [];
  await relais(['schema'], { out: (line) => schema.push(line) });
  return [
    ['exemple/campagne.json', withSchema(short)],
    ['exemple/complet.json', withSchema(whole)],
    ['exemple/schema.json', `${schema.join('\n')}\n`],
  ];
};

/** @returns the version, and the content of each file by its name in the archive, sorted */
export const archiveFiles = async () => {
  const { version } = JSON.parse(await readFile(resolve(root, 'packages/embed/package.json'), 'utf8'));
  const names = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, resolve(entry.parentPath ?? entry.path, entry.name)));
  const published = await Promise.all(
    names.map(async (name) => ({
      name: name.split(sep).join('/'),
      content: await readFile(resolve(dist, name)),
    })),
  );
  const licence = await readFile(resolve(root, 'LICENSE'));
  const htaccess = await readFile(resolve(hosting, 'htaccess'), 'utf8');
  const integrity = JSON.parse(await readFile(resolve(dist, 'integrity.json'), 'utf8'));
  const files = [
    ...(await archivePages(version, integrity)),
    ...(await examples()),
    ['LICENSE.txt', licence],
    ['apache/relais.conf', apacheConf(htaccess)],
    ['nginx/relais.conf', await readFile(resolve(hosting, 'nginx.conf'))],
    ['iis/web.config', await readFile(resolve(hosting, 'web.config'))],
    ['relais/.htaccess', htaccess],
    ['relais/LICENSE.txt', licence],
    ...published.flatMap(({ name, content }) => [
      [`relais/${name}`, content],
      [`relais/${version}/${name}`, content],
    ]),
  ];
  const byName = files.map(([name, content]) => [name, Buffer.from(content)]);
  return { version, files: new Map(byName.sort(([one], [other]) => (one < other ? -1 : 1))) };
};

/**
 * When the content was made, not when it was packed, so that two runs give the same bytes: SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/), else the last commit. Not a constant: an FTP client may keep the
 * dates, and a server that tells versions apart by date and size would call a corrected telephone number unchanged.
 */
const madeOn = async () => {
  const told = process.env['SOURCE_DATE_EPOCH'];
  const { code, stdout } = await run('git', ['log', '-1', '--format=%ct'], { quiet: true });
  const seconds = told ?? (code === 0 ? stdout.trim() : '');
  if (!/^\d+$/.test(seconds)) throw new Error('No date: set SOURCE_DATE_EPOCH, or run in a clone with git.');
  // A zip file has local times without a zone: these are UTC wherever it is made.
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
};

/** @returns the bytes of the archive */
export const zipped = async (files) => {
  const lastModified = await madeOn();
  const entries = [...files].map(([name, input]) => ({ name, input, lastModified }));
  return Buffer.from(await new Response(makeZip(entries)).arrayBuffer());
};
