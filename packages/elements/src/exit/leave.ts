/** What `leave` needs of a window. */
export interface Leavable {
  readonly document: Document;
  readonly location: Pick<Location, 'replace'>;
  readonly history: object;
  /** The window of the whole page, where this one is a frame in it. */
  readonly top: { readonly location: Pick<Location, 'replace'> } | null;
  readonly navigation?: EventTarget;
  readonly NavigateEvent?: { readonly prototype: object };
  readonly History: { readonly prototype: Pick<History, 'replaceState'> };
  readonly Event: { readonly prototype: Event };
  addEventListener(type: string, listener: (event: Event) => void, capture?: boolean): void;
}

const stop = (event: Event): void => event.stopImmediatePropagation();

/** What a listener before this one has asked for is taken back. */
const stay = (event: Event): void => {
  stop(event);
  Object.assign(event, { returnValue: '' });
};

/**
 * Leaves a page, in one task: nothing of it can be seen any more, or heard but for a sound that stands nowhere in it; nothing
 * in it can ask to stay; its address is not told to the next page, and stands in the bar no longer, however late that page comes;
 * its place in the history is taken; its tab looks like any other.
 *
 * Everything is taken out of the document, because what is laid over it would cover no open dialogue, silence no video and
 * keep no frame from asking. Nothing here undoes what the browser, the network or the telephone have noted.
 *
 * @param href absolute address
 * @param title for the tab, and for this page in the browser's history
 */
export const leave = (href: string, title: string, win: Leavable): void => {
  const { document } = win;
  const make = (tag: string, properties?: object): Element =>
    Object.assign(document.createElement(tag), properties);
  const root = make('html');
  const head = make('head');
  // The root too, which may have a picture behind the page.
  const empty = (): void => {
    root.replaceChildren(head);
    document.documentElement.replaceWith(root);
  };
  // A frame would be taken out with the rest, and could do nothing more: it empties the page last, in the same task.
  if (win.document === globalThis.document) empty();

  // A page keeps its visitors by listeners of its own, and some of them may have come before ours.
  win.addEventListener('beforeunload', stay, true);
  for (const type of ['navigate', 'currententrychange']) win.navigation?.addEventListener(type, stop, true);
  // What is emptied scrolls: a page that writes where one reads into its address would do so now.
  for (const type of [
    'scroll',
    'scrollend',
    'resize',
    'hashchange',
    'popstate',
    'pagehide',
    'visibilitychange',
  ])
    win.addEventListener(type, stop, true);
  for (const name of ['pushState', 'replaceState']) Reflect.defineProperty(win.history, name, { value() {} });
  // (A page may have frozen them.)
  Reflect.set(win.Event.prototype, 'preventDefault', () => {});
  Reflect.set(win.NavigateEvent?.prototype ?? {}, 'intercept', () => {});

  head.append(
    make('link', { rel: 'icon', href: 'data:,' }),
    make('meta', { name: 'referrer', content: 'no-referrer' }),
  );

  const go = (): void => {
    try {
      // While the next page is on its way, whoever reloads this one gets the site's first. Not by what a page may have put
      // around its own `history`, as who counts visitors does: that would tell. (To `/#meteo` there is a way from `/?`, and from
      // `/` only a place on this page.)
      win.History.prototype.replaceState.call(win.history, null, '', '/?');
    } catch {
      // A page without an address of its own.
    }
    try {
      win.top!.location.replace(href);
    } catch {
      // A sandboxed frame may not send the whole page away, and in a page that it can reach only the page itself.
      head.append(make('meta', { httpEquiv: 'refresh', content: `0;url=${href}` }));
    }
  };
  // A page that the browser kept in memory comes back empty, and leaves again.
  win.addEventListener('pageshow', (event) => (event as PageTransitionEvent).persisted && go());
  go();
  empty();
  document.adoptedStyleSheets = [];
  // While one is prepared, the browser shows a picture of what was there before.
  document.activeViewTransition?.skipTransition();
  // Last, as what listens to the page's address may have set another; and for good, as its timers run on.
  document.title = title;
  Reflect.defineProperty(document, 'title', { value: title });
};
