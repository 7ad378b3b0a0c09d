/** What all five widgets have to look like and to do, on whatever page. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** Each with a fallback, at a moment during the default campaign. */
export const tags = `
  <relais-exit><a href="/away">Quitter</a></relais-exit>
  <relais-banner now="2021-11-20T10:30"><p>Repli</p></relais-banner>
  <relais-agenda now="2021-11-20T10:30"><p>Repli</p></relais-agenda>
  <relais-resources now="2021-11-20T10:30"><p>Repli</p></relais-resources>
  <relais-press-kit now="2021-11-20T10:30"><p>Repli</p></relais-press-kit>`;

/** Words that each shows once it has its data. */
const WORDS: Record<string, string> = {
  'relais-exit': 'Quitter vite cette page',
  'relais-banner': 'Jour 2',
  'relais-agenda': 'Colloque',
  'relais-resources': '3018',
  'relais-press-kit': 'dossier de presse',
};

/** Waits until they show what they have to. */
export const expectShown = async (page: Page, names = Object.keys(WORDS)): Promise<void> => {
  for (const tag of names) {
    await page.waitForFunction(
      (selector, expected) => !!document.querySelector(selector)?.shadowRoot?.textContent?.includes(expected),
      { timeout: 15_000, polling: 50 },
      tag,
      WORDS[tag] ?? '',
    );
  }
};

/** They keep their display, their room and their targets of 44 px, and nothing is cut. */
export const expectSound = async (page: Page): Promise<void> => {
  const faults = await page.evaluate((names) => {
    const found: string[] = [];
    for (const host of document.querySelectorAll<HTMLElement>(names)) {
      const say = (what: string): void => void found.push(`${host.localName}: ${what}`);
      const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
      if (getComputedStyle(host).display !== 'block') say('is no block');
      if (!root || host.offsetHeight < 40 || host.offsetWidth < 200) say('has no room');
      const { maxWidth } = getComputedStyle(host);
      if (maxWidth.endsWith('px') && host.offsetWidth > parseFloat(maxWidth) + 0.5)
        say('is wider than the page lets it be');
      const { color, fontSize } = getComputedStyle(host);
      const text = root && getComputedStyle(root);
      if (text?.color !== color) say(`has not the page's colour: ${text?.color}`);
      if (text?.fontSize !== `${Math.max(16, parseFloat(fontSize))}px`)
        say(`has not the page's size of text: ${text?.fontSize}`);
      if (root && root.scrollWidth > root.clientWidth + 1)
        say(`is cut: ${root.scrollWidth} > ${root.clientWidth}`);
      for (const button of host.shadowRoot!.querySelectorAll<HTMLElement>('button, a.button, summary')) {
        if (!button.checkVisibility()) continue;
        const { height } = button.getBoundingClientRect();
        const { lineHeight, fontSize } = getComputedStyle(button);
        if (height < 43.5) say(`${button.textContent} is small`);
        if (height > 1.75 * parseFloat(lineHeight) && parseFloat(lineHeight) > 2 * parseFloat(fontSize))
          say(`${button.textContent} has its lines far apart`);
      }
      if (host.shadowRoot!.textContent?.includes('undefined')) say('says undefined');
      for (const number of host.shadowRoot!.querySelectorAll('[href^="tel:"] b')) {
        const boxOf = (at: number): DOMRect => {
          const range = document.createRange();
          range.setStart(number.firstChild!.nextSibling ?? number.firstChild!, at);
          range.setEnd(range.startContainer, at + 1);
          return range.getBoundingClientRect();
        };
        const first = boxOf(0);
        const last = boxOf(number.textContent!.trim().length - 1);
        if (first.top === last.top && first.left > last.left) say(`${number.textContent} is read backwards`);
      }
    }
    return found;
  }, Object.keys(WORDS).join());
  assert.deepEqual(faults, []);
};

/** A session of the programme opens, with its details. */
export const expectSessionOpens = async (page: Page): Promise<void> => {
  const opened = await page.evaluate(async () => {
    const agenda = document.querySelector('relais-agenda')!.shadowRoot!;
    agenda.querySelector<HTMLElement>('li .fold')!.click();
    for (let tries = 0; tries < 100; tries++) {
      const row = agenda.querySelector('li:has(.fold[aria-expanded=true])');
      if (row && row.textContent!.length > 300) return true;
      await new Promise((done) => setTimeout(done, 50));
    }
    return false;
  });
  assert.ok(opened, 'a session opens');
};

/**
 * Types into every field, takes every choice, and presses whatever can be pressed, in every widget but the exit, and then
 * what has come of it. Links lead away and are left alone.
 * @param leave What is not to be pressed, by its words (a regular expression).
 * @returns how many things were pressed
 */
export const useAll = (page: Page, leave = '^$'): Promise<number> =>
  page.evaluate(async (left) => {
    const used = new Set<Element>();
    const isNew = (one: Element): boolean => !used.has(one) && !!used.add(one);
    let pressed = 0;
    const tell = (field: Element, type: string): void =>
      void field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    // Until nothing more has come of it for a while: what is pressed may have to be loaded.
    for (let round = 0, idle = 0; round < 24 && idle < 5; round++) {
      const { size } = used;
      for (const { shadowRoot, localName } of document.querySelectorAll('*')) {
        if (!shadowRoot || localName === 'relais-exit') continue;
        for (const field of shadowRoot.querySelectorAll('input')) {
          if (!isNew(field)) continue;
          field.focus();
          field.value = 'secret de la personne';
          tell(field, 'input');
          field.value = '';
          tell(field, 'input');
        }
        for (const choice of shadowRoot.querySelectorAll('select')) {
          if (!isNew(choice)) continue;
          choice.selectedIndex = choice.options.length - 1;
          tell(choice, 'change');
          choice.selectedIndex = 0;
          tell(choice, 'change');
        }
        for (const one of shadowRoot.querySelectorAll<HTMLElement>('button, summary')) {
          if (RegExp(left).test(one.textContent) || !isNew(one)) continue;
          pressed++;
          one.click();
        }
      }
      idle = used.size === size ? idle + 1 : 0;
      await new Promise((done) => setTimeout(done, 200));
    }
    return pressed;
  }, leave);

/**
 * What the page's own styles would change without being meant to: how each kind of part is set, as `widget part: values`,
 * where the tokens name a colour and a size for text, as no two pages have the same. Not what depends on the room (sizes,
 * display), nor what comes in on purpose (font family, spacing of letters).
 */
export const looks = async (page: Page): Promise<Set<string>> =>
  new Set(
    await page.evaluate((names) => {
      const properties = [
        'backgroundColor',
        'borderTopColor',
        'borderTopStyle',
        'boxShadow',
        'color',
        'cursor',
        'float',
        'fontSize',
        'fontStyle',
        'fontWeight',
        'lineHeight',
        'listStyleType',
        'marginBlockEnd',
        'marginBlockStart',
        'marginInlineStart',
        'opacity',
        'outlineStyle',
        'paddingBlockEnd',
        'paddingBlockStart',
        'paddingInlineStart',
        'textAlign',
        'textDecorationLine',
        'textIndent',
        'textShadow',
        'textTransform',
        'visibility',
      ] as const;
      const hosts = [...document.querySelectorAll<HTMLElement>(names)];
      for (const { style } of hosts) {
        style.setProperty('--relais-font-size', '20px');
        style.setProperty('--relais-color-text', '#123');
      }
      const seen = hosts.flatMap((host) =>
        [
          ...host.shadowRoot!.querySelectorAll(
            '.root, .root :is(h2, h3, h4, p, a, b, button, dd, dt, input, label, li, select, span, strong, summary, td, th, time, ul)',
          ),
        ].map((part) => {
          const style = getComputedStyle(part);
          const values = properties.map((property) => {
            const value = style[property]
              // Zoom makes fractions of its own.
              .replace(/(\.\d)\d+px/g, '$1px')
              .replace(style.direction === 'rtl' ? 'right' : 'left', 'start');
            return `${property} ${value}`;
          });
          return `${host.localName} ${part.localName}.${part.className}: ${values.join(', ')}`;
        }),
      );
      for (const { style } of hosts) {
        style.removeProperty('--relais-font-size');
        style.removeProperty('--relais-color-text');
      }
      return seen;
    }, Object.keys(WORDS).join()),
  );
