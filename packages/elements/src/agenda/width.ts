import type { LitElement, ReactiveController } from 'lit';

/** Of the container, never of the viewport: under 480 CSS pixels, under 960, and from there on. */
export type Width = 'narrow' | 'middle' | 'wide';

/** Tells an element how wide it stands in the page, and renders it again where that changes what it is. */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  width: Width = 'narrow';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const pixels = entry?.contentRect.width ?? 0;
      const width = pixels < 480 ? 'narrow' : pixels < 960 ? 'middle' : 'wide';
      // An element that is hidden has no width: what it was stays.
      if (!pixels || width === this.width) return;
      this.width = width;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
