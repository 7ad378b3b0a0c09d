import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { EMERGENCY } from '@relais/core';
import type { Browser, Page } from 'puppeteer-core';
import {
  CSP,
  allEngines,
  clear,
  dist,
  launch,
  openTab,
  serveSite,
  textOf,
  until,
  type Route,
  type Site,
  type Tab,
} from './browser.ts';

declare global {
  var Relais: { load(root: Node): void } | undefined;
}

const WIDGETS = ['banner', 'agenda', 'resources', 'press-kit'] as const;

const tags = `
  <relais-exit></relais-exit>
  <relais-banner now="2021-11-20T10:30"><p>Repli du bandeau</p></relais-banner>
  <relais-agenda now="2021-11-20T10:30"><p>Repli du programme</p></relais-agenda>
  <relais-resources now="2021-11-20T10:30"><p>Repli des aides</p></relais-resources>
  <relais-press-kit now="2021-11-20T10:30"><p>Repli de la presse</p></relais-press-kit>`;

const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>${head}</head><body>${body}</body></html>`;

const loader = '<script type="module" src="/relais/relais.js"></script>';

const allReady = (): boolean =>
  ['banner', 'agenda', 'resources', 'press-kit'].every((name) =>
    document.querySelector(`relais-${name}`)?.shadowRoot?.querySelector('[part~=heading], h2'),
  );

for (const engine of allEngines) {
  describe(`what a script tag loads, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;
    let tab: Tab;

    before(async () => {
      browser = await launch(engine);
      tab = await openTab(browser);
      const javascript =
        (code: string): Route =>
        (_request, response) =>
          void response.setHeader('Content-Type', 'text/javascript').end(code);
      site = await serveSite(
        {
          '/own.js': javascript(
            `document.body.append(Object.assign(document.createElement('relais-banner'), { src: '/own.json' }));`,
          ),
          '/own.json': (_request, response) => void response.end('{"id":"own","name":"La nôtre"}'),
          '/old.js': javascript('delete AbortSignal.any; delete URL.canParse;'),
        },
        { 'Content-Security-Policy': CSP },
      );
    });
    after(async () => {
      await tab.page.close();
      await browser.close();
      await site.close();
    });

    const open = async (html: string, waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<Tab> => {
      await clear(tab, site);
      site.routes['/'] = html;
      site.requests.length = 0;
      await tab.page.goto(`${site.origin}/`, { waitUntil });
      return tab;
    };

    it('shows all five widgets from one tag, and asks for nothing but its own files', async () => {
      const { page, complaints } = await open(pageOf(loader, tags));
      await until(page, allReady);
      assert.match(await textOf(page, 'relais-banner'), /risque prostitutionnel des jeunes/);
      assert.match(await textOf(page, 'relais-agenda'), /Orangerie/);
      assert.match(await textOf(page, 'relais-resources'), /119/);
      assert.match(await textOf(page, 'relais-press-kit'), /Télécharger/);
      assert.match(await textOf(page, 'relais-exit'), /Quitter vite cette page/);
      const paths = site.requests
        .map(({ path }) => path)
        .filter((path) => path !== '/' && path !== '/favicon.ico');
      assert.deepEqual(
        paths.filter(
          (path) => !/^\/relais\/(relais\.js|chunks\/[\w.-]+\.js|campaign\.json|resources\.json)$/.test(path),
        ),
        [],
      );
      assert.equal(new Set(paths).size, paths.length, `each file once: ${paths.join(' ')}`);
      assert.equal(paths.filter((path) => path.includes('/chunks/')).length, 1, 'all kinds in one file');
      assert.deepEqual(complaints, []);
      const kept = await page.evaluate(() => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        history.length,
      ]);
      assert.deepEqual(kept.slice(0, 3), ['', 0, 0]);
    });

    it('loads only the widgets that the page has, and others when they come', async () => {
      const { page } = await open(pageOf(loader, '<relais-exit></relais-exit>'));
      await until(page, () => !!customElements.get('relais-exit'));
      assert.equal(site.requests.filter(({ path }) => path.includes('/chunks/')).length, 1);
      await page.evaluate(() => {
        document.body.append(document.createElement('relais-press-kit'));
      });
      await until(page, () => !!document.querySelector('relais-press-kit')?.shadowRoot?.querySelector('h2'));
    });

    it('loads once when the tag stands there twice, under two addresses', async () => {
      const { page, complaints } = await open(
        pageOf(`<script type="module" src="/relais/relais.js?ver=6"></script>${loader}`, tags),
      );
      await until(page, allReady);
      const chunks = site.requests.map(({ path }) => path).filter((path) => path.includes('/chunks/'));
      assert.equal(new Set(chunks).size, chunks.length);
      assert.deepEqual(complaints, []);
    });

    it('takes a div for a widget, where an editor leaves no other tag', async () => {
      const { page, complaints } = await open(
        pageOf(
          loader,
          `<div class="relais-banner" data-now="2021-11-20" data-variant="card" data-onclick="alert(1)"><p>Repli</p></div>
          <div class="relais-other"><p>Autre</p></div>`,
        ),
      );
      await until(page, () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('.card'));
      assert.deepEqual(
        await page.$eval('relais-banner', (banner) => [
          banner.getAttributeNames().sort().join(),
          banner.textContent,
        ]),
        ['now,variant', 'Repli'],
      );
      assert.equal(await page.$eval('.relais-other', (div) => div.localName), 'div');
      assert.deepEqual(complaints, []);
    });

    it('finds widgets in a shadow root that the page hands over', async () => {
      const { page } = await open(pageOf(loader, '<div id="host"></div>'));
      await until(page, () => !!globalThis.Relais);
      await page.evaluate(() => {
        const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
        root.append(document.createElement('relais-exit'));
        globalThis.Relais?.load(root);
      });
      await until(page, () => !!customElements.get('relais-exit'));
    });

    it('speaks English on an English page', async () => {
      const { page, complaints } = await open(pageOf(loader, tags).replace('lang="fr"', 'lang="en-GB"'));
      await until(page, allReady);
      await until(page, () =>
        /Leave this page/.test(document.querySelector('relais-exit')?.shadowRoot?.textContent ?? ''),
      );
      await until(page, () =>
        Object.entries({
          banner: 'Day 2',
          agenda: 'Details',
          resources: 'Emergency numbers',
          'press-kit': 'Download',
        }).every(([name, words]) =>
          document.querySelector(`relais-${name}`)?.shadowRoot?.textContent.includes(words),
        ),
      );
      assert.equal(site.requests.filter(({ path }) => /\.messages\.en\./.test(path)).length, 1);
      assert.deepEqual(complaints, []);
    });

    const chunkOf = async (name: string): Promise<string> => {
      const file = (await readdir(resolve(dist, 'chunks'))).find(
        (one) => /^[\w-]+\.\w{8}\.js$/.test(one) && one.startsWith(`${name}.`),
      );
      return `/relais/chunks/${file}`;
    };
    /** What somebody else put in place of a file. */
    const tampered: Route = (_request, response) => {
      response
        .setHeader('Content-Type', 'text/javascript')
        .end('document.title = "tampered"; export default () => ({})');
    };
    /** What is seen of the content of a widget that is none yet. */
    const seenOf = (page: Page, selector: string): Promise<string> =>
      page.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());

    it('does not run a chunk that is not the published one, says so, leaves the content of the page, and gets it later', async () => {
      const path = await chunkOf('banner');
      site.routes[path] = tampered;
      const few = tags.replace(/<relais-(exit|resources).*/g, '');
      const { page, complaints } = await open(pageOf(loader, few));
      await until(page, () => !!customElements.get('relais-agenda'));
      await new Promise((done) => setTimeout(done, 500));
      assert.equal(await page.title(), 'Essai');
      assert.match(await textOf(page, 'relais-banner'), /Repli du bandeau/);
      assert.ok(
        complaints.some((text) => text.includes('is not the published file')),
        complaints.join('\n'),
      );
      delete site.routes[path];
      await until(page, () => !!customElements.get('relais-banner'));
      assert.equal(await page.title(), 'Essai');
    });

    it('has the emergency numbers where the helplines cannot be had, in each place that the page has for them', async () => {
      const path = await chunkOf('resources');
      site.routes[path] = tampered;
      const { page } = await open(
        pageOf(
          loader,
          `<relais-resources id="empty"></relais-resources>
          <relais-resources id="other"><p>119 rue de la Paix</p></relais-resources>
          <relais-resources id="own"><p>Enfance en danger : <a href="tel:119">119</a></p></relais-resources>`,
        ),
      );
      await until(page, () => !!document.querySelector('#empty a'));
      const numbers = 'Urgences : 15 SAMU 17 Police 112 114 par SMS 119 Enfance en danger';
      assert.equal(await seenOf(page, '#empty'), numbers);
      assert.equal(await seenOf(page, '#other'), `${numbers} 119 rue de la Paix`);
      assert.equal(await seenOf(page, '#own'), 'Enfance en danger : 119');
      assert.deepEqual(
        await page.$eval('#empty', (element) => [...element.querySelectorAll('a')].map(({ href }) => href)),
        EMERGENCY.map(
          ({ channels = [] }) => `${channels[0]!.type === 'sms' ? 'sms' : 'tel'}:${channels[0]!.value}`,
        ),
      );
      // One that comes afterwards has them too.
      await page.evaluate(() =>
        document.body.append(Object.assign(document.createElement('relais-resources'), { id: 'late' })),
      );
      await until(page, () => !!document.querySelector('#late a'));
      assert.equal(await page.title(), 'Essai');
      delete site.routes[path];
      await until(page, () => !!document.querySelector('#empty')?.shadowRoot?.querySelector('li'));
      assert.equal(
        await page.$eval('#empty > p', (numbers) => numbers.getClientRects().length),
        0,
        'they are not there twice',
      );
    });

    it('runs no chunk that the page has preloaded without a digest, and has the emergency numbers', async () => {
      const path = await chunkOf('resources');
      // WebKit keeps what was preloaded: a site of its own, for the tests that come after.
      const other = await serveSite({
        [path]: tampered,
        '/': pageOf(
          `<link rel="modulepreload" href="${path}">${loader}`,
          '<relais-resources></relais-resources>',
        ),
      });
      const { page } = tab;
      await page.goto(`${other.origin}/`);
      await until(page, () => !!document.querySelector('relais-resources a'));
      assert.match(await seenOf(page, 'relais-resources'), /^Urgences : 15 .*119/);
      assert.equal(await page.title(), 'Essai');
      await clear(tab, site);
      await other.close();
    });

    it('has them where the chunk hangs', async () => {
      const path = await chunkOf('resources');
      let give = (): void => {};
      site.routes[path] = async (_request, response) => {
        await new Promise<void>((done) => (give = done));
        response
          .setHeader('Content-Type', 'text/javascript')
          .end(await readFile(resolve(dist, `.${path.slice(7)}`)));
      };
      const { page, complaints } = await open(
        pageOf(loader, '<relais-resources></relais-resources>'),
        'domcontentloaded',
      );
      await until(page, () => !!document.querySelector('relais-resources a'));
      assert.match(await seenOf(page, 'relais-resources'), /^Urgences : 15 .*119/);
      await page.evaluate(() =>
        document.body.append(Object.assign(document.createElement('relais-resources'), { id: 'late' })),
      );
      await until(page, () => !!document.querySelector('#late a'));
      // As high as what is pressed has to be.
      assert.ok((await page.$eval('#late a', (link) => link.getBoundingClientRect().height)) >= 48);
      give();
      await until(page, () => !!document.querySelector('relais-resources')?.shadowRoot?.querySelector('li'));
      assert.deepEqual(complaints, []);
      delete site.routes[path];
    });

    it('asks for the campaign while the chunk is on its way, and for none where the page gives its own', async () => {
      const path = await chunkOf('agenda');
      let give = (): void => {};
      const given = new Promise<void>((done) => (give = done));
      site.routes[path] = async (_request, response) => {
        await given;
        response
          .setHeader('Content-Type', 'text/javascript')
          .end(await readFile(resolve(dist, `.${path.slice(7)}`)));
      };
      const isAsked = (): boolean => site.requests.some(({ path: asked }) => asked.endsWith('campaign.json'));
      const { page } = await open(
        pageOf(
          loader,
          '<relais-banner><script type="application/json">{"id":"a","name":"La nôtre"}</script></relais-banner>',
        ),
        'domcontentloaded',
      );
      await until(page, () => !!customElements.get('relais-banner'));
      await page.evaluate(() =>
        document.body.append(
          Object.assign(document.createElement('relais-press-kit'), {
            campaign: { id: 'b', name: 'La leur' },
          }),
        ),
      );
      await until(page, () => !!customElements.get('relais-press-kit'));
      assert.equal(isAsked(), false);
      await page.evaluate(() => document.body.append(document.createElement('relais-agenda')));
      for (let times = 0; times < 100 && !isAsked(); times++)
        await new Promise((done) => setTimeout(done, 50));
      assert.equal(isAsked(), true);
      assert.equal(await page.evaluate(() => !!customElements.get('relais-agenda')), false);
      give();
      await until(page, () => !!document.querySelector('relais-agenda')?.shadowRoot?.querySelector('li h4'));
      assert.equal(site.requests.filter(({ path: asked }) => asked.endsWith('campaign.json')).length, 1);
      delete site.routes[path];
    });

    it('asks for the file that a page names before the widget is there, and for no other', async () => {
      const { page } = await open(pageOf(`<script type="module" src="/own.js"></script>${loader}`, ''));
      await until(page, () => !!document.querySelector('relais-banner')?.shadowRoot);
      await until(page, () => !!customElements.get('relais-banner'));
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      assert.deepEqual(
        site.requests.map(({ path }) => path).filter((path) => path.endsWith('.json')),
        ['/own.json'],
      );
    });

    it('has the exit and the emergency numbers in an engine that cannot ask for a campaign', async () => {
      const { page } = await open(
        pageOf(
          `<script src="/old.js"></script>${loader}`,
          '<relais-agenda></relais-agenda><relais-resources></relais-resources><relais-exit></relais-exit>',
        ),
      );
      await until(
        page,
        () =>
          !!document.querySelector('relais-exit')?.shadowRoot &&
          /15/.test(document.querySelector('relais-resources')?.shadowRoot?.textContent ?? ''),
      );
    });

    it('shows no helpline of a default file that is not the published one, and the emergency numbers', async () => {
      const original = await readFile(resolve(dist, 'resources.json'), 'utf8');
      let text = original.replaceAll('3018', '0899000000');
      assert.notEqual(text, original);
      site.routes['/relais/resources.json'] = (_request, response) =>
        void response.setHeader('Content-Type', 'application/json').end(text);
      const { page } = await open(
        pageOf(
          loader,
          '<relais-resources id="default"></relais-resources><relais-resources id="named" src="/relais/resources.json"></relais-resources>',
        ),
      );
      // Who names the file has corrected it, and means it.
      await until(
        page,
        () => !!document.querySelector('#named')?.shadowRoot?.querySelector('[href="tel:0899000000"]'),
      );
      assert.match(await textOf(page, '#default'), /119/);
      assert.equal(
        await page.$eval('#default', (element) => element.shadowRoot?.innerHTML.includes('0899000000')),
        false,
      );
      text = original;
      await page.$eval('#default', (element) => (element as unknown as { reload(): void }).reload());
      await until(
        page,
        () => !!document.querySelector('#default')?.shadowRoot?.querySelector('[href="tel:3018"]'),
      );
      delete site.routes['/relais/resources.json'];
    });

    it('has each kind by itself where the file of them all is not the published one', async () => {
      const all = (await readdir(resolve(dist, 'chunks'))).find((name) => /^all\.\w{8}\.js$/.test(name));
      const path = `/relais/chunks/${all}`;
      site.routes[path] = (_request, response) => {
        response
          .setHeader('Content-Type', 'text/javascript')
          .end('document.title = "tampered"; export default () => ({})');
      };
      const { page } = await open(pageOf(loader, tags));
      await until(page, allReady);
      assert.equal(await page.title(), 'Essai');
      assert.equal(site.requests.filter(({ path: asked }) => asked === path).length, 1);
      assert.match(await textOf(page, 'relais-exit'), /Quitter vite cette page/);
      delete site.routes[path];
    });

    it('keeps the content of the page until the days of the programme are there, and then shows all at once', async () => {
      const days =
        (await readdir(resolve(dist, 'chunks'))).find((name) => name.startsWith('agenda.days.')) ?? '';
      let give = (): void => {};
      const given = new Promise<void>((done) => (give = done));
      site.routes[`/relais/chunks/${days}`] = async (_request, response) => {
        await given;
        response
          .setHeader('Content-Type', 'text/javascript')
          .end(await readFile(resolve(dist, 'chunks', days)));
      };
      // Not `load`: it waits for what is late too.
      const { page, complaints } = await open(
        pageOf(loader, tags.replace('<relais-agenda', '<relais-agenda view="days"')),
        'domcontentloaded',
      );
      await until(page, () => !!document.querySelector('relais-press-kit')?.shadowRoot?.querySelector('h2'));
      assert.match(await textOf(page, 'relais-agenda'), /Repli du programme/);
      assert.doesNotMatch(await textOf(page, 'relais-agenda'), /Orangerie|Programme$/);
      give();
      await until(
        page,
        () => !!document.querySelector('relais-agenda')?.shadowRoot?.querySelector('[role=tab]'),
      );
      assert.doesNotMatch(await textOf(page, 'relais-agenda'), /Repli du programme/);
      assert.deepEqual(complaints, []);
      delete site.routes[`/relais/chunks/${days}`];
    });

    it('lists the programme where what else it can do cannot be had, and says so to who asks for it', async () => {
      const parts = (await readdir(resolve(dist, 'chunks'))).filter((name) =>
        /^agenda\.(days|details|finding)\./.test(name),
      );
      assert.equal(parts.length, 3);
      for (const part of parts) {
        site.routes[`/relais/chunks/${part}`] = (_request, response) => void response.writeHead(404).end();
      }
      const { page } = await open(
        pageOf(
          loader,
          '<relais-agenda now="2021-11-20T10:30" view="grid" limit="2" filters="day place"></relais-agenda>',
        ),
      );
      const failed = (): boolean =>
        /n’ont pas pu être chargées/.test(
          document.querySelector('relais-agenda')?.shadowRoot?.querySelector('[role=search]')?.textContent ??
            '',
        );
      await until(page, () => !!document.querySelector('relais-agenda')?.shadowRoot?.querySelector('li h4'));
      assert.match(await textOf(page, 'relais-agenda'), /Orangerie/);
      assert.equal(await page.evaluate(failed), false);
      await page.evaluate(() => {
        const root = document.querySelector('relais-agenda')?.shadowRoot;
        root?.querySelector<HTMLElement>('[role=search] summary')?.click();
      });
      await until(page, failed);
      // What a screen reader hears is seen, too, where somebody pressed.
      const isSeen = (): boolean =>
        /n’ont pas pu être chargées/.test(
          document.querySelector('relais-agenda')?.shadowRoot?.querySelector('p:has(> button) + p')
            ?.textContent ?? '',
        );
      assert.equal(await page.evaluate(isSeen), false);
      await page.evaluate(() => {
        const root = document.querySelector('relais-agenda')?.shadowRoot;
        [...(root?.querySelectorAll('button') ?? [])]
          .find(({ textContent }) => /Tout afficher/.test(textContent))
          ?.click();
      });
      await until(page, isSeen);
      await page.evaluate(() => {
        document.querySelector('relais-agenda')?.shadowRoot?.querySelector<HTMLElement>('li .fold')?.click();
      });
      await until(page, () =>
        /n’ont pas pu être chargées/.test(
          document.querySelector('relais-agenda')?.shadowRoot?.querySelector('li:has(.fold)')?.textContent ??
            '',
        ),
      );
      for (const part of parts) delete site.routes[`/relais/chunks/${part}`];
    });

    for (const widget of [...WIDGETS, 'exit'] as const) {
      it(`has ${widget} in one file`, async () => {
        const { page, complaints } = await open(
          pageOf(`<script type="module" src="/relais/${widget}.js"></script>`, tags),
        );
        await until(page, () => document.querySelectorAll(':not(:defined)').length === 4);
        const shown = {
          banner: 'risque',
          agenda: 'Orangerie',
          resources: '3114',
          'press-kit': 'dossier de presse',
          exit: 'Quitter',
        };
        await page.waitForFunction(
          (name, text) => document.querySelector(`relais-${name}`)?.shadowRoot?.textContent?.includes(text),
          { timeout: 15_000 },
          widget,
          shown[widget],
        );
        assert.equal(site.requests.filter(({ path }) => path.endsWith('.js')).length, 1);
        assert.deepEqual(complaints, []);
      });
    }

    for (const [file, type] of [
      ['relais-all.js', 'module'],
      ['relais-classic.js', 'text/javascript'],
    ]) {
      it(`has everything in ${file}, and adds no global but Relais`, async () => {
        const { page, complaints } = await open(
          pageOf(
            '',
            `${tags}<script>window.before = 1</script><script type="${type}" src="/relais/${file}"></script>`,
          ),
        );
        await until(page, allReady);
        const added = await page.evaluate(() => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          const clean = new Set(Object.getOwnPropertyNames(frame.contentWindow));
          frame.remove();
          const symbol = 'metadata' in Symbol ? ['Symbol.metadata'] : [];
          return [...Object.getOwnPropertyNames(window), ...symbol].filter(
            (name) => !clean.has(name) && !/^\d+$/.test(name),
          );
        });
        assert.deepEqual(
          added.filter((name) => !/^(said|Relais|(puppeteer_)?__ariaQuery\w+)$/.test(name)),
          [],
        );
        assert.equal(site.requests.filter(({ path }) => path.endsWith('.js')).length, 1);
        // The inline script above is what the policy refuses, and all that it refuses.
        assert.equal(
          complaints.filter((text) => !/inline|Content-Security-Policy|Content Security Policy/i.test(text))
            .length,
          0,
          complaints.join('\n'),
        );
      });
    }

    it('says that filters cannot be had, leaves the rest as it is, and gets them with the next press', async () => {
      const file = (await readdir(resolve(dist, 'chunks'))).find((name) =>
        name.startsWith('resources.later.'),
      );
      const path = `/relais/chunks/${file}`;
      site.routes[path] = (_request, response) => {
        response.writeHead(503).end();
      };
      const { page } = await open(
        pageOf(loader, '<relais-resources now="2021-11-20T10:30"></relais-resources>'),
      );
      const press = (): Promise<void> =>
        page.evaluate(() =>
          document
            .querySelector('relais-resources')
            ?.shadowRoot?.querySelector<HTMLElement>('.find summary')
            ?.click(),
        );
      await until(
        page,
        () =>
          !!document
            .querySelector('relais-resources')
            ?.shadowRoot?.querySelector<HTMLElement>('.find summary'),
      );
      assert.equal(site.requests.filter((request) => request.path === path).length, 0);
      const before = await page.$eval(
        'relais-resources',
        (element) => element.shadowRoot?.querySelectorAll('li').length,
      );
      await press();
      await until(page, () =>
        /n’ont pas pu/.test(
          document.querySelector('relais-resources')?.shadowRoot?.querySelector('.find')?.textContent ?? '',
        ),
      );
      assert.equal(
        await page.$eval('relais-resources', (element) => element.shadowRoot?.querySelectorAll('li').length),
        before,
      );
      assert.match(await textOf(page, 'relais-resources'), /119/);
      delete site.routes[path];
      await press();
      await until(
        page,
        () => !!document.querySelector('relais-resources')?.shadowRoot?.querySelector('[type=search]'),
      );
    });

    it('does not take an AMD loader for its own', async () => {
      site.routes['/amd.js'] = (_request, response) => {
        response
          .setHeader('Content-Type', 'text/javascript')
          .end(
            'window.called = 0; window.define = () => { called++ }; define.amd = {}; window.module = window.exports = undefined;',
          );
      };
      const { page } = await open(
        pageOf('<script src="/amd.js"></script>', `${tags}<script src="/relais/relais-classic.js"></script>`),
      );
      await until(page, allReady);
      assert.equal(await page.evaluate(() => (window as unknown as { called: number }).called), 0);
    });

    describe('a broken campaign file', () => {
      const broken: [string, { status?: number; body: string }, RegExp][] = [
        ['is not JSON', { body: '{"format": 1, ' }, /Repli du programme/],
        ['is not there', { status: 404, body: 'nothing' }, /Repli du programme/],
        [
          'is of wrong types',
          { body: '{"format":"one","id":[],"name":{},"events":"none"}' },
          /Repli du programme/,
        ],
        ['is 5 MB of garbage', { body: 'x'.repeat(5_000_000) }, /Repli du programme/],
        [
          'has a bad event among good ones',
          {
            body: JSON.stringify({
              format: 1,
              id: 'essai',
              name: 'Campagne',
              startDate: '2021-11-19',
              endDate: '2021-11-26',
              events: [
                { id: 'a', name: 'Bonne séance', startDate: '2021-11-20T14:00' },
                { id: 'b', name: 'Mauvaise date', startDate: 'demain' },
                { id: 'c', name: 'Lien hostile', startDate: '2021-11-20T16:00', url: 'javascript:alert(1)' },
              ],
            }),
          },
          /Bonne séance.*Lien hostile/,
        ],
      ];
      for (const [what, { status = 200, body }, shown] of broken) {
        it(`that ${what} throws nothing, shows what is good, and is explained once, in words`, async () => {
          site.routes['/campagne.json'] = (_request, response) => {
            response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
          };
          const { page, complaints } = await open(
            pageOf(loader, tags.replaceAll(' now=', ' src="/campagne.json" now=')),
          );
          const thrown: unknown[] = [];
          page.on('pageerror', (error) => thrown.push(error));
          await until(page, () =>
            /Réessayer|séance/.test(document.querySelector('relais-agenda')?.shadowRoot?.textContent ?? ''),
          );
          await until(
            page,
            () => !!document.querySelector('relais-resources')?.shadowRoot?.textContent?.includes('119'),
          );
          await new Promise((done) => setTimeout(done, 500));
          assert.match(await textOf(page, 'relais-agenda'), shown);
          assert.doesNotMatch(await textOf(page, 'relais-agenda'), /Mauvaise date/);
          assert.deepEqual(
            await page.evaluate(() =>
              [...(document.querySelector('relais-agenda')?.shadowRoot?.querySelectorAll('a') ?? [])]
                .map((a) => a.href)
                .filter((href) => href.startsWith('javascript')),
            ),
            [],
          );
          assert.deepEqual(thrown, []);
          const ours = complaints.filter((text) => text.startsWith('[Relais]'));
          const lines = ours.flatMap((text) => text.split('\n'));
          assert.ok(lines.length > 0, 'the console explains');
          assert.equal(new Set(lines).size, lines.length, `each thing once:\n${lines.join('\n')}`);
        });
      }
    });
  });
}

describe('integrity.json', () => {
  it('vouches for the files of the distribution', async () => {
    const integrity = JSON.parse(await readFile(resolve(dist, 'integrity.json'), 'utf8')) as Record<
      string,
      string
    >;
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    assert.equal(Object.keys(integrity).length, files.length - 1);
    for (const [file, digest] of Object.entries(integrity)) {
      const hash = createHash('sha384')
        .update(await readFile(resolve(dist, file)))
        .digest('base64');
      assert.equal(digest, `sha384-${hash}`, file);
    }
  });
});
