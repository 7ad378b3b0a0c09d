/** What `relais render` writes, in a page: seen without a script, and taken over by it without a flash. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { run } from '@relais/cli';
import { opaqueId } from '@relais/core/calendar';
import type axeCore from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import {
  allEngines,
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

const fixtures = fileURLToPath(new URL('../../../stories/fixtures/', import.meta.url));
const NOW = Date.parse('2026-11-23T10:30+01:00');
const script = '<script type="module" src="/relais/relais.js"></script>';
/**
 * Adds up what moves, and looks at each frame, while `isWatched`, whether anything is there twice; the clock stands still. (A look
 * makes a browser draw a frame: where nobody asks what it saw, it would be most of what a long wait costs.)
 */
const WATCH = `
  Date.now = () => ${NOW};
  shift = 0;
  doubled = [];
  isWatched = true;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; })
      .observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    for (const { shadowRoot } of document.querySelectorAll('body > *')) {
      const names = [...(shadowRoot?.querySelectorAll('[id], [part=heading]') ?? [])].map((part) => part.id || part.textContent.trim());
      doubled.push(...names.filter((name, at) => names.indexOf(name) < at));
    }
    if (isWatched) requestAnimationFrame(look);
  };
  look();`;
const WITH_DATA = ['banner', 'agenda', 'resources', 'press-kit'];

/** What a server answers: the whole campaign, or so many bytes of it. */
interface Answer {
  status: number;
  length?: number;
}
const THERE: Answer = { status: 200 };
const MISSING: Answer = { status: 404, length: 0 };
const CUT: Answer = { status: 200, length: 1000 };

interface Rendered {
  html: string;
  /** Hashes for a policy. */
  hashes: string;
}

const rendered = new Map<string, Promise<Rendered>>();
/** What the command writes, which is the same each time. */
const render = (...args: string[]): Promise<Rendered> => {
  const name = args.join(' ');
  const found = rendered.get(name) ?? write(args);
  rendered.set(name, found);
  return found;
};
const write = async (args: string[]): Promise<Rendered> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(
    ['render', `${fixtures}campaign.json`, '--src', '/campaign.json', '--lang', 'fr', ...args],
    { out: (line) => out.push(line), err: (line) => err.push(line), now: NOW, env: { LANG: 'C' } },
  );
  assert.equal(code, 0, err.join('\n'));
  return { html: out.join('\n'), hashes: (err.join('\n').match(/'sha256-[^']+'/g) ?? []).join(' ') };
};

const pageOf = (body: string, head = script): string => `<!doctype html><html lang="fr">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Essai</title>
  <link rel="icon" href="data:,">${head}</head>
  <body>${body}<p id="next">La suite</p></body></html>`;

for (const engine of engines) {
  describe(`what is rendered beforehand, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;
    let tab: Tab;
    let release: () => void = () => {};

    before(async () => {
      browser = await launch(engine, 'Europe/Paris');
      tab = await openTab(browser);
      await tab.page.evaluateOnNewDocument(WATCH);
      site = await serveSite({});
      const documents = await readFile(`${fixtures}documents/exposition.svg`);
      for (const name of ['exposition', 'apercu-affiche', 'apercu-dossier', 'apercu-film', 'logo'])
        site.routes[`/documents/${name}.svg`] = (_request, response) =>
          void response.setHeader('Content-Type', 'image/svg+xml').end(documents);
    });
    after(async () => {
      await tab.page.close();
      await browser.close();
      await site.close();
    });

    interface Wishes {
      width?: number;
      policy?: string;
      head?: string;
      hash?: string;
      /** What comes of the campaign in the end. */
      answer?: Answer;
    }
    let answer: Answer = THERE;

    let held: Promise<void>;
    const hold = (): void => void (held = new Promise<void>((done) => (release = done)));
    /** Opens a page whose campaign is held back until `release()`. */
    const open = async (
      html: string,
      { width = 1280, policy, head, hash = '', ...wishes }: Wishes = {},
    ): Promise<Tab> => {
      await clear(tab, site);
      hold();
      answer = wishes.answer ?? THERE;
      const campaign = await readFile(`${fixtures}campaign.json`);
      site.routes['/'] = (_request, response) => {
        if (policy) response.setHeader('Content-Security-Policy', policy);
        response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageOf(html, head));
      };
      site.routes['/campaign.json'] = async (_request, response) => {
        await held;
        response.writeHead(answer.status).end(campaign.subarray(0, answer.length));
      };
      await tab.page.setViewport({ width, height: 800 });
      await tab.page.goto(`${site.origin}/${hash}`, { waitUntil: 'domcontentloaded' });
      return tab;
    };
    /** Until the script runs, and has had the time to do what it would do wrong. */
    const upgraded = async (page: Page): Promise<void> => {
      await until(page, () => !document.querySelector(':not(:defined)'));
      await settled(page);
    };
    const settled = (page: Page): Promise<void> =>
      page.evaluate(
        () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      );
    /** Until nothing is left in the shadow roots of what was written there. */
    const isLive = async (page: Page): Promise<void> => {
      await until(page, () =>
        [...document.querySelectorAll('body > *')].every(
          ({ shadowRoot }) => !shadowRoot?.querySelector('style, link, [data-later]'),
        ),
      );
      await settled(page);
    };

    /** Where everything stands that visitors read. */
    const geometry = (page: Page, tag: string): Promise<string[]> =>
      page.$eval(tag, (element) => {
        const read =
          'h2, .date, h4, h5, a, button, .tag, time, summary, img, dt, p:not([role], :has(.tag, .next))';
        const boxes = [...element.shadowRoot!.querySelectorAll(read)].flatMap((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          const isSeen =
            part.checkVisibility({ visibilityProperty: true }) && width > 1 && part.textContent?.trim();
          return isSeen
            ? [
                `${[x, y, width, height].map(Math.round).join(' ')} ${part.textContent!.replace(/\s+/g, ' ').trim().slice(0, 40)}`,
              ]
            : [];
        });
        const next = document.querySelector('#next')!.getBoundingClientRect();
        return [...boxes, `next ${Math.round(next.y)}`];
      });
    for (const width of [320, 768, 1280]) {
      for (const widget of WITH_DATA) {
        it(`stays where it is when the script takes over: ${widget} at ${width} px`, async () => {
          const { html } = await render('--widget', widget);
          const { page, complaints } = await open(html, { width });
          await upgraded(page);
          const before = await geometry(page, `relais-${widget}`);
          assert.ok(before.length > 2);
          release();
          await isLive(page);
          const now = await geometry(page, `relais-${widget}`);
          // What only holds now is said now, beside what was there.
          assert.deepEqual(
            before.filter((line) => !now.includes(line)),
            [],
          );
          assert.deepEqual(await page.evaluate('[shift, doubled]'), [0, []]);
          assert.deepEqual(complaints, []);
        });
      }
    }

    for (const [widget, ...attributes] of [
      ['agenda', 'limit=5'],
      ['banner', 'variant=hero', 'dismissible'],
      ['banner', 'variant=card'],
      ['resources', 'layout=cards', 'density=compact'],
      ['press-kit', 'layout=list'],
      ['exit', 'sticky'],
    ] as const) {
      it(`stays where it is as ${widget} ${attributes.join(' ')}`, async () => {
        const { html } = await render('--widget', widget, ...attributes.flatMap((one) => ['--attr', one]));
        const { page } = await open(html, { width: 768 });
        const before = await geometry(page, `relais-${widget}`);
        release();
        await isLive(page);
        const now = await geometry(page, `relais-${widget}`);
        assert.deepEqual(
          before.filter((line) => !now.includes(line)),
          [],
        );
        assert.deepEqual(await page.evaluate('[shift, doubled]'), [0, []]);
      });
    }

    it('comes under a strict policy, with its styles beside it or named by their hash', async () => {
      const names = ['exit', ...WITH_DATA].join();
      const policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; " +
        "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'; style-src ";
      const folder = await mkdtemp(join(tmpdir(), 'relais-'));
      const file = join(folder, 'page.html');
      await render('--widget', names, '--styles', 'linked', '--output', file, '--styles-url', '/styles');
      for (const name of await readdir(folder)) {
        const text = await readFile(join(folder, name));
        site.routes[`/styles/${name}`] = (_request, response) =>
          void response.setHeader('Content-Type', 'text/css').end(text);
      }
      const inline = await render('--widget', names);
      for (const [html, styles] of [
        [await readFile(file, 'utf8'), "'self'"],
        [inline.html, inline.hashes],
      ] as const) {
        const { page, complaints } = await open(html, { policy: policy + styles });
        await upgraded(page);
        const style = await page.$eval('relais-agenda', ({ shadowRoot }) => {
          const { containerType } = getComputedStyle(shadowRoot!.querySelector('.root')!);
          return containerType;
        });
        assert.equal(style, 'inline-size');
        release();
        await isLive(page);
        assert.deepEqual(await page.evaluate('doubled'), []);
        assert.deepEqual(complaints, []);
      }
      await rm(folder, { recursive: true });
    });

    const names = ['agenda', 'resources', 'press-kit', 'banner'];
    for (const width of [320, 768, 1280]) {
      it(`stays where the campaign cannot be had, says so, and can be tried again, at ${width} px`, async () => {
        // The last one has no place for it, and what follows makes room.
        const { html } = await render('--widget', names.join());
        const { page } = await open(html, { width, answer: MISSING });
        await upgraded(page);
        const read = (): Promise<Record<string, string[]>> =>
          page.evaluate(() =>
            Object.fromEntries(
              [...document.querySelectorAll('body > :defined:not(p)')].map(({ localName, shadowRoot }) => [
                localName,
                [...shadowRoot!.querySelectorAll('h2, h4, h5, a, time, dt')].map((part) =>
                  part.textContent!.trim(),
                ),
              ]),
            ),
          );
        const [words, agenda] = [await read(), await geometry(page, 'relais-agenda')];
        release();
        /** What each widget says, and whether its button is there to be pressed. */
        const said = (): Promise<unknown[]> =>
          page.evaluate(() =>
            [...document.querySelectorAll('body > :defined:not(p)')].map(({ shadowRoot }) => {
              const button = shadowRoot!.querySelector<HTMLElement>('button.again');
              return (
                button?.checkVisibility({ visibilityProperty: true }) &&
                button.offsetHeight >= 44 &&
                `${button.previousElementSibling!.role} ${button.previousElementSibling!.textContent}: ${button.textContent}`
              );
            }),
          );
        const SENTENCE = 'status Mise à jour impossible\u00a0: ces informations peuvent dater.: Réessayer';
        const hasFailed = (): Promise<void> =>
          until(page, () => {
            const all = [...document.querySelectorAll('body > :defined:not(p)')];
            return all.every(({ shadowRoot }) =>
              /Mise à jour/.test(
                shadowRoot!.querySelector('.again')?.previousElementSibling?.textContent ?? '',
              ),
            );
          });
        await hasFailed();
        assert.deepEqual(
          await said(),
          names.map(() => SENTENCE),
        );
        assert.deepEqual(await read(), words);
        if (engine === 'chromium') {
          await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
          const violations = await page.evaluate(
            async (include) => {
              const { axe } = globalThis as unknown as { axe: typeof axeCore };
              return (await axe.run({ include })).violations.map(
                ({ id, nodes }) => `${id} ${nodes[0]?.html}`,
              );
            },
            names.map((name) => `relais-${name}`),
          );
          assert.deepEqual(violations, []);
        }
        // Beside the list there is room for the sentence: no row moves, only words in a line that now begins with them.
        const moves = (await geometry(page, 'relais-agenda'))
          .filter((line) => !line.endsWith('Réessayer'))
          .map((line, at) => Number(line.split(' ')[1]) - Number(agenda[at]?.split(' ')[1]));
        assert.equal(moves.length, agenda.length);
        // The last is what follows all widgets.
        if (width === 1280) assert.ok(Math.max(...moves.slice(0, -1).map(Math.abs)) <= 1, moves.join(' '));
        // “Good” is less than 0.1 (web.dev, Cumulative Layout Shift).
        assert.ok(((await page.evaluate('shift')) as number) < 0.1, String(await page.evaluate('shift')));

        const press = (): Promise<void> =>
          page.$eval('relais-agenda', ({ shadowRoot }) => {
            const button = shadowRoot!.querySelector<HTMLElement>('.again')!;
            button.focus();
            button.click();
          });
        const focus = (): Promise<unknown> =>
          page.$eval('relais-agenda', ({ shadowRoot }) => shadowRoot!.activeElement?.className);
        answer = CUT;
        hold();
        await press();
        await until(page, () =>
          /Chargement/.test(
            document.querySelector('relais-agenda')!.shadowRoot!.querySelector('.again')!
              .previousElementSibling!.textContent!,
          ),
        );
        release();
        await hasFailed();
        assert.deepEqual(await read(), words);
        assert.equal(await focus(), 'again');

        answer = THERE;
        await press();
        await until(
          page,
          () => !document.querySelector('relais-agenda')!.shadowRoot!.querySelector('style, .again'),
        );
        assert.equal(await focus(), 'root');
        assert.match(await textOf(page, 'relais-agenda'), /Programme.*Ajouter/);
        assert.doesNotMatch(await textOf(page, 'relais-agenda'), /Réessayer|Mise à jour/);
        // The others are as they were, until somebody tries these again.
        assert.deepEqual((await said()).map(Boolean), [false, true, true, true]);
      });
    }

    it('stays where one of two files cannot be had, and says the same', async () => {
      const { html } = await render('--widget', 'press-kit', '--src', '/campaign.json /nowhere.json');
      const { page } = await open(html);
      await upgraded(page);
      release();
      await until(
        page,
        () => !!document.querySelector('relais-press-kit')!.shadowRoot!.querySelector('.again'),
      );
      assert.match(await textOf(page, 'relais-press-kit'), /ces informations peuvent dater\. Réessayer/);
    });

    it('says it in English on an English page, and nothing where an empty banner cannot be filled', async () => {
      const { html } = await render('--widget', 'press-kit', '--lang', 'en');
      const over = await render('--widget', 'banner', '--now', '2027-01-01');
      const { page } = await open(html + over.html, { answer: MISSING });
      await upgraded(page);
      release();
      await until(
        page,
        () => !!document.querySelector('relais-press-kit')!.shadowRoot!.querySelector('.again'),
      );
      await settled(page);
      assert.match(await textOf(page, 'relais-press-kit'), /Could not be refreshed.*Try again/);
      assert.equal(await textOf(page, 'relais-banner'), '');
    });

    for (const chunk of ['kit.late', 'kit.takeover'])
      it(`stays where what takes over cannot be had, leaves no gap, and tries again: ${chunk}`, async () => {
        const late = (await readdir(`${dist}/chunks`)).find((name) => name.startsWith(chunk));
        site.routes[`/relais/chunks/${late}`] = (_request, response) => void response.writeHead(404).end();
        const { html } = await render('--widget', 'agenda');
        site.requests.length = 0;
        const { page, complaints } = await open(html);
        await page.evaluate(`
        isWatched = false;
        rejections = [];
        addEventListener('unhandledrejection', ({ reason }) => rejections.push(String(reason)))`);
        await upgraded(page);
        const before = await geometry(page, 'relais-agenda');
        release();
        for (let times = 0; !site.requests.some(({ path }) => path.includes(`${late}`)); times++) {
          assert.ok(times < 300, `${chunk} is asked for`);
          await new Promise((done) => setTimeout(done, 50));
        }
        // That it is not there has been heard by then.
        await new Promise((done) => setTimeout(done, 500));
        await settled(page);
        assert.deepEqual(await geometry(page, 'relais-agenda'), before);
        // Where nothing has come for six seconds.
        await until(page, () => {
          const isAway = (part: Element | null): boolean =>
            !!part && (getComputedStyle(part).position === 'absolute' || isAway(part.parentElement));
          return [...document.querySelector('relais-agenda')!.shadowRoot!.querySelectorAll('.root *')].every(
            (part) =>
              getComputedStyle(part).visibility !== 'hidden' || !part.checkVisibility() || isAway(part),
          );
        });
        delete site.routes[`/relais/chunks/${late}`];
        await isLive(page);
        assert.match(await textOf(page, 'relais-agenda'), /Programme/);
        assert.deepEqual(await page.evaluate('rejections'), []);
        // The browser's own word for the file that is not there, and no other.
        assert.deepEqual(
          complaints.filter((text) => !/404|kit\.(?:late|takeover)/.test(text)),
          [],
        );
      });

    for (const width of [320, 1280])
      it(`stays as it is when the script comes after the places for it have closed, at ${width} px`, async () => {
        const { html } = await render('--widget', names.join());
        const { page, complaints } = await open(html, { width, head: ' ' });
        const everything = async (): Promise<string[]> =>
          (await Promise.all(names.map((name) => geometry(page, `relais-${name}`)))).flat();
        /** Where a session stands on the screen. */
        const top = (scroll = false): Promise<number> =>
          page.$eval(
            'relais-agenda',
            ({ shadowRoot }, scroll) => {
              const row = [...shadowRoot!.querySelectorAll('.fold')].find((one) =>
                /Measuring what/.test(one.textContent),
              )!;
              if (scroll) row.scrollIntoView({ block: 'start' });
              return Math.round(row.getBoundingClientRect().top);
            },
            scroll,
          );
        await page.evaluate('isWatched = false');
        const early = await everything();
        await new Promise((done) => setTimeout(done, 7000));
        assert.notDeepEqual(await everything(), early);
        await page.evaluate('shift = 0');
        const stood = await top(true);
        const closed = await everything();
        await page.addScriptTag({ type: 'module', url: '/relais/relais.js' });
        await until(page, () =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('kit.takeover')),
        );
        await upgraded(page);
        // Somebody reads meanwhile.
        await new Promise((done) => setTimeout(done, 500));
        // Where somebody has scrolled to is no whole pixel: all may be told one further.
        const read = await everything();
        assert.equal(read.length, closed.length);
        for (const [at, line] of read.entries()) {
          const [x, y, width, height, ...text] = line.split(' ');
          const [x0, y0, width0, height0, ...text0] = closed[at]!.split(' ');
          assert.deepEqual([x, width, height, text], [x0, width0, height0, text0]);
          assert.ok(Math.abs(Number(y) - Number(y0)) <= 1, `${closed[at]} → ${line}`);
        }
        assert.equal(await page.evaluate('shift'), 0);
        release();
        await isLive(page);
        // The search and the filters have come above, and who reads there has the same line before them.
        assert.ok(Math.abs((await top()) - stood) <= 1, `${stood} → ${await top()}`);
        assert.deepEqual(complaints, []);
      });

    it('keeps open what a reader has opened, and the focus', async () => {
      const { html } = await render('--widget', 'agenda', '--attr', 'limit=3');
      const { page } = await open(html);
      await upgraded(page);
      await page.$eval('relais-agenda', ({ shadowRoot }) => {
        const details = shadowRoot!.querySelectorAll('li details')[1] as HTMLDetailsElement;
        details.open = true;
        details.querySelector('a')!.focus();
      });
      const state = (): Promise<unknown> =>
        page.$eval('relais-agenda', ({ shadowRoot }) => ({
          open: [...shadowRoot!.querySelectorAll('[open] > .fold, .fold[aria-expanded=true]')].map(
            (one) => one.textContent,
          ),
          focus: (shadowRoot!.activeElement as HTMLAnchorElement | null)?.href,
        }));
      const before = await state();
      release();
      await isLive(page);
      assert.deepEqual(await state(), before);
    });

    it('keeps all sessions where somebody has asked for them', async () => {
      const { html } = await render('--widget', 'agenda', '--attr', 'limit=3');
      const { page } = await open(html);
      await upgraded(page);
      const count = (): Promise<number> =>
        page.$eval(
          'relais-agenda',
          ({ shadowRoot }) =>
            [...shadowRoot!.querySelectorAll('li[part~=event]')].filter((row) => row.checkVisibility())
              .length,
        );
      assert.equal(await count(), 3);
      await page.$eval('relais-agenda', ({ shadowRoot }) =>
        shadowRoot!.querySelector<HTMLElement>('summary.button')!.click(),
      );
      assert.equal(await count(), 60);
      release();
      await isLive(page);
      assert.ok((await count()) > 20);
    });

    it('keeps the focus on what was opened among all sessions, where it is folded away once the script is there', async () => {
      const { html } = await render('--widget', 'agenda', '--attr', 'limit=3');
      const { page } = await open(html);
      await upgraded(page);
      await page.$eval('relais-agenda', ({ shadowRoot }) => {
        shadowRoot!.querySelector<HTMLElement>('summary.button')!.click();
        const [opened, focused] = shadowRoot!.querySelectorAll<HTMLElement>('[part~=past] .fold');
        opened!.click();
        focused!.focus();
        focused!.scrollIntoView();
      });
      const state = (): Promise<unknown> =>
        page.$eval('relais-agenda', ({ shadowRoot }) => {
          const { activeElement } = shadowRoot!;
          return [
            [...shadowRoot!.querySelectorAll('[open] > .fold, .fold[aria-expanded=true]')]
              .filter((one) => one.checkVisibility())
              .map((one) => one.textContent),
            activeElement?.textContent,
            // No -0.
            Math.round(activeElement?.getBoundingClientRect().top ?? NaN) + 0,
          ];
        });
      const before = await state();
      release();
      await isLive(page);
      assert.deepEqual(await state(), before);
    });

    it('leads to the session of a shared link, also where its details come before what takes over', async () => {
      const { html } = await render('--widget', 'agenda');
      const chunks = await readdir(`${dist}/chunks`);
      const path = `/relais/chunks/${chunks.find((name) => name.startsWith('kit.takeover.'))}`;
      const code = await readFile(`${dist}${path.slice('/relais'.length)}`);
      site.routes[path] = async (_request, response) => {
        await new Promise((done) => setTimeout(done, 500));
        response.setHeader('Content-Type', 'text/javascript').end(code);
      };
      const { events } = JSON.parse(await readFile(`${fixtures}campaign.json`, 'utf8')) as {
        events: { id: string; name: string }[];
      };
      const { id, name } = events.at(-1)!;
      const { page } = await open(html, { hash: `#relais:s=${opaqueId(id)}` });
      await until(page, () => !document.querySelector(':not(:defined)'));
      release();
      await until(page, () => !!document.querySelector('relais-agenda')!.shadowRoot!.activeElement);
      const [text, isOpen, top] = await page.$eval('relais-agenda', ({ shadowRoot }) => {
        const focused = shadowRoot!.activeElement!;
        return [focused.textContent, focused.ariaExpanded, focused.getBoundingClientRect().top] as const;
      });
      assert.equal(text, `Détails\u00a0: ${name}`);
      assert.equal(isOpen, 'true');
      assert.ok(top > 0 && top < 800, `it is seen: ${top}`);
      delete site.routes[path];
    });

    it('is never French on an English page', async () => {
      const { html } = await render('--widget', 'exit,resources', '--lang', 'en');
      const { page } = await open(html);
      await page.evaluate(`
        words = new Set();
        const read = () => { words.add(document.querySelector('relais-exit').shadowRoot.querySelector('a').textContent.trim()); requestAnimationFrame(read) };
        read()`);
      await upgraded(page);
      release();
      await isLive(page);
      assert.deepEqual(await page.evaluate('[...words]'), ['Leave this page quickly']);
      assert.match(await textOf(page, 'relais-resources'), /Emergency/);
    });

    if (engine === 'chromium') {
      it('needs no script: nothing offers what only a script does', async () => {
        const { html } = await render('--widget', ['exit', ...WITH_DATA].join(), '--attr', 'dismissible');
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        site.routes['/'] = pageOf(html);
        await page.goto(`${site.origin}/`);
        const seen = await page.evaluate(() => {
          const all = [...document.querySelectorAll('body > *')].flatMap(({ shadowRoot }) => [
            ...(shadowRoot?.querySelectorAll('*') ?? []),
          ]);
          const shown = all.filter((part) => part.checkVisibility({ visibilityProperty: true }));
          return {
            controls: shown.filter((part) => part.matches('button, input, select, [role=search], nav'))
              .length,
            links: shown.filter((part) => part.matches('a[href]')).length,
            numbers: shown
              .filter((part) => part.matches('a[href^="tel:"]'))
              .map((part) => part.getAttribute('href')),
            later: shown.filter((part) => part.matches('[data-later]')).length,
          };
        });
        assert.deepEqual([seen.controls, seen.later], [0, 0]);
        assert.ok(seen.links > 20);
        for (const number of ['15', '17', '112', '119'])
          assert.ok(seen.numbers.includes(`tel:${number}`), number);
        // The steps for who worries open by themselves.
        for (const summary of ['.worry > summary', '.worry details:nth-of-type(2) > summary'])
          await (await page.$(`relais-resources >>> ${summary}`))!.click();
        const steps = await page.$eval('relais-resources', ({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('.worry li, .worry li a')].flatMap((part) =>
            part.checkVisibility() ? [part.textContent!.replace(/\s+/g, ' ').trim()] : [],
          ),
        );
        assert.match(steps.join('\n'), /Danger immédiat[^]*17[^]*le 119 vous écoute[^]*Gardez le lien/);
        await page.close();
      });

      it('is printed with all that is folded away, and without gaps for what only a script does', async () => {
        const { html } = await render('--widget', 'agenda');
        // Before the script comes.
        const { page } = await open(html, { head: '' });
        await page.emulateMediaType('print');
        const seen = await page.$eval('relais-agenda', ({ shadowRoot }) => {
          const count = (selector: string): number =>
            [...shadowRoot!.querySelectorAll(selector)].filter((part) => part.checkVisibility()).length;
          return [count('[part~=event]'), count('[part~=event] dl'), count('.fold, .find, .tabs, button')];
        });
        await page.emulateMediaType();
        assert.deepEqual(seen, [60, 60, 0]);
      });

      it('is printed without its subject where that is not to be told', async () => {
        const { html } = await render('--widget', 'agenda', '--attr', 'discreet');
        const { page } = await open(html, { head: '' });
        const read = (): Promise<string> =>
          page.$eval(
            'relais-agenda',
            ({ shadowRoot }) => shadowRoot!.querySelector<HTMLElement>('.root')!.innerText,
          );
        const { events } = JSON.parse(await readFile(`${fixtures}campaign.json`, 'utf8')) as {
          events: { name: string }[];
        };
        const told = (text: string): number => events.filter(({ name }) => text.includes(name)).length;
        assert.ok(told(await read()) > 20);
        await page.emulateMediaType('print');
        const paper = await read();
        await page.emulateMediaType();
        assert.equal(told(paper), 0);
        assert.match(paper, /9\sh/);
      });
    }
  });
}

/** As where there is no scripting, which only Chromium can be told. */
const withoutScripting = (html: string): string =>
  html.replaceAll('(scripting:none)', 'all').replaceAll('(scripting: none)', 'all');

for (const engine of allEngines) {
  describe(`what is rendered beforehand, where the script does not come, in ${engine}`, () => {
    let browser: Browser;
    let site: Site;
    before(async () => {
      browser = await launch(engine);
      site = await serveSite({});
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('leaves no gap for it after a while, and keeps the places until then where it comes', async () => {
      const { html } = await render('--widget', WITH_DATA.join(), '--attr', 'dismissible');
      assert.notEqual(withoutScripting(html), html);
      site.routes['/blocked'] = pageOf(html, '<script type="module" src="/relais/absent.js"></script>');
      site.routes['/without'] = pageOf(withoutScripting(html), '');
      // The script has come, and the campaign is on its way: for longer than it may be.
      site.routes['/waiting'] = pageOf(
        html,
        `<script>AbortSignal.timeout = () => new AbortController().signal</script>${script}`,
      );
      site.routes['/campaign.json'] = () => {};
      const tabs: Record<string, Tab> = {};
      /** Where each line of text stands, from the top of the page. */
      const lines = (name: string): Promise<string[]> =>
        tabs[name]!.page.evaluate(() =>
          [...document.querySelectorAll('body > *')].flatMap((element) =>
            [
              ...(element.shadowRoot?.querySelectorAll('h2, h4, h5, a, summary, .fold, time, dt') ?? [
                element,
              ]),
            ].flatMap((part) => {
              const { top, left, width } = part.getBoundingClientRect();
              const isSeen =
                part.checkVisibility({ visibilityProperty: true }) &&
                getComputedStyle(part).visibility === 'visible' &&
                width > 1;
              return isSeen
                ? [
                    `${Math.round(left)} ${Math.round(top + scrollY)} ${part.textContent!.replace(/\s+/g, ' ').trim()}`,
                  ]
                : [];
            }),
          ),
        );
      const blocked: Record<number, string[]> = {};
      for (const width of [320, 1280]) {
        for (const name of ['without', 'blocked', 'waiting']) {
          const tab = (tabs[`${name} ${width}`] = await openTab(browser));
          await tab.page.setViewport({ width, height: 800 });
          await tab.page.goto(`${site.origin}/${name}`);
          // Six seconds have not passed.
          if (name === 'blocked') blocked[width] = await lines(`blocked ${width}`);
        }
      }
      const waiting: Record<number, string[]> = {};
      for (const width of [320, 1280]) {
        await until(tabs[`waiting ${width}`]!.page, () => !document.querySelector(':not(:defined)'));
        waiting[width] = await lines(`waiting ${width}`);
      }
      await new Promise((done) => setTimeout(done, 6500));
      for (const width of [320, 1280]) {
        assert.deepEqual(await lines(`waiting ${width}`), waiting[width]);
        // Firefox has other things to do in tabs that are not in front.
        const without = (await lines(`without ${width}`)).join('\n');
        assert.ok(blocked[width]!.length > 50);
        assert.notEqual(blocked[width]!.join('\n'), without);
        for (let count = 0; count < 20 && (await lines(`blocked ${width}`)).join('\n') !== without; count++)
          await new Promise((done) => setTimeout(done, 500));
        assert.equal((await lines(`blocked ${width}`)).join('\n'), without);
      }
      for (const { page } of Object.values(tabs)) await page.close();
    });
  });
}
