/** `npm run check`: format, lint, types, manifest, packages and byte budgets; says all that is wrong, not only the first. */
import { readFile } from 'node:fs/promises';
import { build } from './build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { bin, root, run } from './lib/run.mjs';

await ensureInstalled();
await build();

let failures = 0;
const check = async (title, command, args, options = {}) => {
  const { code, output } = await run(command, args, { quiet: true, ...options });
  const problem = code ? output : options.inspect?.(output);
  console.log(`${problem ? '✗' : '✓'} ${title}${problem ? `\n${problem}` : ''}`);
  if (problem) failures++;
};

await check('format', bin('prettier'), ['--check', '.']);
await check('lint', bin('oxlint'), ['--type-aware', '--deny-warnings']);

/** What a package must hold, besides what all do. */
const NEEDED = {
  core: ['dist/index.js', 'dist/index.d.ts'],
  elements: ['dist/index.js', 'dist/define.js', 'dist/agenda/index.d.ts', 'custom-elements.json'],
  embed: [
    'dist/relais.js',
    'dist/relais-classic.js',
    'dist/campaign.json',
    'dist/resources.json',
    'dist/integrity.json',
  ],
  cli: ['dist/bin.js'],
};
/** What a package must not hold: sources, tests, build state. */
const STRAY = /(^|\/)(src|test|stories)\/|\.tsbuildinfo$|\.test\.|\.map$/;
for (const name of ['core', 'elements', 'embed', 'cli']) {
  const cwd = `${root}packages/${name}`;
  await check(`@relais/${name}: publint`, bin('publint'), ['--strict', '.'], { cwd });
  if (name !== 'embed') {
    await check(
      `@relais/${name}: types`,
      bin('attw'),
      ['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', './custom-elements.json'],
      { cwd },
    );
  }
  await check(`@relais/${name}: contents`, 'npm', ['pack', '--dry-run', '--json'], {
    cwd,
    inspect: (output) => {
      const [{ files }] = JSON.parse(output.slice(output.indexOf('[')));
      const paths = files.map(({ path }) => path);
      const missing = ['LICENSE', 'README.md', 'package.json', ...NEEDED[name]].filter(
        (path) => !paths.includes(path),
      );
      return [...paths.filter((path) => STRAY.test(path)), ...missing.map((path) => `missing: ${path}`)].join(
        '\n',
      );
    },
  });
}

const sizes = JSON.parse(await readFile(`${root}build/sizes.json`, 'utf8'));
for (const { name, bytes, budget, goal } of sizes) {
  if (!budget) continue;
  const isOver = bytes > budget;
  if (isOver) failures++;
  const room = goal && bytes > goal ? `, ${bytes - goal} B above the goal of ${goal}` : '';
  console.log(`${isOver ? '✗' : '✓'} ${name}: ${bytes} B of ${budget}${room}`);
}

console.log(failures ? `${failures} checks failed` : 'All checks passed');
process.exit(failures ? 1 : 0);
