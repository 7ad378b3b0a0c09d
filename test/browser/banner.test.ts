import '@relais/elements/banner/define';
import { RelaisBanner } from '@relais/elements/banner';
import { expect } from 'chai';
import {
  allByRole,
  byRole,
  focused,
  get,
  html,
  mount,
  nextEvent,
  press,
  ready,
  text as rawText,
  unmountAll,
  until,
} from './lib.ts';

const data = {
  format: 1,
  id: 'c',
  inLanguage: 'fr',
  name: 'Semaine Prévenir ensemble',
  alternateName: 'Semaine des professionnels',
  description: 'Huit jours de rencontres.',
  url: 'https://example.org/programme',
  startDate: '2026-11-19',
  endDate: '2026-11-26',
  organizer: { name: 'Département du Val', url: 'https://example.org/' },
  keyDates: [{ date: '2026-11-20', name: 'Journée des droits de l’enfant' }],
  keyFigures: [
    {
      value: '1 480',
      description: 'professionnels réunis',
      sources: [
        {
          name: 'Bilan',
          publisher: 'Département',
          datePublished: '2026-02',
          url: 'https://example.org/bilan',
        },
        { name: 'Enquête', datePublished: '2026-99' },
      ],
    },
    { value: '22', description: 'équipes' },
  ],
  nextEdition: { name: 'Édition 2027', startDate: '2027-11-18', url: 'https://example.org/2027' },
};

/** As a person reads it: one space is like another. */
const text = (node: Node): string => rawText(node).replace(/\s+/g, ' ');

const show = async (
  attributes: Record<string, string> = {},
  campaign: object = data,
  options: { lang?: string; width?: number } = {},
): Promise<RelaisBanner> => {
  const element = document.createElement('relais-banner');
  for (const [name, value] of Object.entries({ now: '2026-11-20T10:30', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.campaign = campaign;
  mount(element, options);
  await ready(element);
  return element;
};

describe('relais-banner', () => {
  afterEach(unmountAll);

  it('is a region named by its heading, no alert and no dialogue', async () => {
    const banner = await show();
    expect(get(banner, 'region', 'Semaine Prévenir ensemble')).to.be.instanceOf(HTMLElement);
    expect(get(banner, 'heading').localName).to.equal('h2');
    expect(allByRole(banner, 'alert')).to.have.length(0);
    expect(allByRole(banner, 'dialog')).to.have.length(0);
    expect(focused()).to.equal(document.body);
  });

  it('takes its name from a heading of the page', async () => {
    const banner = await show();
    const own = document.createElement('span');
    own.slot = 'heading';
    own.textContent = 'Chez nous';
    banner.append(own);
    get(banner, 'region', 'Chez nous');
  });

  for (const [now, expected] of [
    ['2026-05-01', /^(?!.*Dans).*Du 19 au 26 novembre 2026/i],
    ['2026-11-12', /Dans 7 jours/],
    ['2026-11-18T23:59', /Demain/],
    ['2026-11-19T00:00', /Jour 1 sur 8/],
    ['2026-11-20', /Jour 2 sur 8 Journée des droits de l’enfant/],
    ['2026-11-26T23:59', /Dernier jour/],
  ] as const) {
    it(`knows what day it is on ${now}`, async () => {
      expect(text(await show({ now }))).to.match(expected);
    });
  }

  it('is empty once the campaign is over', async () => {
    const banner = await show({ now: '2026-11-27T00:00' });
    expect(text(banner)).to.equal('');
    expect(banner.offsetHeight).to.equal(0);
  });

  it('thanks and names the next edition where the page asks for it', async () => {
    const banner = await show({ now: '2026-11-27T00:00', after: 'message' });
    expect(text(banner)).to.match(/Merci.*Prochaine édition Édition 2027 le 18 novembre 2027/i);
    expect(get<HTMLAnchorElement>(banner, 'link').href).to.equal('https://example.org/2027');
    expect(typeof Element.prototype.after === 'function' && banner.after).to.equal(Element.prototype.after);
  });

  it('takes attributes as frameworks set them: as properties, of which some are named like methods of nodes', async () => {
    const banner = await show({ now: '2026-11-27T00:00' });
    expect(text(banner)).not.to.match(/merci/i);
    // Vue sets a property only where there is a boolean to true where the attribute has no value.
    expect([banner.discreet, banner.dismissible]).to.deep.equal([false, false]);
    Object.assign(banner, { after: 'message' });
    await banner.updateComplete;
    expect(banner.getAttribute('after')).to.equal('message');
    await until(() => /merci/i.test(text(banner)));
    banner.after(document.createElement('hr'));
    expect(banner.nextElementSibling?.localName).to.equal('hr');
  });

  it('takes what was set before it was an element', async () => {
    const banner = document.createElement('relais-late-banner');
    Object.assign(banner, { after: 'message' });
    document.body.append(banner);
    try {
      customElements.define('relais-late-banner', class extends RelaisBanner {});
      await (banner as RelaisBanner).updateComplete;
      expect(banner.getAttribute('after')).to.equal('message');
      expect(typeof banner.after).to.equal('function');
    } finally {
      banner.remove();
    }
  });

  it('leads to the programme and tells nobody where from', async () => {
    const link = get<HTMLAnchorElement>(await show(), 'link', 'Voir le programme');
    expect(link.href).to.equal('https://example.org/programme');
    expect(link.rel).to.include('noreferrer');
    expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('has key dates, and one figure with its sources, in a card', async () => {
    const banner = await show({ variant: 'card' });
    expect(get(banner, 'listitem').getAttribute('aria-current')).to.equal('date');
    expect(text(banner)).to.include('1 480');
    expect(text(banner)).to.match(/Source : Bilan, Département, février 2026/);
    expect(text(banner)).to.include('Enquête, 2026-99');
    expect(text(banner)).not.to.include('22');
  });

  it('has each date in one line where it stands beside what it is the date of', async () => {
    // The longest there are, and bold.
    for (const [now, lang] of [
      ['2026-03-21', 'fr'],
      ['2026-09-19', 'fr'],
      ['2026-09-23', 'en'],
    ] as const) {
      const keyDates = [{ date: now, name: 'Journée des droits de l’enfant' }];
      const banner = await show({ variant: 'card', now }, { ...data, keyDates }, { lang, width: 480 });
      const date = get(banner, 'listitem').querySelector('time')!;
      const lines = date.getBoundingClientRect().height / parseFloat(getComputedStyle(date).lineHeight);
      expect(Math.round(lines), now).to.equal(1);
    }
  });

  it('has all figures in a hero, and none in a strip', async () => {
    expect(text(await show({ variant: 'hero' }))).to.include('22 équipes');
    expect(text(await show())).not.to.include('1 480');
  });

  it('takes an unknown variant for a strip', async () => {
    expect(text(await show({ variant: 'huge' }))).not.to.include('1 480');
  });

  it('tells nothing of the subject when discreet', async () => {
    const banner = await show({ variant: 'hero', discreet: '' });
    expect(text(banner)).to.match(/Semaine des professionnels/);
    expect(text(banner)).not.to.match(/Prévenir|enfant|rencontres|réunis|Département/);
  });

  it('speaks English around French texts, and marks these', async () => {
    const banner = await show({}, data, { lang: 'en' });
    expect(text(banner)).to.match(/Day 2 of 8.*19 to 26 November 2026/);
    get(banner, 'link', 'See the programme');
    expect(get(banner, 'heading').querySelector('span')?.lang).to.equal('fr');
  });

  it('does without all that a campaign may lack', async () => {
    const { format, id, name } = data;
    const banner = await show({ variant: 'hero' }, { format, id, name });
    expect(text(banner)).to.match(/Semaine Prévenir ensemble$/);
    expect(allByRole(banner, 'link')).to.have.length(0);
    expect(allByRole(banner, 'list')).to.have.length(0);
  });

  for (const width of [320, 768, 1280]) {
    for (const variant of ['strip', 'card', 'hero']) {
      it(`does not overflow as a ${variant} at ${width} px`, async () => {
        const name = 'Semaine de prévention et d’anticonstitutionnellementissime accompagnement des jeunes';
        const banner = await show({ variant, dismissible: '' }, { ...data, name }, { width });
        expect(banner.scrollWidth).to.be.at.most(width);
        for (const control of [get(banner, 'button'), get(banner, 'link', 'Voir le programme')]) {
          expect(control.getBoundingClientRect().height).to.be.at.least(44);
        }
      });
    }
  }

  describe('dismissible', () => {
    it('offers nothing of the kind unless asked to', async () => {
      expect(byRole(await show(), 'button')).to.equal(undefined);
    });

    it('goes away, says so where the focus is, and leaves no trace when the focus moves on', async () => {
      const banner = await show({ dismissible: '' });
      const after = document.createElement('button');
      banner.after(after);
      const told = nextEvent(banner, 'relais-dismiss');
      const button = get(banner, 'button', 'Masquer ce message');
      button.focus();
      press(button);
      expect((await told).cancelable).to.equal(true);
      await until(() => focused()?.textContent === 'Message masqué');
      expect(byRole(banner, 'region')).to.equal(undefined);
      after.focus();
      await until(() => banner.shadowRoot?.querySelector('*') === null);
      expect(banner.offsetHeight).to.equal(0);
      expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
    });

    it('takes its leave in a language that is told where the page speaks another', async () => {
      const banner = await show({ dismissible: '' }, undefined, { lang: 'de' });
      press(await until(() => byRole(banner, 'button', 'Hide this message')));
      await until(() => focused()?.textContent === 'Message hidden');
      expect(focused()?.getAttribute('lang')).to.equal('en');
    });

    it('stays when the page says so', async () => {
      const banner = await show({ dismissible: '' });
      banner.addEventListener('relais-dismiss', (event) => event.preventDefault());
      press(get(banner, 'button'));
      await banner.updateComplete;
      get(banner, 'region', 'Semaine Prévenir ensemble');
    });
  });

  it('changes by itself at midnight in the campaign’s zone, while the page stays open', async () => {
    const { now } = Date;
    try {
      // One second before midnight in Paris, which is six hours ahead of this page.
      Date.now = () => Date.parse('2026-11-19T22:59:59Z');
      const banner = await show({ now: '' });
      expect(text(banner)).to.include('Jour 1 sur');
      Date.now = () => Date.parse('2026-11-19T23:00:01Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => text(banner).includes('Jour 2 sur'));
      Date.now = () => Date.parse('2026-11-26T23:00:01Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => banner.offsetHeight === 0);
    } finally {
      Date.now = now;
    }
  });

  it('keeps the content of the page where there is no campaign', async () => {
    const banner = mount<RelaisBanner>(html`<relais-banner><p>Du 19 au 26 novembre</p></relais-banner>`);
    await banner.updateComplete;
    expect(text(banner)).to.equal('Du 19 au 26 novembre');
  });
});
