import type { LitElement, ReactiveController } from 'lit';

type GridChunk = typeof import('./grid.ts');

/** The table of times and places, which comes with its styles when it is first wanted. */
export class GridController implements ReactiveController {
  readonly #host: LitElement;
  /** `undefined` while it is on its way; `null` where it cannot be had: then a day is a list. */
  chunk: GridChunk | null | undefined;
  #ready: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  want(): Promise<void> {
    return (this.#ready ??= import('./grid.ts')
      .then(
        (chunk) => {
          const { styleSheet } = chunk.gridStyles;
          if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
          this.chunk = chunk;
        },
        () => {
          this.chunk = null;
        },
      )
      .then(() => this.#host.requestUpdate()));
  }
}
