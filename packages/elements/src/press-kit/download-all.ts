import type { Campaign, PressFile } from '@relais/core';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { AnnouncerController, Language } from '../kit/index.ts';
import { messages } from './download-all.messages.ts';
import { archiveName } from './file-names.ts';
import { totalSize } from './state.ts';
import { chooseTarget, save, zipFiles, type LeftOut } from './zip.ts';

type ZipState =
  | { status: 'idle' }
  | { status: 'cancelled' }
  | { status: 'working'; abort: AbortController; done: number; total: number; part: number }
  /** `of`: the `id` of the campaign; under another one nothing is said of it. */
  | ({ status: 'done'; of: string; saved: boolean } & LeftOut);

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
    this.#cancel('idle');
  }

  #set(state: ZipState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #cancel(status: 'idle' | 'cancelled'): void {
    if (this.#state.status !== 'working') return;
    this.#state.abort.abort();
    this.#set({ status });
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
    const name = archiveName(campaign, discreet);
    let left: LeftOut = { missing: [...files], altered: [] };
    try {
      // First of all: browsers let nobody ask long after the press.
      const target = await chooseTarget(totalSize(files), name);
      // It may have left meanwhile, or while this code was on its way.
      if (!this.#host.isConnected) abort.abort();
      progress(0, 0);
      files.forEach(onDownload);
      const { archive, ...rest } = await zipFiles(files, abort.signal, progress, target);
      left = rest;
      if (archive) save(archive, name);
    } catch (error) {
      if (abort.signal.aborted) return;
      // Who was asked where it shall go, and does not want it after all.
      if ((error as Error).name === 'AbortError') return this.#set({ status: 'idle' });
      // What breaks the archive as a whole leaves all files out of it.
    }
    const { length } = [...left.missing, ...left.altered];
    this.#set({ status: 'done', of: campaign.id, ...left, saved: length < total });
    this.#announcer.announce(
      [
        left.missing.length && words.missing(left.missing.length),
        left.altered.length && words.altered(left.altered.length),
        length < total && (length ? words.partial : words.saved),
      ]
        .filter(Boolean)
        .join(' '),
    );
  }

  /** Beside the link of a document that came altered: whoever missed the message may still press it. */
  warning({ contentUrl }: PressFile, language: Language): unknown {
    const state = this.#state;
    return state.status === 'done' && state.altered.some((file) => file.contentUrl === contentUrl)
      ? html`<p class="tag warn">${messages[language].other}</p>`
      : nothing;
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
      case 'cancelled':
        return html`<p>${words.cancelled}</p>`;
      case 'working':
        return html`<p>${words.working(state.done, state.total)}</p>
          <progress aria-label=${words.working(state.done, state.total)} max="1" .value=${state.part}></progress>
          ${button(words.cancel, () => {
            this.#cancel('cancelled');
            this.#announcer.announce(words.cancelled);
          })}`;
      case 'done': {
        if (state.of !== order.campaign.id) return nothing;
        const list = (
          files: readonly PressFile[],
          why: (count: number) => string,
          item: (file: PressFile) => unknown = fileLink,
        ): unknown =>
          files.length
            ? html`<p>${why(files.length)}</p>
              <ul>
                ${files.map((file) => html`<li>${item(file)}</li>`)}
              </ul>`
            : nothing;
        const rest = [...state.missing, ...state.altered];
        return html`${state.saved ? html`<p>${rest.length ? words.partial : words.saved}</p>` : nothing}
        ${list(state.missing, words.missing)} ${list(state.altered, words.altered, ({ name }) => name)}
        ${rest.length ? button(words.retry, () => void this.start({ ...order, files: rest })) : nothing}`;
      }
    }
  }
}
