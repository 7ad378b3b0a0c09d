/** The form for editors that take out unknown tags, `<div class="relais-…">`: with every script, at once and later. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { allEngines, clear, launch, openTab, serveSite, until, type Site, type Tab } from './browser.ts';

const DIV = '<div class="relais-banner" data-now="2021-11-20" data-variant="card"><p>Repli</p></div>';

/** Scripts as pages have them: one that runs before the page is parsed finds its divs too. */
const SCRIPTS = {
  'relais.js': '<script type="module" src="/relais/relais.js"></script>',
  'relais-all.js': '<script type="module" src="/relais/relais-all.js"></script>',
  'relais-classic.js, in the head': '<script src="/relais/relais-classic.js"></script>',
  'banner.js': '<script type="module" src="/relais/banner.js"></script>',
  'two of them':
    '<script type="module" src="/relais/banner.js"></script><script src="/relais/relais-classic.js" defer></script>',
};

for (const engine of allEngines) {
  describe(`a div that stands for a widget, in ${engine},`, () => {
    let browser: Browser;
    let site: Site;
    let tab: Tab;

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

    const pageOf = (script: string, body: string): string =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>${script}</head><body>${body}</body></html>`;
    const open = async (): Promise<Tab> => {
      await clear(tab, site);
      await tab.page.goto(`${site.origin}/`);
      return tab;
    };

    for (const [name, script] of Object.entries(SCRIPTS)) {
      it(`is taken for it by ${name}, at once, and later when all that is wanted was loaded`, async () => {
        site.routes['/'] = pageOf(script, `<relais-exit></relais-exit>${DIV}<main></main>`);
        const { page, complaints } = await open();
        await until(
          page,
          () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('.card'),
        );
        // As a page builder does it, and as a navigation without a page load does it.
        await page.$eval(
          'main',
          (main, html) => {
            main.innerHTML = `<section><div>${html}</div></section>`;
          },
          DIV,
        );
        await until(
          page,
          () => !!document.querySelector('main relais-banner')?.shadowRoot?.querySelector('.card'),
        );
        assert.equal(await page.$eval('main relais-banner', (banner) => banner.textContent), 'Repli');
        const left = await page.evaluate(() => document.querySelectorAll('div.relais-banner').length);
        assert.equal(left, 0);
        assert.deepEqual(complaints, []);
      });
    }

    it('keeps all of its content where the script is there before it', async () => {
      let go = (): void => {};
      const going = new Promise<void>((done) => (go = done));
      site.routes['/'] = async (_request, response) => {
        const [start, end] = pageOf(
          SCRIPTS['relais-classic.js, in the head'],
          DIV.replace('<p>', '<p>Début</p>|<p>'),
        ).split('|');
        response.setHeader('Content-Type', 'text/html; charset=utf-8').write(`${start}${' '.repeat(2000)}`);
        await going;
        response.end(end);
      };
      setTimeout(() => go(), 1000);
      const { page } = await open();
      await until(page, () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('.card'));
      const content = await page.$eval('relais-banner', (banner) => banner.textContent?.replace(/\s+/g, ' '));
      assert.equal(content, 'Début Repli');
    });
  });
}
