/**
 * A press kit of 500 MB, all of it as one archive, written to disk while it is made (`npm run test:large`): real Chromium, real
 * streams; only the dialog that asks where the file shall go is another, and gives a file of the origin's own storage.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createCipheriv, createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { engines, launch, openTab, serveSite, textOf, until, type Site } from '../embed/browser.ts';

const execute = promisify(execFile);
const MB = 1_000_000;
const CHUNK = MB;

/** Bytes that no archive makes smaller, the same each time. */
function* bytesOf(seed: number, size: number): Generator<Buffer> {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16));
  for (let left = size; left > 0; left -= CHUNK) yield cipher.update(Buffer.alloc(Math.min(CHUNK, left)));
}

interface Made {
  name: string;
  seed: number;
  size: number;
  sha256: string;
}

const make = (seed: number, size: number): Made => {
  const hash = createHash('sha256');
  for (const chunk of bytesOf(seed, size)) hash.update(chunk);
  return { name: `film-${seed}.mp4`, seed, size, sha256: hash.digest('hex') };
};

const send = async ({ seed, size }: Made, response: ServerResponse): Promise<void> => {
  response.setHeader('Content-Type', 'video/mp4').setHeader('Content-Length', size);
  await pipeline(bytesOf(seed, size), response);
};

/** What a browser and all its processes hold in memory, in bytes: shared pages once (`Pss`, proc(5)). */
const memoryOf = async (browser: Browser): Promise<number> => {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const status = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    // pid (name) state parent: a name may have spaces.
    const [, parent] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    if (parent) parents.set(Number(name), Number(parent));
  }
  const root = browser.process()?.pid ?? -1;
  let sum = 0;
  for (const pid of parents.keys()) {
    let at: number | undefined = pid;
    while (at && at !== root) at = parents.get(at);
    if (at !== root) continue;
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    sum += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) * 1024;
  }
  return sum;
};

const page = (
  files: readonly Made[],
): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title>
  <script>
    window.showSaveFilePicker = async ({ suggestedName }) => {
      const folder = await navigator.storage.getDirectory();
      return (window.target = await folder.getFileHandle(suggestedName, { create: true }));
    };
  </script>
  <script type="module" src="/relais/relais.js"></script>
  <relais-press-kit><script type="application/json">${JSON.stringify({
    format: 1,
    id: 'grand-dossier',
    name: 'Campagne',
    pressKit: {
      files: files.map(({ name, size, sha256 }) => ({
        id: name,
        name,
        contentUrl: `/files/${name}`,
        contentSize: size,
        sha256,
      })),
    },
  })}</script></relais-press-kit></html>`;

describe('a large press kit', { skip: process.platform !== 'linux' || !engines.includes('chromium') }, () => {
  let site: Site;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relais-large-'));
    site = await serveSite({
      // The archive comes back from the browser, to be opened with what others have.
      '/back': async (request, response) => {
        await pipeline(request, createWriteStream(join(folder, 'kit.zip')));
        response.end();
      },
    });
  });
  after(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  const download = async (
    files: readonly Made[],
  ): Promise<{ before: number; peak: number; seconds: number }> => {
    for (const file of files) site.routes[`/files/${file.name}`] = (_, response) => send(file, response);
    site.routes['/'] = page(files);
    const browser = await launch('chromium');
    try {
      const { page: tab, complaints } = await openTab(browser);
      await tab.goto(`${site.origin}/`);
      await until(
        tab,
        () => !!document.querySelector('relais-press-kit')?.shadowRoot?.querySelector('.main'),
      );
      const before = await memoryOf(browser);
      const start = performance.now();
      await tab.evaluate(() =>
        document.querySelector('relais-press-kit')!.shadowRoot!.querySelector<HTMLElement>('.main')!.click(),
      );
      let peak = before;
      const isDone = (): Promise<boolean> =>
        tab.evaluate(() => {
          const zip = document.querySelector('relais-press-kit')!.shadowRoot!.querySelector('.zip')!;
          return !zip.querySelector('progress') && !!zip.querySelector('.main ~ p');
        });
      while (!(await isDone())) {
        peak = Math.max(peak, await memoryOf(browser));
        await new Promise((done) => setTimeout(done, 100));
      }
      const seconds = (performance.now() - start) / 1000;
      assert.match(await textOf(tab, 'relais-press-kit'), /Le fichier zip est prêt\./);
      await giveBack(tab);
      assert.deepEqual(complaints, []);
      return { before, peak, seconds };
    } finally {
      await browser.close();
    }
  };

  const giveBack = (tab: Page): Promise<void> =>
    tab.evaluate(async () => {
      const { target } = globalThis as unknown as { target: FileSystemFileHandle };
      await fetch('/back', { method: 'POST', body: await target.getFile() });
    });

  /** Opens the archive with unzip, and compares each file in it with what was published. */
  const check = async (files: readonly Made[]): Promise<void> => {
    const zip = join(folder, 'kit.zip');
    const { stdout } = await execute('unzip', ['-t', zip]);
    assert.match(stdout, /No errors detected/);
    await execute('unzip', ['-q', zip, '-d', join(folder, 'out')]);
    assert.deepEqual((await readdir(join(folder, 'out'))).sort(), files.map(({ name }) => name).sort());
    for (const { name, sha256 } of files) {
      const content = await readFile(join(folder, 'out', name));
      assert.equal(createHash('sha256').update(content).digest('hex'), sha256, name);
    }
    await rm(join(folder, 'out'), { recursive: true });
  };

  it('is an archive with every byte of it, and takes no more memory than a kit of a quarter of its size', async (t) => {
    const large = Array.from({ length: 20 }, (_, at) => make(at + 1, 25 * MB));
    const told: string[] = [];
    const peaks: number[] = [];
    for (const files of [large.slice(0, 5), large]) {
      const { before, peak, seconds } = await download(files);
      await check(files);
      const { size } = await stat(join(folder, 'kit.zip'));
      // At most, not how much more: what a browser holds before depends on how long it has been started.
      peaks.push(peak);
      told.push(
        `${Math.round(size / MB)} MB in ${seconds.toFixed(1)} s: ${Math.round(before / MB)} MB of memory before, ${Math.round(peak / MB)} MB at most`,
      );
      t.diagnostic(told.at(-1)!);
    }
    const [small = 0, whole = 0] = peaks;
    assert.ok(whole - small < 100 * MB, told.join('; '));
  });
});
