import '@relais/elements/exit/define';
import type { RelaisExit } from '@relais/elements/exit';
import { expect } from 'chai';
import { get, html, linesOf, mount, text, unmountAll, until } from './lib.ts';

// Nothing here leaves: that is seen from outside, in test/embed/exit.test.ts.

const tap = (target: EventTarget = document.body, code = 'ShiftLeft'): void => {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', code, bubbles: true, composed: true }));
  }
};

const show = async (template = html`<relais-exit></relais-exit>`, lang = 'fr'): Promise<RelaisExit> => {
  const element = mount<RelaisExit>(template, { lang });
  await element.updateComplete;
  return element;
};

/** As a person reads it: one space is like another. */
const read = (exit: RelaisExit, selector: string): string =>
  text(exit.shadowRoot!.querySelector(selector)!).replace(/\s+/g, ' ').trim();

/** What a screen reader says by itself. */
const status = (exit: RelaisExit): string => read(exit, '[role=status]');

describe('relais-exit', () => {
  afterEach(unmountAll);

  it('is a link with a purpose, of 48 px, that says what it does not do', async () => {
    const exit = await show();
    const link = get<HTMLAnchorElement>(exit, 'link', 'Quitter vite cette page');
    expect(link.href).to.match(/^https:\/\/fr\.wikipedia\.org\//);
    expect(link.rel).to.include('noreferrer');
    expect(link.getBoundingClientRect().height).to.be.at.least(48);
    expect(text(exit)).to.match(
      /«\sQuitter vite cette page\s» n’efface ni l’historique, ni les appels, ni les téléchargements/,
    );
  });

  it('breaks a word that is longer than a narrow place, at any size of text', async () => {
    const exit = mount<RelaisExit>(html`<relais-exit style="font-size: 40px"></relais-exit>`, { width: 280 });
    await exit.updateComplete;
    for (const said of exit.shadowRoot!.querySelectorAll('p:not(:empty)'))
      for (const { right, text: words } of linesOf(said))
        expect(right, words).to.be.at.most(exit.getBoundingClientRect().right + 1);
  });

  it('speaks English, and leads to an English page', async () => {
    const exit = await show(html`<relais-exit></relais-exit>`, 'en');
    await until(() => /Leave this page quickly/.test(text(exit)));
    expect(get<HTMLAnchorElement>(exit, 'link').href).to.match(/^https:\/\/en\./);
  });

  it('says which language it speaks, where the page speaks another, from the first word on', async () => {
    const exit = await show(html`<relais-exit></relais-exit>`, 'de');
    const root = exit.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect([root.lang, /Quitter/.test(text(exit))]).to.deep.equal(['fr', true]);
    await until(() => /Leave this page quickly/.test(text(exit)));
    expect(root.lang).to.equal('en');
    expect((await show()).shadowRoot!.querySelector<HTMLElement>('.root')!.lang).to.equal('');
  });

  for (const [name, template, expected] of [
    ['its href', html`<relais-exit href="/agenda"></relais-exit>`, /\/agenda$/],
    ['the link in it', html`<relais-exit><a href="/meteo">Partir</a></relais-exit>`, /\/meteo$/],
    ['the weather, not a script', html`<relais-exit href="javascript:alert(1)"></relais-exit>`, /wikipedia/],
    ['the weather, not this page', html`<relais-exit href="#top"></relais-exit>`, /wikipedia/],
  ] as const) {
    it(`leads to ${name}`, async () => {
      expect(get<HTMLAnchorElement>(await show(template), 'link').href).to.match(expected);
    });
  }

  it('says that Shift is to be pressed once more, either key, not that it was pressed once', async () => {
    const exit = await show();
    expect(read(exit, '[part=meta]')).to.match(/trois fois la touche Maj/);
    expect(status(exit), 'nobody is told the hint again').to.equal('');
    tap();
    await exit.updateComplete;
    expect(status(exit), 'nor anything at a press that may silence a screen reader').to.equal('');
    tap(document.body, 'ShiftRight');
    await exit.updateComplete;
    expect(status(exit)).to.match(/Encore une fois Maj/);
    // It lies over the page, and moves nothing.
    expect(getComputedStyle(exit.shadowRoot!.querySelector('[role=status]')!).position).to.equal('fixed');
  });

  it('starts over when Shift is used to type, for a shortcut, or to select', async () => {
    const exit = await show();
    for (const other of [
      new KeyboardEvent('keydown', { key: 'A', shiftKey: true, bubbles: true }),
      new KeyboardEvent('keydown', { key: 'Shift', altKey: true, bubbles: true }),
      new PointerEvent('pointerdown', { shiftKey: true, bubbles: true }),
    ]) {
      tap();
      tap();
      await exit.updateComplete;
      expect(status(exit)).to.match(/Encore une fois/);
      document.body.dispatchEvent(other);
      await exit.updateComplete;
      expect(status(exit)).to.equal('');
    }
  });

  it('counts where the page stops its own keys, and a prevented one too', async () => {
    const exit = await show();
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('keyup', stop, true);
    tap();
    tap();
    document.removeEventListener('keyup', stop, true);
    await exit.updateComplete;
    expect(status(exit)).to.match(/Encore une fois/);
  });

  it('counts once where there are two of it, and no more when it is gone', async () => {
    const first = await show(html`<relais-exit></relais-exit><relais-exit></relais-exit>`);
    const second = first.nextElementSibling as RelaisExit;
    tap();
    tap();
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect([status(first), status(second)].filter((each) => /Encore une/.test(each))).to.have.length(1);
    first.remove();
    tap();
    tap();
    await second.updateComplete;
    expect(status(second)).to.match(/Encore une fois/);
  });

  it('has a second link for those who come by keyboard, seen when it has the focus, that counts no keys', async () => {
    const place = mount<HTMLElement>(
      html`<div><relais-exit secondary></relais-exit><relais-exit></relais-exit></div>`,
    );
    const [second, exit] = [...place.querySelectorAll('relais-exit')];
    if (!second || !exit) throw new Error('two exits');
    await exit.updateComplete;
    const link = second.shadowRoot!.querySelector('a')!;
    expect(getComputedStyle(link).clipPath).to.equal('inset(50%)');
    expect(text(second).trim()).to.equal('Quitter vite cette page');
    link.focus();
    expect(getComputedStyle(link).clipPath).to.equal('none');
    tap();
    tap();
    await exit.updateComplete;
    expect(status(exit)).to.match(/Encore une fois/);
  });

  it('stays in view, above the page, when sticky, whatever it stands in, and wherever it is moved', async () => {
    const place = mount<HTMLElement>(html`<div>
      <div style="transform: translateY(300px); opacity: 0.5; overflow: hidden; contain: paint; z-index: 0">
        <relais-exit sticky></relais-exit>
      </div>
      <div style="position: relative; z-index: 2147483647; width: 100vw; height: 200vh; background: #fff"></div>
      <p style="filter: blur(0); width: 50px; container-type: inline-size"></p>
    </div>`);
    const exit = place.querySelector<RelaisExit>('relais-exit')!;
    for (const to of [exit.parentElement!, place.querySelector('p')!]) {
      to.append(exit);
      await exit.updateComplete;
      const { left, top, width, height } = get(exit, 'link').getBoundingClientRect();
      expect(
        [top >= 0, left >= 0, top + height <= innerHeight, left + width <= innerWidth],
        to.localName,
      ).to.deep.equal([true, true, true, true]);
      expect(document.elementFromPoint(left + width / 2, top + height / 2)?.localName, to.localName).to.equal(
        'relais-exit',
      );
    }
    exit.sticky = false;
    await exit.updateComplete;
    expect(get(exit, 'link').popover).to.equal(null);
  });

  it('leaves itself room when sticky, however large the page wants its targets', async () => {
    const place = mount<HTMLElement>(
      html`<div style="--relais-target: 120px"><relais-exit sticky></relais-exit><p>La page.</p></div>`,
    );
    const exit = place.querySelector<RelaisExit>('relais-exit')!;
    await exit.updateComplete;
    const button = exit.renderRoot.querySelector('a')!;
    expect(place.querySelector('p')!.offsetTop - exit.offsetTop).to.be.at.least(
      button.offsetHeight + 2 * Number.parseFloat(getComputedStyle(button).marginTop),
    );
  });

  it('stays in view when sticky even where the page resets all elements', async () => {
    const reset = document.createElement('style');
    reset.textContent = '* { all: unset } div, p { display: block } p { height: 200vh }';
    document.head.append(reset);
    const place = mount<HTMLElement>(html`<div><div><relais-exit sticky></relais-exit></div><p></p></div>`);
    const exit = place.querySelector<RelaisExit>('relais-exit')!;
    await exit.updateComplete;
    place.querySelector('p')!.scrollIntoView({ block: 'end' });
    const { top, bottom } = get(exit, 'link').getBoundingClientRect();
    expect(scrollY).to.be.greaterThan(0);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    reset.remove();
  });
});
