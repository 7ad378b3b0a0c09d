/** Runs other programs. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end, in the root of the repository.
 * @param options `quiet`: what it prints is only given back; `env`: added to the environment
 * @returns its exit code (never throws; 127 where the program is not there) and, when quiet, what it printed
 */
export const run = (command, args = [], { quiet = false, env = {}, cwd = root } = {}) =>
  new Promise((done) => {
    // npm, npx and what is in node_modules/.bin are batch files on Windows; no argument here comes from outside.
    const shell = process.platform === 'win32';
    const child = spawn(shell ? `"${command}"` : command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell,
    });
    let output = '';
    let stdout = '';
    child.stdout?.on('data', (data) => {
      output += data;
      stdout += data;
    });
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => done({ code: 127, output: String(error), stdout }));
    child.on('close', (code) => done({ code: code ?? 1, output, stdout }));
  });

/** Runs a step that must succeed: says what it does, and when it fails shows what it printed and ends the process. */
export const step = async (title, command, args, options) => {
  const start = performance.now();
  const { code, output } = await run(command, args, { quiet: true, ...options });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) return void console.log(`✓ ${title} (${seconds} s)`);
  console.error(`✗ ${title}: ${command} ${args.join(' ')} ended with ${code}\n${output}`);
  process.exit(1);
};

/** Runs a program of node_modules/.bin. */
export const bin = (name) => `${root}node_modules/.bin/${name}`;
