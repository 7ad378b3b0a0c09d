/** A WordPress of Debian's packages, with a database and a folder of its own, for as long as it is needed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackDebian } from './debian.mjs';
import { freePort } from './port.mjs';
import { root, run } from './run.mjs';

/** Each in a process group of its own, so that what it starts in its turn ends with it. */
const children = [];
const start = async (command, args, env, isReady) => {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  child.on('error', (error) => (said += error));
  for (let tries = 0; tries < 300 && child.pid && child.exitCode === null; tries++) {
    if (await isReady()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${command} did not start\n${said.slice(-2000)}`);
};

let folder;

/** Ends its programs and takes its folder away, also when it stands there only in part. */
export const stopWordPress = async () => {
  for (const child of children.splice(0)) {
    if (!child.pid || child.exitCode !== null || child.signalCode) continue;
    const gone = once(child, 'exit');
    // Its data are thrown away: nothing has to be put in order first.
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  }
  if (folder) await rm(folder, { recursive: true, force: true });
};

const startDatabase = async (of, env) => {
  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  await mkdir(data);
  const options = [
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--lc-messages-dir=${of('/usr/share/mysql')}`,
    `--character-sets-dir=${of('/usr/share/mysql/charsets')}`,
    // Nobody but us reaches the socket: there are no accounts, and no tables for them.
    '--skip-grant-tables',
    '--skip-networking',
    ...(process.getuid() === 0 ? ['--user=root'] : []),
  ];
  await start(of('/usr/sbin/mariadbd'), ['--no-defaults', ...options], env, () => existsSync(socket));
  return socket;
};

/** PHP with the modules that WordPress needs and no settings of the machine, as a command and its first arguments. */
const findPhp = async () => {
  const bin = (await readdir(join(folder, 'usr/bin'))).find((name) => /^php\d+\.\d+$/.test(name));
  const versions = join(folder, 'usr/lib/php');
  const api = existsSync(versions) && (await readdir(versions)).find((name) => /^\d{8}$/.test(name));
  const modules = ['mysqlnd', 'mysqli', 'ctype', 'iconv', 'tokenizer', 'exif', 'fileinfo'].map((name) => {
    const file = join(versions, String(api), `${name}.so`);
    return existsSync(file) ? file : name;
  });
  return [
    bin ? join(folder, 'usr/bin', bin) : 'php',
    ['-n', ...modules.flatMap((file) => ['-d', `extension=${file}`])],
  ];
};

/**
 * Unpacks, installs and serves one, with Relais in `/relais/`.
 * @returns its address, its version, its themes, and a password for each of `admin`, `editor` and `author`
 * @throws in words where it cannot be had; `stopWordPress` is needed then too
 */
export const startWordPress = async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-wordpress-'));
  await unpackDebian(
    ['php-cli', 'php-mysql', 'mariadb-server-core'],
    ['wordpress', 'wordpress-theme-twenty*', 'libjs-prototype'],
    folder,
  );
  // What the machine had already is not in the folder.
  const of = (path) => (existsSync(join(folder, path)) ? join(folder, path) : path);
  const triplet = (await readdir(of('/usr/lib'))).find((name) => name.includes('-linux-'));
  const env = { LD_LIBRARY_PATH: join(folder, 'usr/lib', String(triplet)) };
  const socket = await startDatabase(of, env);

  const site = join(folder, 'usr/share/wordpress');
  const prototype = join(folder, 'usr/share/javascript/prototype/prototype.js');
  await cp(join(root, 'test/wordpress/site'), site, { recursive: true });
  await cp(join(root, 'packages/embed/dist'), join(site, 'relais'), { recursive: true });
  // PHP's server does not ask WordPress for it.
  await writeFile(join(site, 'favicon.ico'), '');
  await cp(prototype, join(site, 'prototype.js'), { dereference: true });

  const address = `127.0.0.1:${await freePort()}`;
  const origin = `http://${address}`;
  const [php, options] = await findPhp();
  Object.assign(env, { RELAIS_SOCKET: socket, RELAIS_ORIGIN: origin, PHP_CLI_SERVER_WORKERS: '4' });
  const install = join(root, 'test/wordpress/install.php');
  const { code, output, stdout } = await run(php, [...options, install, site], { quiet: true, env });
  if (code || !stdout.startsWith('{')) throw new Error(`WordPress could not be installed\n${output}`);
  await start(php, [...options, '-S', address, '-t', site], env, () =>
    fetch(origin).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const themes = (await readdir(join(site, 'wp-content/themes'))).filter((name) => name.startsWith('twenty'));
  return { origin, themes, ...JSON.parse(stdout) };
};
