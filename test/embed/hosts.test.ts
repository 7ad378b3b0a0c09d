/** Pages that are not made for guests: on each of them every widget shows what it has to, and works. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allEngines, clear, launch, openTab, serveSite, type Site, type Tab } from './browser.ts';
import { expectSessionOpens, expectShown, expectSound, looks, tags } from './widgets.ts';

/** What others publish, as it is. */
const published = (file: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
const polyfill = published('@webcomponents/custom-elements');

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

/** A grid of twelfths with negative margins, links underlined by a background, lists and titles by variables. */
const STATE_LIKE = `
  :root { --title: #161616; --idle: transparent; --hover: rgba(0, 0, 0, .04); --gap: .75rem; --li: .25rem }
  *, ::before, ::after { box-sizing: border-box } [hidden], [hidden] * { display: none !important }
  body { font: 1rem/1.5rem system-ui, sans-serif; margin: 0; color: #3a3a3a; --underline: 1px }
  h1, h2, h3, h4, h5, h6 { margin: 0 0 1.5rem; color: var(--title); font: bold 2rem/2.5rem Georgia, serif }
  p { margin: 0 0 1.5rem } a { text-decoration: none; color: inherit }
  a[href] { background-image: linear-gradient(currentColor, currentColor); background-size: 100% 1px;
    background-position: 0 100%; background-repeat: no-repeat; box-shadow: none; outline-offset: 2px }
  a[target=_blank]::after { content: '↗'; display: inline-block; width: 1rem }
  button, input, select, textarea { font: inherit; margin: 0; border-radius: 0 }
  button:not(:disabled):hover { background-color: var(--hover) }
  summary { list-style: none; font-weight: bold } ul, ol { padding-inline-start: 1rem; margin: .5rem 0 }
  li { padding-bottom: var(--li) } table { display: block; overflow: auto; width: 100% }
  .container { max-width: 78rem; margin-inline: auto; padding-inline: 1rem }
  .row { display: flex; flex-wrap: wrap; margin: calc(-1 * var(--gap)) }
  .row > .col { flex: 1 1 0; padding: var(--gap) }
  .row > .two-thirds { flex: 0 0 66.6667%; width: 66.6667%; max-width: 66.6667% }
  .row > * > :is(relais-exit, relais-banner, relais-agenda) { margin-bottom: 1.5rem }
  :focus { outline: 2px solid #0a76f6 !important }`;

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
  'is dark, and does not say so': style('html { background: #111; color: #eee }'),
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
  'has the styles of Bootstrap 3': style(published('bootstrap3/dist/css/bootstrap.min.css')),
  'has the styles of Bootstrap 4': style(published('bootstrap4/dist/css/bootstrap.min.css')),
  'has the styles of Bootstrap 5': style(published('bootstrap5/dist/css/bootstrap.min.css')),
  'has the styles of normalize': style(published('normalize.css/normalize.css')),
  'has a grid and base styles like those of the State': {
    ...style(STATE_LIKE),
    ...within(
      '<div class="container"><div class="row"><div class="col">Menu</div><div class="col two-thirds">',
      '</div></div></div>',
    ),
  },
  'has a polyfill of custom elements': running(polyfill),
  'has a polyfill of custom elements that insists': running(
    `customElements.forcePolyfill = true; ${polyfill}`,
  ),
  'has the polyfills of another time for Lit': running(
    'window.ShadyCSS = { nativeShadow: false }; ' +
      ['reactiveElement', 'litHtml', 'litElement']
        .map((name) => `window.${name}PolyfillSupport = function () { throw new Error("polyfill"); };`)
        .join(' '),
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
    let tab: Tab;
    /** How the widgets look in the first of these pages. */
    let plain: Set<string> | undefined;

    before(async () => {
      browser = await launch(engine);
      tab = await openTab(browser);
      await tab.page.setViewport({ width: 1000, height: 800 });
      site = await serveSite({});
    });
    after(async () => {
      await tab.page.close();
      await browser.close();
      await site.close();
    });

    for (const [name, host] of Object.entries(HOSTS)) {
      it(name, async () => {
        const { body = tags, head = '', html = '', doctype = '<!doctype html>', act } = host;
        // A base must not lead the page's own script away.
        const own = script.replace('/relais', `${site.origin}/relais`);
        site.routes['/'] =
          `${doctype}<html lang="fr" ${html}><head><meta charset="utf-8"><title>Hôte</title>${head}${own}</head>` +
          `<body>${body}</body></html>`;
        await clear(tab, site);
        const { page, complaints } = tab;
        await page.goto(`${site.origin}/`);
        await act?.(page);
        await expectShown(page);
        await expectSound(page);
        const seen = await looks(page);
        if (!plain) {
          // Some of it is another where there is little room, as in some of these pages.
          await page.evaluate(() => (document.body.style.width = '300px'));
          plain = new Set([...seen, ...(await looks(page))]);
          await page.evaluate(() => (document.body.style.width = ''));
        }
        assert.deepEqual(
          [...seen].filter((look) => !plain?.has(look)),
          [],
        );
        await expectSessionOpens(page);
        assert.deepEqual(
          complaints.filter((text) => !text.includes('elsewhere.example')),
          [],
        );
      });
    }
  });
}
