/** What a developer has who installs the packages: they are packed, unpacked elsewhere, and used there. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
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
  before(async () => {
    app = await mkdtemp(join(tmpdir(), 'relais-app-'));
    const modules = join(app, 'node_modules');
    await mkdir(join(modules, '@relais'), { recursive: true });
    for (const name of INSTALLED)
      await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
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

  /** For each element, what is known of it that its events tell. */
  const EVENTS: Record<string, string> = {
    agenda: `
      element.addEventListener('relais-load', ({ campaign, problems }) => campaign.name + problems.length);
      element.addEventListener('relais-error', ({ reason }) => reason === 'timeout');
      element.addEventListener('relais-filter', ({ facets, count }) => facets['day']?.[count]);
      element.addEventListener('relais-open', ({ eventId }) => eventId.trim());`,
    banner: `element.addEventListener('relais-dismiss', (event: RelaisDismissEvent) => event.preventDefault());
      import type { RelaisDismissEvent } from '@relais/elements/banner/define';`,
    exit: 'element.href?.trim();',
    'press-kit': "element.addEventListener('relais-download', ({ fileId }) => fileId.trim());",
    resources: "element.addEventListener('relais-filter', ({ count }) => count.toFixed());",
  };

  for (const [name, code] of Object.entries(EVENTS)) {
    for (const entry of [`${name}/define`, 'define']) {
      it(`knows <relais-${name}> and its events by ${entry} alone`, async () => {
        const said = await compile(`
          import '@relais/elements/${entry}';
          const element = document.querySelector('relais-${name}')!;
          element.requestUpdate();
          // @ts-expect-error It is not any.
          element.nothing;
          ${code}`);
        assert.equal(said, '');
      });
    }
  }

  for (const above of ['document', 'window', 'document.body']) {
    it(`knows the events in ${above}, where they rise to`, async () => {
      const said = await compile(`
        import '@relais/elements/define';
        ${above}.addEventListener('relais-dismiss', (event: RelaisDismissEvent) => event.preventDefault());
        ${above}.addEventListener('relais-download', ({ fileId }) => fileId.trim());
        ${above}.addEventListener('relais-error', ({ reason }) => reason === 'timeout');
        ${above}.addEventListener('relais-filter', ({ count }) => count.toFixed());
        ${above}.addEventListener('relais-load', ({ campaign }) => campaign.name);
        ${above}.addEventListener('relais-open', ({ eventId }) => eventId.trim());
        // @ts-expect-error It is not any.
        ${above}.addEventListener('relais-open', ({ nothing }) => nothing);
        import type { RelaisDismissEvent } from '@relais/elements';`);
      assert.equal(said, '');
    });
  }

  const REACT = { jsx: 'react-jsx', noUncheckedSideEffectImports: true };

  it('knows the elements in the JSX of React: properties, attributes, events, what React adds', async () => {
    await symlink(join(root, 'node_modules/@types'), join(app, 'node_modules/@types'), 'junction');
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
});

describe('the files of the script tag', () => {
  it('are there to be copied: an import says so at once, not in the page', async () => {
    await assert.rejects(import('@relais/embed' as string), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
    assert.match(import.meta.resolve('@relais/embed/dist/relais.js'), /embed\/dist\/relais\.js$/);
  });
});
