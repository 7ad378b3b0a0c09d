import type { LitElement, ReactiveController } from 'lit';

/** Of the container, never of the viewport: under 480 CSS pixels, under 960, and from there on. */
export type Width = 'narrow' | 'middle' | 'wide';

const widthOf = (pixels: number): Width => (pixels < 480 ? 'narrow' : pixels < 960 ? 'middle' : 'wide');

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
    // Known before anything is shown, so that no first rendering is thrown away.
    this.width = widthOf(this.#host.clientWidth);
    this.#observer = new ResizeObserver(([entry]) => {
      const pixels = entry?.contentRect.width;
      // An element that is hidden has no width: what it was stays.
      if (!pixels || widthOf(pixels) === this.width) return;
      this.width = widthOf(pixels);
      // Not at once: a rendering that changes the height would be reported to the page as a loop, as an error.
      requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
