import { isServer, nothing, type LitElement, type ReactiveController } from 'lit';
import { insist } from './insist.ts';
import { interfaceLanguage, nearestLang, type Language } from './language.ts';
import common from './messages.fr.ts';
import { rendering } from './rendering.ts';
import type { Takeable } from './takeover.ts';
import { langOf } from './templates.ts';

export type CommonMessages = typeof common;

/** French at once; English when a page asks for it. */
export interface Catalogue<Messages> {
  fr: Messages;
  en: () => Promise<{ default: Messages }>;
}

/**
 * The words of a widget in the language of its place in the page. `words` is undefined until they are there, which
 * French always is.
 */
export class MessagesController<Messages> implements ReactiveController {
  readonly #host: LitElement;
  readonly #catalogue: Catalogue<Messages>;
  readonly #french: Messages & CommonMessages;
  /** Of the interface; a BCP 47 tag, for dates and numbers. */
  language: Language = 'fr';
  /** For `lang`, where the page speaks another one than the words that there are (WCAG 2.2, 3.1.2). */
  lang: string | typeof nothing = nothing;
  /** Of the page, which may change its language. */
  #observer: MutationObserver | undefined;
  #isLoading = false;
  #english: (Messages & CommonMessages) | undefined;

  constructor(host: LitElement, catalogue: Catalogue<Messages>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#french = { ...common, ...catalogue.fr };
    host.addController(this);
    if (isServer) {
      this.language = rendering().language;
      this.hostUpdate();
    }
  }

  get words(): (Messages & CommonMessages) | undefined {
    return this.language === 'fr' ? this.#french : this.#english;
  }

  /**
   * What is in the shadow root before the first rendering, `relais render` wrote there. It stays: the element renders in the
   * wings until it has something of its own to show. Without the code for that it stays too.
   */
  hostConnected(): void {
    const host = this.#host as unknown as Takeable;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    this.#observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
    // Where it comes to, another language may be spoken; and what was shown above the page, as an exit is, is not any more.
    host.requestUpdate();
    if (host.hasUpdated || !host.renderRoot.firstChild) return;
    host.renderRoot = new DocumentFragment();
    host.renderOptions = { host };
    void insist(() =>
      import('./late.ts').then(({ takeover }) => takeover()).then(({ takeOver }) => takeOver(host, this)),
    );
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }

  hostUpdate(): void {
    const tag = isServer ? '' : nearestLang(this.#host);
    const language = isServer ? this.language : interfaceLanguage(tag);
    // What is there stays until the words of another language are.
    if (language === 'fr' || this.#english || !this.#host.hasUpdated) this.language = language;
    this.lang = tag ? langOf(this.words && this.words !== this.#french ? 'en' : 'fr', tag) : nothing;
    if (language === 'fr' || this.#isLoading) return;
    this.#isLoading = true;
    const loading = Promise.all([import('./late.ts'), this.#catalogue.en()])
      .then(([shared, own]) => ({ ...shared.en, ...own.default }))
      // English could not be had: French says more than silence.
      .catch(() => this.#french)
      .then((words) => {
        this.#english = words;
        this.#host.requestUpdate();
      });
    if (isServer) rendering().waits.push(loading);
  }
}
