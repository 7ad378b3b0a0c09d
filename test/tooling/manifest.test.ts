/** The custom-elements manifest says all that the design promises to whoever writes HTML. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Declaration, Named } from '../../stories/lib/controls.ts';

interface Manifest {
  modules: {
    path: string;
    declarations: (Declaration & { members?: Named[] })[];
    exports: (Named & { kind: string })[];
  }[];
}

const COMMON = ['src', 'lang', 'heading-level', 'now', 'discreet', 'density'];
const LOADING = ['relais-load', 'relais-error'];

const PROMISED: Record<string, { attributes: string[]; events: string[]; slots: string[] }> = {
  'relais-agenda': {
    attributes: [
      ...COMMON,
      ...[
        'view',
        'filters',
        'audience',
        'category',
        'place',
        'locality',
        'limit',
        'no-search',
        'calendar-src',
        'json-ld',
      ],
      'no-speeches',
    ],
    events: [...LOADING, 'relais-filter', 'relais-open'],
    slots: ['', 'empty', 'footer', 'heading'],
  },
  'relais-banner': {
    attributes: [...COMMON, 'variant', 'dismissible', 'after'],
    events: [...LOADING, 'relais-dismiss'],
    slots: ['', 'footer', 'heading'],
  },
  'relais-exit': { attributes: ['href', 'sticky', 'secondary', 'lang'], events: [], slots: [''] },
  'relais-press-kit': {
    attributes: [...COMMON, 'layout', 'no-zip', 'no-speeches'],
    events: [...LOADING, 'relais-download'],
    slots: ['', 'empty', 'footer', 'heading'],
  },
  'relais-resources': {
    attributes: [...COMMON, 'audience', 'category', 'area', 'layout', 'urgent', 'no-filters', 'no-steps'],
    events: [...LOADING, 'relais-filter'],
    slots: ['', 'empty', 'footer', 'heading'],
  },
};

const names = (entries: Named[] = []): string[] => entries.map(({ name }) => name).sort();

describe('the custom-elements manifest', async () => {
  const file = new URL('../../../packages/elements/custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

  it('has the five elements and nothing else', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => String(tagName)).sort((one, other) => one.localeCompare(other)),
      Object.keys(PROMISED),
    );
  });

  it('tells no attribute that a frame could not be given by its address', async () => {
    const framed = await readFile(new URL('../../../packages/embed/dist/framed.js', import.meta.url), 'utf8');
    const [, known = ''] = /"(src lang [^"]+)"/.exec(framed) ?? [];
    const wanted = new Set(Object.values(PROMISED).flatMap(({ attributes }) => attributes));
    // What is for the head of the page that search engines read has no use in that of a frame.
    wanted.delete('json-ld');
    assert.deepEqual(known.split(' ').sort(), [...wanted].sort());
  });

  for (const [tag, promised] of Object.entries(PROMISED)) {
    it(`has the attributes, events and slots of ${tag}, and words for each`, () => {
      const element = elements.find(({ tagName }) => tagName === tag);
      assert.ok(element);
      assert.deepEqual(names(element.attributes), promised.attributes.toSorted());
      assert.deepEqual(names(element.events), promised.events.toSorted());
      assert.deepEqual(names(element.slots), promised.slots);
      const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
      const undocumented = [...attributes, ...events, ...slots, ...cssParts, ...cssProperties].filter(
        ({ description }) => !description,
      );
      assert.deepEqual(names(undocumented), []);
      // A choice of words is listed, so that an editor can offer it; the name of a type would say nothing to it.
      for (const { name, type } of attributes)
        assert.match(type?.text ?? '', /^(string|number|boolean|'.*')$/, name);
      // Where there is a choice, or yes and no, one of them holds without the attribute.
      for (const { name, type, default: without } of attributes)
        if (type && !/^(string|number)$/.test(type.text)) {
          const offered = type.text === 'boolean' ? ['false'] : type.text.replaceAll("'", '').split(' | ');
          assert.ok(without && offered.includes(without), name);
        }
    });

    it(`tells the parts and custom properties of ${tag}, and where it is registered`, () => {
      const element = elements.find(({ tagName }) => tagName === tag);
      assert.ok(element?.cssParts?.length);
      assert.ok(names(element.cssProperties).includes('--relais-focus-width'));
      assert.deepEqual(
        names(element.cssProperties?.filter((property) => !property.default || !property.description)),
        [],
      );
      const define = modules.find(({ path }) => path === `dist/${tag.replace('relais-', '')}/define.js`);
      assert.ok(
        define?.exports.some(({ kind, name }) => kind === 'custom-element-definition' && name === tag),
      );
    });
  }

  /** The text of what was compiled from a folder of the elements. */
  const compiled = async (folder: string): Promise<string> => {
    const at = new URL(`../../../packages/elements/dist/${folder}/`, import.meta.url);
    const files = (await readdir(at)).filter((name) => name.endsWith('.js'));
    return (await Promise.all(files.map((name) => readFile(new URL(name, at), 'utf8')))).join('\n');
  };

  for (const tag of Object.keys(PROMISED)) {
    it(`lists the custom properties that the styles of ${tag} have of their own, and none that it never reads`, async () => {
      const [kit, own] = await Promise.all([compiled('kit'), compiled(tag.replace('relais-', ''))]);
      const ALIAS = /(--(?!relais)[\w-]+): var\((--relais-[\w-]+)/g;
      const tokenOf = new Map([...kit.matchAll(ALIAS)].map(([, alias = '', token = '']) => [alias, token]));
      const uses = (kit.replace(ALIAS, '') + own).matchAll(/var\((--[\w-]+)/g);
      const used = new Set([...uses].map(([, name = '']) => tokenOf.get(name) ?? name));
      const element = elements.find(({ tagName }) => tagName === tag);
      const wanted = [...used].filter((name) => name.startsWith('--relais-')).sort();
      const listed = names(element?.cssProperties);
      // No element has all that the kit has styles for: its stories show which (test/browser/tokens.test.ts).
      for (const name of listed) assert.ok(wanted.includes(name), name);
      for (const [, name = ''] of own.matchAll(/var\((--relais-[\w-]+)/g))
        assert.ok(listed.includes(name), name);
    });
  }

  for (const tag of Object.keys(PROMISED)) {
    it(`documents each part that the templates of ${tag} have, and no other`, async () => {
      // A part is written out, comes first in a list of states, or is given to one of the kit's templates.
      const PART = /part=(?:"|\$\{join\(' ', ')([a-z]+)/g;
      const partsIn = (code: string): Set<string> =>
        new Set([...code.matchAll(PART)].map(([, name = '']) => name));
      const [kit, own] = await Promise.all([compiled('kit'), compiled(tag.replace('relais-', ''))]);
      const documented = names(elements.find(({ tagName }) => tagName === tag)?.cssParts);
      assert.deepEqual(
        [...partsIn(own)].filter((name) => !documented.includes(name)),
        [],
      );
      const there = new Set([...partsIn(own), ...partsIn(kit)]);
      if (/[hH]eading\(/.test(own)) there.add('heading');
      if (/\blink\(/.test(own)) there.add('link');
      assert.deepEqual(
        documented.filter((name) => !there.has(name)),
        [],
      );
    });
  }

  it('says of an attribute what the docs of the class say to who writes HTML, to the end', () => {
    const attributes = elements.find(({ tagName }) => tagName === 'relais-agenda')?.attributes;
    const limit = attributes?.find(({ name }) => name === 'limit');
    assert.match(limit?.description ?? '', /those that are not over first/);
    const filters = attributes?.find(({ name }) => name === 'filters');
    assert.match(filters?.description ?? '', /`day`, `audience`.* what one can still take part in\.$/);
  });

  it('defines the five elements, in modules that export nothing else', () => {
    const defining = modules.filter(({ exports }) =>
      exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
    const defined = defining.flatMap(({ exports }) => names(exports));
    assert.deepEqual(defined.toSorted(), Object.keys(PROMISED));
  });

  it('keeps to itself what is private', () => {
    const members = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ members: all = [] }) => all);
    assert.deepEqual(
      names(members).filter((name) => /^[#_]|^(render|styles|properties|updated|willUpdate)$/.test(name)),
      [],
    );
  });
});
