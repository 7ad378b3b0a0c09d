/** The lines that the linter holds: for each, code that crosses it is refused, and code that does not is let through. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** File, code, and what the linter says about it. */
const REFUSED: [file: string, code: string, says: RegExp][] = [
  ['packages/core/src/time/a.ts', "import 'lit';", /core may not import lit/],
  ['packages/core/src/b.ts', "export * from '../../elements/src/kit/index.ts';", /core may not import kit/],
  ['packages/core/src/c.ts', "import 'node:fs';", /core may not import node:fs/],
  ['packages/core/src/d.ts', 'export const title = document.title;', /no-restricted-globals|document/],
  ['packages/elements/src/kit/a.ts', "import '../agenda/state.ts';", /kit may not import element agenda/],
  [
    'packages/elements/src/kit/b.ts',
    "export const load = () => import('../agenda/index.ts');",
    /may not import element agenda/,
  ],
  [
    'packages/elements/src/kit/c.ts',
    'customElements.define("x-y", class extends HTMLElement {});',
    /define\.ts/,
  ],
  [
    'packages/elements/src/agenda/a.ts',
    "export * from '../banner/state.ts';",
    /agenda may not import element banner/,
  ],
  [
    'packages/elements/src/agenda/b.ts',
    "export type { A } from '@relais/elements/banner';",
    /may not import @relais/,
  ],
  ['packages/elements/src/agenda/c.ts', "import '@relais/embed';", /may not import @relais\/embed/],
  ['packages/elements/src/agenda/d.ts', "import '../../../core/src/index.ts';", /may not import core/],
  ['packages/elements/src/agenda/e.ts', "import 'lit/directives/unsafe-html.js';", /untrusted/],
  [
    'packages/elements/src/agenda/f.ts',
    'export const write = (to: Element) => (to.innerHTML = "");',
    /untrusted/,
  ],
  ['packages/elements/src/agenda/g.ts', 'export const any = window.customElements;', /define\.ts/],
  ['packages/elements/src/agenda/h.ts', 'export const kept = localStorage.length;', /stored/],
  ['packages/elements/src/agenda/i.ts', 'export const a = (b: any) => b;', /any/],
  ['packages/embed/src/a.ts', "import '@relais/cli';", /embed may not import @relais\/cli/],
  ['packages/embed/src/b.ts', "import '../../elements/src/define.ts';", /embed may not import elements/],
  ['packages/cli/src/a.ts', "import '@relais/elements';", /cli may not import @relais\/elements/],
  ['packages/cli/src/b.ts', "import 'lit';", /cli may not import lit/],
  ['packages/cli/src/c.ts', "import '@lit-labs/ssr';", /cli may not import @lit-labs\/ssr/],
  ['packages/cli/src/render/a.ts', "import '@relais/embed';", /render may not import @relais\/embed/],
  ['packages/elements/src/kit/s.ts', "import '@lit-labs/ssr';", /kit may not import @lit-labs\/ssr/],
  ['stories/a.stories.ts', "import '../packages/elements/src/define.ts';", /stories may not import elements/],
  ['test/core/a.test.ts', "import '../../packages/core/src/index.ts';", /test may not import core/],
  [
    'test/core/b.test.ts',
    "import '../../packages/core/dist/index.js';",
    /test may not import packages\/core\/dist/,
  ],
];

const ALLOWED: [file: string, code: string][] = [
  ['packages/core/src/time/x.ts', "import '../campaign/types.ts';"],
  [
    'packages/elements/src/kit/x.ts',
    "import '@relais/core'; import 'lit/directives/repeat.js'; import './host.ts';",
  ],
  [
    'packages/elements/src/agenda/x.ts',
    "import './state.ts'; import '../kit/index.ts'; import '@relais/core/calendar';",
  ],
  ['packages/elements/src/agenda/define.ts', "customElements.get('relais-agenda');"],
  ['packages/elements/src/x.ts', "export * from './agenda/index.ts';"],
  ['packages/embed/src/x.ts', "import '@relais/elements/define'; import './loader.ts';"],
  ['packages/cli/src/x.ts', "import '@relais/core'; import 'node:fs';"],
  [
    'packages/cli/src/render/x.ts',
    "import '@relais/elements/server'; import '@lit-labs/ssr'; import '../report.ts';",
  ],
  ['stories/x.stories.ts', "import '@relais/elements/define'; import './lib/story.ts';"],
  ['test/core/x.test.ts', "import '@relais/core'; import '../../stories/index.ts'; import 'fast-check';"],
];

interface Diagnostic {
  message: string;
  help?: string;
  code: string;
  filename: string;
}

describe('the linter', () => {
  const said = new Map<string, string>();

  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'relais-lint-'));
    for (const [file, code] of [...REFUSED, ...ALLOWED]) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), `${code}\n`);
    }
    // Its paths are relative to where it is.
    await copyFile(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const name of ['node_modules', 'scripts']) await symlink(join(root, name), join(folder, name));
    const oxlint = join(root, 'node_modules/.bin/oxlint');
    const output = await new Promise<string>((resolve) => {
      execFile(oxlint, ['-f', 'json', 'packages', 'stories', 'test'], { cwd: folder }, (_, stdout) =>
        resolve(stdout),
      );
    });
    await rm(folder, { recursive: true });
    for (const { filename, message, help, code } of (JSON.parse(output) as { diagnostics: Diagnostic[] })
      .diagnostics) {
      said.set(filename, `${said.get(filename) ?? ''}${code} ${message} ${help ?? ''}\n`);
    }
  });

  for (const [file, code, says] of REFUSED) {
    it(`refuses ${code} in ${file}`, () => assert.match(said.get(file) ?? 'nothing', says));
  }
  for (const [file, code] of ALLOWED) {
    it(`lets ${code} through in ${file}`, () => assert.equal(said.get(file), undefined));
  }
});
