import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets a long list grow: one chunk of rows at once, the others one by one when the browser has time. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #growing = false;
  /** How many chunks there is room for. */
  chunks = 1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** To be called when a list is there. */
  growTo(chunks: number): void {
    if (chunks <= this.chunks || this.#growing) return;
    this.#growing = true;
    const grow = (): void => {
      this.#growing = false;
      this.chunks++;
      this.#host.requestUpdate();
    };
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(grow);
    else setTimeout(grow, 20);
  }
}
