/** Makes the pages that are measured, each with its script and its style in one file, as a site would serve them. */
import { readFile, writeFile } from 'node:fs/promises';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { rollup } from 'rollup';
import { root } from '../scripts/lib/run.mjs';

export const PAGES = ['floor', 'relais', 'full-calendar', 'event-calendar'];

const STYLES = {
  floor: ['bench/floor.css'],
  'full-calendar': ['skeleton', 'themes/classic/theme', 'themes/classic/palette'].map(
    (name) => `node_modules/fullcalendar/${name}.css`,
  ),
  'event-calendar': ['node_modules/@event-calendar/core/dist/index.css'],
};

const scriptOf = async (name) => {
  const bundle = await rollup({
    input: `${root}bench/${name}.js`,
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    onLog: () => {},
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  const options = {
    module: true,
    ecma: 2022,
    compress: { passes: 2, toplevel: true },
    mangle: { toplevel: true },
  };
  return (await minify(output[0].code, options)).code;
};

/** Rules of style sheets without what is only for people who read them. */
const styleOf = async (files) => {
  const texts = await Promise.all(files.map((file) => readFile(root + file, 'utf8')));
  return texts
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
};

/** The same for all: the place of the programme is reserved, as the guide says, and something follows it. */
const pageOf = (name, size) => `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Programme</title>
<link rel="icon" href="data:,">
<style>
  body { font: 16px/1.5 sans-serif; margin: 1rem }
  #programme { display: block; min-height: 100vh }
</style>
${STYLES[name] ? `<link rel="stylesheet" href="${name}.css">` : ''}
<script type="module" src="${name}.js"></script>
${name === 'relais' ? '<script type="module" src="/relais/relais.js"></script>' : ''}
<h1>Programme</h1>
${
  name === 'relais'
    ? `<relais-agenda id="programme" src="${size}.json" view="list">Le programme arrive.</relais-agenda>`
    : `<div id="programme" data-src="${size}.json">Le programme arrive.</div>`
}
<p>La suite de la page.</p>
</html>
`;

/** Writes them all into a folder: `floor-50.html` is the page written by hand with 50 sessions. */
export const makePages = async (folder, sizes) => {
  for (const name of PAGES) {
    await writeFile(`${folder}/${name}.js`, await scriptOf(name));
    if (STYLES[name]) await writeFile(`${folder}/${name}.css`, await styleOf(STYLES[name]));
    for (const size of sizes) await writeFile(`${folder}/${name}-${size}.html`, pageOf(name, size));
  }
};
