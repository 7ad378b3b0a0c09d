/** Whole pages in real browsers, served from this machine: what a script tag does can only be seen from outside. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS } from '#lib/chromium';
import { launchWebKit, RECORDER, RECORDER_PATH } from './webkit.ts';

export type Engine = 'chromium' | 'firefox' | 'webkit';

const executables: Record<Engine, string | undefined> = {
  chromium: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  firefox: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
  webkit: process.env['WEBKIT_PATH'] ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
};

/** All engines of this machine, for tests that need no more of a page than WebDriver can do. */
export const allEngines: Engine[] = (['chromium', 'firefox', 'webkit'] as const).filter((engine) =>
  existsSync(executables[engine] ?? ''),
);

/** Those that puppeteer drives; the test command says which are missing, and in CI insists on both. */
export const engines: Engine[] = allEngines.filter((engine) => engine !== 'webkit');

/** The folder that npm publishes as `@relais/embed`. */
export const dist: string = fileURLToPath(new URL('../../../packages/embed/dist', import.meta.url));

/** The policy that the guide documents, and nothing else. */
export const CSP: string = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "trusted-types lit-html 'allow-duplicates'",
  "require-trusted-types-for 'script'",
].join('; ');

const start = (engine: Engine, zone: string, isDark: boolean): Promise<Browser> => {
  if (engine === 'webkit') return launchWebKit(executables.webkit ?? '', { TZ: zone });
  return puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: executables[engine] ?? '',
    headless: true,
    // A disk that is busy keeps a browser from starting for a while.
    timeout: 120_000,
    env: { ...process.env, TZ: zone },
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
      // Not the add-ons of the system: a quarter of each start.
      'extensions.enabledScopes': 0,
    },
    args:
      engine === 'firefox'
        ? []
        : [...CHROMIUM_ARGS, `--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`],
  });
};

/** Browsers that are open, and how many have each. */
const shared = new Map<string, { browser: Promise<Browser>; users: number }>();

/**
 * A browser, the same for all who ask for one of its kind: to start one takes as long as ten pages in it. It closes once
 * each of them has closed it.
 * @param zone Of the visitor; by default far from the campaign.
 * @param isDark Whether the visitor wants dark colours; not in WebKit.
 */
export const launch = (engine: Engine, zone = 'America/Montreal', isDark = false): Promise<Browser> => {
  const kind = [engine, zone, isDark].join();
  const known = shared.get(kind);
  if (known) {
    known.users++;
    return known.browser;
  }
  const browser = start(engine, zone, isDark).then((browser) => {
    const close = browser.close.bind(browser);
    browser.close = async () => {
      if (--one.users) return;
      shared.delete(kind);
      await close();
    };
    return browser;
  });
  const one = { browser, users: 1 };
  shared.set(kind, one);
  return browser;
};

/** Closes what is still open where a test broke. */
export const closeAll = async (): Promise<void> => {
  for (const one of shared.values()) {
    one.users = 1;
    await (await one.browser).close();
  }
};

/** What a path answers: a body (text/html), or all of it. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void | Promise<void>);

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
};

export interface Site {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Each request so far, as path and query. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  routes: Record<string, Route>;
  close: () => Promise<void>;
}

/** Where `serveSite` has an empty page, whose requests it does not keep. */
const BLANK_PATH = '/blank';

const isWebKit = ({ headers }: IncomingMessage): boolean =>
  /AppleWebKit(?!.*Chrom)/.test(headers['user-agent'] ?? '');

/** Serves routes first, then the published files under /relais/. */
export const serveSite = async (
  routes: Record<string, Route>,
  headers: Record<string, string> = {},
): Promise<Site> => {
  const requests: Site['requests'] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === RECORDER_PATH) {
      response.setHeader('Content-Type', 'text/javascript').end(RECORDER);
      return;
    }
    if (path === BLANK_PATH) {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html>');
      return;
    }
    requests.push({ path: request.url ?? '/', headers: request.headers });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const route = routes[path];
    const file = resolve(dist, path.replace('/relais/', ''));
    if (typeof route === 'string') {
      const recorder = isWebKit(request) ? `<script src="${RECORDER_PATH}"></script>` : '';
      response
        .setHeader('Content-Type', 'text/html; charset=utf-8')
        .end(route.replace(/^(<!doctype[^>]*>)?/i, `$&${recorder}`));
    } else if (route) {
      void route(request, response);
    } else if (path.startsWith('/relais/') && file.startsWith(dist + sep)) {
      readFile(file).then(
        (body) =>
          response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(body),
        () => response.writeHead(404).end(),
      );
    } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    routes,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};

/** A page that keeps what its console said and what it threw. */
export interface Tab {
  page: Page;
  /** Console errors and warnings, and uncaught exceptions. */
  complaints: string[];
}

export const openTab = async (browser: Browser): Promise<Tab> => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
};

/**
 * Makes a tab blank for the next test: to open another costs as much as a page in it. It keeps its history, its size, and who
 * listens to it. (Blank is a page of the site: for `about:blank` Chromium would start another process, and one more to come back.)
 */
export const clear = async ({ page, complaints }: Tab, { origin }: Site): Promise<void> => {
  await page.goto(origin + BLANK_PATH);
  complaints.length = 0;
};

/** Waits until a function of the page says true; says what it waited for when it never does. */
export const until = async (page: Page, condition: () => boolean | Promise<boolean>): Promise<void> => {
  try {
    await page.waitForFunction(condition, { timeout: 15_000, polling: 50 });
  } catch (error) {
    throw new Error(`never so: ${String(condition)}`, { cause: error });
  }
};

/** All text of an element with that of the open shadow roots in it, white space folded. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => {
    const read = (node: Node): string => {
      if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
      if (node instanceof HTMLSlotElement) {
        const assigned = node.assignedNodes({ flatten: true });
        return (assigned.length ? assigned : [...node.childNodes]).map(read).join(' ');
      }
      if (node instanceof Text) return node.data;
      const root = (node as Element).shadowRoot;
      return [...(root ?? node).childNodes].map(read).join(' ');
    };
    return read(element).replace(/\s+/g, ' ').trim();
  });

/**
 * What takes the focus on the way up a page, with Shift+Tab from its end to the exit, and of which nothing is seen: out of the
 * window, or under the exit (WCAG 2.2, 2.4.11).
 */
export const hiddenFocus = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => {
    const end = Object.assign(document.createElement('button'), { textContent: 'end' });
    document.body.append(end);
    end.focus();
  });
  const hidden: string[] = [];
  for (let steps = 0; steps < 300; steps++) {
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    const [name, isSeen] = await page.evaluate(() => {
      let active = document.activeElement!;
      if (active.localName === 'relais-exit') return ['', true] as const;
      while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const { left, top, right, bottom } = active.getBoundingClientRect();
      const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
      const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
      const isSeen = [0.02, 0.25, 0.5, 0.75, 0.98].some((across) =>
        [0.05, 0.5, 0.95].some((down) => {
          const there = document.elementFromPoint(x + width * across, y + height * down);
          return width > 0 && height > 0 && there?.localName !== 'relais-exit';
        }),
      );
      return [active.textContent.trim().slice(0, 40) || active.localName, isSeen] as const;
    });
    if (!name) return hidden;
    if (!isSeen) hidden.push(name);
  }
  throw new Error('no way up to the exit');
};
