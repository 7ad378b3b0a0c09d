/** What tests of elements share: mounting them, and finding in them what a visitor finds. */
import { render, type LitElement, type TemplateResult } from 'lit';

let place: HTMLElement | undefined;

/** Puts a template into the page, in a container of a width and a language, and gives its first element. */
export const mount = <E extends HTMLElement = LitElement>(
  template: TemplateResult | Node,
  { lang = 'fr', width }: { lang?: string; width?: number } = {},
): E => {
  unmountAll();
  place = document.createElement('div');
  place.lang = lang;
  if (width) place.style.width = `${width}px`;
  document.body.append(place);
  render(template, place);
  return place.firstElementChild as E;
};

/** Takes away what was mounted. */
export const unmountAll = (): void => {
  place?.remove();
  place = undefined;
};

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Waits for a frame, or for as long as one takes at most: a window that nobody sees has none. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 300);
  });

/** Waits until something is there and gives it; says what never was. */
export const until = async <T>(
  find: () => T,
  what = String(find),
  within = 10_000,
): Promise<NonNullable<T>> => {
  for (const end = Date.now() + within; ; await wait(10)) {
    const found = find();
    if (found) return found;
    if (Date.now() > end) throw new Error(`never so: ${what}`);
  }
};

/** Waits until an element has its campaign, or has failed to get it, and shows so in the language of its place. */
export const ready = async (element: LitElement): Promise<void> => {
  await until(() => {
    const root = element.shadowRoot?.querySelector('.root');
    return (
      root &&
      (!root.querySelector(':scope > slot:not([name])') || root.querySelector(':scope > .state + button'))
    );
  }, `${element.localName} is ready`);
  await element.updateComplete;
};

/** Every element under a node, through open shadow roots and slots as a visitor meets them. */
export function* walk(node: Node): Generator<Element> {
  const children =
    node instanceof HTMLSlotElement && node.assignedNodes().length
      ? node.assignedNodes()
      : ((node instanceof Element && node.shadowRoot) || node).childNodes;
  for (const child of children) {
    if (!(child instanceof Element)) continue;
    yield child;
    yield* walk(child);
  }
}

const isHidden = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
};

/** The text under a node as it is read, white space folded; what is not displayed is not read. */
export const text = (node: Node): string => {
  const read = (at: Node): string => {
    if (at instanceof Text) return at.data;
    if (at instanceof HTMLStyleElement || at instanceof HTMLScriptElement) return '';
    if (at instanceof Element && isHidden(at)) return '';
    const children =
      at instanceof HTMLSlotElement && at.assignedNodes().length
        ? at.assignedNodes()
        : [...((at instanceof Element && at.shadowRoot) || at).childNodes];
    const inner = children.map(read).join('');
    const isBlock = at instanceof Element && !/^(inline|contents)$/.test(getComputedStyle(at).display);
    return isBlock ? ` ${inner} ` : inner;
  };
  return read(node)
    .replace(/[ \n\t]+/g, ' ')
    .trim();
};

/** The lines of the text under a node as they are seen. */
export const linesOf = (node: Node): { text: string; left: number; right: number; bottom: number }[] => {
  const lines: ReturnType<typeof linesOf> = [];
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const letter = document.createRange();
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    for (let i = 0; i < data.length; i++) {
      letter.setStart(texts.currentNode, i);
      letter.setEnd(texts.currentNode, i + 1);
      const { left, right, bottom, width } = letter.getBoundingClientRect();
      if (!width) continue;
      const line = lines.at(-1);
      if (line && Math.abs(line.bottom - bottom) < 2)
        Object.assign(line, { text: line.text + data[i], right });
      else lines.push({ text: data[i]!, left, right, bottom });
    }
  }
  return lines;
};

/** Lets an element look as it does on paper, until what comes back is called. Its style sheets are copied: all of its kind share them. */
export const asPrinted = (element: Element): (() => void) => {
  const root = element.shadowRoot!;
  const shown = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = shown.map((sheet) => {
    const copy = new CSSStyleSheet();
    const rules = [...sheet.cssRules].map(({ cssText }) =>
      cssText.replace('@media print', '@media all').replace('@media screen', '@media not all'),
    );
    copy.replaceSync(rules.join(''));
    return copy;
  });
  return () => (root.adoptedStyleSheets = shown);
};

/** Selectors of implicit roles (HTML-AAM); an explicit `role` is found too. */
const ROLES: Record<string, string> = {
  button: 'button, summary, input[type=button], input[type=submit]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select:not([multiple])',
  heading: 'h1, h2, h3, h4, h5, h6',
  img: 'img[alt]:not([alt=""])',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  progressbar: 'progress',
  radio: 'input[type=radio]',
  region: 'section[aria-label], section[aria-labelledby]',
  searchbox: 'input[type=search]',
  status: 'output',
  table: 'table',
};

/** An approximation of the accessible name (accname 1.2) that covers what we write. */
export const nameOf = (element: Element): string => {
  const root = element.getRootNode() as ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) {
    return labelledBy
      .split(/\s+/)
      .map((id) => root.getElementById(id))
      .map((label) => (label ? text(label) : ''))
      .join(' ')
      .trim();
  }
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = (element as HTMLInputElement).labels;
  if (labels?.length) return [...labels].map((each) => text(each)).join(' ');
  return text(element);
};

/** All elements of a role that are displayed, with a name where one is asked for, in the order of the page. */
export const allByRole = <E extends HTMLElement = HTMLElement>(
  from: Node,
  role: string,
  name?: string | RegExp,
): E[] =>
  [...walk(from)].filter((element): element is E => {
    const explicit = element.getAttribute('role');
    if (explicit ? explicit !== role : !element.matches(ROLES[role] ?? ':not(*)')) return false;
    // What is in closed details has boxes, and is not displayed.
    if (isHidden(element) || element.getClientRects().length === 0 || !element.checkVisibility())
      return false;
    if (name === undefined) return true;
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : name.test(own);
  });

/** The first element of a role and a name, if there is one. */
export const byRole = <E extends HTMLElement = HTMLElement>(
  from: Node,
  role: string,
  name?: string | RegExp,
): E | undefined => allByRole<E>(from, role, name)[0];

/** The one element of a role and a name; where there is none, or more, it says what there is. */
export const get = <E extends HTMLElement = HTMLElement>(
  from: Node,
  role: string,
  name?: string | RegExp,
): E => {
  const [first, ...more] = allByRole<E>(from, role, name);
  if (first && !more.length) return first;
  const names = allByRole(from, role).map(nameOf);
  throw new Error(
    `${more.length ? 'more than one' : 'no'} ${role} ${name ?? ''}; there are: ${names.join(' | ')}`,
  );
};

/** A click, as by mouse, or by Enter on a button or link: whatever is not there is an error. */
export const press = (element: HTMLElement | undefined): void => {
  if (!element) throw new Error('nothing to press');
  element.click();
};

/** Types into a field, as its listeners see it. */
export const type = (field: HTMLInputElement | HTMLSelectElement, value: string): void => {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

/** The element that has the focus, inside shadow roots. */
export const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** The next event of a name on a target. */
export const nextEvent = <K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));

export { html } from 'lit';

/** What the console of a page is warned of while something happens. */
export const warnings = async (act: (said: () => string) => Promise<unknown>): Promise<void> => {
  const { warn } = console;
  const said: unknown[] = [];
  console.warn = (...words: unknown[]) => void said.push(...words);
  try {
    await act(() => said.join('\n'));
  } finally {
    console.warn = warn;
  }
};
