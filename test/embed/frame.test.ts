import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, ConsoleMessage, Frame, Page } from 'puppeteer-core';
import {
  clear,
  dist,
  engines,
  launch,
  openTab,
  serveSite,
  until,
  type Route,
  type Site,
  type Tab,
} from './browser.ts';

/** The contrast of two colours as bytes (WCAG 2.2, 1.4.3): 1 to 21. */
const contrast = (one: number[], other: number[]): number => {
  const luminance = (bytes: number[]): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const part = (bytes[i] ?? 0) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0.05);
  const [dark = 1, light = 1] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return light / dark;
};

const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

for (const engine of engines) {
  describe(`widgets in a frame, in ${engine}`, () => {
    let browser: Browser;
    let tab: Tab;
    /** Where the frame comes from, and the page around it: two sites. */
    let relais: Site;
    let commune: Site;

    before(async () => {
      browser = await launch(engine);
      relais = await serveSite({});
      commune = await serveSite({
        '/away': '<title>Temps</title><p>Il fait beau</p>',
        '/before': '<title>Avant</title>',
      });
    });
    // A tab that an exit left, and that went back, is out of step with WebDriver BiDi in Firefox: each test has its own.
    beforeEach(async () => {
      tab = await openTab(browser);
    });
    afterEach(() => tab.page.close());
    after(async () => {
      await browser.close();
      await relais.close();
      await commune.close();
    });

    const script = (): string => `<script src="${relais.origin}/relais/frame.js" async></script>`;
    const around = (query: string, head = script()): string => `<!doctype html><html lang="fr"><head>
      <meta charset="utf-8"><title>Une page sensible</title>${head}</head><body><h1>Sujet</h1>
      <iframe title="Widget" src="${relais.origin}/relais/frame.html?${query}" width="600"></iframe></body></html>`;

    const open = async (html: string): Promise<{ page: Page; frame: Frame; complaints: string[] }> => {
      await clear(tab, commune);
      commune.routes['/'] = html;
      relais.requests.length = 0;
      await tab.page.goto(`${commune.origin}/before`);
      await tab.page.goto(`${commune.origin}/`);
      const frame = await tab.page.waitForFrame((one) => one.url().includes('/frame.html'));
      return { ...tab, frame };
    };
    /** Not awaited by the browser: what it presses takes the page away. */
    const press = (frame: Frame): Promise<void> =>
      frame
        .evaluate(() => document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!.click())
        .catch(() => {});
    const textIn = (frame: Frame, selector: string): Promise<string> =>
      frame.$eval(selector, (element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');

    /** What is said in the console may come a moment after what is shown. */
    const hears = async (said: readonly string[], wanted: RegExp): Promise<void> => {
      for (let left = 60; left && !said.some((text) => wanted.test(text)); left--)
        await new Promise((done) => setTimeout(done, 50));
      assert.match(said.join('\n'), wanted);
    };

    it('shows the widget of the address, as high as it is', async () => {
      const { page, frame, complaints } = await open(
        around('widget=agenda&now=2021-11-20&lang=en&heading-level=3&onclick=alert(1)&style=color:red'),
      );
      await frame.waitForFunction(() =>
        document.querySelector('relais-agenda')?.shadowRoot?.querySelector('h3'),
      );
      assert.match(await textIn(frame, 'relais-agenda'), /Programme/);
      assert.equal(
        await frame.$eval('relais-agenda', (element) => element.matches('[onclick], [style]')),
        false,
      );
      await until(page, () => document.querySelector('iframe')!.clientHeight > 300);
      await frame.waitForFunction(() => innerHeight >= document.documentElement.scrollHeight);
      assert.deepEqual(complaints, []);
    });

    it('is as high as it is where one of the two is of a version, and the other is not', async () => {
      const { version } = JSON.parse(
        await readFile(new URL('../../../packages/embed/package.json', import.meta.url), 'utf8'),
      ) as { version: string };
      const body =
        (file: string): Route =>
        async (_request, response) =>
          void response
            .setHeader('Content-Type', TYPES[file.split('.').at(-1) ?? ''] ?? 'application/json')
            .setHeader('Access-Control-Allow-Origin', '*')
            .end(await readFile(`${dist}/${file}`));
      for (const name of await readdir(dist, { recursive: true }))
        if (/\.\w+$/.test(name)) relais.routes[`/relais/${version}/${name}`] = body(name);
      const query = 'widget=banner&now=2021-11-20&variant=card';
      for (const change of [
        (html: string) => html.replace('/frame.js', `/${version}/frame.js`),
        (html: string) => html.replace('/frame.html', `/${version}/frame.html`),
      ]) {
        const { page } = await open(change(around(query)));
        await until(page, () => document.querySelector('iframe')!.clientHeight > 200);
      }
      // A folder that only looks like one is another.
      relais.routes['/relais/0.1.0-not/below/frame.html'] = body('frame.html');
      const { page } = await open(around(query).replace('/frame.html', '/0.1.0-not/below/frame.html'));
      await new Promise((done) => setTimeout(done, 500));
      assert.ok((await page.$eval('iframe', (frame) => frame.clientHeight)) < 200);
    });

    it('keeps a widget that lost height from leaving a hole', async () => {
      const { page, frame } = await open(around('widget=banner&now=2021-11-20&variant=card&dismissible'));
      await until(page, () => document.querySelector('iframe')!.clientHeight > 200);
      await frame.evaluate(() => document.querySelector('relais-banner')!.remove());
      await until(page, () => document.querySelector('iframe')!.clientHeight < 40);
    });

    it('shows the numbers for danger where its script or the code of its widget cannot be had', async () => {
      const chunks = await readdir(resolve(dist, 'chunks'));
      const chunk = chunks.find((name) => /^agenda\.\w{8}\.js$/.test(name));
      for (const path of ['/relais/framed.js', `/relais/chunks/${chunk}`]) {
        relais.routes[path] = (_request, response) => void response.writeHead(404).end();
        const { frame } = await open(around('widget=agenda&now=2021-11-20'));
        await frame.waitForFunction(
          () => getComputedStyle(document.querySelector('.late')!).visibility === 'visible',
          { polling: 50 },
        );
        const text = await frame.evaluate(() => document.body.innerText);
        assert.match(text, /17 ou 112.*119.*15.*114/);
        delete relais.routes[path];
      }
    });

    it('shows no campaign that is not of its own site or on its list, and asks for none', async () => {
      const { frame, complaints } = await open(
        around(`widget=banner&now=2021-11-20&src=${encodeURIComponent(`${commune.origin}/evil.json`)}`),
      );
      await frame.waitForFunction(() =>
        document.querySelector('relais-banner')?.shadowRoot?.querySelector('button'),
      );
      assert.match(await textIn(frame, 'relais-banner'), /n’ont pas pu être chargées/);
      const { origin } = commune;
      await hears(
        complaints,
        /evil\.json est d’un site que ce cadre n’autorise pas\. Copiez le fichier sur le site/,
      );
      await hears(complaints, new RegExp(`ouvrez relais/frame\\.html et ajoutez ${origin} à relais-origins`));
      // Nor is anything else asked for in its place.
      assert.ok(!complaints.some((text) => text.includes('about:')), complaints.join('\n'));
      assert.ok(!commune.requests.some(({ path }) => path.includes('evil')));
      assert.ok(!relais.requests.some(({ path }) => path.includes('campaign.json')));
    });

    it('takes no address of another site for its own by giving two', async () => {
      const evil = encodeURIComponent(`${commune.origin}/evil.json`);
      const { frame } = await open(
        around(`widget=banner&now=2021-11-20&src=/relais/campaign.json&src=${evil}`),
      );
      await frame.waitForFunction(() =>
        document.querySelector('relais-banner')?.shadowRoot?.querySelector('button'),
      );
      assert.equal(await frame.$eval('relais-banner', (banner) => banner.getAttribute('src')), 'https://');
      assert.match(await textIn(frame, 'relais-banner'), /n’ont pas pu être chargées/);
      assert.ok(!relais.requests.some(({ path }) => path === '/relais/campaign.json'));
    });

    it('tells whoever wrote its address what to change in it, in the language of the frame', async () => {
      const said: string[] = [];
      const listen = (message: ConsoleMessage): unknown => said.push(message.text());
      tab.page.on('console', listen);
      for (const [query, wanted, seen] of [
        [
          'widget=calendrier',
          /ne nomme pas de module qui existe \(widget=calendrier\)\. Écrivez widget=/,
          /119/,
        ],
        ['lang=en', /names no widget that exists \(widget=\)\. .* banner, agenda, resources/, /119/],
        ['widget=agenda&src=', /src= est vide\. Écrivez où est le fichier/, /n’ont pas pu être/],
        ['widget=agenda&src=%20&lang=en', /src= is empty\. Write where the file is/, /could not be/],
        ['widget=agenda&now=2021-11-20', /ne nomme pas de campagne.*&src=\/campagne/, /Programme/],
        ['widget=agenda&now=2021-11-20&lang=en', /names no campaign.*&src=\/campagne/, /Programme/],
        ['widget=agenda&now=2021-11-20&campaign=/c.json', /campaign n’est pas connu.* src,/, /Programme/],
        ['widget=agenda&campaign=/c.json&lang=en', /campaign is not known.* src,/, /Programme/],
        ['widget=agenda&src=data:,1', /data:,1 n’est pas une adresse web\./, /n’ont pas pu être/],
        [
          'widget=agenda&src=https://a.test/c.json&lang=en',
          /add https:\/\/a\.test to relais-origins/,
          /could not/,
        ],
      ] as const) {
        said.length = 0;
        const { frame } = await open(around(query));
        await frame.waitForFunction(
          (source: string) => {
            const widget = document.querySelector('relais-agenda');
            const text = widget ? widget.shadowRoot?.textContent : document.body.innerText;
            return new RegExp(source).test(text ?? '');
          },
          { polling: 50 },
          seen.source,
        );
        await hears(said, wanted);
        assert.ok(!said.some((text) => /about:/.test(text)));
      }
      tab.page.off('console', listen);
    });

    it('offers no calendar that is not of its own site or on its list', async () => {
      for (const [address, isTaken] of [
        [`${commune.origin}/phish.ics`, false],
        ['https://evil.test/phish.ics', false],
        ['https:/\t/evil.test/phish.ics', false],
        ['//evil.test/phish.ics', false],
        ['/calendar.ics', true],
      ] as const) {
        const { frame, complaints } = await open(
          around(`widget=agenda&now=2021-11-20&calendar-src=${encodeURIComponent(address)}`),
        );
        await frame.waitForFunction(() =>
          document.querySelector('relais-agenda')?.shadowRoot?.querySelector('h2'),
        );
        assert.equal(await frame.$eval('relais-agenda', (one) => one.hasAttribute('calendar-src')), isTaken);
        const refusal = /d’un site que ce cadre n’autorise pas/;
        if (isTaken) assert.ok(!complaints.some((text) => refusal.test(text)), address);
        else await hears(complaints, refusal);
      }
    });

    it('leads to no address of a link that somebody was sent', async () => {
      await clear(tab, commune);
      const { page } = tab;
      const away = encodeURIComponent(`${commune.origin}/away`);
      await page.goto(`${relais.origin}/relais/frame.html?widget=exit&href=${away}`);
      await until(page, () => !!document.querySelector('relais-exit')?.shadowRoot?.querySelector('a'));
      assert.match(
        await page.$eval('relais-exit', (exit) => exit.shadowRoot!.querySelector('a')!.href),
        /^https:\/\/fr\.wikipedia\.org\//,
      );
    });

    it('offers no exit that would only leave the frame', async () => {
      const { frame } = await open(around('widget=exit', ''));
      await frame.waitForFunction(() =>
        document.querySelector('relais-exit')?.shadowRoot?.querySelector('p'),
      );
      await new Promise((done) => setTimeout(done, 300));
      assert.match(await textIn(frame, 'relais-exit'), /fermez l’onglet/);
      assert.equal(await frame.$eval('relais-exit', (exit) => exit.shadowRoot?.querySelector('a')), null);
    });

    it('leaves the whole page, and takes its place in the history', async () => {
      const { page, frame } = await open(
        around(`widget=exit&href=${encodeURIComponent(`${commune.origin}/away`)}`),
      );
      await frame.waitForFunction(() =>
        document.querySelector('relais-exit')?.shadowRoot?.querySelector('a'),
      );
      commune.requests.length = 0;
      await press(frame);
      await until(page, () => document.title === 'Temps');
      assert.equal(commune.requests.find(({ path }) => path === '/away')?.headers.referer, undefined);
      await page.evaluate(() => history.back());
      await until(page, () => document.title === 'Avant');
    });

    for (const [name, sandbox] of [
      ['', ''],
      [', in a sandbox that may not do so', 'sandbox="allow-scripts allow-same-origin"'],
    ] as const)
      it(`leaves the whole page by itself where the frame is of the same site${name}`, async () => {
        relais.routes['/'] = `<!doctype html><title>Une page sensible</title><h1>Sujet</h1>
        <iframe ${sandbox} src="/relais/frame.html?widget=exit&href=/away"></iframe>`;
        relais.routes['/away'] = '<title>Temps</title>';
        relais.routes['/before'] = '<title>Avant</title>';
        const { page } = tab;
        await page.goto(`${relais.origin}/before`);
        await page.goto(`${relais.origin}/`);
        const frame = await page.waitForFrame((one) => one.url().includes('/frame.html'));
        await frame.waitForFunction(() =>
          document.querySelector('relais-exit')?.shadowRoot?.querySelector('a'),
        );
        await press(frame);
        await until(page, () => document.title === 'Temps');
        await page.evaluate(() => history.back());
        await until(page, () => document.title === 'Avant');
      });

    it('believes no other frame', async () => {
      commune.routes['/liar'] = `<script>
        parent.postMessage({ 'relais-height': 7000 }, '*');
        parent.postMessage({ relais: 'exit', href: '/away', title: 'x' }, '*');
      </script>`;
      const { page } = await open(
        around('widget=exit').replace('<h1>', '<iframe id="liar" src="/liar"></iframe><h1>'),
      );
      await new Promise((done) => setTimeout(done, 500));
      assert.equal(await page.title(), 'Une page sensible');
      assert.notEqual(await page.$eval('#liar', (frame) => frame.clientHeight), 7000);
    });
  });

  for (const isDark of [false, true]) {
    describe(`the colours of a frame, for a visitor who wants ${isDark ? 'dark' : 'light'} ones, in ${engine}`, () => {
      let browser: Browser;
      let site: Site;
      let tab: Tab;

      before(async () => {
        browser = await launch(engine, undefined, isDark);
        site = await serveSite({});
        tab = await openTab(browser);
        assert.equal(
          await tab.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
          isDark,
        );
      });
      after(async () => {
        await tab.page.close();
        await browser.close();
        await site.close();
      });

      /** What is painted in a corner of the frame, and the colour of a text in it, as bytes. */
      const colours = async (
        style: string,
        query: string,
        text: string,
      ): Promise<{ painted: number[]; color: number[] }> => {
        site.routes['/'] = `<!doctype html><title>Page</title><style>body { margin: 0 } ${style}</style>
          <iframe src="/relais/frame.html?${query}" style="border: 0; width: 500px; height: 400px"></iframe>`;
        await clear(tab, site);
        const { page } = tab;
        await page.goto(`${site.origin}/`);
        const frame = await page.waitForFrame((one) => one.url().includes('/frame.html'));
        const color = await frame
          .waitForFunction(
            (wanted: string) => {
              const widget = document.querySelector('relais-agenda');
              const element = widget?.shadowRoot?.querySelector(wanted) ?? document.querySelector(wanted);
              return element && getComputedStyle(element).color;
            },
            {},
            text,
          )
          .then((handle) => handle.jsonValue());
        const picture = await page.screenshot({
          encoding: 'base64',
          clip: { x: 0, y: 0, width: 4, height: 4 },
        });
        return page.evaluate(
          async (source, color) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const pen = document.createElement('canvas').getContext('2d')!;
            pen.drawImage(image, 0, 0);
            const painted = [...pen.getImageData(2, 2, 1, 1).data];
            pen.fillStyle = color;
            pen.fillRect(0, 0, 1, 1);
            return { painted, color: [...pen.getImageData(0, 0, 1, 1).data] };
          },
          `data:image/png;base64,${picture}`,
          color || '',
        );
      };

      for (const [page, style] of [
        ['a dark page', 'body { background: #111; color: #eee }'],
        ['a dark page that says so', ':root { color-scheme: dark } body { background: #111 }'],
        ['a light page', 'body { background: #fff8e7 }'],
        ['a page that is either', ':root { color-scheme: light dark }'],
      ] as const) {
        it(`can be read on ${page}, its script there or not`, async () => {
          for (const text of ['h2', '.late']) {
            if (text === '.late')
              site.routes['/relais/framed.js'] = (_request, response) => void response.writeHead(404).end();
            const { painted, color } = await colours(style, 'widget=agenda&now=2021-11-20', text);
            delete site.routes['/relais/framed.js'];
            assert.ok(contrast(painted, color) > 7, `${text}: ${String(color)} on ${String(painted)}`);
          }
        });
      }

      it('let the page be seen behind it where its address says which it has', async () => {
        for (const [scheme, rgb] of [
          ['light', [255, 248, 231]],
          ['dark', [17, 17, 17]],
        ] as const) {
          const style = `:root { color-scheme: ${scheme} } body { background: rgb(${String(rgb)}) }`;
          const { painted, color } = await colours(
            style,
            `widget=agenda&now=2021-11-20&scheme=${scheme}`,
            'h2',
          );
          assert.deepEqual(painted.slice(0, 3), rgb);
          assert.ok(contrast(painted, color) > 7, `${String(color)} on ${String(painted)}`);
        }
      });
    });
  }
}
