/** What a webmaster can write is in the guide, in both languages. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

interface Named {
  name: string;
}

interface Manifest {
  modules: {
    declarations: { tagName?: string; attributes?: Named[]; cssProperties?: Named[]; cssParts?: Named[] }[];
  }[];
}

const read = (file: string): Promise<string> =>
  readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');

describe('the guide', async () => {
  const { modules } = JSON.parse(await read('packages/elements/custom-elements.json')) as Manifest;
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  for (const guide of ['integrer', 'embedding']) {
    it(`${guide}.md tells every custom property and every part, and no custom property that is none`, async () => {
      const [, after = ''] = (await read(`docs/guide/${guide}.md`)).split(/^## (?:Couleurs|Colours) .*$/m);
      const [section = ''] = after.split(/^## /m);
      const named = (lists: (Named[] | undefined)[]): Set<string> =>
        new Set(lists.flatMap((list = []) => list.map(({ name }) => name)));
      const said = new Set([...section.matchAll(/--relais-[\w-]+/g)].map(([name]) => name));
      const tokens = named(elements.map(({ cssProperties }) => cssProperties));
      assert.deepEqual([...said].sort(), [...tokens].sort());
      for (const name of named(elements.map(({ cssParts }) => cssParts)))
        assert.ok(section.includes(`\`${name}\``), name);
    });

    it(`${guide}.md has a table with every attribute of every element, and no other`, async () => {
      const tables: Record<string, string[]> = {};
      let tag = '';
      for (const line of (await read(`docs/guide/${guide}.md`)).split('\n')) {
        const [first = '', second = '', third] = line.split('|').slice(1, -1);
        // Those of all four with data come first, with two columns; then each element has its own, with three.
        if (/^ `<relais-/.test(first)) tag = /relais-[\w-]+/.exec(first)![0];
        else if (/^ `[a-z-]+` /.test(first) && third === undefined && !tag)
          (tables['common'] ??= []).push(first);
        else if (first.trim() || !/^ `/.test(second)) continue;
        if (tag) (tables[tag] ??= []).push(second);
      }
      const named = (cells: string[] = []): string[] =>
        cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name));
      for (const { tagName = '', attributes = [] } of elements) {
        // The exit has no data, and says all that it has.
        const common = tagName === 'relais-exit' ? [] : named(tables['common']);
        assert.deepEqual(
          [...common, ...named(tables[tagName])].sort(),
          attributes.map(({ name }) => name).sort(),
          tagName,
        );
      }
    });
  }
});
