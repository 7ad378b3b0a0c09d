import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import {
  clear,
  dist,
  engines,
  launch,
  openTab,
  serveSite,
  textOf,
  until,
  type Site,
  type Tab,
} from './browser.ts';

/** The one line of CSS that the guide gives to a page which wants nothing to move. */
const RESERVE = 'relais-banner:not(:state(empty)) { display: block; min-height: 26em }';

const pageOf = (attributes: string): string => `<!doctype html><html lang="fr">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Essai</title>
  <style>${RESERVE}</style>
  <script type="module" src="/relais/relais.js"></script></head>
  <body><relais-banner src="/slow.json" ${attributes}></relais-banner><p id="next">La suite</p></body></html>`;

const campaign = {
  format: 1,
  id: 'c',
  name: 'Semaine Prévenir ensemble',
  description: 'Huit jours de rencontres.',
  startDate: '2026-11-19',
  endDate: '2026-11-26',
  url: 'https://example.org/programme',
};

for (const engine of engines) {
  describe(`a banner in a page, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;
    let tab: Tab;
    let answer: () => void = () => {};

    before(async () => {
      browser = await launch(engine);
      tab = await openTab(browser);
      site = await serveSite({});
    });
    after(async () => {
      await tab.page.close();
      await browser.close();
      await site.close();
    });

    /** Opens the page while its campaign is held back. */
    const open = async (attributes: string, width = 1280): Promise<Page> => {
      await clear(tab, site);
      const held = new Promise<void>((done) => (answer = done));
      site.routes['/'] = pageOf(attributes);
      site.routes['/slow.json'] = async (_request, response) => {
        await held;
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(campaign));
      };
      site.requests.length = 0;
      const { page } = tab;
      await page.setViewport({ width, height: 800 });
      await page.goto(`${site.origin}/`, { waitUntil: 'domcontentloaded' });
      return page;
    };
    const top = (page: Page): Promise<number> =>
      page.$eval('#next', (next) => next.getBoundingClientRect().top);

    for (const width of [320, 768, 1280]) {
      for (const variant of ['strip', 'card', 'hero']) {
        it(`moves nothing when it comes into its place, as a ${variant} at ${width} px`, async () => {
          const page = await open(`variant="${variant}" now="2026-11-20T10:30"`, width);
          const first = await top(page);
          answer();
          await until(
            page,
            () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('section'),
          );
          assert.equal(await top(page), first);
          if (engine === 'chromium') {
            const shift = await page.evaluate(
              () =>
                new Promise<number>((done) => {
                  let sum = 0;
                  new PerformanceObserver((list) => {
                    for (const entry of list.getEntries())
                      sum += (entry as unknown as { value: number }).value;
                  }).observe({ type: 'layout-shift', buffered: true });
                  setTimeout(() => done(sum), 100);
                }),
            );
            assert.equal(shift, 0);
          }
        });
      }
    }

    it('gives its place up once the campaign is over', async () => {
      const page = await open('now="2026-11-27T00:00"');
      assert.ok((await top(page)) > 300);
      answer();
      await until(page, () => document.querySelector('#next')!.getBoundingClientRect().top < 40);
    });

    if (engine === 'chromium') {
      it('puts the subject of a sensitive campaign on no paper', async () => {
        const height = (page: Page): Promise<number> =>
          page.$eval('relais-banner', (banner) => banner.shadowRoot!.querySelector('section')!.offsetHeight);
        for (const [sensitive, attributes, isPrinted] of [
          [true, '', false],
          [true, 'discreet', true],
          [false, '', true],
        ] as const) {
          const page = await open(`now="2026-11-20" ${attributes}`);
          site.routes['/slow.json'] = (_request, response) =>
            void response.end(JSON.stringify({ ...campaign, alternateName: 'Semaine', sensitive }));
          await page.reload();
          await until(
            page,
            () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('section'),
          );
          assert.ok(await height(page));
          await page.emulateMediaType('print');
          const printed = await height(page);
          await page.emulateMediaType();
          assert.equal(printed > 0, isPrinted);
        }
      });
    }

    it('loads what only a card or a hero shows for these alone', async () => {
      const asked = (): string[] =>
        site.requests.map(({ path }) => path).filter((path) => path.includes('/banner.more'));
      const strip = await open('now="2026-11-20"');
      answer();
      await until(
        strip,
        () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('section'),
      );
      assert.deepEqual(asked(), []);
      const card = await open('now="2026-11-20" variant="card"');
      answer();
      await until(
        card,
        () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('section'),
      );
      assert.equal(asked().length, 1);
    });

    it('is a strip in all but its frame where that cannot be had', async () => {
      const more = (await readdir(`${dist}/chunks`)).find((file) => file.startsWith('banner.more'));
      site.routes[`/relais/chunks/${more}`] = (_request, response) => void response.writeHead(404).end();
      const page = await open('now="2026-11-20" variant="hero"');
      answer();
      await until(
        page,
        () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('section'),
      );
      assert.match(await textOf(page, 'relais-banner'), /Semaine Prévenir ensemble.*Jour 2 sur 8/);
      delete site.routes[`/relais/chunks/${more}`];
    });
  });
}
