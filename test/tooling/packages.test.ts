/** What a developer has who installs the packages: they are packed, unpacked elsewhere, and used there. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);
/** What the packages depend on, from where it is installed. */
const INSTALLED = ['@lit-labs', '@noble', 'client-zip', 'lit'];
const COMPILER_OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'NodeNext',
  types: [],
};

describe('an application with the packages', () => {
  let app = '';
  const install = (name: string): Promise<void> =>
    symlink(join(root, 'node_modules', name), join(app, 'node_modules', name), 'junction');
  before(async () => {
    app = await mkdtemp(join(tmpdir(), 'relais-app-'));
    const modules = join(app, 'node_modules');
    await mkdir(join(modules, '@relais'), { recursive: true });
    for (const name of INSTALLED) await install(name);
    for (const name of ['core', 'elements']) {
      await run('npm', ['pack', '-w', `packages/${name}`, '--pack-destination', app], {
        cwd: root,
        shell: process.platform === 'win32',
      });
      await run('tar', ['-xf', `relais-${name}-0.1.0.tgz`], { cwd: app });
      await rename(join(app, 'package'), join(modules, '@relais', name));
    }
    await writeFile(join(app, 'package.json'), '{ "type": "module" }');
  });
  after(() => rm(app, { recursive: true }));

  /** What the compiler says of a file; nothing where all is well. */
  const compile = async (code: string, options: object = {}): Promise<string> => {
    await writeFile(join(app, 'main.tsx'), code);
    const config = { compilerOptions: { ...COMPILER_OPTIONS, ...options }, files: ['main.tsx'] };
    await writeFile(join(app, 'tsconfig.json'), JSON.stringify(config));
    return run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', app]).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
  };

  /** For each element, what is known of it, and of what its events tell. */
  const KNOWN: Record<string, string> = {
    agenda: `
      element.limit = 5;
      element.addEventListener('relais-load', ({ campaign, problems }) => campaign.name + problems.length);
      element.addEventListener('relais-error', ({ reason }) => reason === 'timeout');
      element.addEventListener('relais-filter', ({ facets, count }) => facets['day']?.[count]);
      element.addEventListener('relais-open', ({ eventId }) => eventId.trim());`,
    banner: "'relais-dismiss' satisfies keyof HTMLElementEventMap;",
    exit: 'element.href?.trim();',
    'press-kit': "element.addEventListener('relais-download', ({ fileId }) => fileId.trim());",
    resources: "element.addEventListener('relais-filter', ({ count }) => count.toFixed());",
  };
  const use = (name: string): string => `{
    const element = document.querySelector('relais-${name}')!;
    element.requestUpdate();
    // @ts-expect-error It is not any.
    element.nothing;
    ${KNOWN[name]}
  }`;

  for (const name of Object.keys(KNOWN)) {
    it(`knows <relais-${name}> and its events by ${name}/define alone`, async () => {
      assert.equal(await compile(`import '@relais/elements/${name}/define'; ${use(name)}`), '');
    });
  }

  it('knows all elements by define, and their events where they rise to', async () => {
    const heard = ['document', 'window', 'document.body'].map(
      (above) => `
        ${above}.addEventListener('relais-download', ({ fileId }) => fileId.trim());
        ${above}.addEventListener('relais-error', ({ reason }) => reason === 'timeout');
        ${above}.addEventListener('relais-filter', ({ count }) => count.toFixed());
        ${above}.addEventListener('relais-load', ({ campaign }) => campaign.name);
        ${above}.addEventListener('relais-open', ({ eventId }) => eventId.trim());
        // @ts-expect-error It is not any.
        ${above}.addEventListener('relais-open', ({ nothing }) => nothing);`,
    );
    const said = await compile(`
      import '@relais/elements/define';
      ${Object.keys(KNOWN).map(use).join('')}
      ${heard.join('')}
      'relais-dismiss' satisfies keyof DocumentEventMap & keyof WindowEventMap;`);
    assert.equal(said, '');
  });

  const REACT = { jsx: 'react-jsx', noUncheckedSideEffectImports: true };

  it('knows the elements in the JSX of React: properties, attributes, events, what React adds', async () => {
    await install('@types');
    const said = await compile(
      `
      import '@relais/elements/define';
      import '@relais/elements/react';
      import { createRef } from 'react';
      import type { RelaisAgenda, RelaisOpenEvent } from '@relais/elements';
      const agenda = createRef<RelaisAgenda>();
      export const page = <main>
        <relais-exit key="exit" sticky href="/meteo"><a href="/meteo">Quitter</a></relais-exit>
        <relais-banner campaign={{ format: 1 }} variant="card" dismissible afterwards="message"
          onrelais-dismiss={(event) => event.preventDefault()} />
        <relais-agenda ref={agenda} src="/campaign.json" lang="fr" className="wide" view="auto" limit={5}
          headingLevel={3} noSearch={false} jsonLd discreet={undefined}
          onrelais-load={({ campaign }) => campaign.name} onrelais-open={(event: RelaisOpenEvent) => event.eventId}>
          <p slot="footer">Entrée libre.</p>
        </relais-agenda>
        <relais-agenda limit="5" headingLevel="3" />
        <relais-agenda heading-level="3" no-search calendar-src="/a.ics" json-ld no-speeches />
        <relais-resources area="92" urgent no-steps noFilters heading-level={4} layout="cards" />
        <relais-press-kit no-zip layout="list" onrelais-download={({ fileId }) => fileId.trim()} />
      </main>;
      export const wrong = <>
        {/* @ts-expect-error */}
        <relais-agenda limit="five" />
        {/* @ts-expect-error */}
        <relais-agenda dismissible />
        {/* @ts-expect-error */}
        <relais-banner variant="wide" />
        {/* @ts-expect-error \`after\` is a method of every element, which React would replace. */}
        <relais-banner after="message" />
        {/* @ts-expect-error */}
        <relais-agenda reload={() => {}} />
        {/* @ts-expect-error */}
        <relais-agenda renderRoot={null} />
        {/* @ts-expect-error */}
        <relais-agenda onrelais-open={({ fileId }) => fileId} />
        {/* @ts-expect-error */}
        <relais-nothing />
      </>;`,
      REACT,
    );
    assert.equal(said, '');
  });

  // `vue-tsc` and `svelte-check` need a compiler with a JavaScript API. What they look up for each tag is what is checked here.
  it('knows the elements in the templates of Vue: properties, events, what Vue adds', async () => {
    await install('vue');
    const said = await compile(`
      import '@relais/elements/define';
      import '@relais/elements/vue';
      import type { GlobalComponents } from 'vue';
      import type { RelaisOpenEvent } from '@relais/elements';
      type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
      export const agenda: Props<'relais-agenda'> = {
        key: 'agenda', src: '/campaign.json', lang: 'fr', class: ['wide'], view: 'auto', limit: 5, headingLevel: '3',
        noSearch: false, jsonLd: true, discreet: undefined,
        onRelaisLoad: ({ campaign }) => campaign.name, 'onRelais-open': (event: RelaisOpenEvent) => event.eventId,
      };
      export const banner: Props<'relais-banner'> = {
        campaign: { format: 1 }, variant: 'card', dismissible: true, afterwards: 'message',
        onRelaisDismiss: (event) => event.preventDefault(),
      };
      export const kit: Props<'relais-press-kit'> = { noZip: true, onRelaisDownload: ({ fileId }) => fileId.trim() };
      export const reload = (agenda: InstanceType<GlobalComponents['relais-agenda']>): void => agenda.reload();
      // @ts-expect-error
      agenda.limit = 'five';
      // @ts-expect-error
      agenda.dismissible = true;
      // @ts-expect-error
      banner.variant = 'wide';
      // @ts-expect-error
      agenda.reload = () => {};
      // @ts-expect-error
      agenda.onRelaisOpen = ({ fileId }) => fileId;
      // @ts-expect-error
      'relais-nothing' satisfies keyof GlobalComponents;`);
    assert.equal(said, '');
  });

  it('knows the elements in the markup of Svelte: properties, attributes, events, what Svelte adds', async () => {
    await install('svelte');
    const said = await compile(`
      import '@relais/elements/define';
      import '@relais/elements/svelte';
      import type { SvelteHTMLElements } from 'svelte/elements';
      import type { RelaisOpenEvent } from '@relais/elements';
      export const agenda: SvelteHTMLElements['relais-agenda'] = {
        src: '/campaign.json', lang: 'fr', class: ['wide'], view: 'auto', limit: 5, headingLevel: '3', noSearch: false,
        jsonLd: true, discreet: undefined, 'calendar-src': '/a.ics', 'no-speeches': true,
        'onrelais-load': ({ campaign }) => campaign.name, 'onrelais-open': (event: RelaisOpenEvent) => event.eventId,
      };
      export const banner: SvelteHTMLElements['relais-banner'] = {
        campaign: { format: 1 }, variant: 'card', dismissible: true, afterwards: 'message',
        'onrelais-dismiss': (event) => event.preventDefault(),
      };
      // @ts-expect-error
      agenda.limit = 'five';
      // @ts-expect-error
      agenda.dismissible = true;
      // @ts-expect-error
      banner.variant = 'wide';
      // @ts-expect-error
      agenda.reload = () => {};
      // @ts-expect-error Svelte writes \`no-speeches="false"\`, which is on.
      agenda['no-speeches'] = false;
      // @ts-expect-error
      agenda['onrelais-open'] = ({ fileId }) => fileId;`);
    assert.equal(said, '');
  });

  const execute = async (code: string): Promise<string> => {
    await writeFile(join(app, 'main.mjs'), code);
    return (await run(process.execPath, ['main.mjs'], { cwd: app })).stdout;
  };

  it('writes what a widget shows, as its README says', async () => {
    await copyFile(join(root, 'packages/embed/campaign/campaign.json'), join(app, 'campaign.json'));
    const readme = await readFile(join(app, 'node_modules/@relais/elements/README.md'), 'utf8');
    const [, code = ''] = /## On a server\n[^]*?```js\n([^]*?)```/.exec(readme) ?? [];
    const html = await execute(code);
    assert.match(html, /^<relais-agenda src="https[^>]*>\n<template shadowrootmode="open"><style>/);
    assert.match(html, /--raised: [^]* dl \{[^]*<\/style>/);
    assert.match(html, /Ouverture de la semaine/);
    // This comes with a part that is waited for.
    assert.match(html, /<dt\b/);
  });

  it('writes an exit that leads where its attribute says: nobody sees its link there', async () => {
    const html = await execute(`
      import { html, render } from '@lit-labs/ssr';
      import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
      import '@relais/elements/exit/define';
      console.log(await collectResult(render(html\`<relais-exit href="/meteo"><a href="/meteo"></a></relais-exit>\`)));`);
    assert.match(html, /part="link" href="\/meteo"/);
  });
});

describe('the files of the script tag', () => {
  it('are there to be copied: an import says so at once, not in the page', async () => {
    await assert.rejects(import('@relais/embed' as string), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
    assert.match(import.meta.resolve('@relais/embed/dist/relais.js'), /embed\/dist\/relais\.js$/);
  });
});
