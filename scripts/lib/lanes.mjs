/**
 * Tests of whole pages, engine by engine: one process runs all files of tests in one engine, which starts once. To start it
 * for each file took a tenth of the time.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { browserVariables } from './browsers.mjs';
import { root } from './run.mjs';

/**
 * Writes a file for each engine, which runs files of tests in that one alone.
 * @param engines paths of browsers by engine
 * @returns paths
 */
export const lanes = async (files, engines) => {
  const folder = `${root}build/test/lanes`;
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Object.keys(engines).map(async (engine) => {
      const lane = `${folder}/${engine}.mjs`;
      const variables = browserVariables({ [engine]: engines[engine] });
      await writeFile(
        lane,
        `import { test } from 'node:test';
Object.assign(process.env, ${JSON.stringify(variables)});
const { closeAll, launch } = await import('../embed/browser.js');
await launch('${engine}');
for (const file of ${JSON.stringify(files.map((file) => pathToFileURL(file).href))}) {
  // One that cannot be loaded fails, and does not take the others with it.
  await import(file).catch((error) => test(file, () => Promise.reject(error)));
}
test('${engine} closes', async () => {
  await closeAll();
  // Where a test broke, what it opened keeps the process from ending.
  setTimeout(() => process.exit(), 5000).unref();
});
`,
      );
      return lane;
    }),
  );
};
