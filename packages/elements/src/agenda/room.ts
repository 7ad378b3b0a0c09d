import type { ReactiveControllerHost } from 'lit';

/** Lets a long list grow: one chunk of rows at once, the others one by one when the browser has time. */
export class Room {
  readonly #host: ReactiveControllerHost;
  #growing = false;
  /** How many chunks there is room for. */
  chunks = 1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** To be called when a list is there. */
  growTo(chunks: number): void {
    if (chunks <= this.chunks || this.#growing) return;
    this.#growing = true;
    // Safari has no idle callbacks.
    (window.requestIdleCallback ?? setTimeout)(() => {
      this.#growing = false;
      this.chunks++;
      this.#host.requestUpdate();
    });
  }
}
