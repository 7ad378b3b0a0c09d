/** Programs of Debian's packages in a folder of their own: nothing is installed, no service starts, nobody must be root. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Where downloads are kept, outside of the repository, so that the next run needs no network. */
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'relais-debian');

const call = async (cwd, program, ...args) => {
  const { code, output, stdout } = await run(program, args, { quiet: true, cwd });
  if (code) throw new Error(`${program} ${args.join(' ')} ended with ${code}\n${output.trim().slice(-1000)}`);
  return stdout;
};

/**
 * Unpacks packages with all that they depend on and this machine has not.
 * @param wanted packages that come with what they depend on
 * @param alone packages, or patterns of their names, that come alone: WordPress would bring a web server, and Debian starts it
 * @param folder an empty one; gets `usr/…` and the rest
 * @throws what is missing, in words, where there is no apt-get or where it does not know the packages
 */
export const unpackDebian = async (wanted, alone, folder) => {
  for (const program of ['apt-get', 'dpkg-deb']) {
    if ((await run(program, ['--version'], { quiet: true })).code)
      throw new Error(`There is no ${program} here: this needs Debian, or a system made from it.`);
  }
  await mkdir(cache, { recursive: true });
  const plan = async () => {
    const steps = await call(folder, 'apt-get', 'install', '-s', '--no-install-recommends', ...wanted);
    const names = [...steps.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name).concat(alone);
    // 'http://…/wordpress_6.1.9_all.deb' wordpress_6.1.9_all.deb 7851924 SHA256:…
    const addresses = await call(folder, 'apt-get', 'download', '--print-uris', ...names);
    return { names, files: [...addresses.matchAll(/^'[^']*' (\S+)/gm)].map(([, file]) => file) };
  };
  const { names, files } = await plan().catch(async (error) => {
    if (process.getuid?.() !== 0)
      throw new Error(
        `This machine does not know all of these packages: ${[...wanted, ...alone].join(' ')}\n` +
          'Run `sudo apt-get update` and try again: only that needs root.',
        { cause: error },
      );
    await call(folder, 'apt-get', 'update', '-qq');
    return plan();
  });
  if (!files.every((file) => existsSync(join(cache, file))))
    await call(cache, 'apt-get', 'download', '-qq', ...names);
  for (const file of files) await call(folder, 'dpkg-deb', '-x', join(cache, file), folder);
};
