/** `npm run new <name>`: a new element, its stories and its tests, from the annotated model. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { root } from './lib/run.mjs';

const [name = ''] = process.argv.slice(2);
const source = `${root}packages/elements/src/model`;
const folder = `${root}packages/elements/src/${name}`;

const refuse = (why) => {
  console.error(why);
  process.exit(1);
};
if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name))
  refuse('A name is needed, in small letters and hyphens: npm run new speech');
if (existsSync(folder)) refuse(`There is a folder of that name already: packages/elements/src/${name}`);
// Each stands in the folder of an element, or beside it.
if ([`${source}/${name}.ts`, `${folder}.ts`].some((file) => existsSync(file)))
  refuse(`The name ${name} is taken: it is that of a file in, or beside, every folder of an element`);

const pascal = name.replace(/(^|-)(.)/g, (_, _hyphen, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const words = pascal.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const rename = (text) =>
  text
    .replace(
      /The element that `npm run new` copies[^]*?every element\./,
      'Say here what it is for, and what it never does.',
    )
    .replace(', which every element copies', '')
    .replaceAll('#model/', `@relais/elements/${name}/`)
    .replaceAll('relais-model', `relais-${name}`)
    .replaceAll('Elements/Model', `Elements/${words}`)
    .replaceAll('./model.ts', `./${name}.ts`)
    .replace(/\b(Relais)?Model(State)?\b/g, (_, relais = '', state = '') => `${relais}${pascal}${state}`)
    .replace(/\bmodel(State)?\b/g, (_, state = '') => `${camel}${state}`);

const copy = async (from, to) => writeFile(to, rename(await readFile(from, 'utf8')));

await mkdir(folder);
for (const file of await readdir(source))
  await copy(`${source}/${file}`, `${folder}/${file.replace('model', name)}`);
await writeFile(`${folder}/index.ts`, `export { Relais${pascal} } from './${name}.ts';\n`);
await copy(`${root}stories/model.stories.ts`, `${root}stories/${name}.stories.ts`);
await copy(`${root}test/browser/model.test.ts`, `${root}test/browser/${name}.test.ts`);

console.log(`
packages/elements/src/${name}/, stories/${name}.stories.ts and test/browser/${name}.test.ts are there. What is left to do:

1. packages/elements/package.json: the exports "./${name}" and "./${name}/define", like those of the banner
2. packages/elements/src/index.ts: export * from './${name}/index.ts'
   packages/elements/src/define.ts: import './${name}/define.ts'
3. stories/index.ts: ${/-/.test(name) ? `'${name}'` : name}: () => import('./${name}.stories.ts')
4. for the script tag: its name in packages/elements/src/widgets.ts, and a budget in scripts/bundle.mjs
5. npm run format; npm test -- --browser ${name}
`);
