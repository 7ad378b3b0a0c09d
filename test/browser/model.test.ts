import '#model/define';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { bare, broken } from '../../stories/lib/campaigns.ts';
import { element } from '../../stories/lib/story.ts';
import { byRole, get, mount, nextEvent, press, ready, text, unmountAll, until } from './lib.ts';

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
});
