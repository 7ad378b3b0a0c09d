/**
 * What the pages without Relais have in common: they get the campaign, show it, and filter it by hand. How to drive a page
 * is in `globalThis.bench`, and the same for all:
 *
 * - `first`: resolves when the first rows are in the document, before they are painted
 * - `parsed`: when the campaign was in memory; Relais does not tell
 * - `isWhole()`: whether all rows are in the document; costs nothing
 * - `input()`: the search box
 * - `change(campaign, id)`: a new edition of the campaign, in which only one session is another
 * - `isCancelled(id)`: whether the page says so
 * - `clear()`: takes all of it out of the page
 * - `show(campaign)`: shows a campaign that is in memory already; resolves when its first rows are in the document
 * - `count()`: how many rows there are
 */
const MODES = { online: 'En ligne', mixed: 'Sur place et en ligne' };

/** What a row says besides its time and its name. */
export const metaOf = ({ category, location, eventAttendanceMode, eventStatus, performers, registration }) =>
  [
    eventStatus === 'cancelled' ? 'Annulé' : registration.status === 'full' && 'Complet',
    category,
    `${location.name}, ${location.addressLocality}`,
    MODES[eventAttendanceMode],
    performers.map(({ name }) => name).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');

/** All of a row in one line, for calendars that have but a title. */
export const titleOf = (event) => `${event.name} · ${metaOf(event)}`;

const fold = (text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const textOf = ({ name, description, category, location, performers }) =>
  ` ${fold([name, description, category, ...Object.values(location), ...performers.map((one) => one.name)].join(' '))}`;

/**
 * @param show writes events, the first time; resolves when their rows are in the document
 * @param update writes other events
 * @param change writes one event that is another
 * @param selector of a row
 */
export const start = ({ show, update, change, selector }) => {
  const target = document.querySelector('#programme');
  let index;
  let events;
  const ready = (async () => {
    ({ events } = await (await fetch(target.dataset.src)).json());
    bench.parsed = performance.now();
    target.innerHTML = '<label>Rechercher <input type="search" autocomplete="off"></label><div></div>';
    target.querySelector('input').addEventListener('input', ({ target: { value } }) => {
      index ??= events.map(textOf);
      const words = fold(value).split(' ');
      update(events.filter((_, at) => words.every((word) => index[at].includes(` ${word}`))));
    });
    await show(target.lastElementChild, events);
  })();
  globalThis.bench = {
    first: ready,
    isWhole: () => true,
    input: () => target.querySelector('input'),
    change: (campaign, id) => {
      events = campaign.events;
      return change(
        events.find((event) => event.id === id),
        events,
      );
    },
    isCancelled: () => target.textContent.includes('Annulé'),
    clear: () => target.lastElementChild.replaceWith(document.createElement('div')),
    show: (campaign) => show(target.lastElementChild, campaign.events),
    count: () => target.querySelectorAll(selector).length,
  };
};
