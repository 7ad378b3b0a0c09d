import type { LitElement, ReactiveController } from 'lit';

/** An element as this changes it, with Lit's own two properties: where it renders, and before what. */
export type Takeable = Omit<LitElement, 'renderRoot' | 'renderOptions'> & {
  renderRoot: ShadowRoot | DocumentFragment;
  renderOptions: { host: object; renderBefore?: Node };
};

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

/** How long what a reader has opened may take to fill, in milliseconds. */
const PATIENCE = 1000;

/**
 * Replaces what `relais render` wrote by what the element shows, in one go, once there is something: while it loads, and where
 * it cannot, what was written stays. What a reader has opened is open then, and the focus is where it was.
 */
class Takeover implements ReactiveController {
  readonly #host: Takeable;
  readonly #messages: { words: unknown };
  readonly #wings: Takeable['renderRoot'];
  #opened = new Set<Element>();
  #until = 0;

  constructor(host: Takeable, messages: { words: unknown }) {
    this.#host = host;
    this.#messages = messages;
    this.#wings = host.renderRoot;
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    const wings = this.#wings;
    // The default slot is there as long as the element only waits.
    const isReady =
      this.#messages.words && wings.firstElementChild && !wings.querySelector('slot:not([name])');
    if (!shadowRoot || !isReady || this.#isFilling(shadowRoot)) return;
    this.#host.removeController(this);
    const focused = shadowRoot.activeElement;
    const around = focused?.closest('details')?.querySelector('summary');
    const next = [focused, around].flatMap((one) => (one && twinOf(one, shadowRoot, wings)) ?? []);
    shadowRoot.replaceChildren(wings);
    this.#host.renderRoot = shadowRoot;
    // Lit keeps what it has rendered in the node that it rendered into, or before.
    this.#host.renderOptions.renderBefore = wings;
    if (!focused) return;
    const [first = shadowRoot.querySelector<HTMLElement>('.root')] = next;
    if (!next[0] && first) first.tabIndex = -1;
    first?.focus({ preventScroll: true });
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

/** To be called once the element renders in the wings. */
export const takeOver = (host: Takeable, messages: { words: unknown }): void => {
  const takeover = new Takeover(host, messages);
  host.addController(takeover);
  takeover.hostUpdated();
};
