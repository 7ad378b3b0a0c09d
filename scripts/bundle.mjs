/**
 * Makes packages/embed/dist from what tsc wrote: the loader and its chunks, the one-file bundles, the default campaign,
 * and the digests of them all. Two runs give the same bytes. Also writes build/sizes.json, which the budgets read.
 * `--to folder` puts the files there instead, and no sizes anywhere.
 *
 * How chunks share code: a chunk does not import the entry (a query after the entry's name would make a second copy of
 * it). It is a function that receives what they share, `export default (shared, given) => exports`; which names those are is
 * read off the chunks themselves, so that the entry exports these and nothing else. In the same way a chunk that loads late
 * is given what it has in common with each chunk that asks for it.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants as zlib } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { minify } from '@swc/core';
import { WIDGETS } from '@relais/elements/widgets';
import { rollup } from 'rollup';
import { quietLit } from './lib/lit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = resolve(root, 'build/embed');
const elements = resolve(root, 'packages/elements/dist');
const core = resolve(root, 'packages/core/dist');
const { values } = parseArgs({ options: { to: { type: 'string' } } });
const dist = values.to ? resolve(values.to) : resolve(root, 'packages/embed/dist');
/** Where all kinds are in one chunk, so is their English: a list, in place of five chunks with a digest each. */
const ENGLISH = 'all.messages.en';
const english = WIDGETS.map((widget) => resolve(elements, widget, 'messages.en.js'));
const SHARED = 'relais:shared';
const GIVEN = 'relais:given';
const { version } = JSON.parse(await readFile(resolve(root, 'packages/embed/package.json'), 'utf8'));

/** What `integrity` compares, without its `sha256-`. */
const digestOf = (code) => createHash('sha256').update(code).digest('base64');
const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** Modules that exist only while bundling, by name. */
const virtual = (modules) => ({
  name: 'virtual',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  load: (id) => modules[id.slice(1)] ?? null,
});

/** Elements that begin a line of their own: the space around them is seen by nobody, and is a node in each row of a list. */
const BLOCK = '(?:details|div|h[2-6]|li|nav|ol|p|section|summary|table|tbody|t[dhr]|thead|ul)';
const AROUND_BLOCKS = new RegExp(
  `\\s*\\n\\s*(?=</?${BLOCK}\\b)|(</${BLOCK}>|<${BLOCK}(?: [\\w-]+=(?:"[^"$]*"|\\$\\{[^{}]*\\}))*>)\\s*\\n\\s*`,
  'g',
);

/**
 * Takes the indentation out of css and html templates, and lines out of all the code, as a tag has the same spaces wherever it
 * stands; what is between other tags keeps one. The tag `css` becomes a
 * call: that what is written in it is a style sheet is known here, and no page needs the check and its sentence.
 */
const squeezeTemplates = {
  name: 'squeeze-templates',
  transform: (code, id) =>
    id.startsWith(elements)
      ? {
          code: code
            .replace(/\bcss\b(?=.*from 'lit')/, 'unsafeCSS as css')
            .replace(/css ?(`[^`]*`)/g, (_, text) =>
              `css(${text})`
                .replace(/\/\*[\s\S]*?\*\//g, '')
                .replace(/\s+/g, ' ')
                .replace(/ ?([{};,]) ?/g, '$1')
                .replace(/;}/g, '}')
                .replace(/: /g, ':')
                .replace(/ (?=!)/g, '')
                .replace(/ > /g, '>')
                .replace(/\b0(?=\.\d)/g, '')
                .replace(/='([\w-]+)'(?=\])/g, '=$1'),
            )
            .replace(AROUND_BLOCKS, '$1')
            .replace(/\s\/\/ .*/g, '')
            .replace(/\n\s+(?=>)/g, '')
            .replace(/\n\s+/g, ' '),
          map: null,
        }
      : null,
};

/** Names a chunk after its module: agenda/messages.en.js is agenda.messages.en. */
const chunkName = (file) =>
  relative(file.startsWith(elements) ? elements : core, file)
    .replace(/\.js$/, '')
    .split(sep)
    .join('.');

/**
 * Makes each `import()` a chunk of its own, and what asks for it a call of `loadLazy` with the name and the digest of that
 * chunk, and with what it is given: who was verified vouches for what it loads.
 * @param asker the chunk that asks
 */
const lazyChunks = (asker) => ({
  name: 'lazy-chunks',
  async transform(code, importer) {
    const calls = {};
    let start = '';
    for (const [call, specifier] of code.matchAll(/\bimport\('(.+?)'\)/g)) {
      const { id } = await this.resolve(specifier, importer);
      const place = asker === 'all' ? english.indexOf(id) : -1;
      const late = place < 0 ? id : ENGLISH;
      const { name, digest } = await lazyChunk(late, asker);
      const takes = lookOf(late).imports.some(({ from }) => from === GIVEN);
      if (takes) start = `import given from '${GIVEN}';`;
      calls[call] = `loadLazy('${name}', '${digest}'${takes ? ', given' : ''})`;
      if (late === ENGLISH) calls[call] += `.then(({ default: all }) => ({ default: all[${place}] }))`;
    }
    return { code: start + code.replace(/\bimport\('.+?'\)/g, (call) => calls[call]), map: null };
  },
});

const generate = async (input, plugins, output) => {
  const bundle = await rollup({
    input,
    plugins: [...plugins, quietLit, squeezeTemplates, nodeResolve()],
    onwarn: (warning) => {
      // Of Lit's re-exports, which are shared: `isServer` is none of them, it is false and gone.
      if (warning.code === 'UNUSED_EXTERNAL_IMPORT' && warning.names.join() === 'isServer') return;
      throw new Error(warning.message);
    },
  });
  const made = await bundle.generate({ format: 'es', ...output });
  await bundle.close();
  return made.output[0];
};

/** What Rollup kept of each module, by its address. */
const keptOf = ({ modules }) =>
  Object.entries(modules).filter(([id, { renderedLength }]) => renderedLength > 0 && !id.startsWith('\0'));

const brotli = (code) => brotliCompressSync(code, { params: { [zlib.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * Which short names a minifier gives is a matter of chance to what compresses them, and worth up to half a percent: of a few
 * draws, each without the first of the commonest letters, the smallest is taken.
 */
const DRAWS = 10;
const LETTERS = [...'etsrianold'];
const compress = async (code, module = true) => {
  const options = { module, ecma: 2022, format: { comments: false } };
  const { code: long } = await minify(code, {
    ...options,
    compress: { passes: 3, toplevel: true, unsafe_arrows: true },
    mangle: false,
  });
  let best;
  for (let count = 0; count < DRAWS; count++) {
    const mangle = { toplevel: true, reserved: LETTERS.slice(0, count) };
    const { code: small } = await minify(long, { ...options, compress: false, mangle });
    const size = brotli(small);
    if (!best || size < best.size) best = { small, size };
  }
  return best.small;
};

/** What every widget with data uses: these modules are the entry's, and chunks receive them. What only some use is theirs. */
const modulesOf = async (widget) => {
  const made = await generate('one', [
    virtual({ one: `import '@relais/elements/${widget}/define';` }),
    { name: 'no-chunks', resolveDynamicImport: () => false },
  ]);
  return keptOf(made).map(([id]) => id);
};
const used = await Promise.all(WIDGETS.filter((widget) => widget !== 'exit').map(modulesOf));
const sharedModules = new Set(used[0].filter((id) => used.every((ids) => ids.includes(id))));

/** @param given modules that a chunk is given by whoever asks for it, besides */
const shareModules = (given) => ({
  name: 'share-modules',
  async resolveId(source, importer, options) {
    // nodeResolve asks everybody about what it has found: it shall not be told that this is external.
    if (!importer || options.custom?.['node-resolve']?.resolved) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const from = found && (sharedModules.has(found.id) ? SHARED : given.has(found.id) && GIVEN);
    return from ? { id: `${from}:${found.id}`, external: true } : found;
  },
});

/**
 * What is shared: a list, whose first is what loads chunks, and then the names in the order of the chunks that ask for them.
 * What is given: a list of the same kind, of which each chunk that asks for others gives what it has.
 *
 * Chunks are made side by side, and which is ready first changes from run to run: so they are made three times. The first time
 * tells what is in each, the second who imports what, and from then on each name has its place.
 */
const places = { [SHARED]: [{ name: 'loadLazy' }], [GIVEN]: [] };
let look = 1;
const placeOf = ({ name, from, module }) => {
  const found = places[from].findIndex((one) => one.name === name && one.module === module);
  return found < 0 ? places[from].push({ name, module }) - 1 : found;
};

/** A shorter module, in characters with its comments, costs who gives it as much as it saves whoever takes it. */
const WORTH_GIVING = 600;

/** Of each chunk: who asks for it, which exports of which modules it has, what it imports, and the places of what it gives. */
const looks = {};
const lookOf = (chunk) =>
  (looks[chunk] ??= { askers: new Set(), has: new Map(), imports: [], gives: new Set() });

/** Modules of which each chunk that asks for this one has all that is needed here. */
const givenTo = (chunk) => {
  const { askers, has } = lookOf(chunk);
  const isIn = (asker, module, names) => names.every((name) => lookOf(asker).has.get(module)?.includes(name));
  const given = [...has].filter(
    ([module, names]) =>
      names.length && !names.includes('default') && [...askers].every((asker) => isIn(asker, module, names)),
  );
  return new Set(askers.size && look > 1 ? given.map(([module]) => module) : []);
};

/** Whoever asks for a chunk gives it what it imports, which may have been given to them. */
const give = (chunk, imported) => {
  for (const asker of lookOf(chunk).askers) {
    lookOf(asker).gives.add(placeOf(imported));
    if (givenTo(asker).has(imported.module)) give(asker, imported);
  }
};

/** A module with a list of names, some of which are not there. */
const listSource = (names) => `
  ${names.map((one, at) => one && `import { ${one.name} as $${at} } from '${one.module}';`).join('\n')}
  export default [${names.map((one, at) => one && `$${at}`).join()}];`;

/** Turns an ES module into `(shared, given) => exports`. Rollup writes imports first and one export last. */
const makeChunk = async (chunk, source) => {
  const { gives } = lookOf(chunk);
  const list = places[GIVEN].map((one, at) => (gives.has(at) ? one : undefined));
  const made = await generate('chunk', [
    virtual({ chunk: source, [GIVEN]: listSource(list.slice(0, Math.max(...gives) + 1)) }),
    shareModules(givenTo(chunk)),
    lazyChunks(chunk),
  ]);
  const imports = [...made.code.matchAll(/^import \{ (.+) \} from '(relais:\w+):(.+)';$/gm)].flatMap(
    ([, names, from, module]) =>
      names.split(', ').map((pair) => {
        const [name, local = name] = pair.split(' as ');
        return { name, local, from, module };
      }),
  );
  if (look === 1)
    for (const [id, { renderedExports, renderedLength }] of keptOf(made))
      if (renderedLength > WORTH_GIVING) lookOf(chunk).has.set(id, renderedExports);
  lookOf(chunk).imports = imports;
  if (look < 3) return '';
  const locals = { [SHARED]: ['loadLazy'], [GIVEN]: [] };
  for (const imported of imports) locals[imported.from][placeOf(imported)] = imported.local;
  const body = made.code
    // What is imported for its effects alone had them in the entry.
    .replace(/^import .+;$/gm, '')
    .replace(/^export \{ (.+) \};$/gm, (_, names) => {
      const pairs = names.split(', ').map((name) => name.split(' as '));
      return `return { ${pairs.map(([local, name = local]) => `${name}: ${local}`).join(', ')} };`;
    });
  const lists = Object.values(locals)
    .filter((list) => list.length)
    .map((list) => `[${list.join()}]`);
  return compress(`export default (${lists.join()}) => {\n${body}\n};`);
};

const write = async (file, code) => {
  await writeFile(resolve(dist, file), code);
  return code;
};

await rm(dist, { recursive: true, force: true });
await mkdir(resolve(dist, 'chunks'), { recursive: true });

/** Writes a chunk under a name that changes with its bytes; gives what `loadChunk` takes: its name and its digest. */
const writeChunk = async (name, code) => {
  const digest = digestOf(code);
  if (code) await write(chunkFile(name, digest), code);
  return { name, digest };
};

/** As chunks.ts derives it. */
const chunkFile = (name, digest) => `chunks/${name}.${digest.slice(0, 8).replaceAll(/\W/g, '_')}.js`;

const lazy = new Map();
/** The chunk of a module that somebody imports dynamically. */
function lazyChunk(id, asker) {
  lookOf(id).askers.add(asker);
  if (!lazy.has(id)) lazy.set(id, makeLazyChunk(id));
  return lazy.get(id);
}
async function makeLazyChunk(id) {
  if (id === ENGLISH) {
    const imports = english.map((file, at) => `import $${at} from ${JSON.stringify(file)};`);
    const list = english.map((_, at) => `$${at}`);
    return writeChunk(id, await makeChunk(id, `${imports.join('')}export default [${list.join()}];`));
  }
  const path = JSON.stringify(id);
  const hasDefault = /\bexport default\b|\bas default\b/.test(await readFile(id, 'utf8'));
  const source = `export * from ${path};${hasDefault ? `export { default } from ${path};` : ''}`;
  return writeChunk(chunkName(id), await makeChunk(id, source));
}

const widgets = {};
let all;
const makeChunks = async () => {
  for (const widget of WIDGETS) {
    const source = `import '@relais/elements/${widget}/define';`;
    widgets[widget] = (await writeChunk(widget, await makeChunk(widget, source))).digest;
  }
  // A page with most kinds is better served by all of them in one file: what two or three have in common stands in it once.
  const everyKind = WIDGETS.map((widget) => `import '@relais/elements/${widget}/define';`).join('');
  all = (await writeChunk('all', await makeChunk('all', everyKind))).digest;
  // The entry's own chunks, English and the sentences of problems, say what they share before the entry is made.
  await generate('kit', [virtual({ kit: `export * from '@relais/elements/kit';` }), lazyChunks('entry')]);
};
await makeChunks();
look++;
lazy.clear();
await makeChunks();
for (const chunk of Object.keys(looks).sort()) {
  for (const imported of looks[chunk].imports) {
    if (imported.from === GIVEN) give(chunk, imported);
    else placeOf(imported);
  }
}
look++;
lazy.clear();
await makeChunks();

for (const folder of ['campaign', 'frame']) {
  await cp(resolve(root, 'packages/embed', folder), dist, { recursive: true });
}
const data = {};
for (const file of ['campaign.json', 'resources.json']) {
  // On one line: a transfer that writes other line ends changes nothing that has a digest.
  const text = JSON.stringify(JSON.parse(await readFile(resolve(dist, file), 'utf8')));
  data[file] = digestOf(await write(file, text));
}

const constants = {
  __RELAIS_WIDGETS__: widgets,
  __RELAIS_ALL__: all,
  __RELAIS_DATA__: data,
  __RELAIS_VERSION__: version,
};
const define = (code) =>
  Object.entries(constants).reduce((all, [name, value]) => all.replaceAll(name, JSON.stringify(value)), code);

const entry = await generate(
  resolve(built, 'relais.js'),
  [virtual({ [SHARED]: listSource(places[SHARED].slice(1)) }), lazyChunks('entry')],
  { intro: 'let loadLazy; const importModule = (href) => import(href);' },
);
await write('relais.js', await compress(define(entry.code)));

/** The entry stays a file of its own for what stands beside it, and so does what a frame says only of a mistake. */
const besideEntry = {
  name: 'beside-entry',
  resolveId: (id, importer) =>
    importer && /^\.\/(?:relais|frame-words)\.js$/.test(id) ? { id, external: true } : null,
};

const whole = async (input, format) => {
  const { code } = await generate(input.file ?? 'one', [virtual({ one: input.source ?? '' }), besideEntry], {
    format,
    inlineDynamicImports: true,
  });
  return compress(define(code), format === 'es');
};
await write('relais-all.js', await whole({ file: resolve(built, 'all.js') }, 'es'));
await write('relais-classic.js', await whole({ file: resolve(built, 'all.js') }, 'iife'));
for (const widget of WIDGETS) {
  const source = `${widget === 'exit' ? '' : `import ${JSON.stringify(resolve(built, 'default-campaign.js'))};`}
    import '@relais/elements/${widget}/define';
    import { startFinder } from ${JSON.stringify(resolve(built, 'loader.js'))};
    startFinder(['${widget}'])(document);`;
  await write(`${widget}.js`, await whole({ source }, 'es'));
}

await write('frame.js', await whole({ file: resolve(built, 'frame.js') }, 'iife'));
await write('frame-words.js', await whole({ file: resolve(built, 'frame-words.js') }, 'es'));
await write('framed.js', await whole({ file: resolve(built, 'framed.js') }, 'es'));

const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) =>
    relative(dist, resolve(entry.parentPath ?? entry.path, entry.name))
      .split(sep)
      .join('/'),
  )
  .sort();
const integrity = {};
for (const file of files) integrity[file] = integrityOf(await readFile(resolve(dist, file)));
await write('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);

if (values.to) process.exit();

/** Bytes on the wire of what a French page downloads before anyone touches it (minified, brotli 11, each file by itself). */
const sizes = [];
const measure = async (name, names, budget, goal) => {
  let bytes = 0;
  for (const file of names) bytes += brotli(await readFile(resolve(dist, file)));
  sizes.push({ name, bytes, ...(budget && { budget, goal }) });
};
// No page may grow past its budget; the goal is where it is to come down to, and `check` says how far that is.
const page = (...names) => ['relais.js', ...names.map((name) => chunkFile(name, widgets[name]))];
await measure('banner alone', page('banner'), 12_150, 11_000);
await measure('agenda alone', page('agenda'), 18_450, 16_000);
// Wider than a phone it shows tabs or a table, whose code comes with the first of them.
const days = files.find((file) => file.startsWith('chunks/agenda.days.'));
await measure('agenda alone, from 480 px', [...page('agenda'), days], 20_770, 16_000);
await measure('resources alone', page('resources'), 16_940, 13_000);
await measure('press kit alone', page('press-kit'), 14_810, 13_000);
await measure('all five', ['relais.js', chunkFile('all', all)], 31_020, 28_000);
for (const file of ['relais.js', ...files.filter((name) => name.endsWith('.js') && name !== 'relais.js')]) {
  await measure(file, [file]);
}
await writeFile(resolve(root, 'build/sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
for (const { name, bytes, budget } of sizes) {
  console.log(`${String(bytes).padStart(7)} B  ${name}${budget ? ` (budget ${budget})` : ''}`);
}
