/** Installs what package-lock.json asks for, when it is not there. Runs before anything is installed: only Node's own modules. */
import { readFile } from 'node:fs/promises';
import { root, step } from './run.mjs';

const packagesOf = async (file) => {
  try {
    return JSON.parse(await readFile(`${root}${file}`, 'utf8')).packages;
  } catch {
    return {};
  }
};

/** Whether node_modules is what the lock file says; npm keeps a list of what it put there, written when it was done. */
const isInstalled = async () => {
  const wanted = await packagesOf('package-lock.json');
  const there = await packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.includes('node_modules/')) return true;
    const found = there[path];
    return found ? found.version === version && !found.link === !link : optional;
  });
};

export const ensureInstalled = async () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or later is needed; this is ${process.version}. See https://nodejs.org/`);
    process.exit(1);
  }
  if (await isInstalled()) return;
  console.log('Installing what package-lock.json asks for…');
  await step('npm ci', 'npm', ['ci', '--no-audit', '--no-fund']);
};
