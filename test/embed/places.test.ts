/** Where tags end up in real pages, and with what beside them: other copies of Relais, shadow roots, moves, paper. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import {
  allEngines,
  clear,
  dist,
  launch,
  openTab,
  serveSite,
  textOf,
  until,
  type Site,
  type Tab,
} from './browser.ts';

const NAMES = ['exit', 'banner', 'agenda', 'resources', 'press-kit'];
const TAGS = NAMES.map(
  (name) =>
    `<relais-${name} now="2021-11-20T10:30">${name === 'exit' ? '' : '<p>Repli</p>'}</relais-${name}>`,
).join('');
const SCRIPT = '<script type="module" src="/relais/relais.js"></script>';

for (const engine of allEngines) {
  describe(`widgets in a page, in ${engine},`, () => {
    let browser: Browser;
    let site: Site;
    let tab: Tab;

    before(async () => {
      browser = await launch(engine);
      tab = await openTab(browser);
      const current = await readFile(resolve(dist, 'relais.js'), 'utf8');
      const { version } = JSON.parse(await readFile(resolve(dist, '../package.json'), 'utf8')) as {
        version: string;
      };
      assert.ok(current.includes(`"${version}"`) && current.includes('chunks/${'));
      site = await serveSite({
        // The version before: the same files in another folder, under another number.
        '/relais/old/relais.js': (_request, response) =>
          void response
            .setHeader('Content-Type', 'text/javascript')
            .end(current.replace(`"${version}"`, '"0.0.1"').replaceAll('chunks/${', '../chunks/${')),
        '/relais/old/campaign.json': async (_request, response) =>
          void response.end(await readFile(resolve(dist, 'campaign.json'))),
        '/relais/old/resources.json': async (_request, response) =>
          void response.end(await readFile(resolve(dist, 'resources.json'))),
      });
    });
    after(async () => {
      await tab.page.close();
      await browser.close();
      await site.close();
    });

    const open = async (head: string, body: string): Promise<Tab> => {
      site.routes['/'] =
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>${head}</head><body>${body}</body></html>`;
      await clear(tab, site);
      await tab.page.goto(`${site.origin}/`);
      return tab;
    };
    /** All five are there, with what they say, wherever in open shadow roots. */
    const shown = (page: Page): Promise<void> =>
      until(page, () => {
        const find = (root: ParentNode, tag: string): Element | undefined =>
          root.querySelector(tag) ??
          [...root.querySelectorAll('*')].flatMap(
            ({ shadowRoot }) => (shadowRoot && find(shadowRoot, tag)) ?? [],
          )[0];
        return Object.entries({
          exit: 'Quitter vite',
          banner: 'Jour 2',
          agenda: 'Colloque',
          resources: 'Enfance en danger',
          'press-kit': 'dossier de presse',
        }).every(([name, words]) =>
          find(document, `relais-${name}`)?.shadowRoot?.textContent?.includes(words),
        );
      });

    it('work with three copies of Relais in two versions, and the first one serves them', async () => {
      const { page, complaints } = await open(
        `<script type="module" src="/relais/old/relais.js"></script>${SCRIPT}<script src="/relais/relais-classic.js" defer></script>`,
        TAGS,
      );
      await shown(page);
      const serving = await page.evaluate(
        () => (globalThis as { Relais?: { version?: string } }).Relais?.version,
      );
      assert.equal(serving, '0.0.1');
      assert.deepEqual(complaints, []);
    });

    it('work in shadow roots that the page hands over, one in another', async () => {
      const { page, complaints } = await open(SCRIPT, '<div id="host"></div>');
      await until(page, () => !!(globalThis as { Relais?: unknown }).Relais);
      await page.evaluate((html) => {
        const outer = document.querySelector('#host')!.attachShadow({ mode: 'open' });
        const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        (globalThis as unknown as { Relais: { load: (root: Node) => void } }).Relais.load(inner);
        setTimeout(() => (inner.innerHTML = html), 100);
      }, TAGS);
      await shown(page);
      assert.deepEqual(complaints, []);
    });

    it('go on where they are moved to: a disclosure, a table, a hidden tab, a shadow root', async () => {
      const { page, complaints } = await open(
        SCRIPT,
        `<main>${TAGS}</main><details open><summary>Voir</summary></details><table><tr><td id="cell"></td></tr></table>
        <div id="tab" hidden></div><div id="host"></div>`,
      );
      await shown(page);
      await page.evaluate(() => {
        const agenda = document.querySelector('relais-agenda')!;
        agenda.shadowRoot!.querySelector<HTMLElement>('li .fold')!.click();
        document.querySelector('#host')!.attachShadow({ mode: 'open' });
      });
      await until(
        page,
        () =>
          (
            document.querySelector('relais-agenda')?.shadowRoot?.querySelector('li:has([aria-expanded=true])')
              ?.textContent ?? ''
          ).length > 300,
      );
      site.requests.length = 0;
      for (const place of ['details', '#cell', '#tab', '#host']) {
        await page.evaluate((selector) => {
          const to = document.querySelector<HTMLElement>(selector)!;
          const from = document.querySelector('relais-agenda')!.parentElement!;
          (to.shadowRoot ?? to).append(...from.querySelectorAll(':scope > [now]'));
          to.hidden = false;
        }, place);
        await shown(page);
        const isOpen = await page.evaluate(
          () =>
            !!(document.querySelector('#host')!.shadowRoot!.querySelector('relais-agenda') ??
              document.querySelector('relais-agenda'))!.shadowRoot!.querySelector('li [aria-expanded=true]'),
        );
        assert.ok(isOpen, `what was open is open in ${place}`);
      }
      assert.deepEqual(site.requests, [], 'nothing is fetched again');
      assert.deepEqual(complaints, []);
    });

    /** What a press at the place of the exit's link would meet, and whether its warning is seen. */
    const atExit = (page: Page): Promise<[met: string, isLink: boolean, warned: boolean]> =>
      page.evaluate(() => {
        const exit = document.querySelector('relais-exit')!;
        const link = exit.shadowRoot!.querySelector('a')!;
        const warning = exit.shadowRoot!.querySelector('[role=status]')!.getBoundingClientRect();
        const { x, y, width, height } = link.getBoundingClientRect();
        const at = [x + width / 2, y + height / 2] as const;
        const met = document.elementFromPoint(...at);
        return [
          met?.localName ?? '',
          met === exit && exit.shadowRoot!.elementFromPoint(...at) === link,
          warning.height > 0 && warning.top >= 0 && warning.bottom <= innerHeight,
        ] as [string, boolean, boolean];
      });
    const EXIT = '<relais-exit sticky><a href="/">Quitter vite cette page</a></relais-exit>';
    const linked = (page: Page): Promise<void> =>
      until(page, () => !!document.querySelector('relais-exit')?.shadowRoot?.querySelector('a'));

    it('keep the exit and its warning in view, above the page, whatever it stands in', async () => {
      const { page, complaints } = await open(
        SCRIPT,
        `<div id="moved">${EXIT}</div><div id="over"></div><p style="height: 3000px">Page</p>`,
      );
      await linked(page);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#moved')!.style.cssText =
          'transform: translateY(600px); overflow: hidden; opacity: 0.3; visibility: hidden; position: relative; z-index: 0';
        document.querySelector<HTMLElement>('#over')!.style.cssText =
          'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
        scrollTo(0, 1000);
        for (const type of ['keydown', 'keyup', 'keydown', 'keyup'])
          document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
      });
      await until(page, () =>
        /Maj/.test(
          document.querySelector('relais-exit')!.shadowRoot!.querySelector('[role=status]')!.textContent,
        ),
      );
      assert.deepEqual(await atExit(page), ['relais-exit', true, true]);
      assert.deepEqual(complaints, []);
    });

    it('keep the exit beneath a modal dialogue, whichever was first, and above the page after it', async () => {
      site.routes['/modal.js'] = (_request, response) =>
        void response
          .setHeader('Content-Type', 'text/javascript')
          .end(`addEventListener('DOMContentLoaded', () => document.querySelector('dialog').showModal())`);
      const { page } = await open(
        `<script src="/modal.js"></script>${SCRIPT}`,
        `${EXIT}<dialog id="cookies">Cookies</dialog>`,
      );
      await linked(page);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#cookies')!.style.cssText =
          'width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0';
      });
      assert.equal((await atExit(page))[0], 'dialog', 'that was there before');
      await page.evaluate(() => {
        document.querySelector('dialog')!.close();
      });
      await until(page, () =>
        document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!.matches(':popover-open'),
      );
      assert.ok((await atExit(page))[1], 'once it is closed');
      await page.evaluate(() => {
        document.querySelector('dialog')!.showModal();
      });
      assert.equal((await atExit(page))[0], 'dialog', 'that came later');
    });

    it('keep an exit in view within a dialogue, a popover, or what fills the screen', async () => {
      const { page } = await open(
        SCRIPT,
        `<dialog></dialog><div id="pop" popover="manual"></div>
        <div id="full"><button>Plein écran</button></div>${EXIT}`,
      );
      await linked(page);
      for (const place of ['dialog', '#pop']) {
        await page.evaluate(async (selector) => {
          const box = document.querySelector<HTMLElement>(selector)!;
          const exit = document.querySelector('relais-exit')!;
          box.append(exit);
          if (box instanceof HTMLDialogElement) box.showModal();
          else box.showPopover();
          await (exit as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        }, place);
        assert.ok((await atExit(page))[1], place);
        await page.evaluate((selector) => {
          const box = document.querySelector<HTMLElement>(selector)!;
          if (box instanceof HTMLDialogElement) box.close();
          else box.hidePopover();
        }, place);
      }
      // Only there a test presses like a visitor, who alone may fill the screen.
      if (engine !== 'chromium') return;
      await page.evaluate(() => {
        const box = document.querySelector('#full')!;
        box.append(document.querySelector('relais-exit')!);
        // As a player of videos does: within its shadow root.
        const screen = document.createElement('div');
        screen.append(document.createElement('slot'));
        box.attachShadow({ mode: 'open' }).append(screen);
        box.addEventListener('click', () => void screen.requestFullscreen());
      });
      await page.click('#full button');
      await until(
        page,
        () =>
          !!document.fullscreenElement &&
          !document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!.popover,
      );
      assert.ok((await atExit(page))[1], 'full screen');
      await page.evaluate(() => document.exitFullscreen());
    });

    // A test presses like a visitor only in Chromium.
    it(
      'let the exit leave where the page takes what is pressed',
      { skip: engine !== 'chromium' },
      async () => {
        site.routes['/left'] = (_request, response) => void response.end('<title>Ailleurs</title>');
        const LEAVE = EXIT.replace('"/"', '"/left"');
        const centre = (page: Page): Promise<[x: number, y: number]> =>
          page.evaluate(() => {
            const link = document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!;
            const { left, top, width, height } = link.getBoundingClientRect();
            return [left + width / 2, top + height / 2] as [number, number];
          });
        const press = async (page: Page): Promise<void> => page.mouse.click(...(await centre(page)));
        const cases: Record<string, () => void> = {
          'an inert page': () => document.querySelector('#all')!.setAttribute('inert', ''),
          'a link beneath': () => {
            document.querySelector('#all')!.setAttribute('inert', '');
            document.querySelector<HTMLElement>('#beneath')!.style.cssText = 'position: fixed; inset: 0';
          },
          'a transition': () => {
            document.documentElement.style.setProperty('view-transition-name', 'none');
            document.querySelector<HTMLElement>('#all')!.style.setProperty('view-transition-name', 'all');
            void document.startViewTransition(() => new Promise((done) => setTimeout(done, 800)));
          },
        };
        for (const [name, happen] of Object.entries(cases)) {
          const { page } = await open(
            SCRIPT,
            `<div id="all">${LEAVE}<p>Page</p></div><a id="beneath" href="#beneath">Dessous</a>`,
          );
          await linked(page);
          await page.evaluate(happen);
          await press(page);
          await until(page, () => document.title === 'Ailleurs').catch(() => assert.fail(name));
        }
        // What is pressed elsewhere, or lies above the exit, is not its own.
        const others: Record<string, () => void> = {
          'a popover above it': () => {
            const over = document.querySelector<HTMLElement>('#over')!;
            over.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
            over.popover = 'manual';
            over.showPopover();
          },
          'a dialogue in a shadow root': () => {
            const dialog = document.createElement('dialog');
            dialog.style.cssText = 'max-width: none; max-height: none; border: 0; padding: 0';
            dialog.append(document.querySelector('#over')!);
            dialog.querySelector('button')!.style.cssText = 'width: 100vw; height: 100vh';
            document.querySelector('#host')!.attachShadow({ mode: 'open' }).append(dialog);
            dialog.showModal();
          },
          'one that is only for the keyboard': () => {
            document.querySelector('relais-exit')!.setAttribute('secondary', '');
            document.querySelector<HTMLElement>('#over')!.style.cssText = 'position: fixed; inset: 0';
          },
        };
        for (const [name, happen] of Object.entries(others)) {
          const { page } = await open(
            SCRIPT,
            `${LEAVE}<div id="host"></div><button id="over">Au-dessus</button>`,
          );
          await linked(page);
          await page.evaluate(() => {
            document.querySelector('#over')!.addEventListener('click', () => (document.title = 'Au-dessus'));
          });
          await page.evaluate(happen);
          await press(page);
          await until(page, () => document.title === 'Au-dessus').catch(() => assert.fail(name));
        }
        const { page } = await open(SCRIPT, `${LEAVE}<p>Un texte de la page</p>`);
        await linked(page);
        await page.mouse.move(20, await page.$eval('p', (text) => text.getBoundingClientRect().top + 5));
        await page.mouse.down();
        await page.mouse.move(...(await centre(page)), { steps: 4 });
        await page.mouse.up();
        await new Promise((done) => setTimeout(done, 300));
        assert.notEqual(await page.title(), 'Ailleurs', 'a text that was selected as far as there');
      },
    );

    // Only Chromium can be told to print to the screen.
    it('print what helps on paper, and no exit', { skip: engine !== 'chromium' }, async () => {
      const { page } = await open(SCRIPT, TAGS);
      await shown(page);
      await page.emulateMediaType('print');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const heights = await page.evaluate(() =>
        ['exit', 'agenda', 'resources', 'press-kit'].map(
          (name) => document.querySelector<HTMLElement>(`relais-${name}`)!.offsetHeight > 40,
        ),
      );
      assert.deepEqual(heights, [false, true, true, true]);
      assert.match(await textOf(page, 'relais-resources'), /119/);
      await page.emulateMediaType();
    });

    it(
      'tell the next edition on paper only where the subject may be told',
      { skip: engine !== 'chromium' },
      async () => {
        const campaign = (sensitive: boolean): string =>
          JSON.stringify({
            format: 1,
            id: 'past',
            name: 'Campagne',
            sensitive,
            endDate: '2021-11-26',
            events: [{ id: 'a', name: 'Séance', startDate: '2021-11-20T10:00' }],
            nextEdition: { name: 'Suite', url: 'https://example.org/suite' },
          });
        for (const sensitive of [true, false]) {
          site.routes['/past.json'] = (_request, response) => void response.end(campaign(sensitive));
          const { page } = await open(
            SCRIPT,
            '<relais-agenda src="/past.json" now="2022-01-01"></relais-agenda>',
          );
          assert.match(await textOf(page, 'relais-agenda'), /Prochaine édition : Suite/);
          await page.emulateMediaType('print');
          await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
          const paper = await page.$eval('relais-agenda', ({ shadowRoot }) =>
            shadowRoot!.querySelector<HTMLElement>('.root')!.innerText.replace(/\s+/g, ' '),
          );
          await page.emulateMediaType();
          assert.match(paper, /Cette édition est terminée/);
          assert.equal(paper.includes('Suite'), !sensitive);
        }
      },
    );

    // Nor can others be told to have few colours.
    it('can be read in forced colours, what is filled too', { skip: engine !== 'chromium' }, async () => {
      const { page } = await open(SCRIPT, TAGS);
      await shown(page);
      const client = await page.createCDPSession();
      for (const scheme of ['light', 'dark']) {
        await client.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: scheme },
          ],
        });
        const same = await page.evaluate(() => {
          document
            .querySelector('relais-resources')!
            .shadowRoot!.querySelector<HTMLElement>('[aria-pressed=false]')
            ?.click();
          const filled = ['exit', 'press-kit', 'resources'].flatMap((name) => [
            ...document
              .querySelector(`relais-${name}`)!
              .shadowRoot!.querySelectorAll('.main, [aria-pressed=true]'),
          ]);
          const colours = filled.map((one) => {
            const { webkitTextFillColor, backgroundColor } = getComputedStyle(one);
            return [webkitTextFillColor, backgroundColor];
          });
          return [colours.length, colours.filter(([text, ground]) => text === ground).length];
        });
        assert.ok(same[0]! >= 2, 'there is something filled');
        assert.equal(same[1], 0, scheme);
      }
      await client.detach();
    });
  });
}
