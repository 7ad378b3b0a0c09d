import type { ReactiveControllerHost } from 'lit';

/** Lets a long list grow: one chunk of rows at once, the others one by one when the browser has time. */
export class Room {
  readonly #host: ReactiveControllerHost;
  #growing = false;
  /** How many chunks there is room for. */
  chunks = 1;
  /** What was to be seen of each chunk when it was drawn: where that is the same, it need not be drawn again. */
  drawn = new WeakMap<object, string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** To be called whenever rows may go from the page. */
  reset(chunks = 1): void {
    this.chunks = chunks;
    this.drawn = new WeakMap();
  }

  /** To be called where a list did not find enough. */
  grow(): void {
    if (this.#growing) return;
    this.#growing = true;
    // Safari has no idle callbacks.
    (window.requestIdleCallback ?? setTimeout)(() => {
      this.#growing = false;
      this.chunks++;
      this.#host.requestUpdate();
    });
  }
}
