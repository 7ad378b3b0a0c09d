import type { Campaign, PressFile } from '@relais/core';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { AnnouncerController, Language } from '../kit/index.ts';
import { messages } from './download-all.messages.ts';
import { archiveName } from './state.ts';
import { save, zipFiles } from './zip.ts';

type ZipState =
  | { status: 'idle' }
  | { status: 'working'; abort: AbortController; done: number; total: number; part: number }
  | { status: 'done'; missing: readonly PressFile[]; saved: boolean };

/** One archive to make. */
export interface Order {
  files: readonly PressFile[];
  campaign: Pick<Campaign, 'id' | 'sensitive'>;
  discreet: boolean | undefined;
  language: Language;
  onDownload: (file: PressFile) => void;
}

/** All documents as one archive: makes it, says how far it is, and what could not be had. Loaded with the first press. */
export class DownloadAllController implements ReactiveController {
  readonly #host: LitElement;
  readonly #announcer: AnnouncerController;
  #state: ZipState = { status: 'idle' };

  constructor(host: LitElement, announcer: AnnouncerController) {
    this.#host = host;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Who leaves the page wants no file from it. */
  hostDisconnected(): void {
    this.#cancel();
  }

  #set(state: ZipState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #cancel(): void {
    if (this.#state.status !== 'working') return;
    this.#state.abort.abort();
    this.#set({ status: 'idle' });
  }

  /** The buttons beneath go when they are pressed: who had the focus on one gets it on the one that stays. */
  #focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.zip .main')?.focus();
  }

  async start({ files, campaign, discreet, language, onDownload }: Order): Promise<void> {
    if (this.#state.status === 'working') return;
    const words = messages[language];
    const abort = new AbortController();
    const total = files.length;
    let said = 0;
    const progress = (done: number, part: number): void => {
      if (abort.signal.aborted) return;
      // Said at the start and half way: more would talk over what one reads meanwhile.
      if (part < 1 && part * 2 >= said) {
        said += 1;
        this.#announcer.announce(words.working(done, total));
      }
      this.#set({ status: 'working', abort, done, total, part });
    };
    progress(0, 0);
    files.forEach(onDownload);
    let missing = files;
    try {
      const made = await zipFiles(files, abort.signal, progress);
      missing = made.missing;
      if (made.archive) save(made.archive, archiveName(campaign, discreet));
    } catch {
      // What breaks the archive as a whole leaves all files out of it.
      if (abort.signal.aborted) return;
    }
    this.#set({ status: 'done', missing, saved: missing.length < total });
    this.#announcer.announce(missing.length ? words.missing(missing.length) : words.saved);
  }

  render(order: Order, fileLink: (file: PressFile) => TemplateResult): unknown {
    const state = this.#state;
    const words = messages[order.language];
    const button = (content: string, onClick: () => void): TemplateResult =>
      html`<button
        part="button"
        type="button"
        @click=${() => {
          onClick();
          this.#focus();
        }}
      >
        ${content}
      </button>`;
    switch (state.status) {
      case 'idle':
        return nothing;
      case 'working':
        return html`<p>${words.working(state.done, state.total)}</p>
          <progress aria-label=${words.working(state.done, state.total)} max="1" .value=${state.part}></progress>
          ${button(words.cancel, () => {
            this.#cancel();
            this.#announcer.announce(words.cancelled);
          })}`;
      case 'done':
        return html`${state.saved ? html`<p>${words.saved}</p>` : nothing}
        ${
          state.missing.length
            ? html`<p>${words.missing(state.missing.length)}</p>
              <ul>
                ${state.missing.map((file) => html`<li>${fileLink(file)}</li>`)}
              </ul>
              ${button(words.retry, () => void this.start({ ...order, files: state.missing }))}`
            : nothing
        }`;
    }
  }
}
