/** What comes and goes leaves nothing: not an element, not a listener, not a timer. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engines, launch, openTab, serveSite, until } from './browser.ts';

/** Each kind, at a moment during the default campaign. */
const TAGS = ['exit', 'banner', 'agenda', 'resources', 'press-kit']
  .map((name) => `<relais-${name} now="2021-11-20T10:30"></relais-${name}>`)
  .join('');

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title>
  <script>
    // Timers that nobody ended, as far as a page can count them.
    window.timers = new Set();
    const { setTimeout: set, clearTimeout: clear } = window;
    window.setTimeout = (run, wait, ...rest) => {
      const id = set(() => { timers.delete(id); run(...rest); }, wait);
      timers.add(id);
      return id;
    };
    window.clearTimeout = (id) => { timers.delete(id); clear(id); };
  </script>
  <script type="module" src="/relais/relais.js"></script><main>${TAGS}</main>`;

// Only Chromium tells how much there is.
describe('a page that is left open for long', { skip: !engines.includes('chromium') }, () => {
  it('is as it was after widgets came and went a thousand times, in the page and in shadow roots of their own', async () => {
    const browser = await launch('chromium');
    const site = await serveSite({ '/': PAGE });
    try {
      const { page, complaints } = await openTab(browser);
      await page.goto(`${site.origin}/`);
      await until(page, () => !!customElements.get('relais-press-kit'));
      const client = await page.createCDPSession();
      const comeAndGo = (times: number): Promise<void> =>
        page.evaluate(
          async (count, tags) => {
            const main = document.querySelector('main')!;
            const pause = (): Promise<void> =>
              new Promise((done) => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => done();
                channel.port2.postMessage(0);
              });
            for (let n = 0; n < count; n++) {
              const host = document.createElement('div');
              main.append(host);
              const root = n % 2 ? host.attachShadow({ mode: 'open' }) : host;
              if (root !== host) Relais!.load(root);
              root.innerHTML = tags;
              // Some go before they have their campaign, some after.
              for (let turn = 0; turn < n % 12; turn++) await pause();
              main.replaceChildren();
            }
          },
          times,
          TAGS,
        );
      const count = async (): Promise<{
        nodes: number;
        listeners: number;
        heap: number;
        timers: number;
      }> => {
        // What was begun ends first: the half second after which a filter is told, an idle task.
        await new Promise((done) => setTimeout(done, 1500));
        for (let n = 0; n < 3; n++) await client.send('HeapProfiler.collectGarbage');
        const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
        const timers = await page.evaluate(
          () => (globalThis as unknown as { timers: Set<number> }).timers.size,
        );
        return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize, timers };
      };
      await comeAndGo(60);
      const before = await count();
      await comeAndGo(1000);
      const after = await count();
      const said = JSON.stringify({ before, after });
      // One node, listener or kilobyte kept of each of the 5,000 would be more than this; what a collector has left is less.
      assert.ok(after.nodes < before.nodes + 5000, said);
      assert.ok(after.listeners < before.listeners + 1000, said);
      assert.ok(after.timers <= before.timers + 1, said);
      assert.ok(after.heap < before.heap + 5e6, said);
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
