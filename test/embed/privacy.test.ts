/** Everything that a visitor can do with the widgets, and what the page asked for, wrote and told meanwhile. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { engines, launch, openTab, serveSite, until, type Site } from './browser.ts';

/** Notes whatever a page can keep or tell by; runs before anything of ours. */
const WATCH = `
  window.kept = [];
  const watch = (object, names) => {
    for (const name of names) {
      const real = object?.[name];
      if (real) object[name] = function (...words) { kept.push(name + ' ' + words.map(String).join()); return real.apply(this, words); };
    }
  };
  watch(Storage.prototype, ['setItem', 'getItem', 'removeItem', 'clear']);
  watch(IDBFactory.prototype, ['open', 'deleteDatabase']);
  watch(window.CacheStorage?.prototype, ['open', 'match']);
  watch(Navigator.prototype, ['sendBeacon']);
  watch(History.prototype, ['pushState', 'replaceState']);
  watch(window.ServiceWorkerContainer?.prototype, ['register']);
  watch(window, ['open']);
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
  <relais-exit></relais-exit>
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
      site = await serveSite({ '/': PAGE });
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('keeps nothing, and asks for nothing but the files of Relais and of the campaign', async () => {
      const { page, complaints } = await openTab(browser);
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
      const events = await page.evaluate(async () => {
        const told: string[] = [];
        for (const type of ['load', 'error', 'filter', 'open', 'dismiss', 'download']) {
          document.addEventListener(`relais-${type}`, (event) => {
            told.push(`${event.type} ${JSON.stringify({ ...event })}`);
          });
        }
        // What is pressed may bring more to press; links lead away and are left alone.
        const pressed = new Set<Element>();
        const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        for (let round = 0; round < 4; round++) {
          for (const root of roots) {
            if (root.host.localName === 'relais-exit') continue;
            for (const field of root.querySelectorAll<HTMLInputElement>('input')) {
              field.focus();
              field.value = 'secret de la personne';
              field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
              field.value = '';
              field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            }
            for (const choice of root.querySelectorAll('select')) {
              choice.selectedIndex = choice.options.length - 1;
              choice.dispatchEvent(new Event('change', { bubbles: true }));
              choice.selectedIndex = 0;
              choice.dispatchEvent(new Event('change', { bubbles: true }));
            }
            for (const one of root.querySelectorAll<HTMLElement>('button, summary')) {
              if (pressed.has(one)) continue;
              pressed.add(one);
              one.click();
            }
          }
          await new Promise((done) => setTimeout(done, 400));
        }
        if (pressed.size < 15) throw new Error(`only ${pressed.size} things to press`);
        return told;
      });
      const kept = await page.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
      assert.deepEqual(kept, []);
      assert.deepEqual(await page.evaluate(() => [history.length, location.href]), here);
      assert.deepEqual(
        site.requests
          .map(({ path }) => path)
          .filter(
            (path) =>
              !/^\/(favicon\.ico)?$|^\/relais\/(relais\.js|chunks\/[\w.-]+\.js|campaign\.json|resources\.json|documents\/[\w.-]+)$/.test(
                path,
              ),
          ),
        [],
      );
      for (const { path, headers } of site.requests) {
        assert.equal(headers.cookie, undefined);
        if (/\.json$|documents/.test(path)) assert.equal(headers.referer, undefined, path);
      }
      // No event tells what was typed, nor which resource somebody looked at.
      assert.ok(events.length > 3);
      assert.ok(!events.some((told) => told.includes('secret')));
      // Firefox says in the console that an archive was cancelled, which is what was pressed.
      assert.deepEqual(
        complaints.filter((text) => !text.includes('AbortError')),
        [],
      );
      await page.close();
    });
  });
}
