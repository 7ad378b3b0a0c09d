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
 * Starts to load each kind of widget when the first of its tags is seen, now or later.
 * @param widgets names of the kinds: `banner` for `<relais-banner>`
 * @param load loads and registers one kind of widget; `together` says that the page wants most kinds at once
 * @returns a function that looks into another root: a shadow root that the page made
 */
export const startLoader = (
  widgets: readonly string[],
  load: (widget: string, together: boolean) => Promise<unknown>,
): ((root: ParentNode & Node) => void) => {
  const wanted = new Set(widgets);
  const roots = new Set<ParentNode>();
  const observer = new MutationObserver(() => roots.forEach(look));

  const look = (root: ParentNode): void => {
    for (const div of root.querySelectorAll('div[class^=relais-]'))
      if (widgets.includes(div.className.slice(7))) replaceDiv(div);
    const found = [...wanted].filter((widget) => root.querySelector(`relais-${widget}`));
    for (const widget of found) {
      wanted.delete(widget);
      if (customElements.get(`relais-${widget}`)) continue;
      load(widget, found.length > 3).catch((error: unknown) => {
        // The content of the page stays; a tag added later tries again.
        console.error(String(error));
        wanted.add(widget);
      });
    }
    if (!wanted.size) observer.disconnect();
  };

  return (root) => {
    roots.add(root);
    look(root);
    if (wanted.size) observer.observe(root, { childList: true, subtree: true });
  };
};
