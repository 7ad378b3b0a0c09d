/**
 * `npm run bench`: the programme in Chromium, against a page written by hand and two calendars that sites use; see
 * docs/benchmark.md. `-- --quick` leaves out the longest programme, `-- --assert` fails where something is not as wanted,
 * `-- --write` puts the figures into docs/benchmark.md, `-- --no-build` measures what was built last. What was measured each time
 * is in build/bench/samples.json.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { build } from './build.mjs';
import { browsers } from './lib/browsers.mjs';
import { CHROMIUM_ARGS } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';
import { serve } from './lib/server.mjs';

await ensureInstalled();
const asked = new Set(process.argv.slice(2));
if (!asked.has('--no-build')) await build('packages');

// What is not there on a fresh clone is imported when it is.
const { default: puppeteer } = await import('puppeteer-core');
const { calendarSpeed } = await import('../bench/calendar.js');
const { makePages, PAGES } = await import('../bench/pages.js');
const { WORD, changed, isFound, programme } = await import('../bench/programme.js');
const { missed, report } = await import('../bench/report.js');

/** Sessions, and how often each page is measured with so many. */
const ROUNDS = asked.has('--quick') ? { 50: 3, 1000: 3 } : { 50: 5, 1000: 5, 10000: 3 };
const sizes = Object.keys(ROUNDS).map(Number);
const folder = `${root}build/bench`;

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await makePages(folder, sizes);
for (const size of sizes) await writeFile(`${folder}/${size}.json`, JSON.stringify(programme(size)));

const { chromium } = await browsers(['chromium']);
if (!chromium) process.exit(1);
const { origin, close } = await serve({
  '/': folder,
  '/bench/': folder,
  '/relais/': `${root}packages/embed/dist`,
});
const browser = await puppeteer.launch({
  executablePath: chromium,
  // A slowed page of 10,000 sessions takes its time.
  protocolTimeout: 600_000,
  args: CHROMIUM_ARGS,
});

const weights = new Map();
/** What the page downloads before anyone touches it, without the campaign: bytes as brotli sends them. */
const weigh = async (name, files) => {
  if (!weights.has(name)) {
    // What drives Relais is no part of it.
    const its = files.filter((file) => /\.(js|css)$/.test(file) && !file.endsWith('/bench/relais.js'));
    let bytes = 0;
    for (const file of its) bytes += brotliCompressSync(await (await fetch(file)).arrayBuffer()).length;
    weights.set(name, { files: its.length, bytes });
  }
  return weights.get(name);
};

const heapOf = async (client) => {
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize;
};

/** Types a word and takes it back, a letter every so often; gives the time of the slowest key. */
const search = async (page, size) => {
  await page.evaluate(() => bench.input().focus());
  await page.waitForNetworkIdle({ idleTime: 100 });
  const press = async (key, count) => {
    await page.keyboard.press(key);
    await page.waitForFunction((count) => measure.keys.length === count, { polling: 8, timeout: 0 }, count);
    await new Promise((done) => setTimeout(done, 20));
  };
  for (const [at, letter] of [...WORD].entries()) await press(letter, at + 1);
  const found = Array.from({ length: size }, (_, index) => index).filter(isFound);
  await page.evaluate((lastId) => measure.whole(lastId), `session-${found.at(-1)}`);
  const count = await page.evaluate(() => bench.count());
  if (count !== found.length) throw new Error(`${page.url()}: found ${count} sessions, not ${found.length}`);
  for (let at = WORD.length; at < WORD.length * 2; at++) await press('Backspace', at + 1);
  return page.evaluate(() => Math.max(...measure.keys));
};

/** One page, opened in a browser that never saw it. A slowed one is only opened; nobody is kept waiting for the rest. */
const measurePage = async (name, size, slowdown) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.emulateTimezone('Europe/Paris');
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(await readFile(`${root}bench/measure.js`, 'utf8'));
    const client = await page.createCDPSession();
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${origin}/bench/${name}-${size}.html`, { waitUntil: 'domcontentloaded' });
    const lastId = `session-${size - 1}`;
    const { files, ...times } = await page.evaluate((lastId) => measure.load(lastId), lastId);
    const count = await page.evaluate(() => bench.count());
    if (count !== size) throw new Error(`${page.url()}: ${count} rows, not ${size}`);
    const show = () => page.evaluate((campaign) => measure.show(campaign), programme(size));
    if (slowdown > 1) return { ...times, shown: await show() };
    const heap = await heapOf(client);
    const slowest = await search(page, size);
    await page.evaluate((lastId) => measure.whole(lastId), lastId);
    const { campaign, id } = changed(programme(size));
    const change = await page.evaluate((campaign, id) => measure.change(campaign, id), campaign, id);
    return { ...times, ...(await weigh(name, files)), heap, search: slowest, change, shown: await show() };
  } finally {
    await context.close();
  }
};

const chromiumVersion = (await browser.version()).replace(/^.*\//, 'Chromium ');
/** `samples[size][slowdown][page]` is a list of what was measured; the pages take turns, so that a busy minute hits all. */
const samples = {};
try {
  for (const size of sizes) {
    for (const slowdown of [1, 4]) {
      const of = ((samples[size] ??= {})[slowdown] = Object.fromEntries(PAGES.map((name) => [name, []])));
      for (let round = 1; round <= ROUNDS[size]; round++) {
        console.log(`${size} sessions, ${slowdown}x slower, round ${round} of ${ROUNDS[size]}`);
        for (const name of PAGES) of[name].push(await measurePage(name, size, slowdown));
        await writeFile(`${folder}/samples.json`, JSON.stringify(samples));
      }
    }
  }
} finally {
  await browser.close();
  close();
}

const versions = {};
for (const name of ['fullcalendar', '@event-calendar/core', 'ical-generator']) {
  versions[name] = JSON.parse(await readFile(`${root}node_modules/${name}/package.json`, 'utf8')).version;
}
const figures = { samples, calendar: calendarSpeed(), browser: chromiumVersion, versions };
const text = report(figures);
console.log(`\n${text}\n`);
if (asked.has('--write')) {
  const page = `${root}docs/benchmark.md`;
  const { format } = await import('prettier');
  const written = (await readFile(page, 'utf8')).replace(
    /(?<=<!-- figures -->)[^]*(?=<!-- end of figures -->)/,
    () => `\n\n${text}\n\n`,
  );
  await writeFile(page, await format(written, { parser: 'markdown' }));
}
const misses = missed(figures);
if (misses.length) console.log(`Not as wanted:\n${misses.join('\n')}`);
process.exit(asked.has('--assert') && misses.length ? 1 : 0);
