/** Finds a browser of each engine on this machine, or gets one. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const programs = (process.env['PROGRAMFILES'] ?? 'C:\\Program Files').replace(/\\?$/, '\\');
const programs86 = `${process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)'}\\`;

const ENGINES = {
  chromium: {
    variable: 'CHROME_PATH',
    download: 'chrome@stable',
    packages: ['chromium'],
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${programs86}Microsoft\\Edge\\Application\\msedge.exe`,
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    download: 'firefox@stable',
    packages: ['firefox-esr'],
    names: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${programs}Mozilla Firefox\\firefox.exe`,
      `${programs86}Mozilla Firefox\\firefox.exe`,
    ],
  },
  // WebKitGTK's small browser: the engine of Safari, and of every browser of an iPhone, as far as it can be had elsewhere.
  webkit: {
    variable: 'WEBKIT_PATH',
    packages: ['webkit2gtk-driver', 'xvfb'],
    needs: ['WebKitWebDriver', 'Xvfb'],
    names: [],
    places: [
      ...['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
      '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
      '/usr/lib/webkit2gtk-4.1/MiniBrowser',
    ],
  },
};

/** Where downloads are kept, outside of the repository, so that the next clone finds them. */
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'relais-browsers');
const downloaded = join(cache, 'paths.json');
const readDownloaded = () => readFile(downloaded, 'utf8').then(JSON.parse, () => ({}));

const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
const isProgram = (name) => folders.some((folder) => existsSync(join(folder, name)));

const find = async (engine) => {
  const { variable, names, places, needs = [] } = ENGINES[engine];
  if (!needs.every(isProgram)) return;
  const told = process.env[variable];
  if (told) {
    if (existsSync(told)) return told;
    console.warn(`${variable} is ${told}, where there is nothing.`);
  }
  const known = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  if (engine === 'chromium') {
    const { Launcher } = await import('chrome-launcher');
    try {
      known.unshift(...Launcher.getInstallations());
    } catch {
      // It throws where it finds none.
    }
  }
  known.push((await readDownloaded())[engine]);
  return known.find((path) => path && existsSync(path));
};

const aptInstall = async (engines) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { quiet: true, env });
  // One by one: where one cannot be had the others still can.
  for (const engine of engines) {
    const { packages } = ENGINES[engine];
    console.log(`Installing ${packages.join(' and ')} with apt-get…`);
    const { code, output } = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      { quiet: true, env },
    );
    if (code) console.warn(output.slice(-2000));
  }
};

const download = async (engine) => {
  const { download: name } = ENGINES[engine];
  if (!name) return;
  console.log(`Downloading ${name} to ${cache}…`);
  await mkdir(cache, { recursive: true });
  const { code, output, stdout } = await run(
    'npx',
    ['--yes', '@puppeteer/browsers', 'install', name, '--path', cache],
    { quiet: true },
  );
  // It prints `chrome@150.0.1 /where/it/is` last.
  const path = stdout.trim().split('\n').at(-1)?.replace(/^\S+ /, '');
  if (code || !path || !existsSync(path)) return console.warn(`That failed: ${output.trim().slice(-300)}`);
  await writeFile(downloaded, JSON.stringify({ ...(await readDownloaded()), [engine]: path }));
};

/**
 * A browser for each engine: the one that CHROME_PATH or FIREFOX_PATH names, one of this machine, or one that it gets: with
 * apt-get where it may, else by a download.
 * @returns paths by engine; an engine that could not be had is not there
 */
export const browsers = async (wanted = Object.keys(ENGINES)) => {
  const found = {};
  const look = async () => {
    for (const engine of wanted) found[engine] ??= await find(engine);
    return wanted.filter((engine) => !found[engine]);
  };
  let missing = await look();
  if (missing.length) {
    await aptInstall(missing);
    missing = await look();
  }
  for (const engine of missing) await download(engine);
  for (const engine of await look()) {
    delete found[engine];
    const { needs, packages, variable } = ENGINES[engine];
    console.warn(
      needs
        ? `No ${engine} here: it takes ${needs.join(', ')} and MiniBrowser (Debian: ${packages.join(', ')}).`
        : `No ${engine} here; install one, or say where it is with ${variable}.`,
    );
  }
  return found;
};

/** The environment that tells the tests which browsers there are. */
export const browserVariables = (found) =>
  Object.fromEntries(
    Object.entries(ENGINES).map(([engine, { variable }]) => [variable, found[engine] ?? 'none']),
  );
