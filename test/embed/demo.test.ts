/** The pages of `npm start`, as somebody sees them who tries Relais for the first time. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { allEngines, engines, hiddenFocus, launch, openTab, textOf, until } from './browser.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('npm start', () => {
  let server: ChildProcess;
  let origin = '';

  before(async () => {
    server = spawn(process.execPath, ['scripts/start.mjs', '--no-build'], {
      cwd: root,
      env: { ...process.env, PORT: '0' },
    });
    let said = '';
    for await (const text of server.stdout ?? []) {
      said += String(text);
      origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
      if (origin) break;
    }
  });
  after(() => server.kill('SIGKILL'));

  for (const engine of allEngines) {
    it(`shows the commune and the school in ${engine}, asks only itself, and has nothing to complain of`, async () => {
      const browser = await launch(engine);
      try {
        for (const [path, expected] of [
          ['/', [/risque prostitutionnel/, /Orangerie/, /119/, /dossier de presse/]],
          ['/ecole', [/Semaine Prévenir ensemble/, /Lundi 23 novembre 2026/i, /119/, /Dossier de presse/]],
        ] as const) {
          const { page, complaints } = await openTab(browser);
          const asked: string[] = [];
          page.on('request', (sent) => asked.push(sent.url()));
          await page.goto(`${origin}${path}`);
          await until(page, () =>
            ['banner', 'agenda', 'resources', 'press-kit', 'exit'].every((name) =>
              document.querySelector(`relais-${name}`)?.shadowRoot?.querySelector('h2, h3, [part=link]'),
            ),
          );
          for (const [index, name] of ['banner', 'agenda', 'resources', 'press-kit'].entries()) {
            assert.match(await textOf(page, `relais-${name}`), expected[index] ?? /never/);
          }
          assert.deepEqual(complaints, []);
          const own = /^\/(ecole|demo\/[\w.]+|relais\/(chunks\/)?[\w.-]+|campagne\/[\w./-]+)?$/;
          const others = asked.filter(
            (url) => !url.startsWith('data:') && !own.test(url.replace(origin, '').replace(/#.*/, '')),
          );
          assert.deepEqual(others, []);
          await page.close();
        }
      } finally {
        await browser.close();
      }
    });
  }

  for (const engine of engines) {
    it(`leads from a few sessions to all of them, a table where there is room, and back to what is beneath, in ${engine}`, async () => {
      const browser = await launch(engine);
      try {
        const { page, complaints } = await openTab(browser);
        await page.setViewport({ width: 1280, height: 800 });
        await page.goto(`${origin}/ecole`);
        await until(
          page,
          () =>
            document.querySelector('relais-agenda')!.shadowRoot?.querySelectorAll('li[data-id]').length === 5,
        );
        await page.evaluate(() => document.querySelector<HTMLElement>('[slot=footer] a')!.click());
        await until(
          page,
          () => !!document.querySelector('relais-agenda')?.shadowRoot?.querySelector('table'),
        );
        await page.evaluate(() => document.querySelector<HTMLElement>('nav [href$="#documents"]')!.click());
        await until(
          page,
          () => !!document.querySelector('relais-press-kit')?.shadowRoot?.querySelector('h2'),
        );
        await until(page, () => {
          const { top } = document.querySelector('#documents')!.getBoundingClientRect();
          return top >= 0 && top < 120;
        });
        assert.deepEqual(complaints, []);
      } finally {
        await browser.close();
      }
    });

    it(`shows what has the focus, from the end of each page up to its first link, in ${engine}`, async () => {
      const browser = await launch(engine);
      try {
        for (const path of ['/', '/ecole']) {
          const { page } = await openTab(browser);
          await page.setViewport({ width: 560, height: 600 });
          await page.goto(`${origin}${path}`);
          await until(page, () =>
            ['agenda', 'resources', 'press-kit', 'exit'].every((name) =>
              document.querySelector(`relais-${name}`)?.shadowRoot?.querySelector('h2, h3, [part=link]'),
            ),
          );
          assert.deepEqual(await hiddenFocus(page), [], path);
          await page.close();
        }
      } finally {
        await browser.close();
      }
    });

    it(`has room for the exit at the end on a telephone, and widgets in the colour of each page, in ${engine}`, async () => {
      const browser = await launch(engine);
      try {
        for (const path of ['/', '/ecole']) {
          const { page } = await openTab(browser);
          await page.setViewport({ width: 320, height: 640 });
          await page.goto(`${origin}${path}`);
          await until(page, () => {
            const shown = document.querySelector('relais-press-kit')?.shadowRoot?.querySelector('h2');
            return (
              !!shown && !!document.querySelector('relais-exit')?.shadowRoot?.querySelector('[part=link]')
            );
          });
          const [end, bar] = await page.evaluate(() => {
            scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
            const exit = document.querySelector('relais-exit')!.shadowRoot!.querySelector('[part=link]')!;
            return [
              document.querySelector('footer')!.getBoundingClientRect().bottom,
              exit.getBoundingClientRect().top,
            ] as const;
          });
          assert.ok(end <= bar, `${end} ${bar}`);
          const colours = await page.evaluate(() =>
            [
              document.querySelector('nav a')!,
              document.querySelector('relais-press-kit')!.shadowRoot!.querySelector('a')!,
            ].map((link) => getComputedStyle(link).color),
          );
          assert.equal(colours[0], colours[1]);
          await page.close();
        }
      } finally {
        await browser.close();
      }
    });
  }

  it('gives away nothing but what it is there to serve', async () => {
    for (const path of [
      '/package.json',
      '/demo/../package.json',
      '/relais/%2e%2e/package.json',
      '/relais/..%2f..%2f..%2fpackage.json',
      '/relais//etc/passwd',
      '/relais/%00',
      '/%',
      '/relais/chunks',
    ]) {
      const status = await new Promise((resolve, reject) => {
        // fetch() would tidy the path.
        request(origin, { path }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      assert.equal(status, 404, path);
    }
  });

  it('ends with Ctrl-C', async () => {
    server.kill('SIGINT');
    const [code] = (await once(server, 'exit')) as [number | null];
    assert.equal(code, 0);
  });
});
