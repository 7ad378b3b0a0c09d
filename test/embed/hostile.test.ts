/** Campaigns, addresses and links made to do harm: they are text, wherever they are shown and whatever is pressed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allEngines, CSP, dist, launch, openTab, serveSite, textOf, until, type Site } from './browser.ts';
import { ADDRESSES, hostile, hostileThroughout, hostileWhole, TEXTS } from './hostile.ts';
import { useAll } from './widgets.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
const official = read('packages/embed/campaign/campaign.json');
const helplines = read('packages/embed/campaign/resources.json');
const fictional = read('stories/fixtures/campaign.json');

/** Comes first in the page, and in frames: hears what the policy refuses, and what breaks. */
const watch = (): void => {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
    heard.push(`${violatedDirective} refused ${blockedURI} ${sourceFile} ${sample}`),
  );
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
  // In place of a printer, which gets the page, and the pocket card from a frame of its own.
  const print = (page: Window & typeof globalThis) => () => {
    for (const { localName } of page.document.body.querySelectorAll('*'))
      if (!/^(?:main|p|ul|li|b)$|^relais-/.test(localName) && page !== globalThis.window)
        heard.push(`<${localName}> printed`);
    page.dispatchEvent(new Event('afterprint'));
  };
  globalThis.print = print(window);
  const frame = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get(): unknown {
      const page = frame.get!.call(this) as (Window & typeof globalThis) | null;
      if (page) page.print = print(page);
      return page;
    },
  });
};

const TAGS =
  'a b br button cite code dd details div dl dt fieldset figcaption figure h2 h3 h4 h5 h6 iframe img input label legend li ' +
  'nav ol option p progress section select slot span strong style summary table tbody td th thead time tr ul wbr';

/** What there is in the shadow roots of a page and its frames, and in its head, that no template of ours has. */
const strangersIn = (page: Page): Promise<string[]> =>
  page.evaluate((known) => {
    const found = new Set<string>();
    const check = (element: Element): void => {
      if (!known.includes(element.localName)) found.add(`<${element.localName}>`);
      for (const { name, value } of element.attributes) {
        if (
          /^on|^srcdoc$|^action$|[^\w-]/.test(name) ||
          (name === 'style' && !/^min-height: [\d.]+px;$/.test(value))
        )
          found.add(`${name}="${value}"`);
        if (!/^(?:href|src|srcset|formaction|ping|poster|data)$/.test(name)) continue;
        const { protocol, origin } = new URL(value, document.baseURI);
        const isOurs =
          name === 'href'
            ? /^(?:https?|mailto|tel|sms|webcal):$/.test(protocol) || value.startsWith('data:text/calendar;')
            : name === 'src' && origin === location.origin;
        if (!isOurs) found.add(`${name}="${value}"`);
      }
    };
    const documents = [
      document,
      ...[...document.querySelectorAll('iframe')].map((one) => one.contentDocument!),
    ];
    for (const { head, body } of documents) {
      for (const { shadowRoot } of body.querySelectorAll('*'))
        shadowRoot?.querySelectorAll('*').forEach(check);
      for (const script of head.querySelectorAll('script')) {
        // A page that is saved, or written down for search engines, is read as HTML again.
        if (script.src || (!script.text.includes('<') && JSON.parse(script.text))) continue;
        found.add(script.outerHTML);
      }
    }
    return [...found];
  }, TAGS.split(' '));

const policy = `<meta http-equiv="Content-Security-Policy" content="${CSP}; frame-src 'self'">`;
const NOW = 'now="2026-11-23T10:30"';
const all = (file: string, agenda = '', others = ''): string => `
  <relais-banner src="/${file}.json" ${NOW} variant="hero"></relais-banner>
  <relais-agenda src="/${file}.json" ${NOW} ${agenda}></relais-agenda>
  <relais-resources src="/${file}.json" ${NOW} ${others}></relais-resources>
  <relais-press-kit src="/${file}.json" ${NOW} no-zip ${others}></relais-press-kit>`;

const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>${policy}
  <script src="/watch.js"></script><script type="module" src="/relais/relais.js"></script></head><body>
  <relais-exit href="javascript:top.ran=1"></relais-exit>
  ${all('whole', 'view="list" json-ld', 'layout="cards"')}
  ${all('fictional', 'view="grid"', 'layout="list"')}
  <relais-agenda src="/whole.json" ${NOW} view="days" lang="en"></relais-agenda>
  <relais-press-kit src="/archive.json" ${NOW}></relais-press-kit>
  ${all('official')} ${all('helplines')} ${all('throughout')}
  ${TEXTS.map((_, n) => `<relais-banner src="/banner.json?${n}" ${NOW} variant="hero"></relais-banner>`).join('')}
  </body></html>`;

/** The addresses of documents that can be had. */
const OWN = ADDRESSES.filter((address) => address.startsWith('files/'));

/** What an address can say of a widget, and what it must not: each is given another text. */
const ATTRIBUTES = (
  'lang heading-level discreet density variant dismissible after view filters audience category place locality limit ' +
  'calendar-src layout area urgent href sticky secondary scheme onclick onload style class id slot is srcdoc'
).split(' ');
const framed = (widget: string, n: number): string => {
  const given = new URLSearchParams(ATTRIBUTES.map((name, i) => [name, TEXTS[(n + i) % TEXTS.length]!]));
  given.set('widget', widget);
  if (n % 2) given.set('src', ADDRESSES[n]!);
  else given.set('now', '2021-11-20T10:30');
  for (const name of ['href', 'calendar-src']) given.set(name, ADDRESSES[n]!);
  return `<iframe src="/relais/frame.html?${String(given).replaceAll('&', '&amp;')}"></iframe>`;
};
const FRAMES = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>${policy}
  <script src="/watch.js"></script></head><body>
  ${['exit', 'banner', 'agenda', 'resources', 'press-kit'].flatMap((widget, n) => [framed(widget, n), framed(widget, n + 5)]).join('')}
  </body></html>`;

/** A link that somebody was sent. */
const HASH = `#relais:f=audience.__proto__.${encodeURIComponent(TEXTS[0]!)}&__proto__.x&q.${encodeURIComponent(TEXTS[1]!)}&q.%E0`;

for (const engine of allEngines) {
  describe(`what was made to do harm, in ${engine},`, () => {
    let browser: Browser;
    let site: Site;
    let asked: string[] = [];

    before(async () => {
      browser = await launch(engine);
      const frame = readFileSync(`${dist}/frame.html`, 'utf8');
      site = await serveSite({
        '/': PAGE,
        '/frames': FRAMES,
        '/relais/frame.html': frame.replace('<script', '<script src="/watch.js"></script><script'),
        '/watch.js': (_request, response) =>
          void response.setHeader('Content-Type', 'text/javascript').end(`(${String(watch)})()`),
        '/banner.json': ({ url = '' }, response) =>
          void response.end(JSON.stringify(hostileWhole(Number(url.split('?')[1])))),
      });
      const files = OWN.map((contentUrl, n) => ({ id: TEXTS[n], name: TEXTS[n], contentUrl }));
      for (const [name, campaign] of Object.entries({
        whole: hostileWhole(),
        fictional: hostile(fictional, 3),
        official: hostile(official, 5),
        helplines: hostile(helplines, 7),
        throughout: hostileThroughout(fictional),
        archive: { id: 'a', name: TEXTS[0], pressKit: { files } },
      }))
        site.routes[`/${name}.json`] = (_request, response) => void response.end(JSON.stringify(campaign));
      for (const address of OWN)
        site.routes[new URL(address, site.origin).pathname] = (_request, response) =>
          void response.end('%PDF');
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    const open = async (path: string): Promise<Page> => {
      const { page, complaints } = await openTab(browser);
      asked = complaints;
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${site.origin}${path}`);
      return page;
    };
    /** Nothing ran, nothing was refused because nothing was tried, and nobody was asked for anything. */
    const expectNothing = async (page: Page): Promise<void> => {
      assert.deepEqual(await strangersIn(page), []);
      const { ran, heard } = await page.evaluate(() => {
        const { ran, heard } = globalThis as { ran?: unknown; heard?: string[] };
        const frames = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);
        return {
          ran,
          heard: [heard, ...frames.map((frame) => (frame as { heard?: string[] } | null)?.heard)],
        };
      });
      assert.equal(ran ?? undefined, undefined);
      assert.deepEqual(heard.flat(), []);
      // A picture of the campaign's own site may be shown (`%E2%80%AE` is a name of one) when it is near the screen. What begins
      // with `data:` or `blob:` asks nobody; Firefox says that the archive was cancelled, which is what was pressed.
      const ours = new RegExp(
        `^${site.origin}/(?:$|#|frames$|watch\\.js$|\\w+\\.json|favicon\\.ico$|relais/[\\w./-]+|files/%|%E2%80%AE)|` +
          '^(?:data:|blob:|\\[Relais\\])|AbortError|about:blank',
      );
      assert.deepEqual(
        [...asked, ...site.requests.map(({ path }) => site.origin + path)].filter((what) => !ours.test(what)),
        [],
      );
    };

    it('in a campaign is text, whatever is opened', async () => {
      const page = await open(`/${HASH}`);
      await until(page, () =>
        [...document.querySelectorAll('[src]:not(script)')].every(
          ({ shadowRoot }) =>
            shadowRoot && !/Chargement/.test(shadowRoot.querySelector('.root > .state')?.textContent ?? ''),
        ),
      );
      const pressed = await useAll(page, '^\\s*(?:Afficher l’image|Show the picture)');
      assert.ok(pressed > 200, String(pressed));
      await expectNothing(page);
      // All of it was there to be seen.
      const tags = ['banner', 'agenda', 'resources', 'press-kit'].map((name) => `relais-${name}`);
      const text = (await Promise.all(tags.map((tag) => textOf(page, tag)))).join();
      const plain = TEXTS.filter((one) => /^[ -~]+$/.test(one));
      assert.deepEqual(
        plain.filter((one) => !text.includes(one)),
        [],
      );
      await page.close();
    });

    it('in the address of a frame is nothing', async () => {
      const page = await open('/frames');
      await until(page, () =>
        [...document.querySelectorAll('iframe')].every(
          ({ contentDocument }) =>
            contentDocument?.body.querySelector('[lang]')?.shadowRoot?.textContent?.includes('Chargement') ===
            false,
        ),
      );
      await expectNothing(page);
      await page.close();
    });
  });
}
