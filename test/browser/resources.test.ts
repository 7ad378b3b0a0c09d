import '@relais/elements/resources/define';
import type { RelaisResources } from '@relais/elements/resources';
import { expect } from 'chai';
import { html } from 'lit';
import {
  allByRole,
  asPrinted,
  byRole,
  focused,
  get,
  linesOf,
  mount,
  nextEvent,
  press,
  ready,
  text,
  type,
  unmountAll,
  until,
  warnings,
} from './lib.ts';

type Json = Record<string, unknown>;

const NUMBERS = ['15', '17', '112', '114', '119'];
const office = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '18:00' }];

const line = (id: string, more: Json = {}): Json => ({
  id,
  name: `Ligne ${id}`,
  category: 'helpline',
  verifiedOn: '2026-10',
  source: 'exemple.fr',
  hoursAvailable: office,
  channels: [{ type: 'voice', value: '01 99 00 10 10' }],
  ...more,
});

const campaign = (...resources: Json[]): Json => ({ format: 1, id: 'c', name: 'Campagne', resources });

const many = campaign(
  ...Array.from({ length: 10 }, (_, i) => line(`n${i}`, { audience: [i % 2 ? 'young' : 'relatives'] })),
  line('ecole', { name: 'L’École à l’écoute', category: 'service' }),
);

const show = async (
  data: Json,
  props: Partial<RelaisResources> = {},
  lang = 'fr',
): Promise<RelaisResources> => {
  const element = mount<RelaisResources>(
    html`<relais-resources .campaign=${data} now="2026-11-23T10:30"></relais-resources>`,
    { lang },
  );
  Object.assign(element, props);
  await ready(element);
  return element;
};

const root = (element: RelaisResources): ShadowRoot => element.shadowRoot as ShadowRoot;
const row = (element: RelaisResources, id: string): HTMLElement =>
  root(element).querySelector<HTMLElement>(`[data-id="${id}"]`) as HTMLElement;
const pinned = (element: RelaisResources): string[] =>
  [...root(element).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"], a[href^="sms:"]')]
    .slice(0, 5)
    .map(({ href }) => href.slice(4));
const shown = (element: RelaisResources): string[] =>
  [...root(element).querySelectorAll<HTMLElement>('.list > li')].map((item) => item.dataset['id'] ?? '');

/** Opens the filters, and waits for what comes only then. */
const openFilters = async (element: RelaisResources): Promise<void> => {
  press(byRole(element, 'button', 'Filtrer et chercher'));
  await until(() => byRole(element, 'searchbox'), 'there are filters');
};

describe('relais-resources', () => {
  afterEach(unmountAll);

  describe('emergency numbers', () => {
    it('stand first without a campaign, at once, before what the page says', async () => {
      const element = mount<RelaisResources>(html`<relais-resources><p>Repli</p></relais-resources>`);
      await element.updateComplete;
      expect(pinned(element)).to.deep.equal(NUMBERS);
      expect(text(element)).to.match(/^Numéros d’urgence.*Repli$/);
    });

    it('are in French until there are English words', async () => {
      const element = mount<RelaisResources>(html`<relais-resources></relais-resources>`, { lang: 'en' });
      await element.updateComplete;
      expect(pinned(element)).to.deep.equal(NUMBERS);
      await ready(await show(many, {}, 'en'));
    });

    for (const width of [320, 768, 1280]) {
      it(`do not move when there are English words, in ${width} px`, async () => {
        const element = mount<RelaisResources>(html`<relais-resources></relais-resources>`, {
          lang: 'en',
          width,
        });
        await element.updateComplete;
        const tops = (): number[] =>
          allByRole(element, 'link', /1[15]|17/)
            .concat(allByRole(element, 'button'))
            .map((each) => each.getBoundingClientRect().top);
        const before = tops();
        expect(before).to.have.length(6);
        await until(() => byRole(element, 'button', /^Need help/), 'English');
        expect(tops()).to.deep.equal(before);
      });
    }

    it('stay when the campaign cannot be had', async () => {
      const element = mount<RelaisResources>(
        html`<relais-resources src="/nowhere.json"><p>Repli</p></relais-resources>`,
      );
      await nextEvent(element, 'relais-error');
      await element.updateComplete;
      expect(pinned(element)).to.deep.equal(NUMBERS);
      expect(byRole(element, 'button', 'Réessayer')).to.exist;
    });

    it('stay whatever the attributes and the file say, once each', async () => {
      const element = await show(
        campaign(
          line('fr-17', { name: '17', channels: [{ type: 'voice', value: '0 899 00 00 00' }] }),
          line('x', { name: 'Allô', channels: [{ type: 'voice', value: '1 1 9' }] }),
          line('y'),
        ),
        { urgent: true, audience: 'young', category: 'helpline', area: 'Sceaux', noFilters: true },
      );
      expect(pinned(element)).to.deep.equal(NUMBERS);
      expect(shown(element)).to.deep.equal(['y']);
      expect(allByRole(element, 'link', /119/)).to.have.length(1);
      expect(text(element)).not.to.contain('0 899');
    });

    it('say how they are said, after what is seen', async () => {
      const element = await show(many);
      expect(get(element, 'link', 'Appeler le 119 (un un neuf)').getAttribute('href')).to.equal('tel:119');
      expect(get(element, 'link', 'Envoyer un SMS au 114 (un un quatre)').getAttribute('href')).to.equal(
        'sms:114',
      );
      const english = await show(many, {}, 'en');
      expect(get(english, 'link', 'Call 119 (one one nine)')).to.exist;
    });

    it('are never called anonymous, and the bill never goes without the call log', async () => {
      const element = await show(many);
      const section = text(root(element).querySelector('section') as Element);
      expect(section).to.match(/119\u00a0: appel confidentiel.*facture.*journal d’appels du téléphone\.$/);
      expect(section).not.to.match(/anonym/i);
    });

    it('are rows of at least 48 pixels, with large figures', async () => {
      const element = await show(many);
      for (const link of root(element).querySelectorAll<HTMLElement>('li > a.button')) {
        expect(link.getBoundingClientRect().height).to.be.at.least(48);
        const number = link.querySelector('b') as HTMLElement;
        expect(parseFloat(getComputedStyle(number).fontSize)).to.equal(28);
      }
    });
  });

  describe('where one of two files is missing', () => {
    const there = encodeURIComponent(JSON.stringify(campaign(line('there'))));
    for (const [lang, sentence, again] of [
      ['fr', 'Il manque encore une partie des informations.', 'Réessayer'],
      ['en', 'Part of the information is still missing.', 'Try again'],
    ] as const) {
      it(`shows the other, and says that a part is missing (${lang})`, async () => {
        const element = mount<RelaisResources>(
          html`<relais-resources src="data:application/json,${there} data:text/plain,nothing"></relais-resources>`,
          { lang },
        );
        await until(() => byRole(element, 'button', again), 'it can be tried again');
        expect(shown(element)).to.deep.equal(['there']);
        expect(text(element)).to.contain(sentence);
      });
    }
  });

  describe('a resource', () => {
    it('is open or closed, in words and as a part', async () => {
      const closed = [{ days: ['sa'], opens: '10:00', closes: '12:00' }];
      const element = await show(campaign(line('a'), line('b', { hoursAvailable: closed })));
      expect(text(row(element, 'a'))).to.contain('Ouvert jusqu’à 18\u00a0h');
      expect(row(element, 'a').part.contains('open')).to.equal(true);
      expect(text(row(element, 'b'))).to.contain('Fermé, ouvre samedi à 10\u00a0h');
      expect(row(element, 'b').part.contains('closed')).to.equal(true);
    });

    it('says its hours are to be checked, then nothing of them', async () => {
      const element = await show(
        campaign(
          line('a', { verifiedOn: '2025-08' }),
          line('b', { verifiedOn: '2023' }),
          line('c', { verifiedOn: undefined, source: undefined }),
        ),
      );
      expect(text(row(element, 'a')))
        .to.contain('u lundi au vendredi de 9\u00a0h à 18\u00a0h, horaires à confirmer')
        .and.match(/informations relevées en août 2025, à confirmer\u00a0· source\u00a0: exemple.fr$/);
      expect(text(row(element, 'b')))
        .to.contain('horaires à confirmer')
        .and.not.match(/lundi|Ouvert/);
      expect(text(row(element, 'c'))).to.match(/horaires à confirmer$/);
    });

    it('says of its main number what it is, and its own hours before those of the resource', async () => {
      const hoursAvailable = [{ days: ['mo', 'tu'], opens: '08:00', closes: '10:00' }];
      const main = { type: 'voice', value: '01 99 00 10 10', label: 'Secrétariat', hoursAvailable };
      const sms = { type: 'sms', value: '06 39 98 00 01', label: 'Écoute' };
      const element = await show(
        campaign(
          line('a', { hoursAvailable: undefined, channels: [main] }),
          line('b', { hoursAvailable: '24/7', channels: [main, sms], url: 'https://exemple.fr/' }),
        ),
      );
      const said = 'Fermé, ouvre demain à 8\u00a0h Appeler le 01 99 00 10 10 Secrétariat';
      const hours = 'lundi, mardi de 8\u00a0h à 10\u00a0h';
      expect(text(row(element, 'a'))).to.match(new RegExp(`^Ligne a ${said} ${hours}`, 'i'));
      expect(text(row(element, 'b'))).to.match(
        new RegExp(
          `^Ligne b ${said} Envoyer un SMS au 06 39 98 00 01 Écoute 24\u00a0h/24, 7\u00a0j/7 site exemple.fr \\(autre site\\) ${hours}`,
          'i',
        ),
      );
      expect(row(element, 'b').part.contains('closed')).to.equal(true);
    });

    it('is open until a day that has its date, where that is far', async () => {
      const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
      const hoursAvailable = [{ days, opens: '00:00', closes: '24:00', publicHolidays: 'closed' }];
      const element = await show(campaign(line('a', { hoursAvailable })), { now: '2026-12-15T10:30' });
      expect(text(row(element, 'a'))).to.contain('Ouvert jusqu’au jeudi 24 décembre à minuit');
    });

    it('says of each other channel when it answers', async () => {
      const hoursAvailable = [{ days: ['mo', 'tu', 'we'], opens: '15:00', closes: '18:00' }];
      const channels = [
        { type: 'voice', value: '01 99 00 10 10' },
        { type: 'chat', value: 'https://exemple.fr/tchat', hoursAvailable },
        { type: 'email', value: 'aide@exemple.fr' },
      ];
      const element = await show(campaign(line('a', { channels })));
      expect(text(row(element, 'a')))
        .to.contain('Ouvert jusqu’à 18\u00a0h')
        .and.contain(
          'Fermé, ouvre à 15\u00a0h du lundi au mercredi de 15\u00a0h à 18\u00a0h Écrire à aide@exemple.fr',
        )
        .and.match(/aide@exemple.fr du lundi au vendredi de 9\u00a0h à 18\u00a0h/i);
    });

    it('says of no site and of no address that it is closed', async () => {
      const closed = [{ days: ['sa'], opens: '10:00', closes: '12:00' }];
      const email = { type: 'email', value: 'aide@exemple.fr' };
      const url = 'https://exemple.fr/';
      const chat = { type: 'chat', value: 'https://exemple.fr/tchat', hoursAvailable: '24/7' };
      const voice = { type: 'voice', value: '01 99 00 10 10', hoursAvailable: '24/7' };
      const element = await show(
        campaign(
          line('a', { hoursAvailable: closed, channels: [chat], url }),
          line('b', { hoursAvailable: closed, channels: [voice, email], url }),
        ),
      );
      for (const id of ['a', 'b'])
        expect(text(row(element, id)))
          .to.contain('24\u00a0h/24')
          .and.not.contain('Fermé');
    });

    it('is open, and not around the clock, where it closes for public holidays', async () => {
      const hoursAvailable = [
        {
          days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
          opens: '00:00',
          closes: '24:00',
          publicHolidays: 'closed',
        },
      ];
      const data = campaign(line('a', { hoursAvailable }));
      expect(text(row(await show(data), 'a')))
        .to.match(/^Ligne a Ouvert Appeler/)
        .and.match(/tous les jours de 0\u00a0h à minuit, sauf jours fériés/i);
      expect(text(row(await show(data, {}, 'en'), 'a'))).to.match(
        /Open Call.*every day 00:00 to midnight, except on public holidays/i,
      );
    });

    it('says where its hours are to be confirmed, once', async () => {
      const url = 'https://www.exemple.fr/aide';
      const element = await show(
        campaign(line('a', { verifiedOn: '2025-06', url }), line('b', { verifiedOn: '2023', url })),
      );
      for (const id of ['a', 'b']) {
        expect(text(row(element, id))).to.contain('horaires à confirmer sur le site exemple.fr');
        expect(allByRole(row(element, id), 'link', /site/)).to.have.length(1);
      }
    });

    it('answers around the clock without a doubt, and says at its end that it is to be confirmed', async () => {
      const element = await show(
        campaign(
          line('a', { hoursAvailable: '24/7', verifiedOn: '2021' }),
          line('b', { hoursAvailable: '24/7', verifiedOn: undefined }),
        ),
      );
      for (const id of ['a', 'b'])
        expect(row(element, id).querySelector('.tag')?.textContent).to.equal('24\u00a0h/24, 7\u00a0j/7');
      expect(text(row(element, 'a'))).to.contain('informations relevées en 2021, à confirmer');
      expect(text(row(element, 'b'))).to.contain('informations à confirmer\u00a0· source\u00a0: exemple.fr');
    });

    it('says what sets it apart, and nothing that is so everywhere', async () => {
      const element = await show(
        campaign(
          line('a', { isFree: true, isAnonymous: true, audience: ['everyone'], areaServed: ['France'] }),
          line('b', { audience: ['young', 'relatives'], areaServed: ['Sceaux'] }),
          line('c', { audience: ['young'], description: 'Pour les 12-25 ans.', notOnPhoneBill: false }),
          line('d', { availableLanguage: ['fr', 'fsl'] }),
        ),
      );
      const meta = (id: string): string[] =>
        [...row(element, id).querySelectorAll('[part="meta"]')].slice(0, -1).map(text);
      expect(meta('a')).to.deep.equal(['gratuit, anonyme']);
      expect(meta('b')).to.deep.equal(['pour les jeunes et les proches\u00a0· Sceaux']);
      expect(meta('c')).to.deep.equal([]);
      expect(meta('d')).to.deep.equal(['en français et langue des signes française (LSF)']);
      expect(text(row(element, 'c'))).not.to.contain('false');
    });

    it('says that calls and messages stay visible in the phone', async () => {
      const sms = { type: 'sms', value: '06 39 98 00 01' };
      const voice = { type: 'voice', value: '01 99 00 10 10' };
      const element = await show(
        campaign(
          line('a', { notOnPhoneBill: true, channels: [voice] }),
          line('b', { notOnPhoneBill: true, channels: [sms] }),
          line('c', { notOnPhoneBill: true, channels: [voice, sms] }),
        ),
      );
      expect(text(row(element, 'a'))).to.contain(
        'facture, mais reste visible dans le journal d’appels du téléphone',
      );
      expect(text(row(element, 'b'))).to.contain(
        'facture, mais reste visible dans les messages du téléphone',
      );
      expect(text(row(element, 'c'))).to.contain('dans le journal d’appels et les messages du téléphone');
    });

    it('has real links for every channel, that tell no other site where they come from', async () => {
      const element = await show(
        campaign(
          line('a', {
            url: 'https://www.exemple.fr/aide',
            channels: [
              { type: 'voice', value: '+33 (0)1 80 52 33 76' },
              { type: 'sms', value: '06 39 98 00 01' },
              { type: 'chat', value: 'https://exemple.fr/tchat' },
              { type: 'email', value: 'aide@exemple.fr' },
              { type: 'email', value: 'a%0Acc@exemple.fr' },
              { type: 'app', value: 'https://exemple.fr/app', label: 'Application Aide' },
              { type: 'video', value: 'https://exemple.fr/visio' },
              { type: 'visit', value: '14 rue du Halage' },
              { type: 'web', value: 'https://forum.exemple.fr/' },
            ],
          }),
        ),
      );
      const links = allByRole<HTMLAnchorElement>(row(element, 'a'), 'link');
      expect(links.map((link) => [text(link), link.getAttribute('href')])).to.deep.equal([
        ['Appeler le +33 (0)1 80 52 33 76', 'tel:+33180523376'],
        ['Envoyer un SMS au 06 39 98 00 01', 'sms:0639980001'],
        ['Tchat (autre site)', 'https://exemple.fr/tchat'],
        ['Écrire à aide@exemple.fr', 'mailto:aide@exemple.fr'],
        ['Écrire à a%0Acc@exemple.fr', 'mailto:a%250Acc@exemple.fr'],
        ['Application Aide (autre site)', 'https://exemple.fr/app'],
        ['Visio (autre site)', 'https://exemple.fr/visio'],
        [
          'Voir le plan\u00a0: 14 rue du Halage (autre site)',
          'https://www.openstreetmap.org/search?query=14%20rue%20du%20Halage',
        ],
        ['site forum.exemple.fr (autre site)', 'https://forum.exemple.fr/'],
        ['site exemple.fr (autre site)', 'https://www.exemple.fr/aide'],
      ]);
      // A space between two elements is no part of a link's name in Chromium: it has to be in one of them.
      for (const link of allByRole(row(element, 'a'), 'link'))
        for (const [part, next] of [...link.children].entries())
          if (part && !next.matches('.sr')) expect(link.children[part - 1]!.textContent).to.match(/\s$/);
      for (const link of allByRole<HTMLAnchorElement>(element, 'link')) {
        expect(link.rel).to.equal('noopener noreferrer');
        expect(link.referrerPolicy).to.equal('no-referrer');
      }
    });

    it('carries the language of its data', async () => {
      const element = await show(many, {}, 'en');
      expect(row(element, 'ecole').querySelector('h3 [lang]')?.getAttribute('lang')).to.equal('fr');
    });

    it('changes its status when time passes, and no row moves', async () => {
      const element = await show(campaign(line('a'), line('b')), { urgent: true });
      const first = row(element, 'a');
      element.now = '2026-11-23T17:59';
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['a', 'b']);
      expect(row(element, 'a')).to.equal(first);
    });
  });

  it('has who answers now when the page comes back after a night, before the file does', async () => {
    const { now } = Date;
    const { fetch } = globalThis;
    try {
      Date.now = () => Date.parse('2026-11-23T17:30+01:00');
      const night = line('night', { hoursAvailable: '24/7' });
      globalThis.fetch = () => Promise.resolve(Response.json(campaign(line('a'), night)));
      const element = mount<RelaisResources>(
        html`<relais-resources src="/night.json" urgent></relais-resources>`,
      );
      await until(() => shown(element).join() === 'a,night');
      globalThis.fetch = () => new Promise(() => {});
      Date.now = () => Date.parse('2026-11-24T06:30+01:00');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['night']);
    } finally {
      Date.now = now;
      globalThis.fetch = fetch;
    }
  });

  describe('filters', () => {
    it('come when somebody opens them, and the list does not wait for them', async () => {
      const element = await show(many);
      expect(byRole(element, 'searchbox')).to.equal(undefined);
      expect(shown(element)).to.have.length(11);
      const summary = get(element, 'button', 'Filtrer et chercher');
      summary.focus();
      await openFilters(element);
      expect(focused()).to.equal(summary);
      expect(shown(element)).to.have.length(11);
      press(summary);
      await until(() => !byRole(element, 'searchbox'), 'the filters are closed');
      await openFilters(element);
    });

    it('hold while they are closed, and say so', async () => {
      const element = await show(many);
      await openFilters(element);
      press(byRole(element, 'button', 'Jeunes (6)'));
      press(byRole(element, 'button', 'Filtrer et chercher'));
      await until(() => !byRole(element, 'searchbox'), 'the filters are closed');
      expect(shown(element)).to.have.length(6);
      expect(text(get(element, 'status', /^/))).to.equal('6\u00a0résultats');
      expect(byRole(element, 'button', 'Tout afficher')).to.exist;
    });

    it('speak the language of the page', async () => {
      const element = await show(many, {}, 'en');
      press(byRole(element, 'button', 'Filter and search'));
      await until(() => byRole(element, 'searchbox', 'Search'), 'there are filters');
      expect(byRole(element, 'button', 'Young people (6)')).to.exist;
      expect(byRole(element, 'button', 'Open now (11)')).to.exist;
    });

    it('by whom: press, count, event, reset', async () => {
      const element = await show(many);
      await openFilters(element);
      expect(text(get(element, 'status', /^/))).to.equal('');
      const told = nextEvent(element, 'relais-filter');
      press(byRole(element, 'button', 'Jeunes (6)'));
      const { facets, count } = await told;
      expect(facets).to.deep.equal({ audience: ['young'] });
      expect(count).to.equal(6);
      expect(get(element, 'button', 'Jeunes (6)').getAttribute('aria-pressed')).to.equal('true');
      expect(text(get(element, 'status', /^/))).to.equal('6\u00a0résultats');
      press(byRole(element, 'button', 'Tout afficher'));
      await element.updateComplete;
      expect(shown(element)).to.have.length(11);
      expect(focused()).to.equal(get(element, 'button', 'Filtrer et chercher'));
      expect(text(get(element, 'status', /^/))).to.equal('11\u00a0résultats');
    });

    it('are said after the last letter, and again where there are as many', async () => {
      const element = await show(many);
      await openFilters(element);
      const status = get(element, 'status', /^/);
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(status.textContent ?? ''));
      observer.observe(status, { characterData: true, childList: true, subtree: true });
      const field = get<HTMLInputElement>(element, 'searchbox', 'Rechercher');
      for (const letters of ['e', 'ec', 'eco']) {
        type(field, letters);
        await element.updateComplete;
      }
      expect(shown(element)).to.deep.equal(['ecole']);
      await until(() => said.length, 'it is said');
      press(byRole(element, 'button', /^Relatives|^Proches/));
      press(byRole(element, 'button', /^Relatives|^Proches/));
      await until(() => said.length > 1, 'it is said again');
      observer.disconnect();
      expect(said.map((one) => one.trim())).to.deep.equal(said.map(() => '1\u00a0résultat'));
      expect(new Set(said.slice(0, 2)).size).to.equal(2);
    });

    it('without speaking: only silent channels', async () => {
      const element = await show(
        campaign(
          line('a'),
          line('b', {
            channels: [
              { type: 'voice', value: '01 99 00 10 10' },
              { type: 'chat', value: 'https://exemple.fr/tchat', deafAccess: true },
            ],
          }),
        ),
      );
      await openFilters(element);
      press(byRole(element, 'button', 'Sans parler (1)'));
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['b']);
      expect(allByRole(row(element, 'b'), 'link').map(text)).to.deep.equal(['Tchat (autre site)']);
      expect(pinned(element)).to.deep.equal(NUMBERS);
      expect(byRole(element, 'button', 'Accès sourds et malentendants (1)')).to.exist;
    });

    it('without speaking: the hours of what is left, and who is there at any hour first', async () => {
      const chat = { type: 'chat', value: 'https://exemple.fr/tchat', label: 'Tchat' };
      const channels = [
        { type: 'voice', value: '01 99 00 10 10' },
        { ...chat, hoursAvailable: [{ days: ['mo'], opens: '15:00', closes: '18:00' }] },
      ];
      const element = await show(
        campaign(
          line('a', { hoursAvailable: '24/7', channels }),
          line('b', { hoursAvailable: '24/7', channels: [chat] }),
        ),
      );
      expect(text(row(element, 'a'))).to.contain('24\u00a0h/24');
      await openFilters(element);
      press(byRole(element, 'button', 'Sans parler (2)'));
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['b', 'a']);
      expect(text(row(element, 'a')))
        .to.contain('Tchat (autre site) Fermé, ouvre à 15\u00a0h')
        .and.not.contain('24');
      expect(row(element, 'a').part.contains('open')).to.equal(false);
      press(byRole(element, 'button', 'Ouvert maintenant (1)'));
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['b']);
    });

    it('by text, accents or not, of which no event tells', async () => {
      const element = await show(many);
      await openFilters(element);
      const field = get<HTMLInputElement>(element, 'searchbox', 'Rechercher');
      expect(field.name).to.equal('');
      expect(field.autocomplete).to.equal('off');
      const told = nextEvent(element, 'relais-filter');
      type(field, 'ecole');
      const event = await told;
      expect(shown(element)).to.deep.equal(['ecole']);
      expect(event.facets).to.deep.equal({});
      expect(JSON.stringify(event)).not.to.contain('ecole');
    });

    it('by category, where there are many', async () => {
      const element = await show(many);
      await openFilters(element);
      type(get<HTMLSelectElement>(element, 'combobox', /^Catégorie/), 'service');
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['ecole']);
    });

    it('that leave nothing say so, with a way back', async () => {
      const element = await show(many);
      await openFilters(element);
      type(get<HTMLInputElement>(element, 'searchbox'), 'zzz');
      await element.updateComplete;
      expect(text(element)).to.contain('Aucun résultat avec ces filtres.');
      expect(byRole(element, 'button', 'Tout afficher')).to.exist;
      expect(pinned(element)).to.deep.equal(NUMBERS);
    });

    it('can be fixed, and left out', async () => {
      const fixed = await show(many, { audience: 'young' });
      expect(shown(fixed)).to.have.length(6);
      await openFilters(fixed);
      expect(byRole(fixed, 'button', /^Jeunes/)).to.equal(undefined);
      const none = await show(many, { noFilters: true });
      expect(allByRole(none, 'button').map((button) => text(button))).to.deep.equal([
        'Besoin d’aide, ou inquiétude pour un jeune\u202f?',
        'Imprimer une carte de poche',
      ]);
      expect(!!byRole(none, 'searchbox')).to.equal(false);
      expect(!!root(none).querySelector('.find')).to.equal(false);
      expect(shown(none)).to.have.length(11);
    });

    it('leave no line out by a word that is none of theirs, and the page is told', async () => {
      await warnings(async (said) => {
        const element = await show(many, { audience: 'jeunes', category: 'Service, aides' });
        expect(shown(element)).to.deep.equal(['ecole']);
        const words = (): string => said().replaceAll('\u00a0', ' ');
        await until(() =>
          /relais-resources\[audience="jeunes"\] : « jeunes » n’est pas une valeur possible.*« young »/.test(
            words(),
          ),
        );
        await until(() => /\[category="Service, aides"\] : « aides » n’est pas.*« helpline »/.test(words()));
        element.category = 'aides';
        await element.updateComplete;
        expect(shown(element)).to.have.length(11);
        await openFilters(element);
        expect(byRole(element, 'button', /^Jeunes/)).to.exist;
      });
    });

    it('are not there for one resource, and are few for a short list', async () => {
      const one = await show(campaign(line('a')));
      expect(!!root(one).querySelector('.find')).to.equal(false);
      const two = await show(
        campaign(line('a'), line('b', { category: 'guide', areaServed: ['Sceaux', 'Antony'] })),
      );
      await openFilters(two);
      expect(byRole(two, 'combobox')).to.equal(undefined);
    });
  });

  describe('for who cannot speak aloud', () => {
    const data = campaign(
      line('a'),
      line('b', { channels: [{ type: 'chat', value: 'https://exemple.fr/tchat', label: 'Tchat' }] }),
    );

    it('shows in one press what can be reached in writing, and all again in another', async () => {
      const element = await show(data);
      const chip = get(element, 'button', 'Je ne peux pas parler');
      expect(chip.getAttribute('aria-pressed')).to.equal('false');
      chip.focus();
      press(chip);
      await until(() => shown(element).join() === 'b', 'only the chat');
      expect(chip.getAttribute('aria-pressed')).to.equal('true');
      expect(focused() === chip).to.equal(true);
      expect(pinned(element)).to.deep.equal(NUMBERS);
      press(chip);
      await until(() => shown(element).length === 2, 'both');
    });

    it('offers it only where something can, without filters too', async () => {
      expect(
        !!byRole(await show(campaign(line('a'), line('b'))), 'button', 'Je ne peux pas parler'),
      ).to.equal(false);
      expect(!!byRole(await show(data, { noFilters: true }), 'button', 'Je ne peux pas parler')).to.equal(
        true,
      );
    });
  });

  it('keeps the focus where all is shown again and there are no filters', async () => {
    const chat = { type: 'chat', value: 'https://exemple.fr/tchat', label: 'Tchat' };
    const element = await show(campaign(line('a'), line('b', { channels: [chat] })), { noFilters: true });
    press(byRole(element, 'button', 'Je ne peux pas parler'));
    press(await until(() => byRole(element, 'button', 'Tout afficher'), 'the way back'));
    await until(() => shown(element).length === 2, 'both');
    expect(focused() === get(element, 'button', 'Je ne peux pas parler')).to.equal(true);
  });

  it('says which language it speaks, where the page speaks another', async () => {
    for (const [page, own] of [
      ['fr', null],
      ['en-GB', null],
      ['de', 'en'],
    ] as const) {
      const element = await show(campaign(line('a')), {}, page);
      await until(() => (page === 'fr') === text(element).includes('Urgence'), 'the words');
      expect(root(element).querySelector('.root')!.getAttribute('lang'), page).to.equal(own);
    }
  });

  describe('for who worries about a minor', () => {
    const data = campaign(
      line('jeunes', { name: 'Écoute jeunes', audience: ['young'] }),
      line('pros', { name: 'Formation', audience: ['professionals'] }),
      line('crip', {
        name: 'CRIP du Val',
        audience: ['professionals'],
        channels: [{ type: 'voice', value: '01 99 00 20 20' }],
      }),
    );
    const open = async (element: RelaisResources, who: RegExp): Promise<HTMLElement> => {
      press(get(element, 'button', 'Besoin d’aide, ou inquiétude pour un jeune\u202f?'));
      const role = await until(() => byRole(element, 'button', who), 'the roles');
      press(role);
      return role.parentElement as HTMLElement;
    };

    it('has three steps for each, which end at a number or at a line of the list', async () => {
      const element = await show(data);
      const steps = await open(element, /^Je suis jeune/);
      expect(steps.querySelectorAll('ol > li').length).to.equal(3);
      expect(text(steps)).to.contain('en danger maintenant').and.contain('n’est pas ta faute');
      expect(allByRole(steps, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:17',
        'tel:112',
        'tel:119',
        'tel:0199001010',
      ]);
      expect(text(steps)).to.contain('Écoute jeunes').and.not.contain('Formation');
      const professional = byRole(element, 'button', /professionnel/)!;
      press(professional);
      const last = professional.parentElement!.querySelector('ol > li:last-child')!;
      expect(text(last).indexOf('CRIP du Val')).to.be.within(1, text(last).indexOf('Formation'));
      expect(text(professional.parentElement!)).to.not.match(/\btu\b|\bton\b|obligé/i);
    });

    it('has lines of a length that is read well, each link in a line of its own, and no gap within a text', async () => {
      const description =
        'Pour qui s’inquiète, à tout âge, de ce que vit un enfant ou un adolescent. '.repeat(3);
      const element = mount<RelaisResources>(
        html`<relais-resources
          .campaign=${campaign(line('a', { description }))}
          now="2026-11-23T10:30"
        ></relais-resources>`,
        { width: 1200 },
      );
      await ready(element);
      const steps = await open(element, /^Je suis jeune/);
      const said = steps.querySelector('ul span')!;
      const bottoms = linesOf(said).map(({ bottom }) => Math.round(bottom));
      const gaps = bottoms.slice(1).map((bottom, i) => bottom - bottoms[i]!);
      expect(gaps).to.have.length.above(1);
      for (const gap of gaps) expect(gap).to.be.closeTo(gaps[0]!, 1);
      for (const { text: words } of linesOf(said)) expect(words.length).to.be.below(100);
      const links = allByRole(steps, 'link');
      expect(links.at(-1)!.getBoundingClientRect().left).to.equal(links[0]!.getBoundingClientRect().left);
    });

    it('leads to a number of France that is written +33, and to none for those abroad', async () => {
      const home = { type: 'voice', value: '+33 1 99 00 10 10' };
      const abroad = { type: 'voice', value: '+33 1 99 00 20 20', label: 'Depuis l’étranger' };
      const element = await show(campaign(line('a', { channels: [abroad, home] })));
      expect(
        allByRole(await open(element, /^Je suis jeune/), 'link').map((link) => link.getAttribute('href')),
      ).to.deep.equal(['tel:17', 'tel:112', 'tel:119', 'tel:+33199001010']);
    });

    it('is there when the campaign is not, in English too, and can be left out', async () => {
      const element = mount<RelaisResources>(html`<relais-resources></relais-resources>`, { lang: 'en' });
      const summary = await until(
        () => byRole(element, 'button', 'Need help, or worried about a young person?'),
        'the question',
      );
      press(summary);
      press(await until(() => byRole(element, 'button', /parent/), 'the roles'));
      expect(text(element)).to.contain('or just not sure');
      // How a number is said in French says nothing to who reads English.
      const spokenLabel = 'zéro un';
      const told = await show(
        campaign(line('a', { channels: [{ type: 'voice', value: '01 99 00 10 10', spokenLabel }] })),
        {},
        'en',
      );
      press(byRole(told, 'button', 'Need help, or worried about a young person?'));
      await until(() => byRole(told, 'button', /parent/), 'the roles');
      expect(text(told)).to.contain('01 99 00 10 10').and.not.contain('zéro un');
      expect(!!byRole(await show(data, { noSteps: true }), 'button', /^Besoin/)).to.equal(false);
    });

    it('tells no event, and writes no address', async () => {
      const element = await show(data);
      const told: string[] = [];
      for (const name of ['relais-filter', 'relais-open', 'relais-load'])
        document.addEventListener(name, () => told.push(name), { once: true });
      const before = location.href;
      await open(element, /proche/);
      expect(told).to.deep.equal([]);
      expect(location.href).to.equal(before);
    });
  });

  it('tells of no resource that is opened', async () => {
    const element = await show(many);
    const told: string[] = [];
    for (const name of ['relais-open', 'relais-filter', 'relais-download'])
      element.addEventListener(name, () => told.push(name));
    const link = get<HTMLAnchorElement>(element, 'link', 'Appeler le 15 (quinze)');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await element.updateComplete;
    expect(told).to.deep.equal([]);
  });

  it('says that there is nothing else, and lets the page say it', async () => {
    expect(text(await show(campaign()))).to.contain('Il n’y a rien d’autre à afficher');
    const element = mount<RelaisResources>(
      html`<relais-resources .campaign=${campaign()}><span slot="empty">Rien ici</span></relais-resources>`,
    );
    await ready(element);
    expect(text(element)).to.contain('Rien ici').and.not.contain('rien d’autre');
  });

  it('has a neutral heading where it is asked to', async () => {
    expect(byRole(await show(many), 'heading', 'Trouver de l’aide')).to.exist;
    expect(byRole(await show(many, { discreet: true }), 'heading', 'Numéros utiles')).to.exist;
  });

  it('has headings beneath the sixth level, of which HTML has none', async () => {
    const element = await show(campaign(line('a')), { headingLevel: 6 });
    const heading = byRole(element, 'heading', 'Ligne a');
    expect(heading?.getAttribute('aria-level')).to.equal('7');
    expect(byRole(element, 'heading', 'Trouver de l’aide')?.localName).to.equal('h6');
    const sizes: string[] = [];
    for (const headingLevel of [6, 5.5]) {
      const other = byRole(await show(campaign(line('a')), { headingLevel }), 'heading', 'Ligne a')!;
      const { fontSize, fontWeight, lineHeight } = getComputedStyle(other);
      sizes.push([other.ariaLevel ? 'aria' : other.localName, fontSize, fontWeight, lineHeight].join(' '));
    }
    expect(sizes[0]?.replace('aria', 'h6'), 'looks like one that HTML has').to.equal(sizes[1]);
  });

  it('says first of all that it is a preview', async () => {
    expect(text(await show(many))).to.match(/^Aperçu.*Numéros d’urgence.*Trouver de l’aide/);
  });

  it('underlines a link in one piece', async () => {
    const element = await show(
      campaign(line('a', { channels: [{ type: 'voice', value: '3018' }], url: 'https://www.exemple.fr/' })),
    );
    const display = getComputedStyle(get(row(element, 'a'), 'link', /exemple/)).display;
    expect(display).not.to.match(/flex|grid/);
  });

  describe('in a narrow place, whatever the size of the text', () => {
    const long = campaign(
      ...['0 800 235 236', '0800235236', '+33 (0)1 80 52 33 76'].map((value, i) =>
        line(`n${i}`, {
          name: 'Astreinte départementale de protection',
          description: 'Conversation pour les personnes malentendantes.',
          url: 'https://www.masecurite.interieur.gouv.fr/',
          channels: [
            { type: 'voice', value },
            { type: 'voice', value },
            { type: 'email', value: 'formations@campus.val-de-riviere.example' },
          ],
        }),
      ),
    );
    it('a number beneath another goes on in the next line as a whole', async () => {
      const number = '+33 1 80 52 33 76';
      const channels = ['116 006', number].map((value) => ({ type: 'voice', value }));
      const element = mount<RelaisResources>(
        html`<relais-resources .campaign=${campaign(line('a', { channels }))}></relais-resources>`,
        { width: 230 },
      );
      await ready(element);
      const [call, digits] = get(element, 'link', `Appeler le ${number}`).querySelectorAll('span, b');
      expect(digits!.getClientRects()).to.have.length(1);
      expect(digits!.getBoundingClientRect().top).to.be.above(call!.getBoundingClientRect().bottom - 4);
      expect(getComputedStyle(digits!).textDecorationLine).to.equal('underline');
    });

    for (const size of ['100%', '200%']) {
      for (const spacing of ['', 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5']) {
        it(`nothing leaves its place: ${size} ${spacing}`, async () => {
          const element = mount<RelaisResources>(
            html`<relais-resources .campaign=${long}></relais-resources>`,
            { width: 320 },
          );
          element.parentElement?.style.setProperty('font-size', size);
          element.style.cssText = spacing;
          await ready(element);
          await openFilters(element);
          await element.updateComplete;
          const { right } = element.getBoundingClientRect();
          for (const piece of root(element).querySelectorAll<HTMLElement>('.root *:not(.sr)')) {
            const name = `${piece.localName}: ${text(piece).slice(0, 40)}`;
            expect(piece.getBoundingClientRect().right, name).to.be.at.most(right + 0.5);
            if (
              getComputedStyle(piece).display !== 'inline' &&
              !/^(?:input|select|option)$/.test(piece.localName)
            )
              expect(piece.scrollWidth, name).to.be.at.most(piece.clientWidth + 1);
          }
        });
      }
    }
  });

  // The narrowest place of a row, and a wide one.
  for (const width of [960, 1200]) {
    it(`has emergency numbers of one height side by side in ${width} px, and none in another colour of ground`, async () => {
      const element = mount<RelaisResources>(
        html`<relais-resources .campaign=${many} style="font-family: Verdana, sans-serif"></relais-resources>`,
        { width },
      );
      await ready(element);
      const calls = [...root(element).querySelectorAll('section a.button')];
      expect(calls).to.have.length(5);
      expect(new Set(calls.map((call) => Math.round(call.getBoundingClientRect().height))).size).to.equal(1);
      expect(new Set(calls.map((call) => Math.round(call.getBoundingClientRect().top))).size).to.equal(1);
      for (const call of calls) expect(getComputedStyle(call).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    });
  }

  it('has edges of emergency numbers that are seen on light and dark pages, whatever these say of their scheme', async () => {
    const element = await show(many);
    const numbersIn = (color: string): number[] => color.match(/\d+/g)!.map(Number);
    // WCAG 2.2, relative luminance.
    const luminance = (color: string): number =>
      numbersIn(color)
        .slice(0, 3)
        .map((one) => one / 255)
        .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
        .reduce((sum, one, i) => sum + one * [0.2126, 0.7152, 0.0722][i]!, 0);
    const edge = luminance(getComputedStyle(get(element, 'link', /^Appeler le 17/)).borderTopColor) + 0.05;
    for (const ground of ['rgb(255, 255, 255)', 'rgb(207, 216, 220)', 'rgb(0, 0, 0)', 'rgb(36, 43, 51)']) {
      const other = luminance(ground) + 0.05;
      expect(Math.max(edge / other, other / edge), ground).to.be.at.least(3);
    }
  });

  it('has its fields side by side, beneath what is chosen by a press', async () => {
    const element = mount<RelaisResources>(html`<relais-resources .campaign=${many}></relais-resources>`, {
      width: 1200,
    });
    await ready(element);
    await openFilters(element);
    const place = (role: string, name: RegExp): DOMRect => get(element, role, name).getBoundingClientRect();
    const list = place('combobox', /^Catégorie/);
    const box = place('searchbox', /^Rechercher/);
    expect([box.top, box.height]).to.deep.equal([list.top, list.height]);
    expect(list.left).to.equal(place('button', /^Jeunes/).left);
    expect(list.top).to.be.above(place('button', /^Jeunes/).bottom);
  });

  it('begins no line with what stands between two facts', async () => {
    const element = await show(campaign(line('a')));
    const known = [...row(element, 'a').querySelectorAll<HTMLElement>('[part=meta]')].at(-1)!;
    for (let width = 150; width < 400; width += 10) {
      known.style.width = `${width}px`;
      for (const { text: words } of linesOf(known)) expect(words, `${width} px`).to.not.match(/^\s*·/);
    }
  });

  it('begins its hours with a capital wherever they begin a line', async () => {
    const channels = [
      { type: 'voice', value: '01 99 00 10 10' },
      {
        type: 'chat',
        value: 'https://exemple.fr/',
        hoursAvailable: [{ days: ['mo'], opens: '16:00', closes: '21:00' }],
      },
    ];
    const element = await show(campaign(line('a', { channels })));
    const hours = [...row(element, 'a').querySelectorAll('.meta')].filter((each) =>
      /lundi de|lundi au/.test(text(each)),
    );
    expect(hours).to.have.length(2);
    for (const each of hours)
      expect(getComputedStyle(each, '::first-letter').textTransform, text(each)).to.equal('uppercase');
  });

  it('leaves no short word to the last line of a text, where the browser knows how', async () => {
    const description = 'Une équipe répond à toute question sur un enfant ou un adolescent, jour et nuit.';
    const element = await show(campaign(line('a', { description })));
    const said = [...row(element, 'a').querySelectorAll('p')].find((each) => text(each) === description)!;
    said.style.font = '16px / 1.5 monospace';
    said.style.width = '38ch';
    const last = linesOf(said).at(-1)!;
    expect(last.text).to.match(CSS.supports('text-wrap', 'pretty') ? /\w nuit\.$/ : /nuit\.$/);
  });

  describe('on paper', () => {
    /** What it would print. */
    const paper = (element: RelaisResources): string => {
      const screen = asPrinted(element);
      const all = text(element);
      screen();
      return all;
    };
    const printed = async (data: Json, props: Partial<RelaisResources> = {}): Promise<string> =>
      paper(await show(data, props));
    const openSteps = async (element: RelaisResources): Promise<void> => {
      press(byRole(element, 'button', /inquiétude/));
      press(await until(() => byRole(element, 'button', /^Je suis professionnel/), 'the steps'));
    };
    const sensitive = { ...campaign(line('a'), line('b', { category: 'service' })), sensitive: true };
    const numbers = '15 17 112 Envoyer un SMS au 114 119 01 99 00 10 10 01 99 00 10 10';

    it('is a list with names, numbers and hours, without what is to be pressed', async () => {
      const all = await printed(campaign(line('a'), line('b')));
      expect(all)
        .to.contain('Numéros d’urgence')
        .and.contain('Ligne a')
        .and.contain('Appeler le 01 99 00 10 10')
        .and.contain('Envoyer un SMS au 114')
        .and.contain('u lundi au vendredi de 9\u00a0h à 18\u00a0h')
        .and.not.match(/Filtrer|Ouvert/);
    });

    it('is numbers alone where the campaign is sensitive, or where it is asked to be discreet', async () => {
      expect(await printed(sensitive)).to.equal(numbers);
      expect(await printed({ ...sensitive, sensitive: false }, { discreet: true })).to.equal(numbers);
      // Nobody dials a number for those abroad from here, and steps that were open say what it is about.
      const abroad = line('c', { channels: [{ type: 'voice', value: '+32 2 000 00 00' }] });
      const labelled = { type: 'voice', value: '+33 1 99 00 20 20', label: 'depuis l’étranger' };
      const home = line('d', { channels: [{ type: 'voice', value: '+33 1 99 00 10 10' }, labelled] });
      const away = line('e', { channels: [labelled, { type: 'sms', value: '0032 2 000 00 00' }] });
      const element = await show({ ...campaign(abroad, home, away), sensitive: true });
      await openSteps(element);
      expect(paper(element)).to.equal(numbers.replace(/ 01 .*/, ' +33 1 99 00 10 10'));
      // Nor is there a place for them.
      const screen = asPrinted(element);
      const places = ['c', 'e', 'd'].map((id) => row(element, id).offsetHeight > 0);
      screen();
      expect(places).to.deep.equal([false, false, true]);
    });

    it('has the steps that somebody opened, and none that are closed', async () => {
      const element = await show(campaign(line('a')));
      expect(paper(element))
        .to.contain('Ligne a')
        .and.not.match(/inquiétude|Je suis/);
      press(byRole(element, 'button', /inquiétude/));
      await until(() => byRole(element, 'button', /^Je suis professionnel/), 'the steps');
      // Nothing to read is open yet.
      expect(paper(element)).to.not.match(/inquiétude|Je suis/);
      press(byRole(element, 'button', /^Je suis professionnel/));
      const all = paper(element);
      expect(all)
        .to.contain('Je suis professionnelle ou professionnel')
        .and.contain('cellule de recueil des informations préoccupantes')
        .and.contain('Appeler le 17')
        .and.not.match(/Je suis jeune|Je suis parent/);
    });
  });
});
