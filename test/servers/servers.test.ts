/** The archive on real servers: run by `npm run test:servers`. */
import assert from 'node:assert/strict';
import { appendFile, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { launch, openTab, serveSite, textOf, until, type Site } from '../embed/browser.ts';
import { archiveFiles, drop, elsewhere, snippets } from './archive.ts';
import { KINDS, hasBrotli, startServer, type WebServer } from './web-server.ts';

const { version, files } = await archiveFiles();
const integrity = JSON.parse(String(files.get('relais/integrity.json'))) as Record<string, string>;
const chunk = Object.keys(integrity).find((name) => /^chunks\/banner\./.test(name)) ?? '';
const list = snippets('fr', version, integrity);
const codeOf = (id: string): string => list.find((snippet) => snippet.id === id)?.code ?? assert.fail(id);

/** The snippet of the widgets, with the edition that comes with Relais, during its week. */
const widgets = codeOf('widgets')
  .replaceAll('/campagne/campagne.json', '/relais/campaign.json')
  .replaceAll(/<(relais-(?!exit)[\w-]+)/g, '<$1 now="2021-11-20T10:00"');

const pageOf = (...parts: string[]): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Semaine</title></head><body>${parts.join('\n')}</body></html>`;

const FOR_EVER = 'max-age=31536000, immutable';
const SHORT = 'max-age=600, stale-while-revalidate=3600';
const PATHS: [path: string, type: string, cache: string][] = [
  ['/relais/relais.js', 'text/javascript; charset=utf-8', SHORT],
  ['/relais/relais.js?ver=6.5', 'text/javascript; charset=utf-8', SHORT],
  ['/relais/frame.css', 'text/css; charset=utf-8', SHORT],
  [`/relais/${chunk}`, 'text/javascript; charset=utf-8', FOR_EVER],
  [`/relais/${version}/relais.js`, 'text/javascript; charset=utf-8', FOR_EVER],
  [`/relais/${version}/relais-classic.js?ver=2`, 'text/javascript; charset=utf-8', FOR_EVER],
  [`/relais/${version}/${chunk}`, 'text/javascript; charset=utf-8', FOR_EVER],
  [`/relais/${version}/campaign.json`, 'application/json; charset=utf-8', 'no-cache'],
  ['/relais/campaign.json', 'application/json; charset=utf-8', 'no-cache'],
  ['/relais/resources.json', 'application/json; charset=utf-8', 'no-cache'],
  ['/relais/frame.html', 'text/html; charset=utf-8', 'no-cache'],
  ['/relais/documents/exemple-discours.pdf', 'application/pdf', 'no-cache'],
];

for (const kind of KINDS) {
  describe(kind, () => {
    let server: WebServer;
    let other: Site;
    let browser: Browser;

    before(async () => {
      server = await startServer(kind, files);
      await writeFile(join(server.site, 'favicon.ico'), '');
      other = await serveSite({});
      browser = await launch('chromium');
    });
    afterEach(async () => {
      for (const tab of (await browser.pages()).slice(1)) await tab.close();
    });
    after(async () => {
      await browser.close();
      await other.close();
      await server.close();
    });

    for (const [path, type, cache] of PATHS) {
      it(`sends ${path} with its type, kept as long as it should be, and open to other sites`, async () => {
        const { status, headers } = await server.ask(path);
        assert.equal(status, 200);
        assert.equal(headers['content-type'], type);
        assert.equal(headers['cache-control'], cache);
        assert.equal(headers.expires, undefined);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        if (path.endsWith('frame.html')) assert.equal(headers['x-frame-options'], undefined);
      });
    }

    for (const [coding, undo] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      it(
        `compresses (${coding}), and still knows what a browser has`,
        { skip: coding === 'br' && !hasBrotli(kind) },
        async () => {
          for (const name of ['relais.js', 'campaign.json', `${version}/relais-all.js`]) {
            const ask = { 'Accept-Encoding': coding };
            const { headers, body } = await server.ask(`/relais/${name}`, ask);
            assert.equal(headers['content-encoding'], coding, name);
            assert.match(headers.vary ?? '', /accept-encoding/i);
            assert.deepEqual(undo(body), files.get(`relais/${name}`));
            const etag = headers.etag ?? assert.fail('no ETag');
            const again = await server.ask(`/relais/${name}`, { ...ask, 'If-None-Match': etag });
            assert.equal(again.status, 304, name);
            assert.equal(again.body.length, 0);
          }
        },
      );
    }

    it('keeps nothing that is not there, and shows no settings', async () => {
      const missing = await server.ask(`/relais/${version}/chunks/none.js`);
      assert.equal(missing.status, 404);
      assert.doesNotMatch(missing.headers['cache-control'] ?? '', /immutable/);
      assert.ok((await server.ask('/relais/.htaccess')).status >= 400);
    });

    it('leaves the rest of the site as it was', async () => {
      await writeFile(join(server.site, 'index.html'), 'Bonjour');
      const { headers } = await server.ask('/index.html');
      assert.equal(headers['x-frame-options'], 'SAMEORIGIN');
      assert.equal(headers['access-control-allow-origin'], undefined);
    });

    it('shows the widgets of the snippets on a page of the same site', async () => {
      await writeFile(join(server.site, 'page.html'), pageOf(codeOf('stable'), widgets));
      const { page, complaints } = await openTab(browser);
      await page.goto(`${server.origin}/page.html`);
      await until(page, () => !!document.querySelector('relais-press-kit')?.shadowRoot?.querySelector('a'));
      await until(
        page,
        () => !!document.querySelector('relais-agenda')?.shadowRoot?.querySelector('[part~=event]'),
      );
      assert.match(await textOf(page, 'relais-resources'), /119/);
      assert.match(await textOf(page, 'relais-banner'), /novembre/);
      assert.deepEqual(complaints, []);
    });

    it('shows them as div, and by ?ver=', async () => {
      const divs = codeOf('divs').replaceAll('/campagne/campagne.json', '/relais/campaign.json');
      const script = codeOf('stable').replace('relais.js', 'relais.js?ver=6.5');
      await writeFile(join(server.site, 'page.html'), pageOf(script, divs));
      const { page, complaints } = await openTab(browser);
      await page.goto(`${server.origin}/page.html`);
      await until(page, () => !!document.querySelector('relais-press-kit')?.shadowRoot?.querySelector('a'));
      assert.match(await textOf(page, 'relais-resources'), /119/);
      assert.deepEqual(complaints, []);
    });

    for (const { id, code } of list.filter(({ id: name }) => name.startsWith('pinned'))) {
      it(`runs "${id}" on a page of another site, which isolates itself`, async () => {
        other.routes['/'] = (_request, response) => {
          response
            .setHeader('Content-Type', 'text/html; charset=iso-8859-1')
            .setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
            .end(
              Buffer.from(
                pageOf(
                  elsewhere(code, server.origin),
                  elsewhere(widgets, server.origin),
                  // Not CORS: it needs the policy.
                  `<script src="${server.origin}/relais/frame.js" onerror="console.error('refused')"></script>`,
                ).replace('<meta charset="utf-8">', ''),
                'latin1',
              ),
            );
        };
        const { page, complaints } = await openTab(browser);
        await page.goto(`${other.origin}/`);
        const file = id.replace(/^pinned-?/, '');
        const name = /^(|relais-.*)$/.test(file) ? 'resources' : file.replace('.js', '');
        await page.waitForFunction(
          (tag) => !!document.querySelector(tag)?.shadowRoot?.querySelector('a, button'),
          { timeout: 15_000 },
          `relais-${name}`,
        );
        const text = await textOf(page, `relais-${name}`);
        assert.doesNotMatch(text, /Ã/);
        assert.match(text, /[éèàê]/);
        assert.deepEqual(complaints, []);
      });
    }

    it('lets another site show a frame, as high as it is', async () => {
      const frame = elsewhere(codeOf('frame'), server.origin).replace(
        '/campagne/campagne.json',
        '/relais/campaign.json&amp;now=2021-11-20',
      );
      other.routes['/'] = pageOf(frame);
      const { page, complaints } = await openTab(browser);
      await page.goto(`${other.origin}/`);
      const inner = await page.waitForFrame((one) => one.url().includes('/frame.html'));
      await inner.waitForFunction(() =>
        document.querySelector('relais-agenda')?.shadowRoot?.querySelector('[part~=event]'),
      );
      await until(page, () => !['', '600px'].includes(document.querySelector('iframe')!.style.height));
      assert.deepEqual(complaints, []);
    });

    it('lets only those sites show a frame that the administrator names', async () => {
      const strict = await startServer(kind, files, (settings) =>
        settings.replace(/# (Header set Content-Security-Policy|if \(\$uri ~ "\/frame)/, '$1'),
      );
      const { headers } = await strict.ask('/relais/frame.html');
      assert.equal(
        headers['content-security-policy'],
        "frame-ancestors 'self' https://ent.votre-departement.example",
      );
      assert.equal((await strict.ask('/relais/campaign.json')).headers['content-security-policy'], undefined);
      await strict.close();
    });

    // Where .htaccess is ignored, an administrator writes a <Directory> more.
    const skip = kind === 'Apache, AllowOverride None';
    it('gives a campaign in a folder of its own the same headers', { skip }, async () => {
      const wide = await startServer(kind, files, (settings) =>
        settings.replace('location ^~ /relais/ {', 'location ~ ^/(relais|campagne)/ {'),
      );
      const campaign = files.get('relais/campaign.json') ?? '';
      await drop(
        new Map([
          ['campagne/campagne.json', Buffer.from(campaign)],
          ['campagne/.htaccess', files.get('relais/.htaccess') ?? Buffer.from('')],
        ]),
        '',
        wide.site,
      );
      for (const path of ['/campagne/campagne.json', '/relais/campaign.json']) {
        const { status, headers } = await wide.ask(path);
        assert.equal(status, 200);
        assert.equal(headers['cache-control'], 'no-cache');
        assert.equal(headers['access-control-allow-origin'], '*');
      }
      await wide.close();
    });

    it('asks again for what may change, and for nothing else', async () => {
      await writeFile(join(server.site, 'page.html'), pageOf(codeOf('pinned'), widgets));
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const visit = async (): Promise<Map<string, boolean>> => {
        const asked = new Map<string, boolean>();
        page.removeAllListeners('response');
        page.on('response', (response) => {
          asked.set(new URL(response.url()).pathname, !response.fromCache());
        });
        await page.goto('about:blank');
        await page.goto(`${server.origin}/page.html`);
        await until(
          page,
          () => !!document.querySelector('relais-agenda')?.shadowRoot?.querySelector('[part~=event]'),
        );
        await until(page, () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('h2'));
        return asked;
      };
      const first = await visit();
      assert.ok(first.get(`/relais/${version}/relais.js`));

      const file = join(server.site, 'relais/campaign.json');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/("name": ?")[^"]*/, '$1Semaine corrigée'));
      const second = await visit();
      assert.match(await textOf(page, 'relais-banner'), /Semaine corrigée/);
      assert.equal(second.get('/relais/campaign.json'), true);
      assert.equal(second.get(`/relais/${version}/relais.js`), false);
      for (const [path, asked] of second) if (path.includes('/chunks/')) assert.equal(asked, false, path);

      // As long as before, a moment later: what a corrected digit is.
      await writeFile(file, (await readFile(file, 'utf8')).replace('corrigée', 'exactes.'));
      const later = new Date(Date.now() + 5000);
      await utimes(file, later, later);
      await visit();
      assert.match(await textOf(page, 'relais-banner'), /Semaine exactes/);
      await writeFile(file, text);
      await context.close();
    });

    it('never runs a pinned file that was altered, and shows the fallback', async () => {
      const file = join(server.site, `relais/${version}/relais.js`);
      await appendFile(file, '\nglobalThis.evil = true;');
      await writeFile(join(server.site, 'page.html'), pageOf(codeOf('pinned'), widgets));
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`${server.origin}/page.html`);
      assert.equal(await page.evaluate(() => 'evil' in globalThis || 'Relais' in globalThis), false);
      assert.equal(await page.$eval('relais-resources', (element) => element.checkVisibility()), true);
      assert.match(await page.$eval('relais-resources', (element) => element.textContent ?? ''), /17 ou 112/);
      await context.close();
    });
  });
}
