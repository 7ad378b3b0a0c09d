/**
 * Every story, in French and in English, in light and in dark: it renders without a word of complaint in the console, and axe
 * finds nothing to object to (WCAG 2.2 A and AA, and what axe calls best practice for a piece of a page).
 */
import '@relais/elements/define';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { files, storiesOf } from '../../stories/index.ts';
import { rightToLeft } from '../../stories/lib/campaigns.ts';
import { element, renderStory, type Meta, type Story } from '../../stories/lib/story.ts';
import { mount, ready, unmountAll, until, wait } from './lib.ts';

declare const axe: typeof axeCore;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about whole pages; a widget is a piece of one. */
const OF_PAGES = [
  'bypass',
  'document-title',
  'html-has-lang',
  'landmark-one-main',
  'page-has-heading-one',
  'region',
];

const complaints: string[] = [];
const { error } = console;
console.error = (...words: unknown[]): void => {
  complaints.push(`console.error: ${words.map(String).join(' ')}`);
  error(...words);
};
addEventListener('error', (event) => complaints.push(`uncaught: ${event.message}`));
addEventListener('unhandledrejection', (event) => complaints.push(`unhandled: ${String(event.reason)}`));

/**
 * Waits until an element has not changed for a while. A widget says that it is loading only after 400 ms; what stands where it
 * would say so is no status once it is there.
 */
const settle = async (element: HTMLElement): Promise<void> => {
  const look = (): string => element.shadowRoot?.innerHTML ?? '';
  const isPending = (): boolean =>
    !!element.shadowRoot?.querySelector(
      '.root > slot:not([name]), .root > .state[role=status], details[open] > [role=status]',
    );
  let before;
  for (let turns = 0; turns < 40 && (before !== look() || (isPending() && turns < 6)); turns++) {
    before = look();
    await wait(80);
  }
};

const describeViolation = ({ id, help, nodes }: axeCore.Result): string =>
  [
    `${id}: ${help}`,
    ...nodes.slice(0, 5).map((node) => `  ${node.target.flat().join(' » ')}\n  ${node.failureSummary}`),
  ].join('\n');

const WHOLE: axeCore.RunOptions = {
  runOnly: TAGS,
  rules: Object.fromEntries(OF_PAGES.map((name) => [name, { enabled: false }])),
};
const CONTRAST: axeCore.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/**
 * What axe does, scheme by scheme, of which the second changes colours and nothing else. It reads the same tree in each engine:
 * what Firefox may see in another way is colours, which no language changes. In WebKit, where it takes minutes, stories render.
 */
const runsIn = (lang: string): Record<string, axeCore.RunOptions> => {
  if (/Chrom/.test(navigator.userAgent)) return { light: WHOLE, dark: CONTRAST };
  return /Firefox/.test(navigator.userAgent) && lang === 'fr' ? { light: CONTRAST, dark: CONTRAST } : {};
};

const violations = async (place: HTMLElement, run: axeCore.RunOptions): Promise<string[]> =>
  (await axe.run(place, { resultTypes: ['violations'], ...run })).violations.map(describeViolation);

const check = async (meta: Meta, story: Story, lang: string): Promise<void> => {
  complaints.length = 0;
  const { width, shows } = { ...meta.parameters, ...story.parameters };
  const element = mount(renderStory(meta, story), { lang, ...(width && { width }) });
  const place = element.parentElement as HTMLElement;
  place.style.cssText += '; background: Canvas; color: CanvasText; padding: 1rem';
  place.style.colorScheme = 'light';
  if (shows) await until(() => element.shadowRoot?.querySelector(shows), `there is ${shows}`);
  await settle(element);
  const all = [...complaints];
  for (const [scheme, run] of Object.entries(runsIn(lang))) {
    place.style.colorScheme = scheme;
    all.push(...(await violations(place, run)).map((violation) => `in ${scheme}: ${violation}`));
  }
  if (all.length) throw new Error(all.join('\n'));
};

for (const [name, load] of Object.entries(files)) {
  const file = await load();
  describe(`stories of ${name}`, () => {
    afterEach(unmountAll);
    for (const [title, story] of storiesOf(file)) {
      for (const lang of ['fr', 'en']) {
        it(`${title} (${lang})`, () => check(file.default, story, lang)).timeout(60_000);
      }
    }
  });
}

describe('words that are written from right to left', () => {
  afterEach(unmountAll);

  /** From where to where a letter of a text is seen. */
  const letterOf = (element: LitElement, words: string, at: number): DOMRect => {
    const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data } = texts.currentNode as Text;
      if (!data.includes(words)) continue;
      const letter = document.createRange();
      const start = data.indexOf(words) + at;
      letter.setStart(texts.currentNode, start);
      letter.setEnd(texts.currentNode, start + 1);
      return letter.getBoundingClientRect();
    }
    throw new Error(`${words} is not there`);
  };

  for (const [tag, sentence] of [
    ['relais-banner', rightToLeft['description']],
    ['relais-resources', 'مجاني ومجهول الهوية.'],
    ['relais-press-kit', 'وثائق للصحافة.'],
  ] as [string, string][]) {
    it(`end at the left in ${tag}, with their full stop`, async () => {
      const made = mount(element(tag, { campaign: rightToLeft, now: '2026-11-23T10:30', variant: 'card' }));
      await ready(made);
      await settle(made);
      const { left } = letterOf(made, sentence, sentence.length - 1);
      expect(left).to.be.below(letterOf(made, sentence, sentence.length - 2).left);
      expect(left).to.be.below(letterOf(made, sentence, 0).left);
    });
  }

  it('stay in their order beside others in relais-agenda', async () => {
    const made = mount(
      element('relais-agenda', { campaign: rightToLeft, now: '2026-11-23T10:30', view: 'list' }),
    );
    await ready(made);
    await settle(made);
    // The category, then the place, as a row of the programme has them.
    const place = letterOf(made, 'المكتبة', 0);
    expect(made.shadowRoot!.querySelector('.place')!.getBoundingClientRect().left).to.be.below(place.left);
    const category = made.shadowRoot!.querySelector('.meta span[lang=ar]');
    expect(category!.getBoundingClientRect().right).to.be.at.most(letterOf(made, 'المكتبة', 6).left);
  });
});
