import { LitElement, html, nothing, type TemplateResult } from 'lit';
import {
  CampaignController,
  Clock,
  MessagesController,
  baseStyles,
  campaignProperties,
  link,
  shell,
  widgetHeading,
  type CampaignHost,
  type Density,
  lazy,
} from '../kit/index.ts';
import { RelaisDismissEvent } from './events.ts';
import fr from './messages.fr.ts';
import { bannerState, type BannerState, type Variant } from './state.ts';
import { styles } from './styles.ts';
import { now, ownText, some, type Setting } from './view.ts';

/**
 * Says that a campaign is coming, on, or over: its title and dates, what today is in it, where the programme is. It changes
 * by itself at midnight in the campaign's zone and, unless asked otherwise, shows nothing once the campaign is over: a page
 * that forgets it shows nothing stale. It is a region of the page, never a dialogue, and never takes the focus.
 *
 * A page that wants nothing to move reserves its place, which is given up where there is nothing to show:
 * `relais-banner:not(:state(empty)) { display: block; min-height: 9em }`.
 *
 * @element relais-banner
 * @attr {string} src - Addresses of campaign files, parted by spaces.
 * @attr {string} lang - Language of the interface, `fr` or `en`; else the nearest `lang`.
 * @attr {number} [heading-level=2] - Level of the heading, 2 to 6.
 * @attr {string} now - Another moment to preview, ISO 8601.
 * @attr {boolean} discreet - The campaign's neutral name, its dates and the link; nothing that tells the subject.
 * @attr {'comfortable' | 'compact'} [density=comfortable] - How much air there is.
 * @attr {'strip' | 'card' | 'hero'} [variant=strip] - One line (default), a box with description, key dates and a key figure, or the
 * head of a page.
 * @attr {boolean} dismissible - Offers to hide the banner, for this page view: nothing is stored.
 * @attr {'hide' | 'message'} [after=hide] - (property `afterwards`) What it shows once the campaign is over: nothing (default), or thanks and the next
 * edition.
 * @slot - What visitors see until the campaign is there, and where it cannot be had.
 * @slot heading - Replaces the words of the heading.
 * @slot footer - Comes last.
 * @csspart banner - All of the banner.
 * @csspart heading - The heading.
 * @csspart link - Each link.
 * @csspart button - Each button.
 * @cssprop [--relais-color-surface-raised] - Background.
 * @cssstate empty - It shows nothing: the campaign is over, or a visitor hid the banner.
 * @fires {RelaisLoadEvent} relais-load - The campaign is there.
 * @fires {RelaisErrorEvent} relais-error - The campaign could not be had.
 * @fires {RelaisDismissEvent} relais-dismiss - A visitor asks to hide the banner; `preventDefault()` keeps it.
 */
export class RelaisBanner extends LitElement implements CampaignHost {
  static override properties = {
    ...campaignProperties,
    variant: { reflect: true },
    dismissible: { type: Boolean, reflect: true },
    // `after` is a method of every node, so the property needs another name.
    afterwards: { attribute: 'after', reflect: true },
  };
  static override styles = [baseStyles, styles];

  declare src: string | undefined;
  declare campaign: unknown;
  declare headingLevel: number | undefined;
  declare now: string | undefined;
  declare discreet: boolean | undefined;
  declare density: Density | undefined;
  declare variant: Variant | undefined;
  declare dismissible: boolean | undefined;
  declare afterwards: 'hide' | 'message' | undefined;

  readonly #widget = {
    data: new CampaignController(this, []),
    clock: new Clock(this),
    messages: new MessagesController(this, { fr, en: () => import('./messages.en.ts') }),
  };
  readonly #more = lazy(this, () => import('./more.ts'));
  #internals: ElementInternals | undefined;
  #visibility: 'shown' | 'leaving' | 'gone' = 'shown';

  static {
    // React and Vue set a property where there is one of an attribute's name, and every node has a method `after`.
    Object.defineProperty(this.prototype, 'after', {
      get: (): unknown => Reflect.get(Element.prototype, 'after'),
      set(this: RelaisBanner, after: RelaisBanner['afterwards']) {
        this.afterwards = after;
      },
    });
  }

  constructor() {
    super();
    this.dismissible = false;
    // What was set before this was an element would hide the accessor.
    if (Object.hasOwn(this, 'after')) {
      const after: unknown = Reflect.get(this, 'after');
      Reflect.deleteProperty(this, 'after');
      Reflect.set(this, 'after', after);
    }
  }

  /** Fetches the campaign again; where that fails, what is shown stays. */
  reload(): void {
    void this.#widget.data.reload();
  }

  #show(visibility: 'leaving' | 'gone'): void {
    this.#visibility = visibility;
    this.requestUpdate();
  }

  /**
   * The button that has the focus goes away: a sentence takes its place and the focus, so that a screen reader says what
   * happened and the next Tab goes on from here. It goes as soon as the focus does.
   */
  async #dismiss(): Promise<void> {
    if (!this.dispatchEvent(new RelaisDismissEvent())) return;
    this.#show('leaving');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.gone')?.focus();
  }

  override updated(): void {
    const isEmpty = !this.renderRoot.querySelector('.root > *');
    try {
      (this.#internals ??= this.attachInternals()).states[isEmpty ? 'add' : 'delete']('empty');
    } catch {
      // Chrome before 125 wants dashes before the name, and does not know `:state()` either; polyfills give no internals.
    }
  }

  override render(): unknown {
    const { lang, language, words } = this.#widget.messages;
    if (this.#visibility !== 'shown') {
      return this.#visibility === 'gone'
        ? nothing
        : html`<p class="root gone" lang=${lang} tabindex="-1" @blur=${() => this.#show('gone')}>${words?.dismissed}</p>`;
    }
    return shell(this.#widget, ({ campaign }, { today }, words) => {
      const state = bannerState(campaign, today, this);
      const own = ownText(campaign.inLanguage, language);
      return state.status === 'nothing'
        ? nothing
        : this.#view(state, { words, language, today, own }, campaign.sensitive && !this.discreet);
    });
  }

  /**
   * A named region of the page (WAI-ARIA 1.2, region).
   *
   * @param isSensitive Whether it tells a subject that paper shall not tell.
   */
  #view(
    state: Exclude<BannerState, { status: 'nothing' }>,
    setting: Setting,
    isSensitive: boolean,
  ): TemplateResult {
    const { shown } = state;
    const { own, words } = setting;
    const phase = state.status === 'current' && state.phase;
    const variant = this.variant === 'card' || this.variant === 'hero' ? this.variant : 'strip';
    const rich = phase && variant !== 'strip';
    const more = phase && !rich ? null : this.#more.part;
    if (more === undefined) {
      void this.#more.want();
      // Shown at once or not at all: what came later would push the page down.
      return html`<slot></slot>`;
    }
    // What may be empty has no white space in it: the styles then take it away.
    return html`<section class=${`${variant} ${isSensitive ? 'sensitive' : ''}`} part="banner" aria-labelledby="t">
      <div class="text">
        <div id="t">${widgetHeading(this, own(shown.name ?? words.campaign))}</div>
        ${phase ? now(shown, phase, setting, !!more) : more?.over(shown, setting)}${some(rich && more, ({ dates }) => dates(shown, setting))}
      </div>
      <div class="side">${some(rich && more, ({ figures }) => figures(shown, setting, variant))}</div>
      <div class="acts">${some(phase && shown.url, (url) => link(url, words.programme, 'link', 'button'))}${
        this.dismissible
          ? html`<button part="button" type="button" @click=${() => this.#dismiss()}>${words.dismiss}</button>`
          : nothing
      }</div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relais-banner': RelaisBanner;
  }
}
