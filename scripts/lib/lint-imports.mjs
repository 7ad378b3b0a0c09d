/**
 * A rule for oxlint: who may import what. Each place of the house is on one line of the table, with the places and packages
 * it may import; whatever is not named there is refused. Types count as well: a type that crosses a line is a seam too.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/** Where a file is: the first that matches. `$1` stands for the name of the element's folder. */
const PLACES = [
  [/^packages\/core\/src\//, 'core', ['core']],
  [/^packages\/elements\/src\/kit\//, 'kit', ['kit', '@relais/core', 'lit']],
  [
    /^packages\/elements\/src\/([^/]+)\//,
    'element $1',
    ['element $1', 'kit', '@relais/core', 'lit', 'client-zip', '@noble/hashes'],
  ],
  [/^packages\/elements\/src\//, 'elements', ['elements', 'kit', 'element *']],
  [/^packages\/embed\/src\//, 'embed', ['embed', '@relais/elements', '@relais/core', 'relais:shared']],
  [
    /^packages\/cli\/src\/render\//,
    'render',
    ['render', 'cli', '@relais/core', '@relais/elements', '@lit-labs/ssr', 'node:*'],
  ],
  [/^packages\/cli\/src\//, 'cli', ['cli', 'render', '@relais/core', 'node:*']],
  [/^stories\//, 'stories', ['stories', '@relais/*', 'lit', '#*']],
  [/^test\//, 'test', ['test', 'stories', 'any package']],
];

const placeOf = (path) => {
  for (const [pattern, name, allowed] of PLACES) {
    const found = pattern.exec(path);
    const fill = (text) => text.replace('$1', found[1]);
    if (found) return { name: fill(name), allowed: allowed.map(fill) };
  }
};

/** Whether an entry of the table covers a place or a package: itself, a path in a package, or what `*` stands for. */
const covers = (entry, what, isPackage) =>
  entry === 'any package'
    ? isPackage
    : entry.endsWith('*')
      ? what.startsWith(entry.slice(0, -1))
      : what === entry || (isPackage && what.startsWith(`${entry}/`));

/** Lit's directives that turn text into HTML. */
const UNSAFE = /^lit\/(directives\/unsafe-|static-html)/;

const rule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const place = placeOf(file);
    const check = (node) => {
      const name = node.source?.value;
      if (!place || typeof name !== 'string') return;
      const isPackage = !name.startsWith('.');
      const path = relative(context.cwd, resolve(dirname(context.filename), name))
        .split(sep)
        .join('/');
      const what = isPackage ? name : (placeOf(path)?.name ?? path);
      if (UNSAFE.test(name))
        context.report({ node, message: 'Campaign data is untrusted: it never becomes HTML.' });
      else if (!place.allowed.some((entry) => covers(entry, what, isPackage))) {
        context.report({
          node,
          message: `${place.name} may not import ${what}, only ${place.allowed.join(', ')}.`,
        });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

export default { meta: { name: 'relais' }, rules: { imports: rule } };
