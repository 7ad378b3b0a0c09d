import '#model/define';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { bare, broken } from '../../stories/lib/campaigns.ts';
import { element } from '../../stories/lib/story.ts';
import {
  byRole,
  focused,
  get,
  mount,
  nextEvent,
  press,
  ready,
  text,
  unmountAll,
  until,
  warnings,
} from './lib.ts';

const show = (args: Record<string, unknown>, lang = 'fr'): LitElement =>
  mount<LitElement>(element('relais-model', { campaign: bare, now: '2026-11-12T09:00', ...args }), { lang });

describe('relais-model, which every element copies', () => {
  afterEach(unmountAll);

  it('says how many days there are to wait, in the language of its place', async () => {
    const french = show({});
    await ready(french);
    expect(text(french)).to.contain('Dans 7\u00a0jours');
    const english = show({}, 'en');
    await ready(english);
    expect(text(english)).to.contain('In 7 days');
  });

  it('goes on in another language when the page does', async () => {
    const model = show({});
    await ready(model);
    model.parentElement!.lang = 'en';
    await until(() => text(model).includes('In 7 days'));
    model.parentElement!.lang = 'fr';
    await until(() => text(model).includes('Dans 7\u00a0jours'));
  });

  it('speaks the language of the place that it is moved to', async () => {
    const model = show({});
    await ready(model);
    const english = document.createElement('div');
    english.lang = 'en';
    model.parentElement!.append(english);
    english.append(model);
    await until(() => text(model).includes('In 7 days'));
  });

  it('has a heading of the level that the page asks for', async () => {
    const model = show({ headingLevel: 4 });
    await ready(model);
    expect(get(model, 'heading', 'Semaine Prévenir ensemble').localName).to.equal('h4');
  });

  it('tells screen readers what it was asked to say', async () => {
    const model = show({});
    await ready(model);
    press(byRole(model, 'button', 'Le dire'));
    await until(() => text(get(model, 'status')) === 'Dans 7\u00a0jours');
  });

  it('keeps the content of the page where there is no campaign', async () => {
    const model = show({ campaign: undefined, fallback: 'La semaine commence bientôt.' });
    await model.updateComplete;
    expect(text(model)).to.equal('La semaine commence bientôt.');
  });

  it('says that a campaign could not be had, and offers to try again', async () => {
    const model = element('relais-model', { campaign: broken, fallback: 'La semaine commence bientôt.' });
    const failure = nextEvent(model, 'relais-error');
    mount(model);
    expect((await failure).reason).to.equal('invalid');
    await until(() => byRole(model, 'button', 'Réessayer'));
    expect(text(model)).to.contain('La semaine commence bientôt.');
  });

  describe('when somebody tries again', () => {
    const { fetch } = globalThis;
    afterEach(() => void (globalThis.fetch = fetch));

    it('keeps the button and the focus, says what happens, and goes on where the widget begins', async () => {
      let answer: (response: Response) => void = () => {};
      globalThis.fetch = () => new Promise((resolve) => (answer = resolve));
      const model = element('relais-model', { src: '/retry.json', now: '2026-11-12T09:00' });
      const failure = nextEvent(model, 'relais-error');
      mount(model);
      await until(() => text(model).includes('Chargement…'));
      expect(byRole(model, 'button')).to.equal(undefined);
      answer(new Response('', { status: 404 }));
      expect((await failure).reason).to.equal('http');
      const retry = await until(() => byRole(model, 'button', 'Réessayer'));
      retry.focus();
      press(retry);
      await until(() => text(get(model, 'status')) === 'Chargement…');
      expect(focused()).to.equal(retry);
      answer(new Response('', { status: 404 }));
      await until(() => /n’ont pas pu/.test(text(get(model, 'status'))));
      expect(focused()).to.equal(retry);
      press(retry);
      await until(() => text(get(model, 'status')) === 'Chargement…');
      answer(Response.json(bare));
      await ready(model as LitElement);
      await until(() => focused() === model.shadowRoot?.querySelector('.root'));
      expect(text(model)).to.contain('Dans 7\u00a0jours');
    });

    it('shares a failure with widgets that come a little later', async () => {
      let sent = 0;
      globalThis.fetch = () => {
        sent++;
        return Promise.resolve(new Response('', { status: 404 }));
      };
      for (let n = 0; n < 2; n++) {
        const model = element('relais-model', { src: '/shared.json' });
        const failure = nextEvent(model, 'relais-error');
        mount(model);
        await failure;
      }
      expect(sent).to.equal(1);
    });
  });

  it('lets in the spacing that a reader sets for their eyes', async () => {
    const model = show({});
    await ready(model);
    model.style.letterSpacing = '2px';
    model.style.wordSpacing = '4px';
    const style = getComputedStyle(get(model, 'button'));
    expect([style.letterSpacing, style.wordSpacing]).to.deep.equal(['2px', '4px']);
  });

  it('says in the console that a `now` is none, and shows today', async () => {
    await warnings(async (said) => {
      await ready(show({ now: '23/11/2026' }));
      await until(() => /^\[Relais\] Attribut \(now\)/m.test(said()));
    });
  });

  it('goes on with today where its `now` is taken away', async () => {
    const model = show({ now: '2026-11-12T09:00' });
    await ready(model);
    model.setAttribute('now', '2026-11-13T09:00');
    await until(() => /Aperçu.*13 novembre/.test(text(model).replaceAll('\u00a0', ' ')));
    model.removeAttribute('now');
    await until(() => !text(model).includes('Aperçu'));
  });

  it('shows nothing of a campaign once the page asked for another that cannot be had', async () => {
    const model = element('relais-model', { campaign: bare, fallback: 'La semaine commence bientôt.' });
    mount(model);
    await ready(model as LitElement);
    const failure = nextEvent(model, 'relais-error');
    Object.assign(model, { campaign: broken });
    await failure;
    await until(() => byRole(model, 'button', 'Réessayer'));
    expect(text(model)).to.contain('La semaine commence bientôt.').and.not.contain('Prévenir ensemble');
  });

  it('leaves the `lang` of the browser alone', async () => {
    const model = show({});
    expect(model.lang).to.equal('');
    await ready(model);
    model.lang = 'en';
    expect(model.getAttribute('lang')).to.equal('en');
    await until(() => text(model).includes('In 7 days'));
  });

  it('takes a moment with an offset for what it is, and one without for the campaign’s', async () => {
    const dayOf = async (now: string): Promise<string> => {
      const model = show({ now });
      await ready(model);
      return /\d+ novembre 2026 à \d+ h(?: \d+)?/.exec(text(model).replaceAll('\u00a0', ' '))?.[0] ?? '';
    };
    expect(await dayOf('2026-11-12')).to.equal('12 novembre 2026 à 0 h');
    expect(await dayOf('2026-11-12 23:30')).to.equal('12 novembre 2026 à 23 h 30');
    expect(await dayOf('2026-11-12 23:30Z')).to.equal('13 novembre 2026 à 0 h 30');
    expect(await dayOf('2026-11-12T23:30Z')).to.equal('13 novembre 2026 à 0 h 30');
    expect(await dayOf('2026-11-12T23:30-05:00')).to.equal('13 novembre 2026 à 5 h 30');
  });
});
