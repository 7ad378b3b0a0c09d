import type { CSSResult, LitElement } from 'lit';

/** A module that an element can do without until somebody wants it, with its styles. */
export class LazyController<Chunk extends { styles: CSSResult }> {
  readonly #host: LitElement;
  readonly #load: () => Promise<Chunk>;
  #wanted: Promise<void> | undefined;
  /** `undefined` while nobody wanted it or it is on its way; `null` where it could not be had. */
  chunk: Chunk | null | undefined;

  constructor(host: LitElement, load: () => Promise<Chunk>) {
    this.#host = host;
    this.#load = load;
  }

  /** What is there; asks for it once where it is not. */
  get(): Chunk | null | undefined {
    if (this.chunk === undefined) void this.want();
    return this.chunk;
  }

  /** Loads it once; after a failure, again. */
  want(): Promise<void> {
    return (this.#wanted ??= this.#load()
      .then(
        (chunk) => {
          const { styleSheet } = chunk.styles;
          if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
          this.chunk = chunk;
        },
        () => {
          this.chunk = null;
          this.#wanted = undefined;
        },
      )
      .then(() => this.#host.requestUpdate()));
  }
}
