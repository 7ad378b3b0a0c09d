/** A card for the pocket, printed alone: what would be on paper, and what the page could know of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { CSP, engines, launch, openTab, serveSite, until, type Site } from './browser.ts';

const pageOf = (lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Semaine de prévention</title>
  <script type="module" src="/relais/relais.js"></script></head><body><h1>Page de la commune</h1>
  <relais-resources now="2026-11-23T10:30"></relais-resources></body></html>`;

/** What was printed, in place of a printer; and what a curious page hears. Runs in frames too, before all else. */
const PRINTER = (): void => {
  const all = globalThis as unknown as { top: { printed: unknown[]; heard: string[] } };
  if ((all.top as unknown) === globalThis) Object.assign(globalThis, { printed: [], heard: [] });
  globalThis.print = () => {
    const { body, documentElement, title, URL } = document;
    const { width, height } = body.querySelector('main')?.getBoundingClientRect() ?? { width: 0, height: 0 };
    const sheet = { text: body.innerText.replace(/\s+/g, ' ').trim(), lang: documentElement.lang };
    all.top.printed.push({ ...sheet, title, URL, width, height, styles: document.adoptedStyleSheets.length });
    for (const type of ['beforeprint', 'afterprint']) dispatchEvent(new Event(type));
  };
  for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => all.top.heard.push(type));
};

interface Sheet {
  text: string;
  lang: string;
  title: string;
  URL: string;
  width: number;
  height: number;
  styles: number;
}

for (const engine of engines) {
  describe(`a card for the pocket, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;

    before(async () => {
      browser = await launch(engine);
      site = await serveSite(
        { '/fr': pageOf('fr'), '/en': pageOf('en') },
        { 'Content-Security-Policy': CSP },
      );
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    const press = (page: Page, name: string): Promise<void> =>
      page.evaluate((wanted) => {
        const root = document.querySelector('relais-resources')!.shadowRoot!;
        const button = [...root.querySelectorAll('button')].find(({ textContent }) =>
          textContent?.includes(wanted),
        );
        button!.focus();
        button!.click();
      }, name);

    const printed = async (path: string, name: string): Promise<{ page: Page; sheet: Sheet }> => {
      const { page, complaints } = await openTab(browser);
      await page.evaluateOnNewDocument(PRINTER);
      await page.goto(`${site.origin}${path}`);
      await until(
        page,
        () => !!document.querySelector('relais-resources')?.shadowRoot?.querySelector('.list'),
      );
      // What the page's own code would see change.
      await page.evaluate(() => {
        Object.assign(globalThis, { changes: 0 });
        new MutationObserver((records) => {
          // A chunk that is on its way is a link in the head; it says which file, as any request does.
          const own = records.filter(({ target }) => target !== document.head);
          (globalThis as unknown as { changes: number }).changes += own.length;
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      await press(page, name);
      await until(page, () => (globalThis as unknown as { printed: unknown[] }).printed.length > 0);
      const [sheet] = await page.evaluate(() => (globalThis as unknown as { printed: Sheet[] }).printed);
      assert.deepEqual(complaints, []);
      return { page, sheet: sheet! };
    };

    it('has numbers and nothing that tells what they are for, of the size of a bank card', async () => {
      const { page, sheet } = await printed('/fr', 'Imprimer une carte de poche');
      assert.equal(
        sheet.text,
        'Urgence 15 17 112 114 SMS 119 Autres numéros 3919 24 h/24 116 000 24 h/24 3114 24 h/24 ' +
          '3018 116 006 0 800 235 236 0 805 802 804 0 800 05 95 95',
      );
      assert.deepEqual([sheet.lang, sheet.title, sheet.URL], ['fr', 'Numéros utiles', 'about:blank']);
      // ISO/IEC 7810, ID-1, in CSS pixels: 85.6 by 53.98 mm.
      assert.ok(Math.abs(sheet.width - 323.5) < 1 && Math.abs(sheet.height - 204) < 1, JSON.stringify(sheet));
      assert.equal(sheet.styles, 1);
      await page.close();
    });

    it('leaves nothing in the page, which does not hear of it, and the focus where it was', async () => {
      const { page } = await printed('/fr', 'Imprimer une carte de poche');
      const left = await page.evaluate(() => {
        const { heard, changes } = globalThis as unknown as { heard: string[]; changes: number };
        const root = document.querySelector('relais-resources')!.shadowRoot!;
        return {
          heard: heard.length,
          changes,
          frames: length + root.querySelectorAll('iframe').length,
          focus: root.activeElement?.textContent?.trim(),
          title: document.title,
          history: history.length,
        };
      });
      assert.deepEqual(left, {
        // Its own two, told inside the frame.
        heard: 2,
        changes: 0,
        frames: 0,
        focus: 'Imprimer une carte de poche',
        title: 'Semaine de prévention',
        history: engine === 'chromium' ? 2 : 1,
      });
      await page.close();
    });

    it('speaks English, and has what the visitor is looking at', async () => {
      const { page, sheet } = await printed('/en', 'Print a pocket card');
      assert.match(sheet.text, /^Emergency 15 17 112 114 SMS 119 Other numbers 3919 24 hours /);
      assert.deepEqual([sheet.lang, sheet.title], ['en', 'Useful numbers']);
      // No line of the list has a number to write to: the emergency numbers stay.
      await press(page, 'I cannot speak');
      await until(
        page,
        () => !!document.querySelector('relais-resources')!.shadowRoot!.querySelector('[aria-pressed=true]'),
      );
      await press(page, 'Print a pocket card');
      await until(page, () => (globalThis as unknown as { printed: unknown[] }).printed.length > 1);
      const [, second] = await page.evaluate(() => (globalThis as unknown as { printed: Sheet[] }).printed);
      assert.equal(second?.text, 'Emergency 15 17 112 114 SMS 119');
      await page.close();
    });
  });
}
