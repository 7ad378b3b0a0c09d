/**
 * Editors that take out tags which they do not know leave `<div class="relais-agenda" data-src="…">` alone: it becomes the
 * element, with its content. Nothing that runs code comes along: an editor that lets `data-onclick` pass does not let `onclick`.
 */
const replaceDiv = (div: Element): Element => {
  const element = document.createElement(div.className);
  for (const { name, value } of div.attributes)
    if (/^data-(?!on)/.test(name)) element.setAttribute(name.slice(5), value);
  element.append(...div.childNodes);
  div.replaceWith(element);
  return element;
};

/**
 * Finds the widgets of a page, now and whenever some come.
 * @param widgets names of the kinds: `banner` for `<relais-banner>`
 * @param meet called with the tags that are found at once; a tag that moves is found again
 * @returns a function that looks into another root: a shadow root that the page made
 */
export const startFinder = (
  widgets: readonly string[],
  meet?: (tags: Element[]) => void,
): ((root: ParentNode & Node) => void) => {
  const selector = widgets.map((widget) => `relais-${widget},div[class=relais-${widget}]`).join();
  const look = (nodes: Node[]): void => {
    const tags = (nodes as Partial<Element>[])
      .flatMap((node) => [
        ...(node.matches?.(selector) ? [node as Element] : []),
        ...(node.querySelectorAll?.(selector) ?? []),
      ])
      .flatMap((tag) => {
        if (tag.localName !== 'div') return tag;
        // The content of a div may still be on its way: the parser would put it into what is no longer there.
        return document.readyState === 'loading' ? [] : replaceDiv(tag);
      });
    meet?.(tags);
  };
  // Only what comes is looked at, for as long as the page lives: it may change all the time.
  const observer = new MutationObserver((changes) =>
    look(changes.flatMap(({ addedNodes }) => [...addedNodes])),
  );

  return (root) => {
    look([root]);
    observer.observe(root, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', () => look([root]));
  };
};

/**
 * Starts to load each kind of widget when the first of its tags is found.
 * @param load loads and registers one kind of widget; `together` says that the page wants most kinds at once
 */
export const startLoader = (
  widgets: readonly string[],
  load: (widget: string, together: boolean) => Promise<unknown>,
): ((root: ParentNode & Node) => void) => {
  const wanted = new Set(widgets);
  return startFinder(widgets, (tags) => {
    const kinds = [...wanted].filter((widget) =>
      tags.some(({ localName }) => localName === `relais-${widget}`),
    );
    for (const widget of kinds) {
      wanted.delete(widget);
      if (customElements.get(`relais-${widget}`)) continue;
      load(widget, kinds.length > 3).catch((error: unknown) => {
        // The content of the page stays; a tag added later tries again.
        console.error(String(error));
        wanted.add(widget);
      });
    }
  });
};
