/**
 * WebKit for the tests of whole pages, by WebDriver: the part of puppeteer's Browser and Page that most of them use. What is
 * not here (frames, keys, media, the network) cannot be tested in it, or is not yet.
 */
import type { Browser, Page } from 'puppeteer-core';
import { startWebKit, type WebKitWindow } from '#lib/webkit';

/** Where `serveSite` serves what hears a page's complaints to WebKit, which tells nobody what its console says. */
export const RECORDER_PATH = '/what-the-page-says.js';

/** Comes first in a page: keeps what it says in its console, throws, cannot load, and does against its policy. */
const record = (): void => {
  const said: string[][] = [];
  Object.defineProperty(globalThis, 'said', { value: said });
  for (const type of ['error', 'warn'] as const) {
    const tell = console[type];
    console[type] = (...words: unknown[]): void => {
      said.push(['console', type, words.map(String).join(' ')]);
      tell(...words);
    };
  }
  addEventListener(
    'error',
    ({ message, target }) =>
      said.push(
        target === globalThis
          ? ['pageerror', '', message]
          : ['console', 'error', `could not load ${(target as Element).outerHTML}`],
      ),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => said.push(['pageerror', '', String(reason)]));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    said.push(['console', 'error', `${violatedDirective} refused ${blockedURI}`]),
  );
};
export const RECORDER = `(${String(record)})()`;

/** Runs in the page. It gives text, which no `toJSON` of the page's can change. */
const answer = async (run: () => unknown): Promise<string> => {
  const { said = [] } = globalThis as { said?: string[][] };
  const result: Record<string, unknown> = {};
  try {
    result['value'] = await run();
  } catch (error) {
    result['error'] = String(error);
  }
  result['said'] = said.splice(0);
  const prototype = Array.prototype as { toJSON?: unknown };
  const { toJSON } = prototype;
  if (toJSON) delete prototype.toJSON;
  const text = JSON.stringify(result);
  if (toJSON) prototype.toJSON = toJSON;
  return text;
};

type Code = string | ((...args: never[]) => unknown);
type Listener = (what: unknown) => void;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

class WebKitPage {
  readonly #window: WebKitWindow;
  readonly #handle: string;
  readonly #listeners: [string, Listener][] = [];

  constructor(window: WebKitWindow, handle: string) {
    this.#window = window;
    this.#handle = handle;
  }

  async #call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    await this.#window.call('POST', '/window', { handle: this.#handle });
    return this.#window.call(method, path, body);
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
  }

  async goto(url: string): Promise<void> {
    await this.#call('POST', '/url', { url });
  }

  async reload(): Promise<void> {
    await this.#call('POST', '/refresh', {});
  }

  title(): Promise<unknown> {
    return this.#call('GET', '/title');
  }

  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    await this.#call('POST', '/window/rect', { width, height });
    // The window has a bar of its own.
    const inner = (await this.evaluate(() => [innerWidth, innerHeight])) as [number, number];
    await this.#call('POST', '/window/rect', {
      width: 2 * width - inner[0],
      height: 2 * height - inner[1],
    });
  }

  async evaluate(code: Code, ...args: unknown[]): Promise<unknown> {
    const text = await this.#call('POST', '/execute/async', {
      script: `(${String(answer)})(() => (${String(code)})(...${JSON.stringify(args)})).then(arguments[0])`,
      args: [],
    });
    const { value, error, said } = JSON.parse(String(text)) as {
      value: unknown;
      error?: string;
      said: [string, string, string][];
    };
    for (const [event, type, message] of said) {
      for (const [name, listener] of this.#listeners) {
        if (name === event) listener(type ? { type: () => type, text: () => message } : new Error(message));
      }
    }
    if (error !== undefined) throw new Error(error);
    return value;
  }

  $eval(selector: string, code: Code, ...args: unknown[]): Promise<unknown> {
    const select = `(selector, ...args) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error('There is no ' + selector);
      return (${String(code)})(element, ...args);
    }`;
    return this.evaluate(select, selector, ...args);
  }

  async waitForFunction(
    code: Code,
    { timeout = 15_000, polling = 50 } = {},
    ...args: unknown[]
  ): Promise<void> {
    for (const end = Date.now() + timeout; ; await pause(polling)) {
      if (await this.evaluate(code, ...args)) return;
      if (Date.now() > end) throw new Error('Waiting failed: it was never so');
    }
  }

  async close(): Promise<void> {
    await this.#call('DELETE', '/window');
  }
}

/** A browser that knows the methods above, and none else. */
export const launchWebKit = async (binary: string, env: Record<string, string>): Promise<Browser> => {
  const window = await startWebKit(binary, env);
  // It stays: the session ends with the last window, and a window that was closed opens no other.
  const first = await window.call('GET', '/window');
  const browser = {
    newPage: async (): Promise<Page> => {
      await window.call('POST', '/window', { handle: first });
      const { handle } = (await window.call('POST', '/window/new', { type: 'window' })) as { handle: string };
      return new WebKitPage(window, handle) as unknown as Page;
    },
    close: window.close,
  };
  return browser as unknown as Browser;
};
