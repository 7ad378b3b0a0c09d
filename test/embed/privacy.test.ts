/** Everything that a visitor can do with the widgets, and what the page asked for, wrote and told meanwhile. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launch, openTab, serveSite, until, type Site } from './browser.ts';
import { useAll } from './widgets.ts';

/** Notes whatever a page can keep or tell by; runs before anything of ours. */
const WATCH = `
  window.kept = [];
  const watch = (object, names) => {
    for (const name of names) {
      const real = object?.[name];
      if (real) object[name] = function (...words) { kept.push(name + ' ' + words.map(String).join()); return real.apply(this, words); };
    }
  };
  watch(Navigator.prototype, ['sendBeacon']);
  watch(History.prototype, ['pushState', 'replaceState']);
  watch(window, ['open']);
  // Whoever takes one of these into the hand is noted, whatever is then done with it: localStorage.x = 1 calls nothing.
  for (const [object, names] of [[window, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']], [navigator, ['serviceWorker', 'storage']]])
    for (const name of names) {
      const real = object[name];
      if (real) Object.defineProperty(object, name, { get() { kept.push(name); return real; } });
    }
  for (const name of ['BroadcastChannel', 'SharedWorker', 'Worker', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'RTCPeerConnection', 'Image'])
    if (window[name]) window[name] = new Proxy(window[name], { construct(real, words) { kept.push(name); return new real(...words); } });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get() { kept.push('cookie read'); return cookie.get.call(document); },
    set(value) { kept.push('cookie ' + value); },
  });
`;

const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
  <script>${WATCH}</script><script type="module" src="/relais/relais.js"></script></head><body>
  <relais-exit href="/away"></relais-exit>
  <relais-banner now="2021-11-20T10:30" variant="hero" dismissible></relais-banner>
  <relais-agenda now="2021-11-20T10:30"></relais-agenda>
  <relais-resources now="2021-11-20T10:30"></relais-resources>
  <relais-press-kit now="2021-11-20T10:30"></relais-press-kit></body></html>`;

for (const engine of engines) {
  describe(`a full use of every widget, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;

    before(async () => {
      browser = await launch(engine);
      site = await serveSite({ '/': PAGE, '/away': '<!doctype html><title>Ailleurs</title>', '/seen': '' });
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('keeps nothing, and asks for nothing but the files of Relais and of the campaign', async () => {
      const { page, complaints } = await openTab(browser);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      // In place of a printer, for which Firefox would ask: in the page and in the frame of the pocket card.
      await page.evaluateOnNewDocument(() => {
        globalThis.print = () => void dispatchEvent(new Event('afterprint'));
      });
      await page.goto(`${site.origin}/`);
      await until(page, () =>
        ['agenda', 'resources', 'press-kit', 'banner'].every((name) =>
          document.querySelector(`relais-${name}`)?.shadowRoot?.querySelector('h2, h3'),
        ),
      );
      const here = await page.evaluate(() => [history.length, location.href]);
      await page.evaluate(() => {
        const told: string[] = [];
        Object.assign(globalThis, { told });
        for (const type of ['load', 'error', 'filter', 'open', 'dismiss', 'download']) {
          document.addEventListener(`relais-${type}`, (event) => {
            told.push(`${event.type} ${JSON.stringify({ ...event })}`);
          });
        }
      });
      const pressed = await useAll(page);
      assert.ok(pressed >= 15, `only ${pressed} things to press`);
      const [kept, told] = await page.evaluate(() => {
        const { kept, told } = globalThis as unknown as Record<'kept' | 'told', string[]>;
        return [kept, told] as const;
      });
      assert.deepEqual(kept, []);
      assert.deepEqual(await page.evaluate(() => [history.length, location.href]), here);
      // And then one leaves.
      await page
        .$eval('relais-exit', (exit) => exit.shadowRoot!.querySelector('a')!.click())
        // The browser may be on its way before it can say that this was done.
        .catch(() => {});
      await until(page, () => document.title === 'Ailleurs');
      assert.deepEqual(
        await page.evaluate(async () => ({
          stored: localStorage.length + sessionStorage.length,
          cookie: document.cookie,
          databases: await indexedDB.databases(),
          caches: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          history: history.length,
          referrer: document.referrer,
        })),
        { stored: 0, cookie: '', databases: [], caches: [], workers: 0, history: here[0], referrer: '' },
      );
      assert.deepEqual(
        asked.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== site.origin),
        [],
      );
      // What would have gone elsewhere would have been seen.
      const elsewhere = site.origin.replace('127.0.0.1', 'localhost');
      await page.evaluate((origin) => void fetch(`${origin}/seen`, { mode: 'no-cors' }), elsewhere);
      await until(page, () =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/seen')),
      );
      assert.ok(asked.includes(`${elsewhere}/seen`));
      assert.deepEqual(
        site.requests
          .map(({ path }) => path)
          .filter(
            (path) =>
              !/^\/(favicon\.ico|away|seen)?$|^\/relais\/(relais\.js|chunks\/[\w.-]+\.js|campaign\.json|resources\.json|documents\/[\w.-]+)$/.test(
                path,
              ),
          ),
        [],
      );
      for (const { path, headers } of site.requests) {
        assert.equal(headers.cookie, undefined);
        if (/\.json$|documents|away/.test(path)) assert.equal(headers.referer, undefined, path);
      }
      // No event tells what was typed, nor which resource somebody looked at.
      assert.ok(told.length > 3);
      assert.ok(!told.some((one) => one.includes('secret')));
      // Firefox says in the console that an archive was cancelled, which is what was pressed.
      assert.deepEqual(
        complaints.filter((text) => !text.includes('AbortError')),
        [],
      );
      await page.close();
    });
  });
}
