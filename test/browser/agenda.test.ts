import '@relais/elements/agenda/define';
import type { RelaisAgenda } from '@relais/elements/agenda';
import { expect } from 'chai';
import { fictional, official } from '../../stories/lib/campaigns.ts';
import {
  allByRole,
  asPrinted,
  byRole,
  focused,
  get,
  html,
  linesOf,
  mount,
  nextEvent,
  painted,
  press,
  ready,
  text,
  type,
  unmountAll,
  until,
  wait,
  walk,
  warnings,
} from './lib.ts';

type Json = Record<string, unknown>;

const session = (id: string, startDate: string, more: Json = {}): Json => ({
  id,
  name: `Séance ${id}`,
  startDate,
  ...more,
});

const campaign = (events: Json[], more: Json = {}): Json => ({
  format: 1,
  id: 'c-1',
  name: 'Campagne',
  alternateName: 'Semaine des professionnels',
  startDate: '2026-11-19',
  endDate: '2026-11-26',
  events,
  ...more,
});

const show = async (
  data: Json,
  props: Partial<RelaisAgenda> = {},
  { lang = 'fr', width = 400 } = {},
): Promise<RelaisAgenda> => {
  const element = mount<RelaisAgenda>(html`<relais-agenda></relais-agenda>`, { lang, width });
  Object.assign(element, { now: '2026-11-23T10:30', campaign: data, ...props });
  await ready(element);
  await until(() => Math.abs(element.offsetWidth - width) < 1);
  // Rows below the window come in short tasks once it is painted: all are there when two frames have brought no more.
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    for (let frames = 0; frames < 2; frames++) await painted();
    now = element.shadowRoot!.querySelectorAll('*').length;
  }
  return element;
};

/** Shows a campaign, and comes back with its first rows, before there can be more: no frame has passed. */
const first = (element: RelaisAgenda, props: Partial<RelaisAgenda>): Promise<void> =>
  new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (!element.shadowRoot!.querySelector('li[data-id]')) return;
      observer.disconnect();
      done();
    }).observe(element.shadowRoot!, { childList: true, subtree: true });
    Object.assign(element, props);
  });

/** The session that has a title. */
const sessionOf = (element: Element, title: string): HTMLElement => {
  const found = allByRole(element, 'listitem').find((item) => byRole(item, 'heading', title));
  if (!found) throw new Error(`no session ${title}`);
  return found;
};

const open = async (element: RelaisAgenda, title: string): Promise<HTMLElement> => {
  const item = sessionOf(element, title);
  press(byRole(item, 'button', /^Détails/));
  await until(() => byRole(item, 'button', /^Copier le lien\s+:/));
  return item;
};

const sessionsOf = (element: RelaisAgenda): number =>
  element.shadowRoot?.querySelectorAll('[part~=event]').length ?? 0;

/** The list of choices of a facet, once the filters are open. */
const choice = async (element: RelaisAgenda, name: RegExp): Promise<HTMLSelectElement> => {
  press(get(element, 'button', /^Filtrer/));
  return until(() => byRole<HTMLSelectElement>(element, 'combobox', name));
};

const levels = (element: Element): string[] =>
  allByRole(element, 'heading').map((heading) => `${heading.localName} ${text(heading)}`);

const three = [
  session('a', '2026-11-23T09:00', { endDate: '2026-11-23T12:00', location: { name: 'A' }, track: 'Un' }),
  session('b', '2026-11-23T14:00', { endDate: '2026-11-23T15:30', location: { name: 'B' }, track: 'Deux' }),
  session('c', '2026-11-24T10:00', { location: { name: 'A' }, track: 'Deux' }),
];

/** The language in which a text of an element is read. */
const langOf = (element: HTMLElement, words: string): string => {
  const { shadowRoot } = element;
  const texts = document.createTreeWalker(shadowRoot ?? element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (texts.currentNode.textContent?.includes(words))
      return texts.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
  throw new Error(`nowhere: ${words}`);
};

/** At one time, each at its place: more than a narrow table has room for. */
const four = ['A', 'B', 'C', 'D'].map((name) => session(name, '2026-11-23T11:00', { location: { name } }));

describe('relais-agenda', () => {
  const { clipboard } = navigator;
  afterEach(() => {
    unmountAll();
    history.replaceState(null, '', location.pathname + location.search);
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  describe('a list', () => {
    it('has a heading for each day and each session', async () => {
      expect(levels(await show(campaign(three)))).to.deep.equal(
        [
          'h2 Programme',
          'h3 Lundi 23 novembre 2026 Aujourd’hui',
          'h4 Séance a',
          'h4 Séance b',
          'h3 Mardi 24 novembre 2026',
          'h4 Séance c',
        ].map((name) => name.replace('Lundi', 'lundi').replace('Mardi', 'mardi')),
      );
      const deep = await show(campaign(three), { headingLevel: 5 });
      const levelOf = (name: string): string | null | undefined => {
        const heading = byRole(deep, 'heading', name);
        return heading?.getAttribute('aria-level') ?? heading?.localName;
      };
      expect(['Programme', 'mardi 24 novembre 2026', 'Séance c'].map(levelOf)).to.deep.equal([
        'h5',
        'h6',
        '7',
      ]);
    });

    it('says when, where, with whom, and in what language', async () => {
      const element = await show(
        campaign([
          session('a', '2026-11-24T14:30', {
            endDate: '2026-11-24T16:00',
            location: {
              name: 'Médiathèque',
              addressLocality: 'Port-Vernay',
              accessibility: ['Interprétation en langue des signes française'],
            },
            performers: [{ name: 'Ana Lopez' }, { name: 'Bo Li' }],
            category: 'Débat',
            inLanguage: 'en',
            eventAttendanceMode: 'mixed',
          }),
        ]),
      );
      expect(text(sessionOf(element, 'Séance a'))).to.contain(
        'de 14\u00a0h\u00a030 à 16\u00a0h Séance a En anglais Langue des signes Débat Médiathèque, Port-Vernay Sur place et en ligne\u00a0· Ana Lopez, Bo Li',
      );
      expect(element.shadowRoot?.querySelector('h4 [lang=en]')?.textContent).to.equal('Séance a');
    });

    it('tells every state in words, and as a part', async () => {
      const states: [string, Json, string, string][] = [
        ['now', {}, 'now', 'En ce moment'],
        ['past', { startDate: '2026-11-23T07:00', endDate: '2026-11-23T08:00' }, 'past', 'Terminé'],
        ['cancelled', { eventStatus: 'cancelled' }, 'cancelled', 'Annulé'],
        ['postponed', { eventStatus: 'postponed' }, 'postponed', 'Reporté'],
        [
          'moved',
          {
            startDate: '2026-11-24T09:00',
            eventStatus: 'rescheduled',
            previousStartDate: '2026-11-23T18:00',
          },
          'rescheduled',
          'Date ou heure modifiée Prévu d’abord le lundi 23 novembre 2026 à 18\u00a0h',
        ],
        [
          'online',
          { startDate: '2026-11-24T09:00', eventStatus: 'movedOnline' },
          'movedOnline',
          'Désormais en ligne',
        ],
        [
          'both',
          {
            startDate: '2026-11-24T09:00',
            eventStatus: 'movedOnline',
            eventAttendanceMode: 'mixed',
            location: { name: 'Salle' },
          },
          'alsoOnline',
          'Désormais aussi en ligne Salle Sur place et en ligne',
        ],
        ['full', { startDate: '2026-11-24T09:00', registration: { status: 'full' } }, 'full', 'Complet'],
        [
          'closed',
          { startDate: '2026-11-24T09:00', registration: { status: 'closed' } },
          'closed',
          'Inscriptions closes',
        ],
      ];
      const element = await show(
        campaign(states.map(([id, more]) => session(id, '2026-11-23T10:00', more))),
        { noSearch: true, filters: '' },
      );
      await until(() => allByRole(element, 'heading', /^Séance/).length === states.length);
      for (const [id, , part, words] of states) {
        const item = sessionOf(element, `Séance ${id}`);
        expect(text(item)).to.contain(words);
        expect(item.part.contains(part), part).to.equal(true);
        expect(item.dataset['id']).to.equal(id);
      }
    });

    it('send nobody to the room of a session that moved online, on paper neither', async () => {
      const location = {
        name: 'Salle des fêtes',
        address: '5 rue Haute',
        addressLocality: 'Sceaux',
        accessibility: ['Interprétation en LSF'],
      };
      const moved = session('a', '2026-11-23T11:00', { location, eventStatus: 'movedOnline' });
      const other = session('b', '2026-11-23T12:00', { location: { name: 'Autre lieu' } });
      const element = await show(campaign([moved, other]), { view: 'grid' }, { width: 1000 });
      await until(() => byRole(element, 'table'));
      const item = await open(element, 'Séance a');
      expect(text(item)).to.contain('En ligne');
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      await Promise.resolve();
      const whole = element.shadowRoot!.textContent;
      dispatchEvent(new Event('afterprint'));
      expect(whole)
        .to.contain('Autre lieu')
        .and.not.match(/Salle des fêtes|rue Haute|Sceaux|LSF/);
    });

    it('changes only the state of a session as time goes by', async () => {
      const element = await show(campaign([session('a', '2026-11-23T11:00')]));
      const item = sessionOf(element, 'Séance a');
      expect(text(item)).to.not.contain('En ce moment');
      element.now = '2026-11-23T11:00';
      await element.updateComplete;
      expect(sessionOf(element, 'Séance a') === item).to.equal(true);
      expect(text(item)).to.contain('En ce moment');
    });

    it('folds away the days that are over', async () => {
      const element = await show(campaign([session('old', '2026-11-20T10:00'), ...three]));
      expect(!!byRole(element, 'heading', 'Séance old')).to.equal(false);
      press(get(element, 'button', '1\u00a0rendez-vous passé'));
      await until(() => byRole(element, 'heading', 'Séance old'));
    });

    it('leads to each day where there are many, and leaves the address alone', async () => {
      const events = [19, 23, 24, 25].map((day) => session(`d${day}`, `2026-11-${day}T10:00`));
      const element = await show(
        campaign([...events, session('expo', '2026-11-23', { endDate: '2026-11-25' })]),
      );
      const strip = element.shadowRoot!.querySelector('nav')!;
      expect(strip.getAttribute('aria-label')).to.equal('Aller au jour');
      const days = allByRole(strip, 'button');
      expect(days.map(text)).to.deep.equal(['lun. 23 nov.', 'mar. 24 nov.', 'mer. 25 nov.']);
      expect(days[0]?.ariaCurrent).to.equal('date');
      const address = location.href;
      const { length } = history;
      press(days[1]);
      await until(() => text(focused() ?? element) === 'mardi 24 novembre 2026');
      expect(focused()?.localName).to.equal('h3');
      expect([location.href, history.length]).to.deep.equal([address, length]);
      press(days[0]);
      await until(() => text(focused() ?? element).startsWith('lundi 23 novembre 2026'));
      expect(!!(await show(campaign(three))).shadowRoot!.querySelector('nav')).to.equal(false);
    });

    it('leads to a day that was not drawn yet', async () => {
      const events = Array.from({ length: 900 }, (_, i) =>
        session(String(i), `2026-11-2${3 + Math.floor(i / 300)}T10:00`),
      );
      const element = mount<RelaisAgenda>(html`<relais-agenda></relais-agenda>`, { lang: 'fr', width: 400 });
      Object.assign(element, { now: '2026-11-23T10:30', campaign: campaign(events) });
      await ready(element);
      press(get(element, 'button', 'mer. 25 nov.'));
      await until(() => focused()?.textContent?.includes('mercredi 25'));
    });

    it('lists an entry of several days once, under its days', async () => {
      const element = await show(
        campaign([session('expo', '2026-11-19', { endDate: '2026-11-26' }), ...three]),
      );
      expect(levels(element).filter((name) => /expo|19/.test(name))).to.deep.equal([
        'h3 du 19 au 26 novembre 2026',
        'h4 Séance expo',
      ]);
    });

    it('has no limit where that is 0, also between quotes', async () => {
      for (const limit of [0, '0'])
        expect(sessionsOf(await show(campaign(three), { limit: limit as number })), String(limit)).to.equal(
          3,
        );
      expect(sessionsOf(await show(campaign(three), { limit: '1' as unknown as number }))).to.equal(1);
    });

    it('begins with what is coming where there is a limit, and gives the rest on demand', async () => {
      const old = session('old', '2026-11-20T10:00');
      const element = await show(campaign([old, ...three]), { limit: 2 });
      expect(levels(element).filter((name) => name.startsWith('h4'))).to.deep.equal([
        'h4 Séance a',
        'h4 Séance b',
      ]);
      press(get(element, 'button', 'Tout afficher (4)'));
      await until(() => byRole(element, 'heading', 'Séance c'));
      expect(!!byRole(element, 'button', /^Tout afficher/)).to.equal(false);
      expect(focused()?.closest('li')?.dataset['id']).to.equal('c');
    });

    it('goes on after the last session that was there, whatever comes before it', async () => {
      const earlier = ['x', 'y', 'z'].map((id) =>
        session(id, '2026-11-23T08:00', { endDate: '2026-11-23T08:30' }),
      );
      const element = await show(campaign([...earlier, ...three]), { limit: 2 });
      press(get(element, 'button', 'Tout afficher (6)'));
      await until(() => byRole(element, 'heading', 'Séance x'));
      await until(() => focused()?.closest('li')?.dataset['id'] === 'c');
    });

    it('tells the hours of each day, or one time that lasts for nights, with seconds or an offset', async () => {
      const element = await show(
        campaign([
          session('days', '2026-11-25T09:00:00', { endDate: '2026-11-28T23:59:59' }),
          session('night', '2026-11-27T22:00', { endDate: '2026-11-29T06:00' }),
          session('autumn', '2026-10-24T01:30', { endDate: '2026-10-25T02:30+01:00' }),
        ]),
        { now: '2026-10-20T10:00' },
      );
      const timeOf = (name: string): string => text(sessionOf(element, name).querySelector('time')!);
      expect(timeOf('Séance days')).to.equal('de 9\u00a0h à 23\u00a0h\u00a059');
      expect(timeOf('Séance night')).to.equal('de 22\u00a0h à 6\u00a0h (dim. 29 nov.)');
      expect(timeOf('Séance autumn')).to.equal('de 1\u00a0h\u00a030 à 2\u00a0h\u00a030');
    });

    it('divides a time beside a title where it is read in one breath: before its end', async () => {
      const element = await show(
        campaign([session('a', '2026-11-23T10:45', { endDate: '2026-11-23T12:15' })]),
        {},
        { width: 600 },
      );
      const time = sessionOf(element, 'Séance a').querySelector('time')!;
      time.style.font = 'bold 0.875em / 1.5 monospace';
      time.style.width = '13ch';
      expect(linesOf(time).map((line) => line.text.trim())).to.deep.equal([
        'de 10\u00a0h\u00a045',
        'à 12\u00a0h\u00a015',
      ]);
    });

    it('of 1,000 sessions has all, a piece at a time', async () => {
      const events = Array.from({ length: 1000 }, (_, i) => session(String(i), '2026-11-24T10:00'));
      const element = mount<RelaisAgenda>(html`<relais-agenda></relais-agenda>`, { lang: 'fr', width: 400 });
      await first(element, { now: '2026-11-23T10:30', campaign: campaign(events) });
      const rows = (): number => element.shadowRoot?.querySelectorAll('li[data-id]').length ?? 0;
      expect(rows()).to.be.within(1, 100);
      await until(() => rows() === 1000, 'all rows are there');
      const lists = [...(element.shadowRoot?.querySelectorAll('section ul') ?? [])];
      expect(lists.map(({ childElementCount }) => childElementCount)).to.deep.equal(Array(25).fill(40));
    });

    it('fills the first screen with rows, on however many days they are', async () => {
      const events = Array.from({ length: 600 }, (_, i) =>
        session(String(i), `2026-11-${10 + (i >> 6)}T10:00`),
      );
      const element = mount<RelaisAgenda>(html`<relais-agenda></relais-agenda>`, { lang: 'fr', width: 400 });
      await first(element, { now: '2026-11-09T10:30', campaign: campaign(events) });
      const rows = (): Element[] => [...(element.shadowRoot?.querySelectorAll('li[data-id]') ?? [])];
      expect(rows().length).to.be.below(600);
      expect(rows().at(-1)?.getBoundingClientRect().bottom).to.be.above(innerHeight);
      await until(() => rows().length === 600, 'all rows are there');
    });
  });

  describe('days', () => {
    it('have what lasts for several of them on each, and say which they are', async () => {
      const fair = session('fair', '2026-11-22T10:00', { endDate: '2026-11-25T18:00' });
      const late = session('late', '2026-11-22T20:00', { endDate: '2026-11-24' });
      const days = await show(campaign([fair, late, ...three]), { view: 'days' });
      expect(text(sessionOf(days, 'Séance fair'))).to.contain(
        'du 22 au 25 novembre 2026, de 10\u00a0h à 18\u00a0h',
      );
      expect(text(sessionOf(days, 'Séance late'))).to.contain('du 22 au 24 novembre 2026, 20\u00a0h');
      const list = await show(campaign([fair, ...three]), { view: 'list' });
      expect(levels(list).join()).to.match(/du 22 au 25 novembre 2026/i);
      expect(text(sessionOf(list, 'Séance fair'))).to.match(/^de 10\u00a0h à 18\u00a0h Séance fair/);
    });

    it('are tabs with the keyboard that goes with them, open on today', async () => {
      const element = await show(campaign(three), { view: 'days' });
      const [today, next] = allByRole(element, 'tab');
      expect(allByRole(element, 'tab').map(text)).to.deep.equal(['Aujourd’hui 23 nov.', 'mar. 24 nov.']);
      expect(text(element).match(/Aujourd’hui/g)).to.have.length(1);
      expect(today?.getAttribute('aria-selected')).to.equal('true');
      expect([today?.tabIndex, next?.tabIndex]).to.deep.equal([0, -1]);
      const key = async (name: string): Promise<void> => {
        focused()?.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
        );
        await element.updateComplete;
        await wait(0);
      };
      today?.focus();
      await key('ArrowRight');
      expect(focused() === next).to.equal(true);
      expect(levels(element)).to.include('h4 Séance c').and.not.include('h4 Séance a');
      await key('ArrowRight');
      expect(focused() === today).to.equal(true);
      await key('End');
      expect(focused() === next).to.equal(true);
      await key('Home');
      expect(focused() === today).to.equal(true);
      const panel = get(element, 'tabpanel');
      expect(panel.getAttribute('aria-labelledby')).to.equal(today?.id);
      expect(today?.getAttribute('aria-controls')).to.equal(panel.id);
    });

    it('open on today when the page comes back after a night, before the file does', async () => {
      const { now } = Date;
      const { fetch } = globalThis;
      try {
        Date.now = () => Date.parse('2026-11-23T20:00+01:00');
        globalThis.fetch = () => Promise.resolve(Response.json(campaign(three)));
        const element = mount<RelaisAgenda>(
          html`<relais-agenda src="/days.json" view="days"></relais-agenda>`,
        );
        await until(() => byRole(element, 'heading', 'Séance a'));
        globalThis.fetch = () => new Promise(() => {});
        Date.now = () => Date.parse('2026-11-24T08:00+01:00');
        document.dispatchEvent(new Event('visibilitychange'));
        await element.updateComplete;
        expect(levels(element)).to.include('h4 Séance c').and.not.include('h4 Séance a');
      } finally {
        Date.now = now;
        globalThis.fetch = fetch;
      }
    });

    it('stay where they are for who looks away for a moment, however long the page has been open', async () => {
      const { now } = Date;
      try {
        Date.now = () => Date.parse('2026-11-23T20:00+01:00');
        const element = mount<RelaisAgenda>(
          html`<relais-agenda .campaign=${campaign(three)} view="days"></relais-agenda>`,
        );
        await until(() => byRole(element, 'heading', 'Séance a'));
        Date.now = () => Date.parse('2026-11-24T08:00+01:00');
        for (const hidden of [true, false]) {
          Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
          document.dispatchEvent(new Event('visibilitychange'));
        }
        await element.updateComplete;
        expect(levels(element)).to.include('h4 Séance a');
      } finally {
        Date.now = now;
        Reflect.deleteProperty(document, 'hidden');
      }
    });

    it('keep all their rows when the day that is shown is chosen again', async () => {
      const events = Array.from({ length: 100 }, (_, i) => session(String(i), '2026-11-23T11:00'));
      const element = await show(campaign([...events, three[2]!]), { view: 'days' });
      const rows = (): number => element.shadowRoot?.querySelectorAll('li[data-id]').length ?? 0;
      for (let times = 0; times < 2; times++) {
        press(get(element, 'tab', /^Aujourd’hui/));
        await element.updateComplete;
        await until(() => rows() === 100);
      }
    });

    it('have all their rows again after a list', async () => {
      const element = await show(campaign(three), { view: 'days' });
      const rows = (): number => element.shadowRoot?.querySelectorAll('li[data-id]').length ?? 0;
      const before = rows();
      for (const view of ['list', 'days'] as const) {
        element.view = view;
        await element.updateComplete;
      }
      expect(allByRole(element, 'tab')).to.have.length(2);
      expect(rows()).to.equal(before).and.be.above(0);
    });

    it('are left out where filters leave nothing on them', async () => {
      const element = await show(campaign(three), { view: 'days', filters: 'track' }, { width: 1000 });
      type(await choice(element, /Parcours/), 'Un');
      await until(() => allByRole(element, 'tab').length === 1);
    });
  });

  describe('a grid', () => {
    it('is a table of times and places, with the headers that say which', async () => {
      const element = await show(campaign(three), { view: 'grid' }, { width: 1000 });
      const table = await until(() => byRole(element, 'table'));
      expect([...table.querySelectorAll('th[scope=col]')].map(text)).to.deep.equal(['Heure', 'A', 'B']);
      expect([...table.querySelectorAll('th[scope=row]')].map(text)).to.deep.equal(['9\u00a0h', '14\u00a0h']);
      expect(byRole(table, 'heading', 'Séance a')).to.exist;
      expect(get(element, 'table', 'lundi 23 novembre 2026') === table).to.equal(true);
    });

    it('shows both of two sessions at one time in one place', async () => {
      const twice = [three[0]!, session('twin', '2026-11-23T09:00', { location: { name: 'A' } }), three[1]!];
      const element = await show(campaign(twice), { view: 'grid' }, { width: 1000 });
      const table = await until(() => byRole(element, 'table'));
      const cell = byRole(table, 'heading', 'Séance twin')?.closest('td');
      expect(cell && byRole(cell, 'heading', 'Séance a')).to.exist;
    });

    it('goes through the rows that a session lasts', async () => {
      const long = session('long', '2026-11-23T08:00', {
        endDate: '2026-11-23T15:00',
        location: { name: 'C' },
      });
      const element = await show(campaign([long, ...three]), { view: 'grid' }, { width: 1000 });
      const table = await until(() => byRole(element, 'table'));
      expect(byRole(table, 'heading', 'Séance long')?.closest('td')?.rowSpan).to.equal(3);
    });

    it('puts places with a single session side by side under one head, and says which they are', async () => {
      const at = (id: string, from: string, to: string, name: string): Json =>
        session(id, `2026-11-23T${from}`, { endDate: `2026-11-23T${to}`, location: { name } });
      const events = [
        at('a1', '09:00', '10:00', 'A'),
        at('a2', '11:00', '12:00', 'A'),
        at('b', '09:00', '12:00', 'B'),
        at('c', '09:30', '10:30', 'C'),
        at('d', '11:00', '12:00', 'D'),
        at('e', '11:30', '12:00', 'E'),
      ];
      const element = await show(campaign(events), { view: 'grid' }, { width: 1000 });
      const table = await until(() => byRole(element, 'table'));
      const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
      expect(heads.map((head) => `${text(head)} ${head.colSpan}`)).to.deep.equal([
        'Heure 1',
        'A 1',
        'Autres lieux 3',
      ]);
      expect(heads.map(({ scope }) => scope)).to.deep.equal(['col', 'col', 'col']);
      const cell = (id: string): Element | null | undefined =>
        byRole(table, 'heading', `Séance ${id}`)?.closest('td');
      for (const name of ['B', 'C', 'D', 'E']) expect(text(cell(name.toLowerCase())!)).to.contain(` ${name}`);
      expect(text(cell('a1')!)).to.not.contain(' A ');
      expect(cell('c')!.getBoundingClientRect().left).to.equal(cell('d')!.getBoundingClientRect().left);
      expect(cell('b')!.getBoundingClientRect().left).to.be.below(cell('c')!.getBoundingClientRect().left);
    });

    it('tells at its edge that there is more, until one has come to the end', async () => {
      const element = await show(campaign(four), { view: 'grid' }, { width: 480 });
      const box = await until(() => byRole(element, 'region'));
      await until(() => box.classList.contains('more'));
      box.scrollLeft = box.scrollWidth;
      await until(() => !box.classList.contains('more'));
      element.parentElement!.style.width = '1000px';
      box.scrollLeft = 0;
      await wait(100);
      expect(box.classList.contains('more')).to.equal(false);
    });

    it('is a region to scroll by keyboard only while there is more of it than room', async () => {
      const element = await show(campaign(four), { view: 'grid' }, { width: 480 });
      const region = await until(() => byRole(element, 'region', 'lundi 23 novembre 2026'));
      expect(region.tabIndex).to.equal(0);
      element.parentElement!.style.width = '1000px';
      await until(() => !byRole(element, 'region'));
      expect(region.hasAttribute('tabindex')).to.equal(false);
      expect(region.ariaLabel).to.equal(null);
    });

    it('has nothing under its times, however far it is scrolled', async () => {
      const element = await show(campaign(four), { view: 'grid' }, { width: 480 });
      const box = await until(() => byRole(element, 'region'));
      const time = get(element, 'table').querySelector('tbody th time')!;
      time.scrollIntoView({ block: 'center' });
      for (const left of [0, 60, 100, box.scrollWidth]) {
        box.scrollLeft = left;
        await painted();
        const { bottom, left: from, right, top } = time.getBoundingClientRect();
        expect(from, 'it is in view').to.be.within(0, 100);
        for (const x of [from + 1, (from + right) / 2, right - 1]) {
          const there = element.shadowRoot!.elementsFromPoint(x, (top + bottom) / 2);
          expect(there[0] === time, `${left}: the time is on top`).to.equal(true);
          expect(there.filter((one) => one.matches('td, td *, thead th + th'))).to.deep.equal([]);
        }
      }
    });

    it('shows beside its times whatever gets the focus', async () => {
      const element = await show(campaign(four), { view: 'grid' }, { width: 480 });
      const box = await until(() => byRole(element, 'region'));
      const time = get(element, 'table').querySelector('tbody th time')!;
      const button = get(element, 'button', /^Détails.*Séance A$/);
      for (const left of [20, 60, 100, box.scrollWidth]) {
        button.blur();
        box.scrollLeft = left;
        await painted();
        button.focus();
        await painted();
        const edge = Math.max(box.getBoundingClientRect().left, time.getBoundingClientRect().right);
        // Of what is there by a third already, Chromium scrolls no more into view.
        const { right, width } = button.getBoundingClientRect();
        expect(right - edge, `what is seen of it from ${left}`).to.be.at.least(width / 3);
      }
    });

    it('keeps apart places of one name in several towns, and says which is where', async () => {
      const at = (id: string, addressLocality: string): Json =>
        session(id, '2026-11-23T11:00', { location: { name: 'Médiathèque', addressLocality } });
      const element = await show(campaign([at('a', 'Sceaux'), at('b', 'Antony')]), { view: 'grid' });
      const heads = await until(() => element.shadowRoot!.querySelectorAll('thead th + th'));
      expect([...heads].map((head) => text(head))).to.deep.equal([
        'Médiathèque, Antony',
        'Médiathèque, Sceaux',
      ]);
    });

    it('has no empty list above it', async () => {
      const element = await show(campaign(three), { view: 'grid' }, { width: 1000 });
      await until(() => byRole(element, 'table'));
      const lists = [...get(element, 'tabpanel').querySelectorAll('ul')];
      expect(lists.filter((list) => !list.childElementCount)).to.have.length(0);
    });

    it('never makes the page scroll sideways', async () => {
      const element = await show(fictional, { view: 'grid' }, { width: 480 });
      await until(() => byRole(element, 'table'));
      expect(element.scrollWidth).to.be.at.most(480);
    });
  });

  describe('after the campaign', () => {
    it('says once that it is past, when it was, and when the next one is', async () => {
      const nextEdition = { name: 'Édition 2027', startDate: '2027-11-18', url: 'https://example.org/2027' };
      const element = await show(campaign(three, { nextEdition }), { now: '2026-12-01T09:00', view: 'list' });
      expect(text(element))
        .to.contain('Cette édition est terminée\u00a0: elle a eu lieu du 19 au 26 novembre 2026.')
        .and.not.contain('Terminé ')
        .and.not.contain('Ajouter le programme');
      expect(get<HTMLAnchorElement>(element, 'link', 'Édition 2027, le 18 novembre 2027').href).to.equal(
        nextEdition.url,
      );
      expect(sessionOf(element, 'Séance a').part.contains('past')).to.equal(true);
    });

    it('begins with what one can still see and read', async () => {
      const attachments = [
        { name: 'Revoir la séance', contentUrl: 'https://example.org/v', role: 'replay' },
        { name: 'Support', contentUrl: 'https://example.org/s.pdf' },
      ];
      const element = await show(campaign([{ ...three[0]!, attachments }, ...three.slice(1)]), {
        now: '2026-12-01T09:00',
      });
      press(get(element, 'button', 'Revoir, relire (2)'));
      await until(() => byRole(element, 'link', 'Télécharger Support (PDF)'));
      expect(text(get(element, 'link', 'Revoir la séance').closest('li')!)).to.contain('Séance a');
      expect(
        !!(await show(campaign(three), { now: '2026-12-01' })).shadowRoot!.querySelector('.files'),
      ).to.equal(false);
    });

    it('says it in English, and of no next edition that is past as well', async () => {
      const nextEdition = { name: '2027', startDate: '2027-11-18' };
      const element = await show(
        campaign(three, { nextEdition }),
        { now: '2028-01-01' },
        { lang: 'en', width: 1000 },
      );
      expect(text(element))
        .to.contain('This edition has ended: it took place from 19 to 26 November 2026.')
        .and.not.contain('2027');
    });

    it('is not yet after its last session, nor while one is to come', async () => {
      for (const events of [three, [...three, session('late', '2026-12-09T10:00')]]) {
        const now = events === three ? '2026-11-26T23:00' : '2026-12-01T10:00';
        expect(text(await show(campaign(events), { now }))).to.not.contain('Cette édition est terminée');
      }
    });
  });

  describe('on paper', () => {
    const print = async (element: RelaisAgenda): Promise<HTMLElement | null> => {
      dispatchEvent(new Event('beforeprint'));
      // As a browser does: when its listeners are done, the page is laid out.
      await Promise.resolve();
      await Promise.resolve();
      return element.shadowRoot!.querySelector<HTMLElement>('.paper');
    };
    afterEach(() => dispatchEvent(new Event('afterprint')));

    it('has every day and session, open, and its address at the end', async () => {
      const [a, ...others] = three;
      const events = [session('old', '2026-11-20T10:00'), { ...a, description: 'Tout sur a.' }, ...others];
      for (const view of ['list', 'days', 'grid'] as const) {
        const element = await show(campaign(events), { view }, { width: 1000 });
        const paper = await print(element);
        const names = [...(paper?.querySelectorAll('li[data-id]') ?? [])].map((row) =>
          row.getAttribute('data-id'),
        );
        expect(names).to.deep.equal(['old', 'a', 'b', 'c']);
        expect(paper?.textContent).to.contain('Tout sur a.').and.contain(location.href);
        expect(paper?.querySelectorAll('button, input, summary, details')).to.have.length(0);
        dispatchEvent(new Event('afterprint'));
        await element.updateComplete;
        expect(!!element.shadowRoot!.querySelector('.paper')).to.equal(false);
      }
    });

    it('keeps what was on the screen', async () => {
      const element = await show(campaign(three), { view: 'days' }, { width: 1000 });
      const tab = get(element, 'tab', /24/);
      press(tab);
      tab.focus();
      await print(element);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(focused() === tab).to.equal(true);
      expect(levels(element)).to.include('h4 Séance c');
    });

    it('has what is behind « Détails » as soon as that is there, and no buttons', async () => {
      const registration = { url: 'https://example.org/go', email: 'a@example.org' };
      const element = await show(campaign([session('a', '2026-11-24T10:00', { registration })]));
      await open(element, 'Séance a');
      const paper = await print(element);
      expect(paper?.textContent).to.contain('a@example.org');
      expect(paper?.querySelectorAll('button')).to.have.length(0);
    });

    it('breaks long addresses where its edge is, and leaves a comma with the name before it', async () => {
      const url = `https://exemple.fr/${'equipe'.repeat(20)}`;
      const performers = [{ name: 'Ana Lopez', jobTitle: 'juriste', url }];
      const element = await show(
        campaign([session('a', '2026-11-24T10:00', { performers })]),
        {},
        { width: 500 },
      );
      await open(element, 'Séance a');
      await print(element);
      const screen = asPrinted(element);
      const person = element.shadowRoot!.querySelector('.paper dd')!;
      const edge = person.scrollWidth - person.clientWidth;
      const { left, height } = person.getBoundingClientRect();
      const [comma] = person.querySelector('span')!.getClientRects();
      screen();
      expect(edge).to.be.at.most(0);
      expect(height).to.be.above(30);
      // (WebKit ends a line behind whatever a style sheet wrote.)
      if (/Chrom|Firefox/.test(navigator.userAgent))
        expect(comma!.left, 'begins no line').to.be.above(left + 10);
    });

    it('says where a session is when it is printed first, before anything was opened', async () => {
      const location = { name: 'Médiathèque', address: '5 rue Haute', addressLocality: 'Sceaux' };
      const data = campaign([
        session('a', '2026-11-24T10:00', { location }),
        session('b', '2026-11-24T11:00'),
      ]);
      for (const discreet of [false, true]) {
        const paper = await print(await show(data, { discreet }));
        expect(paper?.textContent).to.contain('5 rue Haute').and.not.contain('undefined');
        dispatchEvent(new Event('afterprint'));
      }
    });

    it('tells neither its subject nor its address where it is to be discreet', async () => {
      for (const [more, props] of [
        [{}, { discreet: true }],
        [{ sensitive: true }, {}],
      ] as const) {
        const [first, ...others] = three;
        const told = {
          ...first,
          audience: ['Victimes'],
          onlineUrl: 'https://visio.example/sujet',
          registration: { url: 'https://example.org/sujet', email: 'sujet@example.org' },
        };
        const element = await show(campaign([told, ...others], more), props);
        await open(element, 'Séance a');
        const paper = await print(element);
        expect(paper?.querySelectorAll('li')).to.have.length(3);
        expect(paper?.innerHTML).to.not.match(/sujet|victimes/i);
        expect(paper?.textContent).to.match(/en ligne/i);
        expect(paper?.textContent)
          .to.match(/\d\u00a0h/)
          .and.not.match(/Séance/);
        expect(paper?.textContent).to.not.contain(location.host);
      }
    });

    it('names what kind a session is once where that stands for its title', async () => {
      const kind = { category: 'Atelier', location: { name: 'Salle A' } };
      const data = campaign([session('a', '2026-11-24T10:00', kind)]);
      const paper = await print(await show(data, { discreet: true }));
      expect(paper!.querySelector('li')!.textContent!.match(/Atelier/g)).to.have.length(1);
      expect(paper!.textContent).to.contain('Salle A');
    });
  });

  it('names French Sign Language, once, and says that a French title is French', async () => {
    const accessibility = ['Interprétation en langue des signes française'];
    // The campaign’s own language is none to speak of, with its country or without.
    const plain = await show(
      campaign([session('a', '2026-11-24T10:00', { inLanguage: 'fr' })], { inLanguage: 'fr-FR' }),
    );
    expect(!!sessionOf(plain, 'Séance a').querySelector('.tag')).to.equal(false);
    const signed = session('a', '2026-11-24T10:00', {
      inLanguage: 'fsl',
      location: { name: 'A', accessibility },
    });
    for (const [lang, words] of [
      ['fr', 'En langue des signes française (LSF)'],
      ['en', 'In French Sign Language (LSF)'],
    ] as const) {
      const element = await show(campaign([signed]), {}, { lang });
      const item = sessionOf(element, 'Séance a');
      expect([...item.querySelectorAll('.tag')].map(text)).to.deep.equal([words]);
      expect(!!item.querySelector('[lang=fsl]')).to.equal(false);
    }
  });

  it('says of a title alone that it is in the language of its session', async () => {
    const event = session('a', '2026-11-24T10:00', {
      name: 'Talking with teenagers',
      description: 'What they told us.',
      inLanguage: 'en',
      category: 'Débat',
      location: {
        name: 'Médiathèque',
        address: '1 rue B',
        accessibility: ['Accessible en fauteuil'],
      },
      audience: ['Parents'],
      performers: [{ name: 'Ana Lopez', jobTitle: 'infirmière' }],
      image: { contentUrl: new URL('a.png', location.href).href, alt: 'Une rivière', creditText: 'Photo' },
    });
    const theirs = ['Débat', 'Médiathèque', '1 rue B', 'Accessible', 'Parents', 'infirmière', 'Photo'];
    for (const [lang, title, others] of [
      ['fr', 'en', ''],
      ['en', '', 'fr'],
    ] as const) {
      const element = await show(campaign([event]), {}, { lang });
      press(get(element, 'button', /^D[ée]tails/));
      await until(() => byRole(element, 'button', /^(Copier le lien|Copy link)/));
      for (const words of ['Talking', 'What they']) expect(langOf(element, words), words).to.equal(title);
      for (const words of theirs) expect(langOf(element, words), `${words} in ${lang}`).to.equal(others);
    }
  });

  it('says in every name of a control that a title is in another language', async () => {
    const event = session('a', '2026-11-24T10:00', { name: 'Talking with teenagers', inLanguage: 'en' });
    const element = await show(campaign([event]));
    press(get(element, 'button', /^Détails/));
    press(await until(() => byRole(element, 'button', /^Ajouter à ma sélection/)));
    await until(() => byRole(element, 'button', /^Retirer/));
    const named = allByRole(element, 'button', /Talking with teenagers$/);
    expect(named.map((button) => langOf(button, 'Talking'))).to.deep.equal(['en', 'en', 'en', 'en', 'en']);
    expect(named.map((button) => langOf(button, text(button).split('\u00a0:')[0]!.trim()))).to.deep.equal(
      named.map(() => ''),
    );
  });

  it('does not say a town twice', async () => {
    const location = {
      name: 'Orangerie de Sceaux',
      address: '1 rue A, 92330 Sceaux',
      addressLocality: 'Sceaux',
    };
    const element = await show(campaign([session('a', '2026-11-24T10:00', { location })]));
    const item = await open(element, 'Séance a');
    expect(text(item)).to.not.contain('Sceaux, Sceaux');
  });

  it('uses all its width where there is nothing to search with', async () => {
    const element = await show(official, { now: '2021-11-20T10:00' }, { width: 1000 });
    expect(sessionOf(element, 'Trois films-débats').offsetWidth).to.be.at.least(990);
  });

  it('stays in its place with text of twice the size in 320 pixels', async () => {
    const element = await show(fictional, { view: 'list' }, { width: 320 });
    element.parentElement!.style.fontSize = '32px';
    await choice(element, /^Lieu/);
    const edge = element.getBoundingClientRect().right + 1;
    const beyond = [...element.shadowRoot!.querySelectorAll('.root *:not(option, .sr)')].filter(
      (part) => part.getBoundingClientRect().right > edge,
    );
    expect(beyond.map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([]);
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('chooses its view by its own width', async () => {
    const element = await show(campaign(three), {}, { width: 400 });
    expect(!!byRole(element, 'tablist')).to.equal(false);
    element.parentElement!.style.width = '700px';
    await until(() => byRole(element, 'tablist'));
    element.parentElement!.style.width = '1000px';
    await until(() => byRole(element, 'table'));
    element.parentElement!.style.width = '400px';
    await until(() => !byRole(element, 'tablist'));
  });

  describe('search and filters', () => {
    it('find without accents, say how many, and are taken back with one press', async () => {
      const element = await show(fictional, {}, { width: 1000 });
      const field = get<HTMLInputElement>(element, 'searchbox', 'Rechercher');
      expect([field.name, field.autocomplete]).to.deep.equal(['', 'off']);
      const heard = nextEvent(element, 'relais-filter');
      field.focus();
      type(field, 'mediatheque');
      const event = await heard;
      expect(event.facets).to.deep.equal({});
      expect(event.count).to.be.within(1, 20);
      expect(JSON.stringify({ ...event })).to.not.contain('media');
      const said = `${event.count}\u00a0rendez-vous`;
      expect(text(element)).to.contain(said);
      expect(focused() === field).to.equal(true);
      await until(() => element.shadowRoot?.querySelector('[role=status]')?.textContent?.includes(said));
      press(get(element, 'button', 'Effacer les filtres'));
      await element.updateComplete;
      await wait(0);
      expect(text(element)).to.contain('60\u00a0rendez-vous');
      expect(field.value).to.equal('');
      expect(focused() === field).to.equal(true);
    });

    it('offer values with counts, and tell the page which are chosen', async () => {
      const element = await show(fictional, {}, { width: 1000 });
      const select = await choice(element, /^Commune/);
      const option = [...select.options].find(({ value }) => value === 'Port-Vernay');
      const count = Number(/\((\d+)\)/.exec(option?.label ?? '')?.[1]);
      const heard = nextEvent(element, 'relais-filter');
      select.focus();
      type(select, 'Port-Vernay');
      const event = await heard;
      expect(event.facets).to.deep.equal({ locality: ['Port-Vernay'] });
      expect(event.count).to.equal(count);
      expect(focused() === select).to.equal(true);
    });

    it('are in the language of the interface where they name a day or a language', async () => {
      const at = { location: { name: 'Mairie' } };
      const events = [...three, session('d', '2026-11-25T10:00', { inLanguage: 'en', ...at })];
      const said = { ...three[0]!, inLanguage: 'fr' };
      const element = await show(
        campaign([said, ...events.slice(1)]),
        { filters: 'day language place', view: 'list' },
        { lang: 'en' },
      );
      press(get(element, 'button', /^Filter/));
      await until(() => byRole(element, 'combobox'));
      for (const [words, lang] of [
        ['25 Nov', ''],
        ['English', ''],
        ['Mairie', 'fr'],
      ] as const) {
        const option = [...element.shadowRoot!.querySelectorAll('option')].find((one) =>
          one.text.includes(words),
        );
        expect(option?.lang, words).to.equal(lang);
      }
    });

    it('are behind a disclosure, and load when it opens', async () => {
      const element = await show(fictional);
      expect(!!element.shadowRoot?.querySelector('select')).to.equal(false);
      type(await choice(element, /^Commune/), 'Port-Vernay');
      await until(() => byRole(element, 'button', 'Filtrer (1)'));
    });

    it('keep every letter that is typed before they are there, and move no row when they come', async () => {
      const element = await show(fictional, { view: 'list' });
      const rows = (): Element[] => [...(element.shadowRoot?.querySelectorAll('li[data-id]') ?? [])];
      const before = rows();
      const field = get<HTMLInputElement>(element, 'searchbox', 'Rechercher');
      field.focus();
      await until(() => element.shadowRoot?.querySelector('.choices'));
      expect(rows().every((row, at) => row === before[at])).to.equal(true);
      expect(rows().length).to.equal(before.length);

      const other = await show(fictional, { view: 'list' });
      const search = get<HTMLInputElement>(other, 'searchbox', 'Rechercher');
      search.focus();
      for (const typed of ['m', 'me', 'mediatheque']) type(search, typed);
      await until(() => byRole(other, 'button', 'Effacer les filtres'));
      expect(search.value).to.equal('mediatheque');
      expect(focused() === search).to.equal(true);
      expect(rows().length > 0 && allByRole(other, 'heading', /./).length < before.length).to.equal(true);
    });

    it('leave every row where it is while another letter finds the same', async () => {
      const element = await show(fictional, { view: 'list' });
      const rows = (): Element[] => [...(element.shadowRoot?.querySelectorAll('li[data-id]') ?? [])];
      const areSame = (before: Element[]): boolean =>
        before.length === rows().length && before.every((row, at) => row === rows()[at]);
      const field = get<HTMLInputElement>(element, 'searchbox', 'Rechercher');
      const whole = rows();
      const find = async (query: string): Promise<void> => {
        const heard = nextEvent(element, 'relais-filter');
        type(field, query);
        await heard;
      };
      field.focus();
      await until(() => element.shadowRoot?.querySelector('.choices'));
      await find('m');
      expect(areSame(whole), 'one letter finds everything').to.equal(true);
      await find('mediatheq');
      const found = rows();
      expect(found.length).to.be.within(1, whole.length - 1);
      await find('mediatheque');
      expect(areSame(found), 'two letters more').to.equal(true);
      await find('');
      await until(() => rows().length === whole.length, 'all of them are there again');
    });

    it('leave what one can still take part in, where that makes a difference', async () => {
      const full = session('full', '2026-11-24T12:00', { registration: { status: 'full' } });
      const element = await show(campaign([...three, full]), { filters: 'track open', view: 'list' });
      await choice(element, /^Parcours/);
      const box = get<HTMLInputElement>(element, 'checkbox', 'On peut encore y participer');
      press(box);
      await until(() => text(element).includes('3\u00a0rendez-vous'));
      expect(!!byRole(element, 'heading', 'Séance full')).to.equal(false);
      expect(!!byRole(element, 'button', 'Filtrer (1)')).to.equal(true);
      press(get(element, 'button', 'Effacer les filtres'));
      await until(() => text(element).includes('4\u00a0rendez-vous'));
      expect(box.checked).to.equal(false);
      const all = await show(campaign(three), { filters: 'track open', view: 'list' });
      await choice(all, /^Parcours/);
      expect(!!byRole(all, 'checkbox')).to.equal(false);
    });

    it('that find nothing leave a sentence and a way back', async () => {
      const element = await show(fictional);
      type(get<HTMLInputElement>(element, 'searchbox', 'Rechercher'), 'introuvable');
      await until(() => text(element).includes('Aucun rendez-vous ne correspond à cette recherche.'));
      expect(element.shadowRoot?.querySelector('slot[name=empty]')).to.exist;
      press(get(element, 'button', 'Effacer les filtres'));
      await until(() => text(element).includes('60\u00a0rendez-vous'));
    });

    it('are the page’s to fix and to leave out', async () => {
      const element = await show(campaign(three), { place: 'A, C', noSearch: true, filters: 'track' });
      expect(levels(element).filter((name) => name.startsWith('h4'))).to.deep.equal([
        'h4 Séance a',
        'h4 Séance c',
      ]);
      expect(!!byRole(element, 'searchbox')).to.equal(false);
    });

    it('leave out speeches', async () => {
      const speech = session('speech', '2026-11-23T16:00', { politicalSpeech: true });
      // Vue sets a property that has no value as an empty text.
      for (const noSpeeches of [true, '' as unknown as boolean]) {
        const element = await show(campaign([speech, ...three]), { noSpeeches });
        expect(!!byRole(element, 'heading', 'Séance speech')).to.equal(false);
      }
    });
  });

  describe('details', () => {
    const full = session('a', '2026-11-24T10:00', {
      description: 'Première ligne.\nDeuxième ligne.',
      url: 'https://example.org/a',
      onlineUrl: 'https://live.example.org/a',
      location: {
        name: 'A',
        address: '1 rue B',
        addressLocality: 'Ville',
        latitude: 46.31,
        longitude: -3.12,
      },
      performers: [{ name: 'Ana Lopez', jobTitle: 'infirmière', url: 'https://example.org/ana' }],
      registration: { url: 'https://example.org/go', deadline: '2026-11-23T18:00', capacity: 30 },
      isAccessibleForFree: true,
      attachments: [
        {
          name: 'Support',
          contentUrl: 'https://example.org/s.pdf',
          alternativeUrl: 'https://example.org/s.odt',
        },
      ],
    });

    it('have all that one needs to go there, and tell the page that they are open', async () => {
      const element = await show(campaign([full]));
      const heard = nextEvent(element, 'relais-open');
      const item = await open(element, 'Séance a');
      expect((await heard).eventId).to.equal('a');
      expect(text(item))
        .to.match(/Ana Lopez ?, infirmière/)
        .and.contain('1 rue B, Ville')
        .and.contain('Inscription S’inscrire')
        .and.contain('Jusqu’au lundi 23 novembre 2026 à 18\u00a0h Places 30 Tarif Gratuit');
      const links = allByRole<HTMLAnchorElement>(item, 'link');
      expect(links.map((link) => text(link).replace(/\s+:/, '\u00a0:'))).to.deep.equal([
        'Ana Lopez',
        'Voir le plan\u00a0: Séance a',
        'Suivre en ligne\u00a0: Séance a',
        'S’inscrire\u00a0: Séance a',
        'Télécharger Support (PDF)',
        'Version accessible\u00a0: Support (ODT)',
        'Page du rendez-vous\u00a0: Séance a',
      ]);
      expect(
        links.every(
          ({ rel, referrerPolicy }) => rel === 'noopener noreferrer' && referrerPolicy === 'no-referrer',
        ),
      ).to.equal(true);
    });

    it('ask another site for a picture only after a click', async () => {
      const image = {
        contentUrl: 'https://elsewhere.example/a.png',
        alt: 'Une rivière',
        creditText: 'Photo\u00a0: X',
      };
      const element = await show(campaign([session('a', '2026-11-24T10:00', { image })]));
      const item = await open(element, 'Séance a');
      expect(!!item.querySelector('img')).to.equal(false);
      press(get(item, 'button', 'Afficher l’image (de elsewhere.example)'));
      const picture = await until(() => item.querySelector('img'));
      expect([picture.alt, picture.referrerPolicy]).to.deep.equal(['Une rivière', 'no-referrer']);
      expect(text(item)).to.contain('Photo\u00a0: X');
      await until(() => focused() === get(item, 'figure', 'Photo\u00a0: X'), 'the focus is on the picture');
    });

    it('show a picture from where the campaign is', async () => {
      const image = { contentUrl: new URL('a.png', location.href).href, alt: '' };
      const element = await show(campaign([session('a', '2026-11-24T10:00', { image })]));
      const item = await open(element, 'Séance a');
      expect(item.querySelector('img')?.loading).to.equal('lazy');
    });

    it('offer no registration where there is none to be had', async () => {
      const registration = { url: 'https://example.org/go' };
      for (const more of [
        { registration: { ...registration, status: 'full' } },
        { registration, eventStatus: 'cancelled' },
        { registration: { ...registration, deadline: '2026-11-22' } },
      ]) {
        const element = await show(campaign([session('a', '2026-11-24T10:00', more)]));
        const item = await open(element, 'Séance a');
        expect(!!byRole(item, 'link', /^S’inscrire/)).to.equal(false);
      }
    });

    it('have no link to what is not one number, or no address', async () => {
      const registration = { telephone: '01 99 00 40 40 / 06 99', email: 'inscription chez exemple' };
      const item = await open(
        await show(campaign([session('a', '2026-11-24T10:00', { registration })])),
        'Séance a',
      );
      expect(text(item)).to.contain('01 99 00 40 40 / 06 99').and.to.contain('inscription chez exemple');
      expect(allByRole(item, 'link')).to.have.length(0);
    });

    it('are those of all sessions again once a fixed filter is taken away', async () => {
      const element = await show(campaign(three));
      await warnings(async (said) => {
        element.setAttribute('place', 'A');
        element.setAttribute('locality', 'Nulle part');
        await until(() => !sessionsOf(element));
        await until(() =>
          /relais-agenda\[place="A"\]\[locality="Nulle part"\]\s: rien dans la campagne/.test(said()),
        );
      });
      element.removeAttribute('place');
      element.removeAttribute('locality');
      await until(() => sessionsOf(element) === 3);
      Object.assign(element, { category: null });
      await until(() => sessionsOf(element) === 3);
    });

    it('say whether they are open, close again, and leave the focus where it is', async () => {
      const element = await show(campaign([full]));
      const button = get(element, 'button', /^Détails/);
      expect(button.ariaExpanded).to.equal('false');
      button.focus();
      const item = await open(element, 'Séance a');
      expect(button.ariaExpanded).to.equal('true');
      press(button);
      await until(() => !byRole(item, 'button', /^Copier le lien\s+:/));
      expect(button.ariaExpanded).to.equal('false');
      expect(focused() === button).to.equal(true);
      expect(text(item)).not.to.contain('Première ligne');
    });

    it('stay with their session when filters change the list', async () => {
      const element = await show(fictional, { view: 'list' }, { width: 1000 });
      const title = 'Communes et prévention : trois expériences';
      const name = allByRole(element, 'heading').find((heading) => text(heading).startsWith('Communes'));
      await open(element, name ? text(name) : title);
      type(get<HTMLInputElement>(element, 'searchbox', 'Rechercher'), 'fugues');
      await until(() => allByRole(element, 'heading').length < 10);
      expect(element.shadowRoot?.querySelectorAll('li .fold[aria-expanded=true]')).to.have.length(0);
      press(get(element, 'button', 'Effacer les filtres'));
      await until(() => element.shadowRoot?.querySelector('li .fold[aria-expanded=true]'));
      const item = element.shadowRoot?.querySelector('li:has(.fold[aria-expanded=true])');
      expect(item && text(item)).to.contain('Communes et prévention');
    });
  });

  describe('what one takes along', () => {
    const menu = async (element: RelaisAgenda, button: string | RegExp): Promise<HTMLAnchorElement[]> => {
      press(get(element, 'button', button));
      const first = await until(() => byRole(element, 'link', 'Fichier d’agenda (ICS)'));
      return allByRole<HTMLAnchorElement>(first.closest('ul')!, 'link');
    };
    const read = async ({ href }: HTMLAnchorElement): Promise<string> => (await fetch(href)).text();

    it('is a session for any calendar', async () => {
      const element = await show(campaign(three));
      await open(element, 'Séance b');
      const [file, ...services] = await menu(element, /^Ajouter à mon agenda/);
      expect(file?.download).to.equal('programme.ics');
      expect(file?.href).to.match(/^data:text\/calendar/);
      const calendar = await read(file!);
      expect(calendar).to.contain('SUMMARY:Séance b').and.not.contain('Séance a');
      expect(services.map((link) => new URL(link.href).host)).to.deep.equal([
        'calendar.google.com',
        'outlook.live.com',
        'outlook.office.com',
      ]);
      press(get(element, 'button', /^Ajouter à mon agenda/));
      await until(() => !byRole(element, 'link', /ICS/));
    });

    it('is gone where the programme was read anew: the session may have moved', async () => {
      const element = await show(campaign(three));
      await open(element, 'Séance b');
      await menu(element, /^Ajouter à mon agenda/);
      element.campaign = campaign([session('b', '2026-11-25T18:00')]);
      const item = await until(() => {
        const row = sessionOf(element, 'Séance b');
        return text(row).includes('18') ? row : undefined;
      });
      expect(allByRole(item, 'link')).to.deep.equal([]);
      const [file] = await menu(element, /^Ajouter à mon agenda/);
      expect(await read(file!)).to.contain('DTSTART;TZID=Europe/Paris:20261125T180000');
    });

    it('comes right after its button, and is spoken of only while it is there', async () => {
      const element = await show(campaign(three));
      const item = await open(element, 'Séance b');
      press(get(item, 'button', /^Ajouter à ma sélection/));
      const mine = await until(() => element.shadowRoot!.querySelector<HTMLElement>('.mine'));
      const status = (): string => text(element.shadowRoot!.querySelector('.sr[role=status]')!);
      for (const place of [item, mine]) {
        const button = get(place, 'button', /^Ajouter à mon agenda/);
        press(button);
        await until(() => byRole(place, 'link', 'Fichier d’agenda (ICS)'));
        const stops = [...walk(place)].filter((one) => one.matches('a, button'));
        expect(text(stops[stops.indexOf(button) + 1]!)).to.equal('Fichier d’agenda (ICS)');
        await until(() => /dans la liste qui suit le bouton/.test(status()));
        press(button);
        await until(() => !byRole(place, 'link', 'Fichier d’agenda (ICS)'));
        expect(status()).to.equal('');
      }
    });

    it('is the programme as it is filtered, and a calendar to subscribe to', async () => {
      const element = await show(
        campaign(three, { calendarUrl: 'https://example.org/all.ics' }),
        {
          filters: 'track',
          view: 'list',
        },
        { width: 1000 },
      );
      type(await choice(element, /^Parcours/), 'Deux');
      await until(() => text(element).includes('2\u00a0rendez-vous'));
      const [file, webcal] = await menu(element, 'Ajouter le programme à mon agenda');
      expect((await read(file!)).match(/BEGIN:VEVENT/g)).to.have.length(2);
      expect(webcal?.href).to.equal('webcal://example.org/all.ics');
      press(get(element, 'button', 'Effacer les filtres'));
      await until(
        () => !byRole(element, 'link', /ICS/),
        'the calendar of what was filtered goes with the filter',
      );
    });

    it('takes an address only over http', async () => {
      const element = await show(campaign(three), { calendarSrc: 'javascript:alert(1)' });
      expect(await menu(element, 'Ajouter le programme à mon agenda')).to.have.length(1);
    });

    it('says nothing of the subject where it is sensitive, even if the page does not ask for it', async () => {
      for (const [more, props] of [
        [{}, { discreet: true }],
        [{ sensitive: true }, { discreet: false }],
      ] as const) {
        const element = await show(
          campaign(three, { ...more, calendarUrl: 'https://example.org/all.ics' }),
          props,
        );
        const links = await menu(element, 'Ajouter le programme à mon agenda');
        expect(links.map(({ download }) => download)).to.deep.equal(['calendrier.ics']);
        expect(await read(links[0]!))
          .to.contain('SUMMARY:Semaine des professionnels')
          .and.not.contain('Séance')
          .and.not.contain('Campagne');
        expect(text(element)).to.contain('Dans votre agenda, le titre restera neutre.');
      }
    });

    it('is a link that opens the session, and does not name it', async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (words: string) => void (copied = words) },
        configurable: true,
      });
      const before = location.href;
      const element = await show(campaign(three));
      const item = await open(element, 'Séance c');
      press(get(item, 'button', /^Copier le lien\s+:/));
      await until(() => text(item).includes('Lien copié.'));
      expect(copied).to.match(/#relais:s=[\da-f]{16}$/);
      expect(location.href).to.equal(before);

      history.replaceState(null, '', new URL(copied).hash);
      const length = history.length;
      for (const props of [{}, { view: 'days' }, { view: 'grid' }, { limit: 1 }] as Partial<RelaisAgenda>[]) {
        const other = await show(campaign(three), props);
        const shared = await until(() => focused()?.closest<HTMLElement>('li[data-id]'));
        expect(shared.dataset['id'], JSON.stringify(props)).to.equal('c');
        expect(focused()?.ariaExpanded).to.equal('true');
        await until(() => byRole(other, 'button', /^Copier le lien\s+:/));
      }
      expect(history.length).to.equal(length);
    });

    it('is what one has marked, together or in a link', async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (words: string) => void (copied = words) },
        configurable: true,
      });
      const element = await show(campaign(three, { calendarUrl: 'https://example.org/all.ics' }));
      const mark = async (title: string): Promise<HTMLElement> => {
        const item = await open(element, title);
        press(get(item, 'button', /^Ajouter à ma sélection/));
        return item;
      };
      await mark('Séance c');
      const item = await mark('Séance a');
      expect(get(item, 'button', /^Ajouter à ma sélection/).ariaPressed).to.equal('true');
      press(await until(() => byRole(item, 'button', 'Voir ma sélection (2)')));
      await until(() => text(focused() ?? element) === 'Ma sélection');
      const mine = element.shadowRoot!.querySelector<HTMLElement>('.mine')!;
      expect(allByRole(mine, 'listitem').map((one) => text(one.querySelector('p')!))).to.deep.equal([
        'lundi 23 novembre 2026 à 9\u00a0h · Séance a',
        'mardi 24 novembre 2026 à 10\u00a0h · Séance c',
      ]);

      press(get(mine, 'button', 'Ajouter à mon agenda'));
      const file = await until(() => byRole<HTMLAnchorElement>(mine, 'link'));
      expect(allByRole(mine, 'link').map(text)).to.deep.equal(['Fichier d’agenda (ICS)']);
      expect((await read(file)).match(/SUMMARY:Séance [ac]/g)).to.have.length(2);

      let printed: string[] = [];
      const { print } = window;
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
      };
      press(get(mine, 'button', 'Imprimer ma sélection'));
      await element.updateComplete;
      printed = [...element.shadowRoot!.querySelectorAll('.paper li h4')].map((title) => text(title));
      expect(printed).to.deep.equal(['Séance a', 'Séance c']);
      for (const name of ['afterprint', 'beforeprint']) dispatchEvent(new Event(name));
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('.paper li h4'), 'then the programme again').to.have.length(
        3,
      );
      dispatchEvent(new Event('afterprint'));
      window.print = print;

      press(get(mine, 'button', 'Copier le lien de ma sélection'));
      await until(() => text(mine).includes('Lien copié.'));
      expect(copied).to.match(/#relais:m=[\da-f]{16}\.[\da-f]{16}$/);
      press(get(mine, 'button', /^Retirer.*Séance a$/));
      await until(() => allByRole(mine, 'listitem').length === 1);
      expect(text(focused() ?? element)).to.equal('Ma sélection');
      press(get(mine, 'button', /^Retirer/));
      await until(() => !element.shadowRoot!.querySelector('.mine'));
      await until(() => focused() === get(element, 'button', /^Détails.*Séance c$/));

      history.replaceState(null, '', new URL(copied).hash);
      const other = await show(campaign(three));
      await until(() => text(focused() ?? other) === 'Ma sélection');
      const again = other.shadowRoot!.querySelector<HTMLElement>('.mine')!;
      expect(text(again)).to.contain('Séance a').and.contain('Séance c').and.not.contain('Séance b');
    });

    it('is a link to what was found also where half a character was typed', async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (words: string) => void (copied = words) },
        configurable: true,
      });
      const element = await show(fictional);
      const field = get<HTMLInputElement>(element, 'searchbox', 'Rechercher');
      field.focus();
      type(field, 'caf\ud83d');
      press(await until(() => byRole(element, 'button', 'Copier le lien de ces résultats')));
      await until(() => text(element).includes('Lien copié.'));
      expect(copied).to.match(/#relais:f=q\.caf$/);
    });

    it('is a link to what was found, which names nothing but the words that were looked for', async () => {
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (words: string) => void (copied = words) },
        configurable: true,
      });
      const before = location.href;
      const full = session('full', '2026-11-24T12:00', {
        registration: { status: 'full' },
        location: { name: 'A' },
      });
      const programme = campaign([...three, full]);
      const element = await show(programme, { filters: 'place open', view: 'list' });
      const found = (from: HTMLElement): string[] => levels(from).filter((name) => name.startsWith('h4'));
      const select = await choice(element, /^Lieu/);
      select.value = 'A';
      select.dispatchEvent(new Event('change'));
      press(get(element, 'checkbox', 'On peut encore y participer'));
      await until(() => byRole(element, 'button', 'Copier le lien de ces résultats'));
      const left = found(element);
      expect(left).to.deep.equal(['h4 Séance a', 'h4 Séance c']);
      press(get(element, 'button', 'Copier le lien de ces résultats'));
      await until(() => text(element).includes('Lien copié.'));
      expect(copied).to.match(/#relais:f=place\.[\da-f]{16}&open$/);
      expect(location.href).to.equal(before);

      history.replaceState(null, '', new URL(copied).hash);
      const other = await show(programme, { filters: 'place open', view: 'list' });
      await until(() => byRole(other, 'button', 'Effacer les filtres'));
      expect(found(other)).to.deep.equal(left);

      for (const [hash, count] of [
        ['#relais:f=q.s%C3%A9ance%20c', 1],
        ['#relais:f=place.0000000000000000', 4],
        ['#relais:f=place', 4],
        ['#relais:f=q.%E9&toString.1&.', 4],
      ] as const) {
        history.replaceState(null, '', hash);
        const third = await show(programme, { view: 'list' });
        await until(() => found(third).length === count);
        expect(!!byRole(third, 'button', /^Filtrer \(/), 'nothing is said to be filtered').to.equal(false);
      }
    });

    it('is a link to copy by hand where the clipboard is refused', async () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      const element = await show(campaign(three));
      const item = await open(element, 'Séance c');
      press(get(item, 'button', /^Copier le lien\s+:/));
      const field = await until(() => item.querySelector<HTMLInputElement>('input[readonly]'));
      expect(field.value).to.contain('#relais:s=');
      expect(field.labels?.[0]?.textContent).to.contain('Lien à copier');
    });
  });

  describe('for who is elsewhere', () => {
    it('says whose hours these are, and shows all of it on their own clock if they like', async () => {
      for (const view of ['list', 'grid'] as const) {
        const element = await show(
          campaign(three, { timeZone: 'Asia/Tokyo' }),
          { view, now: '2026-11-23T10:30' },
          { width: 1000 },
        );
        await until(() => text(element).includes('Heure locale\u00a0: Tokyo'));
        const toOwn = get(element, 'button', 'Afficher à mon heure');
        toOwn.focus();
        press(toOwn);
        // The tests run in Montreal, 14 hours behind.
        await until(() => text(sessionOf(element, 'Séance a')).includes('de 19\u00a0h à 22\u00a0h'));
        expect(levels(element).join()).to.contain('dimanche 22 novembre 2026');
        expect(text(sessionOf(element, 'Séance a'))).to.contain('En ce moment');
        expect(text(focused() ?? element)).to.equal('Revenir à l’heure du lieu');
        press(get(element, 'button', 'Ajouter le programme à mon agenda'));
        const file = await until(() => byRole<HTMLAnchorElement>(element, 'link', 'Fichier d’agenda (ICS)'));
        const calendar = await (await fetch(file.href)).text();
        expect(calendar).to.match(/DTSTART;TZID=America\/(Montreal|Toronto):20261122T190000/);
        press(get(element, 'button', 'Revenir à l’heure du lieu'));
        await until(() => text(sessionOf(element, 'Séance a')).includes('de 9\u00a0h à 12\u00a0h'));
      }
    });

    it('keeps what ends with a day until the end of that day where it takes place', async () => {
      const element = await show(
        campaign([session('open', '2026-11-23T09:00', { endDate: '2026-11-23' })], {
          timeZone: 'Asia/Tokyo',
        }),
        { now: '2026-11-23T10:30' },
      );
      press(await until(() => byRole(element, 'button', 'Afficher à mon heure')));
      await until(() =>
        text(sessionOf(element, 'Séance open')).includes('de 19\u00a0h à 10\u00a0h (lun. 23 nov.)'),
      );
      expect(text(sessionOf(element, 'Séance open'))).to.contain('En ce moment');
    });

    it('keeps what lasts all day on its day', async () => {
      const element = await show(
        campaign([session('day', '2026-11-23'), three[0]!], { timeZone: 'Asia/Tokyo' }),
      );
      press(await until(() => byRole(element, 'button', 'Afficher à mon heure')));
      await until(() => levels(element).includes('h3 dimanche 22 novembre 2026 Aujourd’hui'));
      await until(() => levels(element).includes('h3 lundi 23 novembre 2026'));
    });
  });

  describe('now and next', () => {
    const line = (element: RelaisAgenda): HTMLElement | null => element.shadowRoot!.querySelector('.next');
    const said = (element: RelaisAgenda): string => text(line(element)!);

    it('says how long it is until the campaign starts', async () => {
      const element = await show(campaign(three), { now: '2026-11-12T23:00' });
      await until(() => said(element) === 'Commence dans 7\u00a0jours.');
      element.now = '2026-11-18T08:00';
      await until(() => said(element) === 'Commence demain.');
    });

    it('says what comes before the campaign, where something does', async () => {
      const early = session('early', '2026-11-17T18:00');
      const element = await show(campaign([early, ...three]), { now: '2026-11-17T10:00' });
      await until(() => /^À suivre.*18\u00a0h.*Séance early/.test(said(element)));
    });

    it('says what comes next, today or another day, alone or with others', async () => {
      const twin = session('twin', '2026-11-24T10:00');
      const off = session('off', '2026-11-23T11:00', { eventStatus: 'cancelled' });
      const element = await show(campaign([...three, twin, off]));
      await until(() => said(element) === 'À suivre à 14\u00a0h\u00a0: Séance b');
      element.now = '2026-11-23T14:00';
      await until(
        () => said(element) === 'À suivre mardi 24 novembre 2026 à 10\u00a0h\u00a0: 2\u00a0rendez-vous',
      );
      element.now = '2026-11-24T10:00';
      await until(() => said(element) === '');
    });

    it('takes no place from the rows when it comes or goes', async () => {
      for (const width of [320, 700]) {
        const element = await show(campaign(three), { view: 'list' }, { width });
        const height = (): number => line(element)!.offsetHeight;
        await until(() => said(element));
        const before = height();
        element.now = '2026-11-24T10:00';
        await until(() => !said(element));
        expect(height()).to.equal(before);
      }
    });

    it('takes no place where there is nothing to say: nothing has its hour, or all of it began', async () => {
      const days = [session('a', '2026-11-23'), session('b', '2026-11-24', { endDate: '2026-11-26' })];
      for (const [events, now] of [
        [days, '2026-11-23T10:30'],
        [three, '2026-11-24T10:00'],
      ] as const) {
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
        const element = await show(campaign([...events], { timeZone }), { now });
        const heading = get(element, 'heading', 'Programme').getBoundingClientRect();
        const body = element.shadowRoot!.querySelector('.body')!.getBoundingClientRect();
        expect(body.top - heading.bottom).to.be.below(16);
      }
      const before = await show(campaign(days), { now: '2026-11-18T10:30' });
      expect(said(before)).to.equal('Commence demain.');
    });

    it('leads to the session that comes next, open, and leaves the address alone', async () => {
      const { href } = location;
      const { length } = history;
      for (const props of [{}, { view: 'days' }, { view: 'grid' }, { limit: 1 }] as Partial<RelaisAgenda>[]) {
        const element = await show(campaign(three), { now: '2026-11-23T20:00', ...props }, { width: 1000 });
        let opened = '';
        element.addEventListener('relais-open', ({ eventId }) => (opened = eventId), { once: true });
        press(get(element, 'link', 'Séance c'));
        const row = await until(() => focused()?.closest<HTMLElement>('li[data-id]'));
        expect(row.dataset['id'], JSON.stringify(props)).to.equal('c');
        expect(focused()?.ariaExpanded).to.equal('true');
        expect(opened).to.equal('c');
        unmountAll();
      }
      expect(location.href).to.equal(href);
      expect(history.length).to.equal(length);
    });

    it('leads nowhere while filters leave it out', async () => {
      const many = ['d', 'e', 'f', 'g', 'h', 'i'].map((id) => session(id, '2026-11-25T10:00'));
      const element = await show(campaign([...three, ...many]));
      expect(get(element, 'link', 'Séance b').isConnected).to.equal(true);
      const field = get<HTMLInputElement>(element, 'searchbox', 'Rechercher');
      type(field, 'séance d');
      await until(() => !byRole(element, 'link', 'Séance b'));
      expect(said(element)).to.equal('À suivre à 14\u00a0h\u00a0: Séance b');
    });

    it('speaks English', async () => {
      const element = await show(campaign(three), {}, { lang: 'en' });
      await until(() => said(element) === 'Next at 14:00: Séance b');
    });
  });

  describe('for search engines', () => {
    const found = (): HTMLScriptElement[] => [
      ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
    ];

    it('is in the head while a widget that is asked for it is in the page', async () => {
      const element = await show(campaign(three), { jsonLd: true, place: 'A' });
      await until(() => found().length === 1);
      const { '@graph': events } = JSON.parse(found()[0]!.textContent) as { '@graph': Json[] };
      expect(events.map(({ name, startDate }) => [name, startDate])).to.deep.equal([
        ['Séance a', '2026-11-23T09:00:00+01:00'],
        ['Séance c', '2026-11-24T10:00:00+01:00'],
      ]);
      element.noSpeeches = true;
      await element.updateComplete;
      expect(found()).to.have.length(1);
      const parent = element.parentElement!;
      element.remove();
      expect(found()).to.have.length(0);
      parent.append(element);
      await until(() => found().length === 1);
      element.jsonLd = false;
      await until(() => found().length === 0);
    });

    it('goes with the programme, and stays away with the widget', async () => {
      const element = await show(campaign(three), { jsonLd: true });
      await until(() => found().length === 1);
      element.campaign = campaign([]);
      await until(() => found().length === 0);
      element.campaign = campaign(three);
      await until(() => found().length === 1);
      element.headingLevel = 3;
      element.remove();
      await element.updateComplete;
      expect(found()).to.have.length(0);
    });

    it('means the same moments where the visitor sees their own time', async () => {
      const element = await show(campaign(three, { timeZone: 'Asia/Tokyo' }), { jsonLd: true });
      press(await until(() => byRole(element, 'button', 'Afficher à mon heure')));
      await until(() => found()[0]?.textContent?.includes('"startDate":"2026-11-22T19:00:00-05:00"'));
    });

    it('is nothing unless it is asked for, nor where it is to be discreet', async () => {
      for (const props of [{}, { jsonLd: true, discreet: true }]) {
        await show(campaign(three), props);
        expect(found()).to.have.length(0);
      }
    });
  });

  it('begins anew with another campaign: nothing is marked, and nothing is looked for', async () => {
    const element = await show(campaign(three), { filters: 'track' });
    const item = await open(element, 'Séance c');
    press(get(item, 'button', /^Ajouter à ma sélection/));
    await until(() => text(element).includes('Ma sélection'));
    const track = await choice(element, /^Parcours/);
    track.value = 'Deux';
    track.dispatchEvent(new Event('change'));
    await until(() => sessionsOf(element) === 2);
    element.campaign = campaign(
      three.map((one) => ({
        ...one,
        name: `Rencontre ${one['id'] as string}`,
        track: `${one['track'] as string} bis`,
      })),
      { id: 'c-2' },
    );
    await until(() => text(element).includes('Rencontre a'));
    expect(sessionsOf(element)).to.equal(3);
    expect(text(element)).to.not.contain('Ma sélection');
    element.campaign = campaign(three, { id: 'c-2' });
    await until(() => text(element).includes('Séance a'));
    const again = await open(element, 'Séance a');
    press(get(again, 'button', /^Ajouter à ma sélection/));
    await until(() => text(element).includes('Ma sélection'));
    element.campaign = campaign(three.slice(1), { id: 'c-2' });
    // What is no longer in the programme leaves no empty list.
    await until(() => !text(element).includes('Ma sélection'));
  });

  it('keeps what is marked where the first of its files comes at the second try', async () => {
    const { fetch } = globalThis;
    const files: Record<string, unknown> = { second: campaign(three.slice(2), { id: 'second' }) };
    globalThis.fetch = (address) => {
      const data = files[/(first|second)/.exec(address as string)![0]];
      return Promise.resolve(data ? Response.json(data) : new Response('', { status: 500 }));
    };
    try {
      const element = mount<RelaisAgenda>(
        html`<relais-agenda src="/first.json /second.json" view="list" now="2026-11-23T10:00"></relais-agenda>`,
      );
      await until(() => byRole(element, 'heading', 'Séance c'));
      press(get(await open(element, 'Séance c'), 'button', /^Ajouter à ma sélection/));
      await until(() => text(element).includes('Ma sélection'));
      files['first'] = campaign(three.slice(0, 2), { id: 'first' });
      element.reload();
      await until(() => byRole(element, 'heading', 'Séance a'));
      expect(text(element)).to.contain('Ma sélection');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('keeps all its rows while the words of another language are on their way', async () => {
    const element = await show(campaign(three), { view: 'list' });
    const rows = (): Element[] => [...(element.shadowRoot?.querySelectorAll('li[data-id]') ?? [])];
    const before = rows();
    const button = before[0]?.querySelector('button');
    button?.focus();
    element.lang = 'en';
    element.requestUpdate();
    await element.updateComplete;
    expect(before.length === 3 && rows().every((row, at) => row === before[at])).to.equal(true);
    expect(text(element)).to.contain('En ce moment');
    await until(() => text(element).includes('On now'));
    expect(rows().every((row, at) => row === before[at])).to.equal(true);
    expect(!!button && focused() === button).to.equal(true);
    element.lang = 'fr';
    element.requestUpdate();
    await element.updateComplete;
    expect(text(element)).to.contain('En ce moment');
  });

  it('speaks English', async () => {
    const element = await show(campaign(three), { view: 'list' }, { lang: 'en' });
    expect(levels(element)).to.include('h3 Monday 23 November 2026 Today');
    expect(text(element)).to.contain('3 sessions').and.contain('On now');
  });

  it('says that there is no programme, in words that a page may replace', async () => {
    const element = await show(campaign([]));
    expect(text(element)).to.contain('Aucun rendez-vous pour le moment.');
    expect(element.shadowRoot?.querySelector('slot[name=empty]')).to.exist;
  });
});
