import { formatDay, formatMoment, pressKitSlice, toInstant, type PressFile } from '@relais/core';
import { LitElement, html, isServer, nothing, type TemplateResult } from 'lit';
import {
  AnnouncerController,
  CampaignController,
  Clock,
  MessagesController,
  baseLevel,
  baseStyles,
  campaignProperties,
  heading,
  langOf,
  shell,
  widgetHeading,
  type CampaignHost,
  type Density,
} from '../kit/index.ts';
import { join } from '../kit/join.ts';
import { contactsSection, figuresSection } from './about.ts';
import type { DownloadAllController, Order } from './download-all.ts';
import { RelaisDownloadEvent } from './events.ts';
import { checksums, fileItem, fileLink, specs, type View, type Words } from './files.ts';
import fr from './messages.fr.ts';
import { pressKitState, totalSize } from './state.ts';
import { styles } from './styles.ts';

/** `card` has thumbnails, a frame and, where there is room, the contacts at the side; `list` is one plain column. */
export type PressKitLayout = 'card' | 'list';

/**
 * What journalists and partners download: documents, contacts, key figures and a text about the organiser. Before an
 * embargo ends the documents are announced and not linked; that is a courtesy and no protection, as the addresses stand in
 * the campaign file.
 *
 * @element relais-press-kit
 * @attr {string} src - Addresses of campaign files, parted by spaces.
 * @attr {string} lang - Language of the interface, `fr` or `en`; else the nearest `lang`.
 * @attr {number} [heading-level=2] - Level of the heading, 2 to 6.
 * @attr {string} now - Another moment to preview, ISO 8601.
 * @attr {boolean} discreet - Neutral heading and file name of the archive, no addresses in print, and neither the texts nor
 * the figures of the campaign; the documents keep their names.
 * @attr {'comfortable' | 'compact'} [density=comfortable] - How much air there is.
 * @attr {'card' | 'list'} [layout=card] - A card with thumbnails (default), or one plain column.
 * @attr {boolean} no-zip - Does not offer all documents as one archive.
 * @attr {boolean} no-speeches - Leaves out what is flagged as a political speech.
 * @slot - What visitors see until the campaign is there, and where it cannot be had.
 * @slot heading - Replaces the words of the heading.
 * @slot empty - Replaces the sentence that says that there are no documents.
 * @slot footer - Comes last.
 * @csspart heading - The heading.
 * @csspart file - Each document; under embargo it has no link.
 * @csspart link - Each link.
 * @csspart meta - Pages, language, credit and licence of a document.
 * @csspart button - Each button.
 * @fires {RelaisLoadEvent} relais-load - The campaign is there.
 * @fires {RelaisErrorEvent} relais-error - The campaign could not be had.
 * @fires {RelaisDownloadEvent} relais-download - A document was asked for, by its link or with all.
 */
export class RelaisPressKit extends LitElement implements CampaignHost {
  static override properties = {
    ...campaignProperties,
    layout: { reflect: true },
    noZip: { attribute: 'no-zip', type: Boolean },
    noSpeeches: { attribute: 'no-speeches', type: Boolean },
  };
  static override styles = [baseStyles, styles];

  declare src: string | undefined;
  declare campaign: unknown;
  declare headingLevel: number | undefined;
  declare now: string | undefined;
  declare discreet: boolean | undefined;
  declare density: Density | undefined;
  declare layout: PressKitLayout | undefined;
  declare noZip: boolean | undefined;
  declare noSpeeches: boolean | undefined;

  readonly #announcer = new AnnouncerController(this);
  readonly #widget = {
    data: new CampaignController(this, [pressKitSlice]),
    clock: new Clock(this),
    messages: new MessagesController(this, { fr, en: () => import('./messages.en.ts') }),
  };
  /** What makes the archive; there from the first press on. */
  #zip: DownloadAllController | undefined;
  /** What stands beside the buttons that copy these texts, and beside the archive's, `zip`. */
  readonly #said = new Map<string, string>();

  /** Fetches the campaign again; where that fails, what is shown stays. */
  reload(): void {
    void this.#widget.data.reload();
  }

  #say(where: string, words: string): void {
    this.#said.set(where, words);
    this.#announcer.announce(words);
  }

  /** Without a clipboard (plain http, permission refused) the text is selected, one key away from being copied. */
  async #copy(text: string, shown: Element, words: Words): Promise<void> {
    let said = words.copied;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      said = words.selected;
      getSelection()?.selectAllChildren(shown);
    }
    this.#say(text, said);
  }

  /** Copies what stands before it, and says so beside it. */
  #copyButton(text: string, label: unknown, words: Words): TemplateResult {
    return html`<button
        part="button"
        type="button"
        @click=${({ currentTarget }: Event) =>
          this.#copy(text, (currentTarget as Element).previousElementSibling!, words)}
      >
        ${label}</button
      ><span>${this.#said.get(text)}</span>`;
  }

  async #downloadAll(order: Order, words: Words): Promise<void> {
    try {
      const { DownloadAllController: Controller } = await import('./download-all.ts');
      this.#said.delete('zip');
      this.#zip ??= new Controller(this, this.#announcer);
      await this.#zip.start(order);
    } catch {
      this.#say('zip', words.failed);
    }
  }

  #archive(order: Order, view: View): TemplateResult {
    return html`<div class="zip">
      <button part="button" type="button" class="main" @click=${() => this.#downloadAll(order, view.words)}>
        ${view.words.all} ${specs('ZIP', totalSize(order.files), view)}
      </button>
      <span>${this.#said.get('zip')}</span>
      ${this.#zip?.render(order, (file) => fileLink(file, view))}
    </div>`;
  }

  override render(): unknown {
    return shell(this.#widget, ({ campaign, origins }, { local }, words) => {
      const { discreet, layout } = this;
      const { language } = this.#widget.messages;
      // A server knows no visitor.
      const { timeZone: here } = isServer ? campaign : Intl.DateTimeFormat().resolvedOptions();
      const state = pressKitState(campaign, toInstant(local, campaign.timeZone), here, this.noSpeeches);
      const { files, kit } = state;
      const { boilerplate, contacts, datePublished, description } = kit;
      const level = baseLevel(this) + 1;
      const isList = layout === 'list';
      const lang = langOf(campaign.inLanguage, language);
      const linked = state.status === 'open';
      const onDownload = ({ id }: PressFile): void => void this.dispatchEvent(new RelaisDownloadEvent(id));
      const view: View = {
        words,
        language,
        lang,
        contacts,
        origins: isList ? [] : origins,
        linked,
        warning: (file) => this.#zip?.warning(file, language),
        onDownload,
      };
      return html`<div
        class=${join(' ', 'kit', !isList && 'card', !campaign.sensitive && !discreet && 'addresses')}
      >
        <div>
          ${widgetHeading(
            this,
            discreet || !kit.name ? words.title : html`<span lang=${lang}>${kit.name}</span>`,
          )}
          ${datePublished ? html`<p class="meta">${words.published(formatDay(datePublished, language))}</p>` : nothing}
          ${description && !discreet ? html`<p class="intro" lang=${lang} dir="auto">${description}</p>` : nothing}
          ${state.status === 'empty' ? html`<slot name="empty"><p>${words.empty}</p></slot>` : nothing}
          ${
            state.status === 'embargo'
              ? html`<p class="tag warn">
                ${words.embargo(
                  formatMoment(state.until, language),
                  campaign.timeZone.replace(/.*\//, '').replaceAll('_', ' '),
                  state.here && formatMoment(state.here, language),
                )}
              </p>`
              : nothing
          }
          ${files.length ? html`<ul class="files">${files.map((file) => fileItem(file, view))}</ul>` : nothing}
          ${linked && files.length > 1 && !this.noZip ? this.#archive({ files, campaign, discreet, language, onDownload }, view) : nothing}
          ${checksums(files, view)}
        </div>
        <div class="side">
          ${contactsSection(level, view, (email, name) =>
            this.#copyButton(email, html`${words.copyAddress}<span class="sr"> (${name})</span>`, words),
          )}
          ${
            boilerplate && !discreet
              ? html`<section>
                ${heading(level, words.about)}
                <p class="about" lang=${lang} dir="auto">${boilerplate}</p>
                ${this.#copyButton(boilerplate, words.copy, words)}
              </section>`
              : nothing
          }
          ${figuresSection(level, discreet ? [] : campaign.keyFigures, view)}
        </div>
        ${this.#announcer.region}
      </div>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relais-press-kit': RelaisPressKit;
  }
}
