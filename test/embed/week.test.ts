/**
 * A page that somebody left open for a week, with a clock that runs as fast as it can: over the start and the end of a
 * campaign, midnights, the end of summer time, a day without the network; in view by day and hidden by night. (WebDriver's own
 * timers would be those of the page: not in WebKit.)
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { engines, launch, openTab, serveSite, textOf } from './browser.ts';

/** What the page's own script below gives to the tests. */
interface FakeClock {
  /** Lets time pass, timer by timer; each may render before the next. */
  pass: (milliseconds: number) => Promise<void>;
  /** Shows or hides the page, as changing tabs does. */
  show: (isShown: boolean) => void;
  now: () => number;
  timers: () => number;
  /** The most timers that were there at once since this was last asked. */
  most: () => number;
  /** Listeners that the page, its window and its media have: how many, of what. */
  listeners: () => string[];
}

declare global {
  var fakeClock: FakeClock;
  var answers: number;
}

/** Runs in the page before everything else. */
const fake = (start: number): void => {
  let now = start;
  let most = 0;
  let isHidden = false;
  let id = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length ? parts : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
  performance.now = () => now - start;
  const set = (run: (...rest: unknown[]) => void, wait = 0, ...rest: unknown[]): number => {
    timers.set(++id, { at: now + Math.max(1, wait), run: () => run(...rest) });
    most = Math.max(most, timers.size);
    return id;
  };
  const clear = (id: number): void => void timers.delete(id);
  // No timer repeats in Relais: one that did would be found by the count.
  Object.assign(globalThis, { setTimeout: set, setInterval: set, clearTimeout: clear, clearInterval: clear });
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  type Listening = Parameters<typeof add>;
  const heard = new Map<string, Set<Listening[1]>>();
  const hearers = (target: EventTarget, type: string): Set<Listening[1]> => {
    const name = `${target.constructor.name} ${type}`;
    if (!heard.has(name)) heard.set(name, new Set());
    return heard.get(name)!;
  };
  const isOfPage = (target: EventTarget): boolean =>
    target === globalThis || target === document || target instanceof MediaQueryList;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...rest: Listening) {
    const target = this ?? globalThis;
    if (isOfPage(target)) hearers(target, rest[0]).add(rest[1]);
    return add.apply(target, rest);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, ...rest: Listening) {
    const target = this ?? globalThis;
    if (isOfPage(target)) hearers(target, rest[0]).delete(rest[1]);
    return remove.apply(target, rest);
  };
  Object.defineProperty(document, 'hidden', { get: () => isHidden });
  Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
  const turn = (): Promise<void> =>
    new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(0);
    });
  globalThis.answers = 0;
  for (const name of ['relais-load', 'relais-error']) addEventListener(name, () => answers++);
  heard.clear();
  globalThis.fakeClock = {
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].run();
        await turn();
      }
      now = end;
      await turn();
    },
    show: (isShown) => {
      isHidden = !isShown;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    now: () => now,
    timers: () => timers.size,
    most: () => {
      const was = most;
      most = timers.size;
      return was;
    },
    listeners: () => [...heard].flatMap(([name, { size }]) => (size ? [`${size} × ${name}`] : [])),
  };
};

const DAYS = ['22', '23', '24', '25', '26', '27'];

const campaign = (word: string): string =>
  JSON.stringify({
    format: 1,
    id: 'c',
    name: 'Semaine',
    startDate: '2026-10-22',
    endDate: '2026-10-27',
    events: DAYS.map((day) => ({
      id: `d${day}`,
      name: `${word} du ${day}`,
      startDate: `2026-10-${day}T14:00`,
      endDate: `2026-10-${day}T15:00`,
    })),
    resources: [
      {
        id: 'r',
        name: 'Écoute',
        category: 'helpline',
        channels: [{ type: 'voice', value: '01 99 00 10 10' }],
        hoursAvailable: [
          { days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '10:00', closes: '17:00' },
        ],
        verifiedOn: '2026-10-01',
      },
    ],
    pressKit: { files: [{ id: 'f', name: 'Dossier', contentUrl: '/f.pdf' }] },
  });

/**
 * Moments, in the clocks of Paris with the offset of that day, and what the widgets say then. In between the page is in view,
 * unless it is `away` until the moment before.
 */
const WEEK: { at: string; away?: true; banner: RegExp; now?: string; help: RegExp; word?: string }[] = [
  { at: '2026-10-21T23:59+02:00', banner: /Demain/, help: /Fermé, ouvre demain à 10/ },
  { at: '2026-10-22T00:00+02:00', banner: /Jour 1 sur 6/, help: /Fermé, ouvre à 10/ },
  { at: '2026-10-22T10:00+02:00', banner: /Jour 1 sur 6/, help: /Ouvert jusqu’à 17/ },
  { at: '2026-10-22T14:00+02:00', banner: /Jour 1 sur 6/, now: 'd22', help: /Ouvert jusqu’à 17/ },
  { at: '2026-10-22T15:00+02:00', banner: /Jour 1 sur 6/, help: /Ouvert/ },
  { at: '2026-10-22T23:00+02:00', banner: /Jour 1 sur 6/, help: /Fermé/ },
  { at: '2026-10-23T14:30+02:00', away: true, banner: /Jour 2 sur 6/, now: 'd23', help: /Ouvert/ },
  { at: '2026-10-24T09:59+02:00', away: true, banner: /Jour 3 sur 6/, help: /Fermé, ouvre à 10/ },
  { at: '2026-10-24T23:59+02:00', banner: /Jour 3 sur 6/, help: /Fermé/ },
  // The night has 25 hours, and the page is in view.
  { at: '2026-10-25T02:30+02:00', banner: /Jour 4 sur 6/, help: /Fermé, ouvre à 10/ },
  { at: '2026-10-25T02:30+01:00', banner: /Jour 4 sur 6/, help: /Fermé, ouvre à 10/ },
  { at: '2026-10-25T09:59+01:00', banner: /Jour 4 sur 6/, help: /Fermé, ouvre à 10/ },
  { at: '2026-10-25T10:00+01:00', banner: /Jour 4 sur 6/, help: /Ouvert jusqu’à 17/ },
  { at: '2026-10-25T14:59+01:00', banner: /Jour 4 sur 6/, now: 'd25', help: /Ouvert/ },
  // Without the network all stays as it was, and goes on.
  {
    at: '2026-10-26T14:30+01:00',
    away: true,
    banner: /Jour 5 sur 6/,
    now: 'd26',
    help: /Ouvert/,
    word: 'none',
  },
  { at: '2026-10-26T22:00+01:00', banner: /Jour 5 sur 6/, help: /Fermé/ },
  {
    at: '2026-10-27T14:30+01:00',
    away: true,
    banner: /Dernier jour/,
    now: 'd27',
    help: /Ouvert/,
    word: 'Débat',
  },
  { at: '2026-10-27T23:59+01:00', banner: /Dernier jour/, help: /Fermé/ },
  { at: '2026-10-28T00:00+01:00', banner: /^$/, help: /Fermé, ouvre à 10/ },
];

/** What a page has; `nodes`, `all` listeners and `heap` (bytes) only Chromium tells, elsewhere they are 0. */
interface Counts {
  nodes: number;
  all: number;
  heap: number;
  /** Listeners of the page itself. */
  page: string;
}

const START = '2026-10-21T20:00+02:00';
const HOUR = 3_600_000;

/** Waits until each of the four widgets with data has its answer; from outside, as time stands still in the page. */
const answered = async (page: Page): Promise<void> => {
  for (let tries = 0; (await page.evaluate(() => answers)) < 4; tries++) {
    assert.ok(tries < 300, 'the campaign is answered');
    await new Promise((done) => setTimeout(done, 50));
  }
};

for (const engine of engines) {
  it(`a page left open for a week shows what each moment asks for, in ${engine}, and keeps nothing`, async () => {
    const browser = await launch(engine);
    let word = 'Café';
    const site = await serveSite({
      '/campaign.json': (_request, response) =>
        void (word === 'none' ? response.destroy() : response.end(campaign(word))),
      '/': `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
        <script>(${String(fake)})(${Date.parse(START)})</script>
        <script type="module" src="/relais/relais-all.js"></script></head><body>
        ${['banner', 'agenda', 'resources', 'press-kit'].map((name) => `<relais-${name} src="/campaign.json" view="list"></relais-${name}>`).join('')}
        <relais-exit></relais-exit></body></html>`,
    });
    try {
      const { page, complaints } = await openTab(browser);
      await page.goto(`${site.origin}/`);
      await answered(page);
      const client = engine === 'chromium' ? await page.createCDPSession() : undefined;
      const count = async (): Promise<Counts> => {
        for (let n = 0; n < 3; n++) await client?.send('HeapProfiler.collectGarbage');
        const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = client ? await page.metrics() : {};
        const listeners = await page.evaluate(() => fakeClock.listeners());
        return { nodes: Nodes, all: JSEventListeners, heap: JSHeapUsedSize, page: listeners.join(', ') };
      };
      const isNow = (page: Page): Promise<string[]> =>
        page.$eval('relais-agenda', (agenda) =>
          [...agenda.shadowRoot!.querySelectorAll('[part~=now][data-id^=d]')].map((event) =>
            event.getAttribute('data-id')!,
          ),
        );

      let before: Counts | undefined;
      for (const { at, away, banner, now, help, word: next } of WEEK) {
        if (next) word = next;
        if (next)
          await page.evaluate(
            (type) => dispatchEvent(new Event(type)),
            next === 'none' ? 'offline' : 'online',
          );
        if (away) {
          await page.evaluate(() => {
            fakeClock.show(false);
            fakeClock.most();
            answers = 0;
          });
          assert.equal(await page.evaluate(() => fakeClock.timers()), 0, `${at}: no timer while hidden`);
        }
        for (;;) {
          const left = Date.parse(at) - (await page.evaluate(() => fakeClock.now()));
          if (left <= 0) break;
          await page.evaluate((wait) => fakeClock.pass(wait), Math.min(left, 4 * HOUR));
        }
        if (away) {
          assert.equal(await page.evaluate(() => fakeClock.most()), 0, `${at}: none came while hidden`);
          await page.evaluate(() => fakeClock.show(true));
          await answered(page);
          await page.evaluate(() => fakeClock.pass(0));
        }
        for (const [tag, words] of [
          ['relais-banner', banner],
          ['relais-resources', help],
          ['relais-agenda', new RegExp(`${word === 'none' ? 'Café' : word} du 27`)],
        ] as const) {
          const text = await textOf(page, tag);
          assert.match(text, words, `${at}: ${text}`);
        }
        assert.deepEqual(await isNow(page), now ? [now] : [], at);
        // While the page loads there are more: each widget gives its campaign a moment before it says that it waits.
        const most = await page.evaluate(() => fakeClock.most());
        if (at > '2026-10-22') assert.ok(most <= 1, `${at}: ${most} timers at once`);
        assert.equal(await page.evaluate(() => fakeClock.timers()), 1, `${at}: one timer for the page`);
        if (at >= '2026-10-24') before ??= await count();
      }
      const after = await count();
      const said = JSON.stringify({ before, after });
      assert.ok(before);
      assert.equal(after.page, before.page);
      assert.ok(after.nodes < before.nodes + 1000, said);
      assert.ok(after.all < before.all + 100, said);
      assert.ok(after.heap < before.heap + 1e6, said);

      await page.evaluate(() => document.body.replaceChildren());
      await page.evaluate(() => fakeClock.pass(1000));
      assert.equal(await page.evaluate(() => fakeClock.timers()), 0);
      assert.deepEqual(await page.evaluate(() => fakeClock.listeners()), []);
      assert.deepEqual(
        complaints.filter((text) => !/campaign\.json|ERR_|NetworkError|access control/.test(text)),
        [],
      );
    } finally {
      await browser.close();
      await site.close();
    }
  });
}
