/** What was measured, as Markdown, and beside it what is wanted. */

const NAMES = {
  floor: 'By hand',
  relais: 'Relais',
  'full-calendar': 'FullCalendar',
  'event-calendar': 'event-calendar',
};

/**
 * Times in milliseconds. `wanted` are the most that the ratio to the page by hand may be, and `most` the milliseconds, by the
 * number of sessions. Milliseconds depend on the machine, so they are only shown; ratios can be asserted.
 */
const TIMES = [
  { key: 'first', name: 'First screen', wanted: { 50: 1, 1000: 0.5, 10000: 0.1 } },
  { key: 'shown', name: 'First screen, given the campaign', wanted: { 50: 1, 1000: 0.5, 10000: 0.1 } },
  { key: 'all', name: 'All rows', wanted: { 50: 1, 1000: 0.6, 10000: 0.25 } },
  { key: 'search', name: 'Slowest key', wanted: { 1000: 0.5, 10000: 0.1 } },
  { key: 'change', name: 'Status change', wanted: { 1000: 1, 10000: 0.5 } },
  { key: 'opened', name: 'First screen, from the address', wanted: {} },
  { key: 'blocking', name: 'Total blocking time', wanted: {}, most: { 1000: 100, 10000: 150 } },
  // Nobody else has anything left to do by then.
  { key: 'longest', name: 'Longest task afterwards', wanted: {}, most: { 1000: 50, 10000: 50 }, alone: true },
];
/** Less of these is ahead as well. */
const WEIGHTS = [
  { key: 'bytes', name: 'Bytes', wanted: {} },
  { key: 'heap', name: 'Heap', wanted: {} },
];

export const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];

/** Whether each page was measured so. */
const has = (pages, key) => pages.floor[0][key] !== undefined;

const valueOf = (pages, page, key) => median(pages[page].map((sample) => sample[key]));

const ratioOf = (pages, page, key) => valueOf(pages, page, key) / valueOf(pages, 'floor', key);

/** Calls back for each size and slowdown. */
const each = (samples, give) =>
  Object.entries(samples).flatMap(([size, bySlowdown]) =>
    Object.entries(bySlowdown).flatMap(([slowdown, pages]) => give(Number(size), Number(slowdown), pages)),
  );

const ratio = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–');
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [line(head), line(head.map((_, at) => (at ? '--:' : '---'))), ...rows.map(line)].join('\n');

const timesTable = (size, slowdown, pages) => {
  const rows = TIMES.filter(({ key }) => has(pages, key)).map(({ key, name, wanted, most }) => {
    const limit = most ? slowdown > 1 && most[size] : wanted[size];
    const found = most ? valueOf(pages, 'relais', key) : ratioOf(pages, 'relais', key);
    return [
      name,
      ...Object.keys(NAMES).map((page) => {
        const value = valueOf(pages, page, key).toFixed(0);
        return page === 'floor' || most ? value : `${value} (${ratio(ratioOf(pages, page, key))})`;
      }),
      limit ? `${found <= limit ? '✓' : '✗'} ≤ ${most ? `${limit} ms` : limit.toFixed(2)}` : '',
    ];
  });
  const file = valueOf(pages, 'floor', 'parsed');
  const share = ratio(file / valueOf(pages, 'floor', 'first'));
  rows.push(['Of the first screen, the file alone', `${file.toFixed(0)} (${share})`, '', '', '', '']);
  const title = `${size.toLocaleString('en')} sessions${slowdown > 1 ? `, a processor ${slowdown} times slower` : ''}`;
  return `### ${title}\n\n${table(['ms (ratio)', ...Object.values(NAMES), 'wanted of Relais'], rows)}`;
};

const weightTable = (samples) => {
  const row = (name, key, size, show) => [
    name,
    ...Object.keys(NAMES).map((page) => show(valueOf(samples[size][1], page, key))),
  ];
  const sizes = Object.keys(samples);
  return table(
    ['', ...Object.values(NAMES)],
    [
      row('Scripts and styles, bytes (brotli)', 'bytes', sizes[0], (bytes) => bytes.toLocaleString('en')),
      row('Files', 'files', sizes[0], String),
      ...sizes.map((size) =>
        row(`Heap with ${Number(size).toLocaleString('en')} sessions, MB`, 'heap', size, (bytes) =>
          (bytes / 1e6).toFixed(1),
        ),
      ),
      ...sizes.map((size) =>
        row(`Layout shift with ${Number(size).toLocaleString('en')} sessions`, 'shift', size, (shift) =>
          shift.toFixed(3),
        ),
      ),
    ],
  );
};

export const report = ({ samples, calendar, browser, versions }) => {
  const { relais, generator } = calendar;
  const speed = (value) => Math.round(value).toLocaleString('en');
  return `${browser}, Node ${process.versions.node}, ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.

${each(samples, (size, slowdown, pages) => timesTable(size, slowdown, pages)).join('\n\n')}

### Weight

${weightTable(samples)}

### iCalendar

10,000 events in Node: Relais ${speed(relais)} events a second, ical-generator ${speed(generator)}: ${(relais / generator).toFixed(0)} times as many; wanted are ${CALENDAR} times.`;
};

/** How many times as fast as ical-generator the programme is to become iCalendar text. */
const CALENDAR = 19;

/** What is not as wanted, in sentences: ratios, being behind another page than the one by hand, and layout shift. */
export const missed = ({ samples, calendar }) => {
  const misses = each(samples, (size, slowdown, pages) => {
    const where = `${size} sessions, ${slowdown}x`;
    const shift = valueOf(pages, 'relais', 'shift');
    return [
      ...(shift ? [`${where}: layout shift ${shift.toFixed(3)}`] : []),
      ...[...TIMES, ...WEIGHTS]
        .filter(({ key }) => has(pages, key))
        .flatMap(({ key, name, wanted, alone }) => {
          const found = ratioOf(pages, 'relais', key);
          const own = valueOf(pages, 'relais', key);
          const ahead = Object.keys(NAMES)
            .slice(2)
            .filter((peer) => !alone && valueOf(pages, peer, key) < own);
          return [
            ...(found > wanted[size] ? [`${where}: ${name} ${ratio(found)}, wanted ${wanted[size]}`] : []),
            ...ahead.map((peer) => `${where}: ${name}: ${NAMES[peer]} is ahead`),
          ];
        }),
    ];
  });
  const times = calendar.relais / calendar.generator;
  if (times < CALENDAR)
    misses.push(`iCalendar: ${times.toFixed(1)} times ical-generator, wanted ${CALENDAR}`);
  return misses;
};
