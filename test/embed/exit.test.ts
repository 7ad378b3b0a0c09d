import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { engines, hiddenFocus, launch, openTab, serveSite, until, type Site } from './browser.ts';

const CSP =
  "default-src 'none'; script-src 'self'; connect-src 'self'; trusted-types lit-html 'allow-duplicates'; " +
  "require-trusted-types-for 'script'";

/** What a page may do to keep its visitors, on purpose or by accident; `/kept` says that it had its way. */
const OBSTINATE = `
  window.onbeforeunload = () => 'stay';
  addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'stay'; }, true);
  window.navigation?.addEventListener('navigate', (event) => {
    event.preventDefault();
    document.title = 'Sujet';
    if (event.canIntercept) event.intercept();
  });
  const { replaceState } = history;
  history.replaceState = function (...state) {
    document.title = 'Sujet';
    fetch('/counted');
    return replaceState.apply(this, state);
  };
  for (const type of ['click', 'keydown', 'keyup']) {
    document.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
    addEventListener(type, (event) => event.preventDefault(), true);
  }
  document.querySelector('dialog').showModal();
  // A debugger may not look into a page that is being left: the page itself tells what is left of it.
  const timer = setInterval(() => {
    if (document.querySelector('h1')) return;
    clearInterval(timer);
    document.title = 'Sujet';
    fetch('/rest', { method: 'POST', body: JSON.stringify([
      document.documentElement.textContent,
      document.title,
      document.querySelector('link[rel~=icon]').href,
      document.querySelectorAll('body, dialog, h1').length,
      location.pathname,
    ]) });
  }, 10);
`;

const page = (attributes = ''): string => `<!doctype html>
  <html lang="fr"><head><meta charset="utf-8"><title>Une page sensible</title>
  <link rel="icon" href="/icon.png"><script type="module" src="/relais/exit.js"></script></head>
  <body><h1>Sujet</h1><dialog id="d"><p>Dialogue</p>
  <relais-exit href="/away" ${attributes}><a href="/plain">Quitter vite cette page</a></relais-exit></dialog>
  <input aria-label="champ"><script src="/obstinate.js"></script></body></html>`;

for (const engine of engines) {
  describe(`leaving by the exit, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;
    /** Lets the answer to the exit's request go out. */
    let arrive: () => void = () => {};
    /** What was left of the page while the next one did not answer. */
    let rest: unknown;

    before(async () => {
      browser = await launch(engine);
      site = await serveSite(
        {
          '/before': '<title>Avant</title><p>Avant</p>',
          '/page': page(),
          '/obstinate.js': (_request, response) => {
            response.setHeader('Content-Type', 'text/javascript').end(OBSTINATE);
          },
          '/rest': async (request, response) => {
            const parts: Buffer[] = [];
            for await (const part of request) parts.push(part as Buffer);
            rest = JSON.parse(Buffer.concat(parts).toString());
            response.end();
          },
        },
        { 'Content-Security-Policy': CSP },
      );
    });
    // A request that is held back would hold back those that come after it.
    afterEach(async () => {
      arrive();
      for (const tab of (await browser.pages()).slice(1)) await tab.close();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    const open = async (path = '/page'): Promise<{ page: Page; asked: () => boolean }> => {
      const held = new Promise<void>((done) => (arrive = done));
      site.routes['/away'] = async (_request, response) => {
        await held;
        response.setHeader('Content-Type', 'text/html').end('<title>Temps</title><p>Il fait beau</p>');
      };
      site.requests.length = 0;
      const tab = await openTab(browser);
      let asked = false;
      tab.page.on('dialog', (dialog) => {
        asked = true;
        void dialog.accept();
      });
      await tab.page.goto(`${site.origin}/before`);
      await tab.page.goto(site.origin + path);
      await until(tab.page, () => !!document.querySelector('relais-exit')?.shadowRoot?.querySelector('a'));
      return { page: tab.page, asked: () => asked };
    };

    const requested = async (path: string): Promise<Site['requests'][number]> => {
      for (let tries = 0; tries < 200; tries++) {
        const found = site.requests.find((request) => request.path === path);
        if (found) return found;
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error(`${path} was never asked for`);
    };

    const checkArrival = async (tab: Page, asked: () => boolean): Promise<void> => {
      const { headers } = await requested('/away');
      assert.equal(headers.referer, undefined, 'the next page is not told where from');
      arrive();
      await until(tab, () => document.title === 'Temps');
      assert.equal(asked(), false, 'nobody asks whether to leave');
      assert.equal(await tab.evaluate(() => document.referrer), '');
      await tab.evaluate(() => history.back());
      await until(tab, () => document.title === 'Avant');
      // Nor does the way forward lead through it, from the browser's memory or from anew.
      const again = site.requests.filter(({ path }) => path === '/page').length;
      await tab.evaluate(() => history.forward());
      await until(tab, () => document.title === 'Temps');
      assert.equal(site.requests.filter(({ path }) => path === '/page').length, again);
    };

    it('empties the page at one click, before the next one answers', async () => {
      const { page: tab, asked } = await open();
      // A locator would wait for the navigation that is held back.
      const box = await tab.evaluate(() => {
        const { x, y, width, height } = document
          .querySelector('relais-exit')!
          .shadowRoot!.querySelector('a')!
          .getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await tab.mouse.click(box.x, box.y);
      await requested('/away');
      await requested('/rest');
      assert.deepEqual(rest, ['Nouvel onglet', 'Nouvel onglet', 'data:,', 0, '/']);
      assert.ok(!site.requests.some(({ path }) => path === '/counted'), 'nobody is told');
      await checkArrival(tab, asked);
      await tab.close();
    });

    it('leaves when Shift is pressed three times, either key, wherever the focus is', async () => {
      const { page: tab, asked } = await open();
      await tab.keyboard.press('ShiftLeft');
      await tab.keyboard.press('ShiftRight');
      await tab.keyboard.press('Shift');
      await checkArrival(tab, asked);
      await tab.close();
    });

    it('is not behind the next page where links within the page were followed', async () => {
      site.routes['/anchors'] = page()
        .replace(/<script src.*?<.script>/, '')
        .replace(
          '<dialog',
          `<a id="1" href="#d">Dialogue</a> <a id="2" href="/anchors#f%C3%AAte" target="_self">Fête</a>
          <a id="3" href="#">Haut</a> <a id="4" href="#none">Rien</a>
          <a id="5" href="#old">Ancien</a> <a name="old"></a><p id="fête">Fête</p>
          <a id="r1" href="#/route">Routeur</a> <a id="r2" href="#users/1">Routeur</a> <a id="r3" href="#view=users">Routeur</a>
          <dialog open`,
        );
      const { page: tab, asked } = await open('/anchors');
      const press = (id: string): Promise<boolean> =>
        tab.$eval(`[id="${id}"]`, (link) =>
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })),
        );
      const length = await tab.evaluate(() => (history.replaceState({ kept: 1 }, ''), history.length));
      for (const [id, hash, target] of [
        ['1', '#d', 'd'],
        ['2', '#f%C3%AAte', 'fête'],
        ['3', '', undefined],
        ['4', '#none', undefined],
        ['5', '#old', ''],
      ] as const) {
        await press(id);
        await tab.waitForFunction((there) => location.hash === there, {}, hash);
        assert.equal(await tab.evaluate(() => document.querySelector(':target')?.id), target, id);
        assert.deepEqual(
          await tab.evaluate(() => [history.length, history.state]),
          [length, { kept: 1 }],
          id,
        );
      }
      await tab.evaluate(() =>
        document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!.click(),
      );
      await checkArrival(tab, asked);
      await tab.close();
      // The pages of a router in the page are not ours to join.
      const { page: other } = await open('/anchors');
      for (const id of ['r1', 'r2', 'r3']) {
        const before = await other.evaluate(() => location.hash);
        await other.$eval(`#${id}`, (link) => (link as HTMLElement).click());
        await other.waitForFunction((there) => location.hash !== there, {}, before);
        await other.evaluate(() => history.back());
        await other.waitForFunction(
          (there) => location.pathname === '/anchors' && location.hash === there,
          {},
          before,
        );
      }
      await other.close();
    });

    it('leaves what is within a link, or no plain link, to the browser', async () => {
      site.routes['/anchors'] = page()
        .replace(/<script src.*?<.script>/, '')
        .replace(
          '<dialog',
          `<a href="#d"><label><input type="checkbox">Choix</label></a>
          <a href="#d"><details><summary>Plus</summary>Texte</details></a>
          <p contenteditable><a id="edited" href="#d">Texte</a></p>
          <svg><a href="#d"><text id="drawn">Dessin</text></a></svg>
          <a id="kept" href="#d" download>Garder</a> <a id="other" href="#d" target="other">Ailleurs</a>
          <a id="plain" href="#d" target="_SELF">Plus bas</a>
          <map><area id="area" href="#d" alt="Plus bas"></map><dialog open`,
        );
      const { page: tab } = await open('/anchors');
      const after = await tab.evaluate(() => {
        const click = (selector: string, more?: MouseEventInit): void =>
          void document
            .querySelector(selector)!
            .dispatchEvent(
              new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...more }),
            );
        click('label');
        click('summary');
        const done = [
          document.querySelector<HTMLInputElement>('label input')!.checked,
          document.querySelector('details')!.open,
        ];
        // Then only who follows it, if the exit does not, is asked: nothing is to be saved, nor opened.
        const left: string[] = [];
        addEventListener('click', (event) => {
          if (!event.defaultPrevented) left.push((event.target as Element).id + (event.altKey ? ' alt' : ''));
          event.preventDefault();
        });
        for (const id of ['edited', 'drawn', 'kept', 'other', 'plain', 'area']) click(`#${id}`);
        click('#plain', { altKey: true });
        return { done, left };
      });
      assert.deepEqual(after, {
        done: [true, true],
        left: ['edited', 'drawn', 'kept', 'other', 'plain alt'],
      });
      await tab.close();
    });

    it('shows the address of the site’s first page, though its own page writes where one reads', async () => {
      site.routes['/spy'] = page()
        .replace('/obstinate.js', '/spy.js')
        .replace('<dialog', '<div id="mot" style="height: 4000px"></div><dialog open');
      site.routes['/spy.js'] = (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(`
          const { replaceState } = history;
          history.replaceState = function (...state) { return replaceState.apply(this, state); };
          const write = () => history.replaceState(null, '', '/spy#mot');
          write();
          addEventListener('scroll', write);
          new MutationObserver(write).observe(document, { childList: true, subtree: true });
          setInterval(() => document.querySelector('h1') || fetch('/rest', {
            method: 'POST', body: JSON.stringify(location.pathname + location.hash),
          }), 100);`);
      };
      const { page: tab, asked } = await open('/spy');
      await tab.evaluate(() => scrollTo(0, 2000));
      await tab.evaluate(() =>
        document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!.click(),
      );
      await requested('/away');
      await requested('/rest');
      assert.equal(rest, '/');
      await checkArrival(tab, asked);
      await tab.close();
    });

    it('leads to a place in the site’s first page, if that is what a page asks for', async () => {
      site.routes['/'] = '<title>Temps</title><p id="meteo">Il fait beau</p>';
      site.routes['/home'] = page()
        .replace(/<script src.*?<.script>/, '')
        .replace('"/away"', '"/#meteo"');
      const { page: tab } = await open('/home');
      await tab.evaluate(() =>
        document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!.click(),
      );
      await until(tab, () => document.title === 'Temps' && location.hash === '#meteo');
      await tab.close();
    });

    it('leaves nothing to see of what lies behind a page, over it or in transition', async () => {
      site.routes['/painted'] = page()
        .replace(/<script src.*?<.script>/, '<script src="/paint.js"></script>')
        .replace('<html', '<html data-painted')
        .replace('<dialog', '<dialog open');
      site.routes['/paint.js'] = (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(`
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('html::before { content: "Sujet"; position: fixed; inset: 0; background: #0f0 }');
          document.adoptedStyleSheets = [sheet];
          document.documentElement.style.background = '#f00';
          // Each frame that is painted while the next page is awaited, and none is while a transition is prepared.
          const wait = setInterval(() => {
            if (document.querySelector('h1')) return;
            clearInterval(wait);
            const left = Date.now();
            requestAnimationFrame(() => fetch('/rest', { method: 'POST', body: JSON.stringify([
              getComputedStyle(document.documentElement).backgroundColor,
              getComputedStyle(document.documentElement, '::before').content,
              Date.now() - left < 1000,
            ]) }));
          }, 10);`);
      };
      const { page: tab, asked } = await open('/painted');
      await tab.evaluate(() => {
        document
          .startViewTransition?.(() => new Promise((done) => setTimeout(done, 3000)))
          .ready.catch(() => {});
        // Once its picture was taken.
        setTimeout(() => document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!.click(), 500);
      });
      await requested('/away');
      await requested('/rest');
      assert.deepEqual(rest, ['rgba(0, 0, 0, 0)', 'none', true]);
      await checkArrival(tab, asked);
      await tab.close();
    });

    it('leaves a page that has frozen its prototypes', async () => {
      site.routes['/frozen'] = page()
        .replace(/<script src.*?<.script>/, '')
        .replace('<dialog', '<script src="/freeze.js"></script><dialog open');
      site.routes['/freeze.js'] = (_request, response) => {
        response
          .setHeader('Content-Type', 'text/javascript')
          .end(
            '[Event, EventTarget, Node, Element, Document, History].forEach((one) => Object.freeze(one.prototype))',
          );
      };
      const { page: tab, asked } = await open('/frozen');
      await tab.evaluate(() =>
        document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!.click(),
      );
      await checkArrival(tab, asked);
      await tab.close();
    });

    it('lies over what a page lays over itself, in windows of all sizes', async () => {
      site.routes['/consent'] = page('sticky')
        .replace(
          /<script src.*?<.script>/,
          '<div style="position: fixed; inset: 0; z-index: 2147483647; background: #fff"></div>',
        )
        .replace(/<.?dialog[^>]*>/g, '');
      const { page: tab } = await openTab(browser);
      for (const [width, height] of [
        [360, 740],
        [740, 360],
        [500, 800],
        [1280, 800],
      ] as const) {
        await tab.setViewport({ width, height });
        await tab.goto(`${site.origin}/consent`);
        await until(tab, () => !!document.querySelector('relais-exit')?.shadowRoot?.querySelector('a'));
        const [on, bottom] = await tab.$eval('relais-exit', (exit) => {
          const box = exit.shadowRoot!.querySelector('a')!.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return [top?.localName, Math.round(innerHeight - box.bottom)] as const;
        });
        assert.equal(on, 'relais-exit', `${width} × ${height}`);
        // With text of twice the size too, none of it is out of the window.
        const [left, right] = await tab.$eval('relais-exit', (exit) => {
          document.documentElement.style.fontSize = '200%';
          const parts = [...exit.shadowRoot!.querySelectorAll('a, p')];
          const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.width);
          return [
            Math.min(...boxes.map((box) => box.left)),
            innerWidth - Math.max(...boxes.map((box) => box.right)),
          ] as const;
        });
        assert.ok(left >= 0 && right >= 0, `${width} × ${height}, large text: ${left}, ${right}`);
        assert.equal(bottom === 0, width === 360 || height === 360, `${width} × ${height}: ${bottom}`);
      }
      await tab.close();
    });

    it('hides nothing that has the focus, at any size of window and text, with the room that the guide makes', async () => {
      const guide = await readFile(new URL('../../../docs/guide/integrer.md', import.meta.url), 'utf8');
      const room = /```css\n([^`]*scroll-padding[^`]*)```/.exec(guide)?.[1] ?? '';
      const line = '<p>Une ligne de la page. <a href="/plain">Lien</a></p>';
      site.routes['/room'] = (_request, response) => {
        // For its own style.
        response.removeHeader('Content-Security-Policy');
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
          .end(`<!doctype html><html lang="fr"><meta charset="utf-8"><title>Place</title>
          <style>${room} body { margin: 0 } p { text-align: end }</style>
          <script type="module" src="/relais/exit.js"></script>
          <relais-exit sticky><a href="/plain">Quitter vite cette page</a></relais-exit>${line.repeat(60)}`);
      };
      for (const [width, height, size] of [
        [360, 740, 16],
        [560, 600, 16],
        [500, 800, 32],
        [768, 1024, 24],
        [1024, 768, 32],
        [1280, 720, 16],
      ] as const) {
        // Only in Chromium can a test choose the size of the text as its visitor does.
        if (size > 16 && engine !== 'chromium') continue;
        const { page: tab } = await openTab(browser);
        if (size > 16) {
          const session = await tab.createCDPSession();
          await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
        }
        await tab.setViewport({ width, height });
        await tab.goto(`${site.origin}/room`);
        await until(tab, () => !!document.querySelector('relais-exit')?.shadowRoot?.querySelector('a'));
        const name = `${width} × ${height}, ${size} px`;
        assert.deepEqual(await hiddenFocus(tab), [], name);
        // What stays is one button, not a band of the window.
        const part = await tab.evaluate(() => {
          const covered = (x: number, y: number): boolean =>
            document.elementFromPoint(x * innerWidth, y * innerHeight)?.localName === 'relais-exit';
          scrollTo(0, 500);
          const steps = Array.from({ length: 50 }, (_, index) => (index + 0.5) / 50);
          return steps.flatMap((x) => steps.filter((y) => covered(x, y))).length / 2500;
        });
        assert.ok(part < 0.1, `${name}: ${part} of the window`);
        await tab.close();
      }
    });

    for (const pressed of ['relais-exit', 'relais-exit > a']) {
      it(`leaves by a press that was held back until it was there, and is given again to ${pressed}`, async () => {
        const { page: tab, asked } = await open();
        const press = (name: string): Promise<void> =>
          tab.evaluate((selector) => {
            const note = document.querySelector('relais-exit')!.shadowRoot!.querySelector('p');
            const target = selector ? document.querySelector(selector) : note;
            target!.dispatchEvent(
              new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }),
            );
          }, name);
        // What is said beside the link is no link.
        await press('');
        assert.equal(await tab.title(), 'Une page sensible');
        await press(pressed);
        await checkArrival(tab, asked);
        await tab.close();
      });
    }

    it('stays when a visitor presses in the space that the page puts around it', async () => {
      const { page: tab } = await open();
      const place = await tab.evaluate(() => {
        const exit = document.querySelector<HTMLElement>('relais-exit')!;
        exit.style.cssText = 'display: block; padding: 40px';
        const { x, y } = exit.getBoundingClientRect();
        return { x: x + 20, y: y + 20 };
      });
      await tab.mouse.click(place.x, place.y);
      assert.equal(await tab.title(), 'Une page sensible');
      await tab.close();
    });

    it('stays when Shift is used to type', async () => {
      const { page: tab } = await open();
      for (const letter of ['A', 'B', 'C', 'D']) {
        await tab.keyboard.down('Shift');
        await tab.keyboard.press(letter as 'A');
        await tab.keyboard.up('Shift');
      }
      await new Promise((done) => setTimeout(done, 300));
      assert.equal(await tab.title(), 'Une page sensible');
      assert.ok(!site.requests.some(({ path }) => path === '/away'));
      await tab.close();
    });

    it('leaves by Enter on the link, and by the middle button without leaving the page behind', async () => {
      for (const way of ['enter', 'middle']) {
        const { page: tab, asked } = await open();
        const tabs = (await browser.pages()).length;
        if (way === 'enter') {
          await tab.evaluate(() =>
            document.querySelector('relais-exit')!.shadowRoot!.querySelector<HTMLElement>('a')!.focus(),
          );
          await tab.keyboard.press('Enter');
        } else {
          const [x, y] = await tab.evaluate(() => {
            const box = document
              .querySelector('relais-exit')!
              .shadowRoot!.querySelector('a')!
              .getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2] as const;
          });
          await tab.mouse.click(x, y, { button: 'middle' });
        }
        await checkArrival(tab, asked);
        assert.equal((await browser.pages()).length, tabs);
        await tab.close();
      }
    });

    it('is a bar for the thumb on a phone, without motion, and on no paper', async () => {
      site.routes['/sticky'] = page('sticky')
        .replace('/obstinate.js', '/none.js')
        .replace('<dialog', '<dialog open');
      const { page: tab } = await openTab(browser);
      await tab.setViewport({ width: 360, height: 740 });
      await tab.goto(`${site.origin}/sticky`);
      await until(tab, () => !!document.querySelector('relais-exit')?.shadowRoot?.querySelector('a'));
      const seen = (): Promise<(number | string)[]> =>
        tab.$eval('relais-exit', (exit) => {
          const link = exit.shadowRoot!.querySelector('a')!;
          const { bottom, left, width, height } = link.getBoundingClientRect();
          const { transitionDuration, animationName } = getComputedStyle(link);
          return [Math.round(innerHeight - bottom), left, width, height, transitionDuration, animationName];
        });
      const [gap, left, width, height, transition, animation] = await seen();
      assert.deepEqual([gap, left, width, transition, animation], [0, 0, 360, '0s', 'none']);
      assert.ok(Number(height) >= 48 && Number(height) < 80, String(height));
      if (engine === 'chromium') {
        await tab.emulateMediaType('print');
        assert.equal(await tab.$eval('relais-exit', (exit) => getComputedStyle(exit).display), 'none');
      }
      await tab.close();
    });

    it('is a plain link without its script', async () => {
      site.routes['/relais/exit.js'] = (_request, response) => {
        response.writeHead(404).end();
      };
      site.routes['/plain'] = '<title>Lien</title>';
      site.routes['/no-script'] = page()
        .replace('/obstinate.js', '/none.js')
        .replace('<dialog', '<dialog open');
      const { page: tab } = await openTab(browser);
      await tab.goto(`${site.origin}/no-script`);
      await tab.click('relais-exit a');
      await until(tab, () => document.title === 'Lien');
      delete site.routes['/relais/exit.js'];
      await tab.close();
    });
  });
}
