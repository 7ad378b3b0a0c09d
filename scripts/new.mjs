/** `npm run new <name>`: a new element, its story and its test from the annotated model. */
import { existsSync } from 'node:fs';
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { root } from './lib/run.mjs';

const [name = ''] = process.argv.slice(2);
const folder = `${root}packages/elements/src/${name}`;
if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(name) || existsSync(folder)) {
  console.error(
    name && existsSync(folder)
      ? `There is an element of the name ${name} already.`
      : 'A name is needed, in small letters and hyphens: npm run new speech',
  );
  process.exit(1);
}

const pascal = name.replace(/(^|-)(.)/g, (_, _hyphen, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const rename = (text) =>
  text
    .replaceAll('RelaisModel', `Relais${pascal}`)
    .replaceAll('relais-model', `relais-${name}`)
    .replaceAll('ModelState', `${pascal}State`)
    .replaceAll('modelState', `${camel}State`)
    .replaceAll('elements/model', `elements/${name}`)
    .replaceAll('Elements/Model', `Elements/${pascal}`)
    .replaceAll('./model.ts', `./${name}.ts`);

await cp(`${root}packages/elements/src/model`, folder, { recursive: true });
for (const file of await readdir(folder)) {
  const text = rename(await readFile(`${folder}/${file}`, 'utf8'));
  await writeFile(`${folder}/${file.replace('model', name)}`, text);
}
await rm(`${folder}/model.ts`);
for (const [from, to] of [
  ['stories/model.stories.ts', `stories/${name}.stories.ts`],
  ['test/browser/model.test.ts', `test/browser/${name}.test.ts`],
]) {
  await writeFile(`${root}${to}`, rename(await readFile(`${root}${from}`, 'utf8')));
}
console.log(`packages/elements/src/${name}, stories/${name}.stories.ts and test/browser/${name}.test.ts are there.
Now add ./${name} and ./${name}/define to the exports of packages/elements/package.json, the element to src/index.ts and
src/define.ts, and its stories to stories/index.ts.`);
