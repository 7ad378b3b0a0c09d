/** A real WordPress: what its roles may save, what its filters make of it, and what visitors see then. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { engines, launch, openTab, textOf, until } from '../embed/browser.ts';
import { expectSessionOpens, expectShown, expectSound, looks, tags } from '../embed/widgets.ts';

type Role = 'admin' | 'editor' | 'author';

/** What `npm run test:wordpress` has set up. */
const wordpress = JSON.parse(process.env['RELAIS_WORDPRESS'] ?? '{}') as {
  origin: string;
  version: string;
  themes: string[];
  passwords: Record<Role, string>;
};
const { origin, themes } = wordpress;
const pictures = fileURLToPath(new URL('../../wordpress/', import.meta.url));

const script = '<script type="module" src="/relais/relais.js"></script>';
/** As a « Custom HTML » block saves it. */
const block = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** Saves a post as the editor of blocks does; `filtered`: on a site where nobody may write what HTML they like. */
const save = async (role: Role, content: string, { filtered = false } = {}): Promise<string> => {
  const response = await fetch(`${origin}/?rest_route=/wp/v2/posts`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${btoa(`${role}:${wordpress.passwords[role]}`)}`,
      ...(filtered && { 'X-Filtered': '1' }),
    },
    body: JSON.stringify({
      title: 'Semaine d’information',
      status: 'publish',
      comment_status: 'closed',
      content,
    }),
  });
  const { id, message } = (await response.json()) as { id?: number; message?: string };
  assert.ok(id, message);
  return `${origin}/?p=${id}`;
};

/** The five, as divs: what an author may write. */
const divs = tags
  .replace(/<relais-([\w-]+)/g, '<div class="relais-$1"')
  .replace(/ now=/g, ' data-now=')
  .replace(/<\/relais-[\w-]+>/g, '</div>');

/** Since then it has modules of its own, and an import map, after which every other module has to come. */
const [major = 0, minor = 0] = (wordpress.version ?? '').split('.').map(Number);
const hasModules = major > 6 || (major === 6 && minor >= 5);
/** How the guide says to load the script. */
const guide = hasModules ? 'enqueued' : 'end';

/** Ways in which a site loads the script, and what WordPress then prints; see the plugin of the tests. */
const SCRIPTS: Record<string, RegExp> = {
  ...(hasModules
    ? { enqueued: /<script type="module" src="[^"]*relais\.js\?ver=[\d.]+"/ }
    : { head: /<script type="module" src="[^"?]*relais\.js">/ }),
  end: /<script type="module" src="[^"?]*relais\.js">/,
  module: /<script +type="module" src=["'][^"']*relais\.js\?ver=[\d.]+["']/,
  'one-file': /<script +type="module" async src=["'][^"']*relais-all\.js\?ver=[\d.]+["']/,
  classic: /<script +src=["'][^"']*relais-classic\.js\?ver=[\d.]+["']/,
  defer: /<script +defer src=["'][^"']*relais-classic\.js\?ver=[\d.]+["']/,
  async: /<script +async src=["'][^"']*relais-classic\.js\?ver=[\d.]+["']/,
  footer: /<script +src=["'][^"']*relais-classic\.js\?ver=[\d.]+["']/,
};

it(`the media library of WordPress takes no campaign file, not even of an administrator`, async () => {
  const { status } = await fetch(`${origin}/?rest_route=/wp/v2/media`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': 'attachment; filename="campagne.json"',
      Authorization: `Basic ${btoa(`admin:${wordpress.passwords.admin}`)}`,
    },
    body: '{"format":1}',
  });
  // WordPress answers 500 where the kind of file is not allowed, 201 where it is kept.
  assert.equal(status, 500);
});

for (const engine of engines) {
  describe(`in WordPress ${wordpress.version}, in ${engine},`, () => {
    let browser: Browser;
    /** How the widgets look in the first theme. */
    let first: Set<string> | undefined;

    before(async () => {
      browser = await launch(engine);
      await mkdir(pictures, { recursive: true });
    });
    afterEach(async () => {
      for (const tab of (await browser.pages()).slice(1)) await tab.close();
    });
    after(() => browser.close());

    /** Opens a post; `asked`: the paths of Relais that it loads. */
    const open = async (
      address: string,
      options: Record<string, string> = {},
      width = 1280,
    ): Promise<{ page: Page; complaints: string[]; asked: string[] }> => {
      const tab = await openTab(browser);
      const asked: string[] = [];
      tab.page.on('request', (request) => {
        if (request.url().startsWith(`${origin}/relais/`)) asked.push(request.url().slice(origin.length));
      });
      await tab.page.setViewport({ width, height: 800 });
      await tab.page.goto(`${address}&${new URLSearchParams({ theme: themes[0] ?? '', ...options })}`);
      return { ...tab, asked };
    };
    const content = (page: Page): Promise<string> =>
      page.$eval('.entry-content', (element) => element.innerHTML);

    for (const theme of themes) {
      it(`the snippet of an administrator shows all widgets in ${theme}`, async () => {
        const address = await save('admin', block(script + tags));
        const { page, complaints } = await open(address, { theme });
        await expectShown(page);
        const seen = await looks(page);
        first ??= seen;
        assert.deepEqual(
          [...seen].filter((look) => !first?.has(look)),
          [],
        );
        await expectSessionOpens(page);
        for (const width of [320, 1280]) {
          await page.setViewport({ width, height: 800 });
          await new Promise((done) => setTimeout(done, 200));
          await expectSound(page);
          assert.ok(
            await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            `no sideways scrolling at ${width}`,
          );
          await page.screenshot({ path: `${pictures}${theme}-${width}-${engine}.png`, fullPage: true });
        }
        assert.deepEqual(complaints, []);
      });
    }

    for (const [name, printed] of Object.entries(SCRIPTS)) {
      it(`the script of the site (${name}) serves the tags of a post`, async () => {
        const address = await save('admin', block(tags));
        assert.match(await (await fetch(`${address}&script=${name}&theme=${themes[0]}`)).text(), printed);
        const { page, complaints, asked } = await open(address, { script: name });
        await expectShown(page);
        await expectSessionOpens(page);
        assert.equal(new Set(asked).size, asked.length, `each file once: ${asked.join(' ')}`);
        assert.deepEqual(complaints, []);
      });
    }

    it('an editor of a single site may save the snippet too', async () => {
      const { page } = await open(await save('editor', block(script + tags)));
      await expectShown(page);
    });

    const filtered = [
      ['an author', 'author', false],
      ['an editor in a network of sites', 'editor', true],
    ] as const;
    for (const [who, role, isNetwork] of filtered) {
      it(`what is left of the snippet of ${who} is its fallback, whole and readable`, async () => {
        const html = `${script}
          <relais-exit><a href="/away">Quitter vite cette page</a></relais-exit>
          <relais-agenda now="2021-11-20"><p><a href="/programme">Le programme</a></p></relais-agenda>
          <relais-resources><p>Danger immédiat : 17 ou 112.</p></relais-resources>`;
        const { page, complaints, asked } = await open(
          await save(role, block(html), { filtered: isNetwork }),
          { script: guide },
        );
        assert.equal(
          await textOf(page, '.entry-content'),
          'Quitter vite cette page Le programme Danger immédiat : 17 ou 112.',
        );
        assert.equal(await page.$$eval('.entry-content a', (links) => links.length), 2);
        assert.doesNotMatch(await content(page), /relais-|<script/);
        assert.equal(asked.length, 1, `only the script itself: ${asked.join(' ')}`);
        assert.deepEqual(complaints, []);
      });

      it(`the divs of ${who} are widgets where the site loads the script`, async () => {
        const { page, complaints } = await open(await save(role, block(divs), { filtered: isNetwork }), {
          script: 'module',
        });
        await expectShown(page);
        await expectSound(page);
        await expectSessionOpens(page);
        assert.deepEqual(complaints, []);
      });

      it(`a frame of ${who} is taken out, and nothing else`, async () => {
        const { page } = await open(
          await save(
            role,
            block(`<p>Avant</p><iframe src="/relais/frame.html?widget=agenda"></iframe><p>Après</p>`),
            {
              filtered: isNetwork,
            },
          ),
        );
        assert.equal((await content(page)).trim(), '<p>Avant</p><p>Après</p>');
      });
    }

    for (const role of ['admin', 'editor'] as const) {
      it(`a frame of ${role} shows a widget, as high as it is`, async () => {
        const { page, complaints } = await open(
          await save(
            role,
            block(
              '<script src="/relais/frame.js" async></script><iframe title="Programme" width="100%" height="600" ' +
                'src="/relais/frame.html?widget=agenda&amp;now=2021-11-20&amp;lang=fr"></iframe>',
            ),
          ),
        );
        const frame = await page.waitForFrame((one) => one.url().includes('/frame.html'));
        await frame.waitForFunction(() =>
          document.querySelector('relais-agenda')?.shadowRoot?.textContent?.includes('Colloque'),
        );
        await until(page, () => document.querySelector('iframe')!.clientHeight > 700);
        assert.deepEqual(complaints, []);
      });
    }

    it('content without blocks: divs become widgets, and keep their fallback', async () => {
      const { page, complaints } = await open(
        await save(
          'author',
          `Une "introduction" -- et l'agenda :\n\n<div class="relais-agenda" data-now="2021-11-20T10:30" ` +
            `data-src="/relais/campaign.json /relais/resources.json?a=1&b=2">\n<p>L'agenda "de" secours</p>\n</div>\n` +
            `Et la suite.`,
        ),
        { script: guide },
      );
      await expectShown(page, ['relais-agenda']);
      assert.deepEqual(
        await page.$eval('relais-agenda', (agenda) => [
          agenda.getAttribute('now'),
          agenda.getAttribute('src'),
          agenda.textContent?.trim(),
          agenda.parentElement?.matches('.entry-content'),
        ]),
        [
          '2021-11-20T10:30',
          '/relais/campaign.json /relais/resources.json?a=1&b=2',
          'L’agenda “de” secours',
          true,
        ],
      );
      assert.deepEqual(complaints, []);
    });

    it('content without blocks: tags with their fallback in one line, without paragraphs in it', async () => {
      const { page, complaints } = await open(
        await save(
          'admin',
          `${script}\n<relais-agenda now="2021-11-20T10:30"><a href="/programme">L'agenda</a></relais-agenda>\n\nEt la suite.`,
        ),
      );
      await expectShown(page, ['relais-agenda']);
      await expectSound(page);
      assert.deepEqual(
        await page.$$eval('.entry-content a', (links) => links.map((link) => link.checkVisibility())),
        [false],
      );
      assert.deepEqual(complaints, []);
    });

    it('content without blocks: a paragraph in a tag is moved out of it, and stays in view', async () => {
      const { page } = await open(
        await save(
          'admin',
          `${script}\n<relais-agenda now="2021-11-20T10:30"><p>L'agenda</p></relais-agenda>`,
        ),
      );
      await expectShown(page, ['relais-agenda']);
      assert.equal(await page.$eval('relais-agenda', (agenda) => agenda.textContent), '');
      assert.equal(await textOf(page, '.entry-content > p:nth-of-type(2)'), 'L’agenda');
    });

    it('a campaign written into the tag comes out whole, but for its ampersands', async () => {
      const name = `L'été "fou" -- 1 < 2`;
      const json = JSON.stringify(
        { format: 1, id: 'x', name, startDate: '2021-11-19', endDate: '2021-11-26' },
        null,
        1,
      );
      const written = json.replace('< 2', '< 2 \\u0026 3 & 4');
      const html = `${script}<relais-banner now="2021-11-20"><script type="application/json">${written}</script></relais-banner>`;
      for (const saved of [block(html), html]) {
        const { page, complaints } = await open(await save('admin', saved));
        await until(page, () => !!document.querySelector('relais-banner')?.shadowRoot?.querySelector('h2'));
        assert.ok((await textOf(page, 'relais-banner')).includes(`${name} & 3 &#038; 4`));
        assert.deepEqual(complaints, []);
      }
    });

    it('an optimiser that holds scripts leaves the fallback, and a link that leaves', async () => {
      const address = await save('admin', block(tags.replace('/away', '/relais/campaign.json')));
      const { page, asked, complaints } = await open(address, { script: 'module', delay: '1' });
      await new Promise((done) => setTimeout(done, 500));
      assert.deepEqual(asked, []);
      assert.equal(await textOf(page, '.entry-content'), 'Quitter Repli Repli Repli Repli');
      assert.deepEqual(complaints, []);
      // The press is what lets the scripts go; the optimiser keeps it back until they are there.
      await page.click('relais-exit a');
      await until(page, () => location.pathname === '/relais/campaign.json');
    });

    it('an optimiser that holds scripts gives all widgets with the first move', async () => {
      for (const name of ['module', 'classic', guide]) {
        const post =
          name === 'classic' ? await save('admin', block(tags)) : await save('author', block(divs));
        const { page, complaints } = await open(post, { script: name, delay: '1' });
        await page.mouse.move(200, 200);
        await expectShown(page);
        await expectSessionOpens(page);
        assert.deepEqual(complaints, []);
      }
    });

    it('a plugin with Prototype.js changes nothing', async () => {
      const { page, complaints } = await open(await save('admin', block(tags)), {
        script: 'module',
        prototype: '1',
      });
      assert.equal(await page.evaluate(() => 'Prototype' in globalThis), true);
      await expectShown(page);
      await expectSound(page);
      await expectSessionOpens(page);
      assert.deepEqual(complaints, []);
    });

    for (const theme of themes) {
      it(`the exit comes first in ${theme}, and stays in view`, async () => {
        const address = await save('author', `<p>Texte</p>`.repeat(100));
        const { page, complaints } = await open(address, { script: guide, exit: '1', theme }, 320);
        await expectShown(page, ['relais-exit']);
        await page.keyboard.press('Tab');
        assert.equal(await page.evaluate(() => document.activeElement?.localName), 'relais-exit');
        await page.evaluate(() => scrollTo(0, 2000));
        await until(page, () => {
          const link = document.querySelector('relais-exit')!.shadowRoot!.querySelector('a')!;
          const { left, top, width, height } = link.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return scrollY > 1000 && there?.localName === 'relais-exit';
        });
        assert.deepEqual(complaints, []);
      });
    }
  });
}
