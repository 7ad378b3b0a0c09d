import type { LitElement, ReactiveController } from 'lit';
import { interfaceLanguage, nearestLang, type Language } from './language.ts';
import common from './messages.fr.ts';

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
  #isLoading = false;
  #english: (Messages & CommonMessages) | undefined;

  constructor(host: LitElement, catalogue: Catalogue<Messages>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#french = { ...common, ...catalogue.fr };
    host.addController(this);
  }

  get words(): (Messages & CommonMessages) | undefined {
    return this.language === 'fr' ? this.#french : this.#english;
  }

  hostUpdate(): void {
    this.language = interfaceLanguage(nearestLang(this.#host));
    if (this.language === 'fr' || this.#isLoading) return;
    this.#isLoading = true;
    void Promise.all([import('./messages.en.ts'), this.#catalogue.en()])
      .then(([shared, own]) => ({ ...shared.default, ...own.default }))
      // English could not be had: French says more than silence.
      .catch(() => this.#french)
      .then((words) => {
        this.#english = words;
        this.#host.requestUpdate();
      });
  }
}
