import { PATIENCE, askFor, insist } from '@relais/elements/kit';

/**
 * Editors that take out tags which they do not know leave `<div class="relais-agenda" data-src="…">` alone: it becomes the
 * element, with its content. Nothing that runs code comes along: an editor that lets `data-onclick` pass does not let `onclick`.
 */
const replaceDiv = (div: Element): void => {
  const element = document.createElement(div.className);
  for (const { name, value } of div.attributes)
    if (/^data-(?!on)/.test(name)) element.setAttribute(name.slice(5), value);
  element.append(...div.childNodes);
  div.replaceWith(element);
};

const each = (roots: ParentNode[], selector: string, act: (element: Element) => void): void =>
  roots.forEach((root) => root.querySelectorAll(selector).forEach(act));

/**
 * Makes widgets of divs, now and whenever some come.
 * @param widgets names of the kinds: `banner` for `<relais-banner>`
 * @param then called after each look, with the roots of it: where something came
 * @returns a function that looks into another root: a shadow root that the page made
 */
export const startFinder = (
  widgets: readonly string[],
  then?: (roots: ParentNode[]) => void,
): ((root: ParentNode & Node) => void) => {
  const divs = widgets.map((widget) => `div[class=relais-${widget}]`).join();
  const look = (roots: ParentNode[]): void => {
    // The content of a div may still be on its way: the parser would put it into what is no longer there.
    if (document.readyState !== 'loading') each(roots, divs, replaceDiv);
    then?.(roots);
  };
  // As long as the page lives, and no further than where it changed: it may change all the time.
  const observer = new MutationObserver((changes) =>
    look([...new Set(changes.map(({ target }) => target as Element))]),
  );

  return (root) => {
    look([root]);
    observer.observe(root, { childList: true, subtree: true });
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => look([root]), { once: true });
  };
};

/**
 * Puts the emergency numbers (EMERGENCY of the core, in fewer words) into a list of helplines whose code is late or cannot be had,
 * unless the page wrote them itself, as links: they need no chunk. The slot is one that the element does not have: once it is
 * defined, they are no longer shown.
 */
const standIn = (list: Element): void => {
  if (list.querySelector('[href="tel:119"]')) return;
  const numbers = document.createElement('p');
  numbers.lang = 'fr';
  numbers.slot = 'none';
  numbers.append('Urgences\u00a0:');
  for (const text of ['15 SAMU', '17 Police', '112', '114 par SMS', '119 Enfance en danger']) {
    const link = document.createElement('a');
    link.href = `${/SMS/.test(text) ? 'sms' : 'tel'}:${parseInt(text)}`;
    link.append(text);
    // As high as what is called has to be everywhere.
    link.style.cssText = 'display:inline-block;padding:15px 8px';
    numbers.append(' ', link);
  }
  list.prepend(numbers);
};

/**
 * Starts to load each kind of widget when the first of its tags is found.
 * @param load loads and registers one kind of widget; `together` says that the page wants most kinds at once
 */
export const startLoader = (
  widgets: readonly string[],
  load: (widget: string, together?: boolean) => Promise<unknown>,
): ((root: ParentNode & Node) => void) => {
  const wanted = new Set(widgets);
  let isLate = false;
  return startFinder(widgets, (roots) => {
    const replace = (): void => {
      isLate = true;
      each(roots, 'relais-resources:not(:defined)', standIn);
    };
    const found = [...wanted].filter((widget) =>
      roots.some((root) => root.querySelector(`relais-${widget}`)),
    );
    let exit: unknown;
    for (const widget of found) {
      wanted.delete(widget);
      if (customElements.get(`relais-${widget}`)) continue;
      // The content of the page stays.
      const started = insist(() =>
        load(widget, found.length > 3).catch((error: unknown) => {
          replace();
          throw error;
        }),
      );
      if (widget === 'exit') exit = started;
    }
    // What the others will ask for is on its way by then, unless the page gives it; but nothing keeps the exit waiting, and nothing
    // that an engine does not know keeps anything from going on.
    Promise.resolve(exit)
      .then(() => {
        if (document.readyState === 'loading') return;
        for (const widget of found)
          if (widget !== 'exit') each(roots, `relais-${widget}:not(:defined)`, (element) => askFor(element));
      })
      .catch(() => {});
    if (isLate) replace();
    else if (found.includes('resources')) setTimeout(replace, PATIENCE);
  });
};
