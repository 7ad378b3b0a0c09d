import { LitElement, html, isServer, type TemplateResult } from 'lit';
import { MessagesController, baseStyles, later } from '../kit/index.ts';
import { ASK, OFFER, reachableTop, type LeaveRequest } from './around.ts';
import { leave } from './leave.ts';
import fr from './messages.fr.ts';
import { SHIFT_PAUSE, countShift, noShift, type ShiftCount } from './shift.ts';
import { styles } from './styles.ts';
import { exitTarget } from './target.ts';

const HEARD = ['click', 'auxclick', 'keydown', 'keyup', 'pointerdown', 'wheel'] as const;
/** After which something else may be above the page. */
const LAYERED = ['toggle', 'close', 'fullscreenchange'] as const;
const PRESSES = 3;

let counted: Event | undefined;

/** Whether something was pressed where an element is seen. */
const isOver = ({ clientX, clientY }: MouseEvent, element: Element): boolean => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return (clientX - left) * (clientX - right) < 0 && (clientY - top) * (clientY - bottom) < 0;
};

/**
 * Leaves the page at one press, or when Shift is pressed three times by itself. The page is emptied, its tab gets a neutral
 * title, the next page takes its place in the history and is not told where the visitor came from. It clears no history,
 * and says so beside the button.
 *
 * Give it a link of its own, which works while the script is not there, and where it never will be; it then only does what
 * any link does:
 *
 * `<relais-exit><a href="https://fr.wikipedia.org/wiki/M%C3%A9t%C3%A9orologie" rel="noreferrer">Quitter vite cette
 * page</a></relais-exit>`
 *
 * In a frame of another site it needs `frame.js` in the page around it; without it, it says to close the tab.
 *
 * Put it early in the page, so that it comes early for the keyboard and screen readers too. A sticky one lies over the
 * page: `html { scroll-padding-block: 5em }` shows what has the focus beside it, and on a narrow screen
 * `body { padding-block-end: 5em }` the end of the page.
 *
 * @element relais-exit
 * @attr {string} href - Where to go: an http, https or relative address of another page. Else the `href` of its link; else an
 * article about the weather on Wikipedia, which is public and asks for neither an account nor consent.
 * @attr {boolean} sticky - The link stays in view: at the bottom of a narrow screen, within reach of the thumb, else at the top.
 * @attr {boolean} secondary - Only a link, seen when it has the focus: first in a page whose exit stands further down.
 * @attr {string} lang - Language of the interface, `fr` or `en`; else the nearest `lang`.
 * @slot - A link that visitors see until the script is there, and where it cannot be had.
 * @csspart link - The link that leaves.
 * @csspart meta - What it does and does not do, and the hint about the keyboard.
 * @cssprop [--relais-color-exit=#fff] - Text of the link.
 * @cssprop [--relais-color-exit-surface=#3b1f4a] - Background of the link.
 * @cssprop [--relais-exit-inset=0px] - Distance of a sticky one from the top, for a page with a sticky head of its own.
 * @cssprop --relais-color-surface - Background of the link and the text beside it, together.
 * @cssprop --relais-color-text - Text beside the link.
 * @cssprop --relais-font-size - Size of the text; at least 16 px if nothing is said.
 * @cssprop --relais-radius - Corners of the link.
 * @cssprop [--relais-target=48px] - Least height of the link; less than 48 px is none.
 * @cssprop --relais-space-2 - Distance of a sticky one from the top.
 * @cssprop --relais-space-3 - Distance of a sticky one from the side.
 * @cssprop --relais-space-4 - Between the link and what stands beside it.
 * @cssprop --relais-focus-width - Width of the ring around what has the focus.
 */
export class RelaisExit extends LitElement {
  static override properties = {
    href: {},
    sticky: { type: Boolean, reflect: true },
    secondary: { type: Boolean, reflect: true },
    ownLang: { attribute: 'lang' },
  };
  static override styles = [baseStyles, styles];

  declare href: string | undefined;
  declare sticky: boolean | undefined;
  declare secondary: boolean | undefined;

  readonly #messages = new MessagesController(this, { fr, en: () => import('./messages.en.ts') });
  /** The window of the whole page; without one, the page around is asked to leave. */
  #top: Window | undefined;
  #isOffered = true;
  /** Whether keys that are pressed in the page are heard here: not from within a frame. */
  #hearsPage = true;
  #shift = noShift;
  /** Whether the last press began at the place of the link. */
  #isDown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.sticky = this.secondary = false;
  }

  // The window hears everything first: there, most listeners of the page have not had their say yet.
  override connectedCallback(): void {
    super.connectedCallback();
    this.#top = reachableTop(window);
    this.#isOffered = !!this.#top;
    this.#hearsPage = top === self;
    if (!this.#top) {
      addEventListener('message', this.#onMessage);
      parent.postMessage(ASK, '*');
    }
    for (const type of HEARD)
      addEventListener(type, this.#hear, { capture: true, passive: type === 'wheel' });
    for (const type of LAYERED) addEventListener(type, this.#rise, true);
    // After what the page does at its anchors.
    addEventListener('click', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#set(noShift);
    removeEventListener('message', this.#onMessage);
    removeEventListener('click', this.#follow);
    for (const type of HEARD) removeEventListener(type, this.#hear, true);
    for (const type of LAYERED) removeEventListener(type, this.#rise, true);
  }

  // It waits for no words: an English page shows it in French until the English ones are there.
  get #words(): typeof fr {
    return this.#messages.words ?? fr;
  }

  get #target(): string {
    const { href } = this.#words;
    if (isServer) return this.href || href;
    const own = this.isConnected && this.querySelector('a')?.getAttribute('href');
    return (this.isConnected && exitTarget([this.href, own || ''], document.baseURI, location.href)) || href;
  }

  readonly #onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== parent || data !== OFFER) return;
    this.#isOffered = true;
    this.requestUpdate();
  };

  /**
   * A link within the page is followed in place of the page, not after it: the way back from where this leads would show the
   * page again. What looks like an address of the page's own router (`#/users`, `#!users`, `#view=users`) is a page of its own.
   */
  readonly #follow = (event: MouseEvent): void => {
    // What is pressed within a link does what it does, as in browsers.
    const link = event
      .composedPath()
      .find((node) => node instanceof Element && node.matches('a, area, button, input, label, summary'));
    const { href, target = '', isContentEditable } = (link ?? {}) as Partial<HTMLAnchorElement>;
    // (In an SVG it is an object.)
    const address = String(href);
    const [file, name] = address.split('#');
    if (name === undefined || file !== location.href.split('#')[0] || /[/!=]/.test(name.replace(/:~:.*/, '')))
      return;
    const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    if (isContentEditable || !/^(?:_self)?$/i.test(target) || (link as Element).hasAttribute('download'))
      return;
    event.preventDefault();
    const { state } = history;
    location.replace(address);
    // What the page keeps with the entry stays, if it has not just kept something else.
    if (state && !history.state) History.prototype.replaceState.call(history, state, '');
  };

  #leave(): void {
    const href = this.#target;
    const { title } = this.#words;
    if (this.#top) return leave(href, title, this.#top as Window & typeof globalThis);
    parent.postMessage({ relais: 'exit', href, title } satisfies LeaveRequest, '*');
    document.documentElement.replaceChildren();
  }

  /** Any button of the mouse but the one for the menu leaves: this tab must not stay behind a new one. */
  readonly #press = (event: MouseEvent): void => {
    if (event.button === 2) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#leave();
  };

  // Enter is heard as a key too: a page that prevents the key prevents the click. And a script that holds others back until a
  // visitor does something gives their press again once these have run, to what was pressed: what stood here before.
  // (A visitor's own press goes to the element itself where the page puts space around the link.)
  readonly #hear = (event: Event): void => {
    const { type, key } = event as KeyboardEvent;
    const root = this.shadowRoot!;
    const link = root.querySelector('a');
    const path = event.composedPath();
    if (link && type === 'pointerdown') this.#isDown = isOver(event as MouseEvent, link);
    if (
      link &&
      /click|downEnter/.test(type + key) &&
      (path.includes(event.isTrusted || path.includes(root) ? link : this) ||
        this.#isMissed(event as MouseEvent, path, link))
    ) {
      this.#press(event as MouseEvent);
      // Of several exits in a page, the first one to hear a key counts it.
    } else if (counted !== event && !this.secondary) this.#count((counted = event) as KeyboardEvent);
  };

  /**
   * Whether a visitor pressed the link, and the page got it: what is `inert`, or shown as a picture of itself while the page is in
   * transition, is in sight in the top layer and takes no press. What was opened after it lies above it.
   */
  #isMissed(event: MouseEvent, path: EventTarget[], link: HTMLAnchorElement): unknown {
    return (
      event.isTrusted &&
      this.#isDown &&
      link.popover &&
      !this.secondary &&
      isOver(event, link) &&
      !path.some((node) => (node as Partial<Element>).matches?.(':popover-open, dialog:modal'))
    );
  }

  #count({ type, key, repeat, altKey, ctrlKey, metaKey, timeStamp }: KeyboardEvent): void {
    const shift = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
    const up = type === 'keyup';
    if (repeat || (up && !shift)) return;
    this.#set(countShift(this.#shift, shift ? (up ? 'up' : 'down') : 'other', timeStamp));
  }

  #set(shift: ShiftCount): void {
    const { count } = this.#shift;
    this.#shift = shift;
    if (shift.count === count) return;
    clearTimeout(this.#timer);
    // A key that is held at that moment is the first press of the next count.
    this.#timer = setTimeout(() => this.#set({ ...noShift, alone: this.#shift.alone }), SHIFT_PAUSE);
    this.requestUpdate();
    if (shift.count === PRESSES && this.#isOffered) this.#leave();
  }

  override updated(): void {
    this.#rise();
  }

  /**
   * Above the page and out of it: no `z-index`, `transform` or `overflow` of what it stands in reaches the top layer. Not while a
   * modal dialogue is open, which would leave it in sight and dead; nor where what it stands in may be in the top layer itself, and
   * above it. Browsers that have none fix it to the window.
   */
  readonly #rise = (): void => {
    if (!('popover' in this)) return;
    const isAbove =
      this.sticky &&
      this.isConnected &&
      !this.closest('dialog, [popover]') &&
      !document.fullscreenElement &&
      !document.querySelector('dialog:modal');
    for (const part of this.shadowRoot!.querySelectorAll<HTMLElement>('a, [role]')) {
      part.popover = isAbove ? 'manual' : null;
      if (isAbove && !part.matches(':popover-open')) part.showPopover();
    }
  };

  override render(): unknown {
    const words = this.#words;
    return html`<div class="root" lang=${this.#messages.lang}>${this.#isOffered ? this.#button(words) : html`<p>${words.close}</p>`}</div>`;
  }

  // Nothing is said when Shift has been pressed once: that may only have silenced a screen reader.
  #button(words: typeof fr): TemplateResult {
    return html`<a class="button main" part="link" href=${this.#target} rel="noopener noreferrer" referrerpolicy="no-referrer" @click=${this.#press} @auxclick=${this.#press}>${words.leave}</a>
      <div part="meta">
        <p>${words.limits}</p>
        <p>${isServer ? later(words.hint) : this.#hearsPage ? words.hint : ''}</p>
        <p role="status">${this.#shift.count === PRESSES - 1 ? words.last : ''}</p>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relais-exit': RelaisExit;
  }
}
