import type { LitElement, ReactiveController } from 'lit';

/** Of the container, never of the viewport: 0 is narrow; from 480 CSS pixels on it is 1, from 960 on 2. */
export type Width = number;

const widthOf = (pixels: number): Width => +(pixels >= 480) + +(pixels >= 960);

/** Tells an element how wide it stands in the page, and renders it again where that changes what it is. */
export class WidthController implements ReactiveController {
  readonly #host: LitElement;
  #observer: ResizeObserver | undefined;
  width: Width = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  readonly #measure = (pixels: number | undefined): void => {
    // An element that is hidden has no width: what it was stays.
    if (!pixels || widthOf(pixels) === this.width) return;
    this.width = widthOf(pixels);
    // Not at once: a rendering that changes the height would be reported to the page as a loop, as an error.
    requestAnimationFrame(() => this.#host.requestUpdate());
  };

  hostConnected(): void {
    // Known before anything is shown, so that no first rendering is thrown away.
    this.#measure(this.#host.clientWidth);
    // Asked of the entry and not of the element, which would have to be laid out again for it: a loop too.
    this.#observer = new ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
