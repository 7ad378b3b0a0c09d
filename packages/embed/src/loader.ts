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
    if (document.readyState !== 'loading')
      roots.forEach((root) => root.querySelectorAll(divs).forEach(replaceDiv));
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
 * Starts to load each kind of widget when the first of its tags is found.
 * @param load loads and registers one kind of widget; `together` says that the page wants most kinds at once
 */
export const startLoader = (
  widgets: readonly string[],
  load: (widget: string, together: boolean) => Promise<unknown>,
): ((root: ParentNode & Node) => void) => {
  const wanted = new Set(widgets);
  return startFinder(widgets, (roots) => {
    const found = [...wanted].filter((widget) =>
      roots.some((root) => root.querySelector(`relais-${widget}`)),
    );
    for (const widget of found) {
      wanted.delete(widget);
      if (customElements.get(`relais-${widget}`)) continue;
      load(widget, found.length > 3).catch((error: unknown) => {
        // The content of the page stays; a tag added later tries again.
        console.error(String(error));
        wanted.add(widget);
      });
    }
  });
};
