import type { Resource } from '@relais/core';
import { css } from 'lit';
import { dial, type Language } from '../kit/index.ts';
import { messages } from './pocket.messages.ts';
import { isAbroad, isNumber } from './state.ts';

/** A frame that nobody sees, and that has boxes all the same: without them, there is nothing to print. */
export const styles = css`
  iframe {
    position: fixed;
    width: 0;
    height: 0;
    border: 0;
  }
`;

/** The size of a bank card (ISO/IEC 7810, ID-1), with a line to cut along. Black on white, whatever the page is like. */
const card = css`
  /* Without a margin, browsers have no place for a title, an address and the hour. */
  @page {
    margin: 0;
  }
  :root {
    color-scheme: only light;
    font: 8pt/1.25 sans-serif;
  }
  body,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  body {
    padding: 12mm;
  }
  main {
    box-sizing: border-box;
    width: 85.6mm;
    /* Rather a larger card than one that lacks a number. */
    min-height: 53.98mm;
    padding: 3.5mm 4mm;
    border: 0.3mm dashed;
    break-inside: avoid;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(2, 1fr);
    gap: 1mm 3mm;
    list-style: none;
  }
  ul:first-of-type {
    display: flex;
    justify-content: space-between;
    margin-bottom: 2.5mm;
  }
  b {
    font-size: 12.5pt;
    white-space: nowrap;
  }
  ul:first-of-type b {
    font-size: 18pt;
  }
`;

/** How many lines there is room for, beside the emergency numbers. */
const ROOM = 8;

interface Line {
  number: string;
  note: string;
}

const rank = ({ category, hoursAvailable }: Resource): number =>
  (category === 'helpline' ? 0 : 2) + (hoursAvailable === '24/7' ? 0 : 1);

/**
 * The numbers that go on a card: helplines first, and who is there at any hour before the others. One to call from abroad is
 * of no use in this pocket.
 */
export const pocketLines = (resources: readonly Resource[], always: string): Line[] => {
  const lines = resources
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap(({ channels = [], hoursAvailable }) =>
      channels
        .filter((channel) => isNumber(channel) && !isAbroad(channel))
        .map(({ type, value, hoursAvailable: own = hoursAvailable }) => ({
          number: value,
          note: [type === 'sms' && 'SMS', own === '24/7' && always].filter(Boolean).join(', '),
        })),
    );
  return lines.filter(
    ({ number, note }, at) =>
      lines.findIndex((line) => dial(line.number) === dial(number) && line.note === note) === at,
  );
};

const list = (sheet: Document, title: string, lines: readonly Line[]): HTMLElement[] => {
  const heading = sheet.createElement('p');
  heading.textContent = title;
  const all = sheet.createElement('ul');
  for (const { number, note } of lines) {
    const strong = sheet.createElement('b');
    strong.textContent = number;
    const item = sheet.createElement('li');
    item.append(strong, ` ${note}`);
    all.append(item);
  }
  return lines.length ? [heading, all] : [];
};

/**
 * Prints a card for the pocket, and nothing else: numbers, with no word of what they are for, where they are from or who
 * wanted them.
 *
 * It is a document of its own, in a frame without an address. On the edge of its paper and among the jobs of a printer there
 * is no address, and a title only where the browser names the job after the tab; the page is not changed, and hears no
 * `beforeprint`; its style sheets do not reach in. Such a document has the policy of the page, under which it needs nothing
 * but what scripts make: no `srcdoc`, which Trusted Types refuse, no `<style>`. A window would stay in the history.
 *
 * @param emergency The emergency numbers, which come first.
 * @param resources What is shown; what there is no room for is left out.
 */
export const printPocketCard = async (
  root: ShadowRoot,
  emergency: readonly Resource[],
  resources: readonly Resource[],
  language: Language,
): Promise<void> => {
  const words = messages[language];
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Firefox puts the frame's document in its place only then.
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  root.append(frame);
  await loaded;
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return frame.remove();
  const { document: sheet } = page;
  const styleSheet = new page.CSSStyleSheet();
  styleSheet.replaceSync(card.cssText);
  sheet.adoptedStyleSheets = [styleSheet];
  sheet.documentElement.lang = language;
  sheet.title = words.title;
  const main = sheet.createElement('main');
  main.append(
    ...list(sheet, words.emergency, pocketLines(emergency, '')),
    ...list(sheet, words.others, pocketLines(resources, words.always).slice(0, ROOM)),
  );
  sheet.body.append(main);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
};
