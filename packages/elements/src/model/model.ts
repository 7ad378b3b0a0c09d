import { LitElement, html, nothing } from 'lit';
import {
  AnnouncerController,
  CampaignController,
  Clock,
  MessagesController,
  baseStyles,
  campaignProperties,
  shell,
  widgetHeading,
  type CampaignHost,
  type Density,
} from '../kit/index.ts';
import fr from './messages.fr.ts';
import { modelState } from './state.ts';
import { styles } from './styles.ts';

/**
 * The element that `npm run new` copies: it names the campaign and counts its sessions. Read it from here, then
 * `state.ts`, `messages.fr.ts` and `styles.ts`; what a comment explains here holds for every element.
 *
 * The JSDoc tags below become the custom-elements manifest, from which Storybook, editors and the docs are made.
 *
 * @element relais-model
 * @attr {string} src - Addresses of campaign files, parted by spaces.
 * @slot - What visitors see until the campaign is there, and where it cannot be had.
 * @slot heading - Replaces the words of the heading.
 * @slot empty - Replaces the sentence that says that there is nothing.
 * @slot footer - Comes last.
 * @csspart heading - The heading.
 * @csspart button - Each button.
 * @fires {RelaisLoadEvent} relais-load - The campaign is there.
 * @fires {RelaisErrorEvent} relais-error - The campaign could not be had.
 */
export class RelaisModel extends LitElement implements CampaignHost {
  // `static properties` with `declare` is the form that needs neither decorators nor a build step (docs/adr).
  static override properties = { ...campaignProperties };
  static override styles = [baseStyles, styles];

  declare src: string | undefined;
  declare campaign: unknown;
  declare headingLevel: number | undefined;
  declare now: string | undefined;
  declare discreet: boolean | undefined;
  declare density: Density | undefined;

  // Controllers do the work; the class only says which. None of them touches the DOM before the element is connected.
  readonly #announcer = new AnnouncerController(this);
  readonly #widget = {
    // The slices say which parts of a campaign file this element reads, and so which code it carries.
    data: new CampaignController(this, []),
    clock: new Clock(this),
    messages: new MessagesController(this, { fr, en: () => import('./messages.en.ts') }),
  };

  /** Fetches the campaign again; where that fails, what is shown stays. */
  reload(): void {
    void this.#widget.data.reload();
  }

  // Rendering is a function of one state: `shell` has waiting, loading and failed, `modelState` has the rest.
  override render(): unknown {
    return shell(this.#widget, ({ campaign }, moment, words) => {
      const state = modelState(campaign, moment.today, this.discreet);
      switch (state.status) {
        case 'over':
          return nothing;
        case 'current':
          return html`${widgetHeading(this, state.name)}
            <p>${words.days(state.days)}</p>
            <button part="button" type="button" @click=${() => this.#announcer.announce(words.days(state.days))}>
              ${words.say}
            </button>
            ${this.#announcer.region}`;
      }
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relais-model': RelaisModel;
  }
}
