import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';

/**
 * A polite live region (WCAG 2.2, 4.1.3): put `region` into the template once, in every state, so that it is in the
 * page before it speaks.
 */
export class AnnouncerController {
  readonly #host: ReactiveControllerHost;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Says a text; the same text twice is said twice. */
  announce(text: string): void {
    this.#text = text === this.#text ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  get region(): TemplateResult {
    return html`<p class="sr" role="status">${this.#text}</p>`;
  }
}
