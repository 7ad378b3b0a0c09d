/**
 * What a designer changes from outside: each custom property that the manifest tells of an element changes something in one of its
 * stories, and no other does. That is so in each engine or in none, so one is enough.
 */
import '@relais/elements/define';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { files, storiesOf } from '../../stories/index.ts';
import { fictional } from '../../stories/lib/campaigns.ts';
import type { Manifest } from '../../stories/lib/controls.ts';
import { element, renderStory } from '../../stories/lib/story.ts';
import { mount, ready, unmountAll, wait } from './lib.ts';

// Made after these tests are compiled, so that it is no import.
const manifest = await fetch(new URL('../../../packages/elements/custom-elements.json', import.meta.url));
const { modules } = (await manifest.json()) as Manifest;
const declared = modules.flatMap(({ declarations = [] }) => declarations);
const tokensOf = (tag: string): string[] =>
  (declared.find(({ tagName }) => tagName === tag)?.cssProperties ?? []).map(({ name }) => name).sort();
const everyToken = [...new Set(declared.flatMap(({ tagName = '' }) => tokensOf(tagName)))];

const SEEN = [
  ...['color', '-webkit-text-fill-color', 'background-color', 'border-block-start-color', 'outline-width'],
  ...['border-start-start-radius', 'font-size', 'min-height', 'margin-block-start', 'margin-block-end'],
  ...['margin-inline-end', 'margin-inline-start', 'padding-block-start', 'padding-block-end', 'row-gap'],
  ...['padding-inline-start', 'column-gap', 'top'],
];

/** Everything in an element. */
const within = (made: Element): HTMLElement[] => [
  ...(made.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
];

/** How that looks. */
const look = (made: Element): string =>
  within(made)
    .map((one) => {
      const style = getComputedStyle(one);
      return SEEN.map((name) => style.getPropertyValue(name)).join();
    })
    .join('\n');

const isChromium = /Chrom/.test(navigator.userAgent);

for (const [name, load] of Object.entries(files)) {
  // The model is no element that is published.
  if (name === 'model' || !isChromium) continue;
  const file = await load();
  const tag = file.default.component;

  describe(`the tokens of ${name}`, () => {
    afterEach(unmountAll);

    it('change something where they are documented, and nowhere else', async () => {
      const changing = new Set<string>();
      for (const [, story] of storiesOf(file)) {
        const made = mount(renderStory(file.default, story), story.parameters);
        await wait(200);
        within(made)
          .find((one) => one.matches('a[href], button, summary'))
          // Chromium is ahead of the types.
          ?.focus({ focusVisible: true });
        const before = look(made);
        for (const token of everyToken.filter((one) => !changing.has(one))) {
          const own = made.style.getPropertyValue(token);
          made.style.setProperty(token, token.includes('-color-') ? 'rgb(1, 250, 3)' : '57px');
          if (look(made) !== before) changing.add(token);
          made.style.setProperty(token, own);
        }
      }
      expect([...changing].sort()).to.deep.equal(tokensOf(tag));
    }).timeout(120_000);
  });
}

describe('a page that asks for larger targets', () => {
  afterEach(unmountAll);

  for (const [tag, selector] of [
    ['relais-resources', 'summary, .ways a, section a.button'],
    ['relais-press-kit', 'summary, button, .files a'],
    ['relais-agenda', 'button, summary, input'],
    ['relais-banner', 'a.button, button'],
    ['relais-exit', 'a'],
  ] as const) {
    it(`has them in ${tag}`, async () => {
      const args = tag === 'relais-exit' ? {} : { campaign: fictional, now: '2026-11-23T10:30' };
      const made = mount<LitElement>(element(tag, { ...args, dismissible: true, '--relais-target': '72px' }));
      if (tag === 'relais-exit') await made.updateComplete;
      else await ready(made);
      const heights = within(made)
        .filter((one) => one.matches(selector) && one.checkVisibility())
        .map((one) => one.getBoundingClientRect().height);
      expect(heights).not.to.be.empty;
      expect(Math.min(...heights)).to.be.at.least(72);
    });
  }
});
