import type { CSSResult, LitElement } from 'lit';

/** What loads later brings its styles. */
export interface Styled {
  readonly styles: readonly CSSResult[];
}

/** A part that an element can do without until somebody wants it. */
export class Lazy<Part extends Styled> {
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
          for (const { styleSheet } of part.styles) {
            if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
          }
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
