import type { CSSResult, LitElement } from 'lit';

/** A part that an element can do without until somebody wants it, with its styles. */
export class Lazy<Part extends { styles?: CSSResult }> {
  readonly #host: LitElement;
  readonly #load: () => Promise<Part>;
  #wanted: Promise<void> | undefined;
  /** `undefined` while nobody wanted it or it is on its way; `null` where it could not be had. */
  part: Part | null | undefined;

  constructor(host: LitElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Loads it once; after a failure, again. */
  want(): Promise<void> {
    return (this.#wanted ??= this.#load()
      .then(
        (part) => {
          const sheet = part.styles?.styleSheet;
          if (sheet) this.#host.shadowRoot?.adoptedStyleSheets.push(sheet);
          this.part = part;
        },
        () => {
          this.part = null;
          this.#wanted = undefined;
        },
      )
      .then(() => this.#host.requestUpdate()));
  }
}
