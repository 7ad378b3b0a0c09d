import type { LitElement, ReactiveController } from 'lit';
import type { Language } from './language.ts';
import type { CommonMessages } from './messages.ts';
import { stale } from './takeover.messages.ts';

/** An element as this changes it, with Lit's own two properties: where it renders, and for whom. */
export type Takeable = Omit<LitElement, 'renderRoot' | 'renderOptions'> & {
  renderRoot: ShadowRoot | DocumentFragment;
  renderOptions: { host: object };
};

/** What this reads of a `MessagesController`. */
export interface Words {
  words: CommonMessages | undefined;
  language: Language;
}

/** What can have the focus, or is open. */
const STATEFUL = 'a, summary, button';

const nameOf = (thing: Element): string =>
  `${(thing as HTMLAnchorElement).href ?? ''} ${thing.textContent?.replace(/\s+/g, ' ').trim()}`;

/** What is the same in another tree: of several with one name, the one in the same place among them. */
const twinOf = (thing: Element, from: ParentNode, to: ParentNode): HTMLElement | undefined => {
  const name = nameOf(thing);
  const alike = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(STATEFUL)].filter((other) => nameOf(other) === name);
  return alike(to)[alike(from).indexOf(thing as HTMLElement)];
};

/** Opens what something is folded away in. */
const unfold = (thing: Element): void => {
  if (thing.checkVisibility()) return;
  for (let at = thing.closest('details'); at; at = at.parentElement!.closest('details')) at.open = true;
};

/**
 * Where places had closed, what is live is longer. Who reads in the midst of it shall have the same line before them: a browser's
 * own scroll anchoring (CSS Scroll Anchoring 1) holds on to what is still there, and all of this is replaced.
 * @returns to be called once it is
 */
const holdScroll = (host: Takeable, from: ParentNode, to: ParentNode): (() => void) => {
  if (host.getBoundingClientRect().top >= 0) return () => {};
  for (const thing of from.querySelectorAll(STATEFUL)) {
    const { top } = thing.getBoundingClientRect();
    const twin = top >= 0 && thing.checkVisibility() && twinOf(thing, from, to);
    if (twin) {
      return () => {
        unfold(twin);
        scrollBy({ top: twin.getBoundingClientRect().top - top, behavior: 'instant' });
      };
    }
  }
  return () => {};
};

/** How long what a reader has opened may take to fill, in milliseconds. */
const PATIENCE = 1000;

/**
 * Says on the stage that what was written could not be refreshed, and offers to try again: what the element says of that in the
 * wings nobody sees. It takes the place that is kept for the search or the archive, and else comes last, so that nothing jumps.
 */
class Retry {
  readonly #place = document.createElement('div');
  readonly #said = document.createElement('p');
  readonly #button = document.createElement('button');
  readonly #kept: HTMLElement | null;

  constructor(stage: ParentNode, words: CommonMessages, retry: () => void) {
    this.#said.className = 'meta state';
    this.#said.setAttribute('role', 'status');
    this.#button.type = 'button';
    this.#button.className = 'again';
    this.#button.setAttribute('part', 'button');
    this.#button.textContent = words.retry;
    this.#button.onclick = retry;
    // Takes no room yet.
    this.#place.className = 'sr';
    this.#place.append(this.#said);
    this.#kept = stage.querySelector('.kept :is(.find, .zip)');
    if (this.#kept) this.#kept.before(this.#place);
    else stage.querySelector('.root')?.append(this.#place);
  }

  /** A live region has to be in the page before it speaks (WCAG 2.2, 4.1.3). */
  say(text: string): void {
    setTimeout(() => {
      if (this.#said.textContent === text) return;
      const isFirst = !this.#button.isConnected;
      // What is beneath stays there while a short word stands for a long one.
      if (!isFirst) this.#said.style.minHeight = `${this.#said.clientHeight}px`;
      this.#said.textContent = text;
      if (!isFirst) return;
      const kept = this.#kept;
      if (kept) {
        this.#place.style.minHeight = `${kept.offsetHeight}px`;
        this.#place.style.marginBlockStart = getComputedStyle(kept).marginBlockStart;
        kept.hidden = true;
      }
      this.#place.className = '';
      this.#place.append(this.#button);
    });
  }
}

/**
 * Replaces what `relais render` wrote by what the element shows, in one go, once there is something: while it loads, and where
 * it cannot, what was written stays, with a way to try again. What a reader has opened is open then, and the focus is where it was.
 */
class Takeover implements ReactiveController {
  readonly #host: Takeable;
  readonly #messages: Words;
  readonly #wings: Takeable['renderRoot'];
  #opened = new Set<Element>();
  #until = 0;
  #retry: Retry | undefined;

  constructor(host: Takeable, messages: Words) {
    this.#host = host;
    this.#messages = messages;
    this.#wings = host.renderRoot;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    const wings = this.#wings;
    // The default slot is there as long as the element only waits, and the button where a file is missing.
    const isReady =
      this.#messages.words &&
      wings.firstElementChild &&
      !wings.querySelector('slot:not([name]), .state + button');
    if (!shadowRoot) return;
    if (!isReady) return this.#offerRetry(shadowRoot);
    if (this.#isFilling(shadowRoot)) return;
    this.#host.removeController(this);
    const focused = shadowRoot.activeElement;
    const around = focused?.closest('details')?.querySelector('summary');
    const next = [focused, around].flatMap((one) => (one && twinOf(one, shadowRoot, wings)) ?? []);
    const hold = holdScroll(this.#host, shadowRoot, wings);
    shadowRoot.replaceChildren(wings);
    if (next[0]) unfold(next[0]);
    hold();
    this.#host.renderRoot = shadowRoot;
    // Lit keeps what it has rendered at the node that it rendered into, by a name that all its versions share.
    Object.assign(shadowRoot, { _$litPart$: (wings as { _$litPart$?: unknown })._$litPart$ });
    this.#host.requestUpdate();
    if (!focused) return;
    const [first = shadowRoot.querySelector<HTMLElement>('.root')] = next;
    if (!next[0] && first) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
  }

  /** What the element says in the wings, where it offers to try again: it failed, or somebody has pressed the button. */
  #offerRetry(stage: ParentNode): void {
    const { words, language } = this.#messages;
    const button = (): HTMLElement | null => this.#wings.querySelector('.state + button');
    // An empty banner needs nothing.
    if (!words || !button() || !stage.querySelector('.root')?.textContent.trim()) return;
    this.#retry ??= new Retry(stage, words, () => button()?.click());
    const said = this.#wings.querySelector('.state')?.textContent ?? '';
    this.#retry.say(said === words.loading ? said : stale[language]);
  }

  /** Opens in the wings what is open on the stage; the parts that then load have a moment to come. */
  #isFilling(stage: ParentNode): boolean {
    for (const summary of stage.querySelectorAll('details[open] > summary')) {
      const twin = twinOf(summary, stage, this.#wings);
      if (!twin || this.#opened.has(summary)) continue;
      this.#opened.add(summary);
      if (twin.parentElement instanceof HTMLDetailsElement) twin.parentElement.open = true;
      else twin.click();
      this.#until = performance.now() + PATIENCE;
      setTimeout(() => this.#host.requestUpdate(), PATIENCE);
    }
    return performance.now() < this.#until;
  }
}

/**
 * Keeps the places of what only the script fills, which else close after a while (the command's render/styles.ts). Those that
 * have closed stay so: nothing moves while somebody reads.
 */
const keepPlaces = (stage: ShadowRoot | null): void => {
  const haveClosed = stage
    ?.getAnimations()
    .some(
      (one) => one instanceof CSSAnimation && one.animationName === 'away' && one.playState === 'finished',
    );
  if (!haveClosed) stage?.querySelector('.root')?.classList.add('kept');
};

/** To be called once the element renders in the wings. */
export const takeOver = (host: Takeable, messages: Words): void => {
  keepPlaces(host.shadowRoot);
  const takeover = new Takeover(host, messages);
  host.addController(takeover);
  takeover.hostUpdated();
};
