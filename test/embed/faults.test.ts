/** Campaign files that come late, broken, twice as large as allowed, or not at all. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import {
  allEngines,
  clear,
  launch,
  openTab,
  serveSite,
  textOf,
  until,
  type Route,
  type Site,
} from './browser.ts';

/** @param name A word that every widget shows then. */
const campaign = (name: string): string =>
  JSON.stringify({
    format: 1,
    id: 'c',
    name: `Semaine ${name}`,
    startDate: '2026-11-19',
    endDate: '2026-11-26',
    events: [{ id: 'a', name, startDate: '2026-11-24T10:00' }],
    resources: [
      {
        id: 'r',
        name: `Écoute ${name}`,
        category: 'helpline',
        channels: [{ type: 'voice', value: '01 99 00 10 10' }],
      },
    ],
    pressKit: { files: [{ id: 'f', name: `Affiche ${name}`, contentUrl: 'affiche.pdf' }] },
  });

const elsewhere = (host = ''): string => host.replace('127.0.0.1', 'localhost');

/** Answers, and what visitors then have: the programme, or the content of the page with a way to try again. */
const ANSWERS: Record<string, { route: Route; isShown: boolean }> = {
  'is of another type than it says': {
    route: (_request, response) =>
      void response.setHeader('Content-Type', 'image/png').end(campaign('Accueil')),
    isShown: true,
  },
  'is compressed': {
    route: (_request, response) =>
      void response.setHeader('Content-Encoding', 'gzip').end(gzipSync(campaign('Accueil'))),
    isShown: true,
  },
  'begins with a byte order mark': {
    route: (_request, response) => void response.end(`\ufeff${campaign('Accueil')}`),
    isShown: true,
  },
  'is elsewhere on the same site': {
    route: (_request, response) => void response.writeHead(302, { Location: '/moved.json' }).end(),
    isShown: true,
  },
  'is refused': { route: (_request, response) => void response.writeHead(403).end('no'), isShown: false },
  'is gone': {
    route: (_request, response) => void response.writeHead(404).end(campaign('Accueil')),
    isShown: false,
  },
  'breaks the server': { route: (_request, response) => void response.writeHead(500).end(), isShown: false },
  'is a page that says hello': { route: '<!doctype html><h1>Bonjour</h1>', isShown: false },
  'is cut off': {
    route: (_request, response) => {
      response.writeHead(200, { 'Content-Length': 100_000 }).write(campaign('Accueil'));
      setTimeout(() => response.destroy(), 50);
    },
    isShown: false,
  },
  'is empty': { route: (_request, response) => void response.end(), isShown: false },
  'is larger than any campaign': {
    route: async (_request, response) => {
      const chunk = ' '.repeat(1_000_000);
      for (let sent = 0; sent < 12 && response.write(chunk); sent++)
        await new Promise((done) => setImmediate(done));
      response.end(chunk.repeat(12));
    },
    isShown: false,
  },
  'is on a site that cannot be reached': {
    route: (_request, response) =>
      void response.writeHead(302, { Location: 'http://127.0.0.1:9/campaign.json' }).end(),
    isShown: false,
  },
  'is on a site that does not share it': {
    // To a browser another name of this machine is another site, and no header says that this one may read it.
    route: ({ headers }, response) =>
      void response.writeHead(302, { Location: `http://${elsewhere(headers.host)}/moved.json` }).end(),
    isShown: false,
  },
  'is on a site that shares it': {
    route: ({ headers }, response) =>
      void response.writeHead(302, { Location: `http://${elsewhere(headers.host)}/shared.json` }).end(),
    isShown: true,
  },
};

/** Answers that are none; each page waits for its own as long as visitors do. */
const NEVER: Route[] = [
  () => {},
  (_request, response) => {
    response.write('{');
    const more = setInterval(() => response.write(' '), 500);
    response.on('close', () => clearInterval(more));
  },
];

/** What the page says in place of each widget. */
const FALLBACKS: Record<string, string> = {
  'relais-banner': 'La semaine est en novembre.',
  'relais-agenda': 'Le programme est en mairie.',
  'relais-resources': 'Le 119 écoute.',
  'relais-press-kit': 'Les documents sont en mairie.',
};
const TAGS = Object.keys(FALLBACKS);

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title>
  <script type="module" src="/relais/relais.js"></script>
  ${Object.entries(FALLBACKS)
    .map(
      ([tag, fallback]) => `<${tag} src="/campaign.json" now="2026-11-23T10:30"><p>${fallback}</p></${tag}>`,
    )
    .join('')}`;

/** The same, where time passes ten times as fast for who waits; one engine waits as long as visitors do. */
const HASTY = PAGE.replace(
  '<script',
  '<script>{ const { timeout } = AbortSignal; AbortSignal.timeout = (wait) => timeout.call(AbortSignal, wait / 10); }</script>$&',
);

/** A tab, and what breaks in it. */
interface Listening {
  page: Page;
  thrown: string[];
}
const listen = async (browser: Browser): Promise<Listening> => {
  const { page } = await openTab(browser);
  const thrown: string[] = [];
  page.on('pageerror', (error) => {
    // Firefox tells a request that was refused, or that failed where a digest was asked for, as an error of the page.
    if (!/Cross-Origin Request Blocked|hashes in the integrity attribute/.test(String(error)))
      thrown.push(String(error));
  });
  return { page, thrown };
};

for (const engine of allEngines) {
  describe(`a campaign file that, in ${engine},`, () => {
    let browser: Browser;
    let site: Site;
    let tab: Listening;

    before(async () => {
      browser = await launch(engine);
      tab = await listen(browser);
      site = await serveSite({
        '/': PAGE,
        '/hasty': HASTY,
        '/moved.json': (_request, response) => void response.end(campaign('Accueil')),
        '/shared.json': (_request, response) =>
          void response.setHeader('Access-Control-Allow-Origin', '*').end(campaign('Accueil')),
      });
    });
    after(async () => {
      await tab.page.close();
      await browser.close();
      await site.close();
    });

    const open = async (route: Route, path = '/', { page, thrown } = tab): Promise<Listening> => {
      await clear({ page, complaints: thrown }, site);
      site.routes['/campaign.json'] = route;
      await page.goto(`${site.origin}${path}`, { waitUntil: 'domcontentloaded' });
      return { page, thrown };
    };
    const allSay = async (page: Page, word: string): Promise<void> => {
      await page
        .waitForFunction(
          (tags, expected) =>
            tags.every((tag) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(expected)),
          { timeout: 15_000, polling: 50 },
          TAGS,
          word,
        )
        .catch(async (cause: unknown) => {
          throw new Error(`not all say ${word}: ${await textOf(page, 'body')}`, { cause });
        });
    };
    /** The texts of all four with or without those that the page has in their places. */
    const expectFallbacks = async (page: Page, isThere: boolean): Promise<void> => {
      const text = await textOf(page, 'body');
      assert.deepEqual(
        Object.values(FALLBACKS).filter((fallback) => text.includes(fallback) !== isThere),
        [],
      );
    };
    const isShown = async (page: Page, name = 'Accueil'): Promise<void> => {
      await allSay(page, name);
      await expectFallbacks(page, false);
    };
    const reload = (page: Page): Promise<void> =>
      page.evaluate((tags) => {
        for (const widget of document.querySelectorAll<HTMLElement & { reload: () => void }>(tags))
          widget.reload();
      }, TAGS.join());

    /** All four have what stands in their places and a way to try again, and that works. */
    const failsAndComesBack = async (page: Page): Promise<void> => {
      await allSay(page, 'Réessayer');
      await expectFallbacks(page, true);
      site.routes['/campaign.json'] = (_request, response) => void response.end(campaign('Accueil'));
      await page.evaluate((tags) => {
        for (const { shadowRoot } of document.querySelectorAll(tags))
          [...shadowRoot!.querySelectorAll('button')]
            .find((one) => /Réessayer/.test(one.textContent))
            ?.click();
      }, TAGS.join());
      await isShown(page);
    };

    for (const [name, { route, isShown: expected }] of Object.entries(ANSWERS)) {
      it(`${name} ${expected ? 'is shown' : 'leaves what stands there, the numbers, and a way to try again'}`, async () => {
        const { page, thrown } = await open(route);
        await (expected ? isShown(page) : failsAndComesBack(page));
        assert.match(await textOf(page, 'relais-resources'), /15.*17.*112.*114.*119/);
        assert.deepEqual(thrown, []);
      });
    }

    it('is one of two takes nothing of the other away, says that something is missing, and can be had later', async () => {
      const gone: Route = (_request, response) => void response.writeHead(404).end();
      const lines = JSON.stringify({
        id: 'lines',
        name: 'Lignes',
        resources: [
          {
            id: 'l',
            name: 'Écoute nationale',
            category: 'helpline',
            channels: [{ type: 'voice', value: '3018' }],
          },
        ],
      });
      site.routes['/lines.json'] = gone;
      const head = campaign('Accueil').replace(/"(?=events|resources|pressKit)/g, '"no ');
      site.routes['/head.json'] = (_request, response) => void response.end(head);
      site.routes['/pair'] = PAGE.replaceAll(
        'src="/campaign.json"',
        'src="/campaign.json /lines.json"',
      ).replace(
        '</relais-resources>',
        `</relais-resources>
        <relais-resources id="bare" src="/head.json /lines.json"><p>Le 119 écoute.</p></relais-resources>`,
      );
      const { page, thrown } = await open(
        (_request, response) => void response.end(campaign('Accueil')),
        '/pair',
      );
      await allSay(page, 'Accueil');
      await allSay(page, 'Il manque encore une partie des informations.');
      await allSay(page, 'Réessayer');
      const bare = (): Promise<string> => textOf(page, '#bare');
      await until(page, () =>
        /Réessayer/.test(document.querySelector('#bare')?.shadowRoot?.textContent ?? ''),
      );
      // What the page wrote, and not that there is nobody.
      assert.match(await bare(), /15.*17.*112.*114.*119.*Le 119 écoute/);
      assert.doesNotMatch(await bare(), /rien d’autre/);
      site.routes['/lines.json'] = (_request, response) => void response.end(lines);
      await reload(page);
      await until(page, () =>
        ['#bare', 'relais-resources'].every((one) => {
          const text = document.querySelector(one)?.shadowRoot?.textContent ?? '';
          return text.includes('Écoute nationale') && !text.includes('Réessayer');
        }),
      );
      // What was there once stays, whatever becomes of its file.
      site.routes['/lines.json'] = site.routes['/campaign.json'] = gone;
      await page.evaluate(() => {
        const page = globalThis as unknown as { failures: number };
        page.failures = 0;
        addEventListener('relais-error', () => page.failures++);
      });
      await reload(page);
      await until(page, () => (globalThis as unknown as { failures: number }).failures === 5);
      assert.match(await bare(), /Écoute nationale/);
      await allSay(page, 'Accueil');
      assert.doesNotMatch(await textOf(page, 'relais-resources'), /Réessayer/);
      assert.deepEqual(thrown, []);
    });

    it('never comes, or never ends, leaves what stands there, the numbers, and a way to try again', async () => {
      const tabs: Listening[] = [];
      for (const route of NEVER) {
        site.requests.length = 0;
        tabs.push(await open(route, engine === 'chromium' ? '/' : '/hasty', await listen(browser)));
        while (!site.requests.some(({ path }) => path === '/campaign.json'))
          await new Promise((done) => setTimeout(done, 20));
      }
      for (const { page, thrown } of tabs) {
        await failsAndComesBack(page);
        assert.match(await textOf(page, 'relais-resources'), /15.*17.*112.*114.*119/);
        assert.deepEqual(thrown, []);
        await page.close();
      }
    });

    it('is late is waited for, with a word', async () => {
      let answer: () => void = () => {};
      const held = new Promise<void>((done) => (answer = done));
      const { page } = await open(async (_request, response) => {
        await held;
        response.end(campaign('Accueil'));
      });
      await allSay(page, 'Chargement…');
      await expectFallbacks(page, true);
      answer();
      await isShown(page);
    });

    it('changes is read anew when asked to, and the last good one stays where that fails', async () => {
      const { page, thrown } = await open((_request, response) => void response.end(campaign('Accueil')));
      await isShown(page);
      site.routes['/campaign.json'] = (_request, response) => void response.end(campaign('Clôture'));
      await reload(page);
      await isShown(page, 'Clôture');
      for (const route of [
        (_request, response) => void response.writeHead(500).end(),
        (_request, response) => void response.end('{'),
        (_request, response) => void response.destroy(),
      ] satisfies Route[]) {
        site.routes['/campaign.json'] = route;
        await page.evaluate(
          (tags) =>
            Promise.all(
              [...document.querySelectorAll<HTMLElement & { reload: () => void }>(tags)].map(
                (widget) =>
                  new Promise<unknown>((done) => {
                    widget.addEventListener('relais-error', done, { once: true });
                    widget.reload();
                  }),
              ),
            ).then(() => {}),
          TAGS.join(),
        );
        await isShown(page, 'Clôture');
      }
      assert.deepEqual(thrown, []);
    });

    it('was there before the network went stays, with the numbers, and what else would load says that it cannot', async () => {
      const { page, thrown } = await open((_request, response) => void response.end(campaign('Accueil')));
      await isShown(page);
      await site.close();
      await page.evaluate(() => {
        dispatchEvent(new Event('offline'));
      });
      await reload(page);
      await page.evaluate(() => {
        const agenda = document.querySelector('relais-agenda')!;
        agenda.shadowRoot!.querySelector<HTMLElement>('li .fold')!.click();
      });
      await until(page, () =>
        /n’ont pas pu être chargées/.test(
          document.querySelector('relais-agenda')?.shadowRoot?.querySelector('li:has(.fold)')?.textContent ??
            '',
        ),
      );
      await isShown(page);
      // A widget that comes now, and has nothing of its own, still has the numbers that are in the script.
      await page.evaluate(() => {
        const late = document.createElement('relais-resources');
        late.setAttribute('src', '/other.json');
        document.querySelector('relais-resources')!.replaceWith(late);
      });
      await until(page, () =>
        /119/.test(document.querySelector('relais-resources')?.shadowRoot?.textContent ?? ''),
      );
      assert.match(await textOf(page, 'relais-resources'), /15.*17.*112.*114.*119/);
      assert.deepEqual(thrown, []);
    });
  });
}
