/** Pages that are not made for guests: on each of them every widget shows what it has to, and works. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allEngines, launch, openTab, serveSite, type Site } from './browser.ts';
import { expectSessionOpens, expectShown, expectSound, tags } from './widgets.ts';

const css = (name: string): Promise<string> => readFile(createRequire(import.meta.url).resolve(name), 'utf8');

const script = '<script type="module" src="/relais/relais.js"></script>';
interface Host {
  /** By default the tags in a plain page. */
  body?: string;
  head?: string;
  html?: string;
  doctype?: string;
  /** What to do once the page is there. */
  act?: (page: Page) => Promise<unknown>;
}

const style = (rules: string): Host => ({ head: `<style>${rules}</style>` });
const running = (code: string): Host => ({ head: `<script>${code}</script>` });
const within = (open: string, close: string): Host => ({ body: `${open}${tags}${close}` });

const HOSTS: Record<string, Host> = {
  'is plain': {},
  'unsets all elements': style('* { all: unset }'),
  'unsets all elements, and insists': style(
    '* { box-sizing: content-box !important; letter-spacing: .2em !important; font-size: 28px !important; ' +
      'text-transform: uppercase !important; line-height: 1 !important; float: left !important; color: #333 !important }',
  ),
  'makes inline what is a block': style(
    'div, section, p, h2, h3, ul, li, button, a, input, select, table, summary { display: inline !important; ' +
      'position: static !important; width: auto !important }',
  ),
  'hides what it does not know': style(':not(:defined) { display: none }'),
  'keeps a margin beside everything': style('body { font-size: 20px } body > * { max-width: 300px }'),
  'has 10 px roots': style('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  'is zoomed': style('body { zoom: 1.5 }'),
  'is in quirks mode': { doctype: '' },
  'has another base': { head: '<base href="https://elsewhere.example/deep/">' },
  'reads from right to left': { html: 'dir="rtl"' },
  'has the tags in a closed disclosure': {
    ...within('<details><summary>Voir</summary>', '</details>'),
    act: (page) => page.$eval('details', (details) => ((details as HTMLDetailsElement).open = true)),
  },
  'has the tags in a table': within('<table><tr><td>', '</td></tr></table>'),
  'has the tags in a narrow flex item': within(
    '<div style="display:flex"><div style="flex:1">x</div><div style="flex:0 0 340px">',
    '</div></div>',
  ),
  'has the tags in a hidden tab': {
    ...within('<div id="tab" hidden>', '</div>'),
    act: (page) => page.$eval('#tab', (tab) => ((tab as HTMLElement).hidden = false)),
  },
  'moves the tags': {
    ...within('<div id="here">', '</div><div id="there"></div>'),
    act: (page) =>
      page.evaluate(() =>
        document.querySelector('#there')!.append(...document.querySelector('#here')!.children),
      ),
  },
  'adds the tags later': {
    body: '<div id="here"></div>',
    act: (page) =>
      page.evaluate((html) => {
        setTimeout(() => (document.querySelector('#here')!.innerHTML = html), 300);
      }, tags),
  },
  'has methods of its own in the prototypes': running(
    'Array.prototype.each = function () {}; Object.prototype.extend = function () {}; ' +
      'Array.prototype.toJSON = function () { return "json"; }; String.prototype.blank = function () {}; ' +
      'Function.prototype.bindAsEventListener = function () {};',
  ),
  'has frozen prototypes': running(
    '[Object, Array, String, Function, Promise, Map, Set, Event, EventTarget, Node, Element, HTMLElement].forEach((one) => ' +
      'Object.freeze(one.prototype));',
  ),
  'has a module loader of its own': running(
    'window.define = function () { throw new Error("define"); }; define.amd = {}; window.require = define; ' +
      'window.module = { exports: {} }; window.exports = module.exports;',
  ),
  'wraps the registry of custom elements': running(
    'const real = customElements.define; customElements.define = function (name, type, options) { ' +
      'return real.call(this, name, class extends type {}, options); };',
  ),
  'has the script twice, and as one file too': {
    head: `<script type="module" src="/relais/relais.js?ver=6.4"></script>${script}
      <script type="module" src="/relais/relais-all.js"></script><script src="/relais/relais-classic.js" defer></script>`,
  },
};

for (const engine of allEngines) {
  describe(`a page that, in ${engine},`, () => {
    let browser: Browser;
    let site: Site;

    before(async () => {
      browser = await launch(engine);
      site = await serveSite({});
      for (const [name, file] of [
        ['Bootstrap 3', 'bootstrap3/dist/css/bootstrap.min.css'],
        ['Bootstrap 4', 'bootstrap4/dist/css/bootstrap.min.css'],
        ['Bootstrap 5', 'bootstrap5/dist/css/bootstrap.min.css'],
        ['normalize', 'normalize.css/normalize.css'],
      ] as const)
        hosts[`has the styles of ${name}`] = style(await css(file));
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    const hosts: Record<string, Host> = { ...HOSTS };
    const names = [
      ...Object.keys(HOSTS),
      ...['Bootstrap 3', 'Bootstrap 4', 'Bootstrap 5', 'normalize'].map(
        (name) => `has the styles of ${name}`,
      ),
    ];

    for (const name of names) {
      it(name, async () => {
        const { body = tags, head = '', html = '', doctype = '<!doctype html>', act } = hosts[name] ?? {};
        // A base must not lead the page's own script away.
        const own = script.replace('/relais', `${site.origin}/relais`);
        site.routes['/'] =
          `${doctype}<html lang="fr" ${html}><head><meta charset="utf-8"><title>Hôte</title>${head}${own}</head>` +
          `<body>${body}</body></html>`;
        const { page, complaints } = await openTab(browser);
        await page.setViewport({ width: 1000, height: 800 });
        await page.goto(`${site.origin}/`);
        await act?.(page);
        await expectShown(page);
        await expectSound(page);
        await expectSessionOpens(page);
        assert.deepEqual(
          complaints.filter((text) => !text.includes('elsewhere.example')),
          [],
        );
        await page.close();
      });
    }
  });
}
