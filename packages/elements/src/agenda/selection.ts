import { formatMoment, type CampaignEvent } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, langOf } from '../kit/index.ts';
import { campaignKey } from './campaign-key.ts';
import { messages } from './details.messages.ts';
import { writtenIn } from '../kit/language-name.ts';
import { memo } from './memo.ts';
import type { View } from './row.ts';
import { linkToAll, reveal, rowOf, sharedSelection } from './shared-link.ts';
import type { Take } from './take.ts';
import type { AgendaWidget } from './widget.ts';

/** The sessions that a visitor marks while the page is open. Nothing is stored: a link keeps them, and a calendar. */
export class MySelection {
  readonly #widget: AgendaWidget;
  readonly #take: Take;
  readonly #marked = memo<Set<string>>();
  readonly #events = memo<readonly CampaignEvent[]>();
  /** What is to be printed instead of the programme, while it is. */
  toPrint: readonly CampaignEvent[] | undefined;

  constructor(widget: AgendaWidget, take: Take) {
    this.#widget = widget;
    this.#take = take;
  }

  /** Of another campaign nothing is marked: its sessions may have the same `id`s. */
  get #ids(): Set<string> {
    return this.#marked([campaignKey(this.#widget)], () => new Set());
  }

  get #words(): typeof messages.fr {
    return messages[this.#widget.messages.language];
  }

  #toggle(id: string): void {
    const { announcer } = this.#widget;
    if (!this.#ids.delete(id)) this.#ids.add(id);
    announcer.announce(this.#words.selected(this.#ids.size));
  }

  /** Takes over what a shared link has, and shows it; whether it has any. */
  async showShared(events: readonly CampaignEvent[]): Promise<boolean> {
    const ids = sharedSelection(location.hash, events);
    for (const id of ids) this.#ids.add(id);
    if (ids.length) await this.#show();
    return ids.length > 0;
  }

  /** To mark a session, and to come to those that are marked. */
  buttons({ id }: CampaignEvent, about: unknown): TemplateResult {
    const { select, seeAll } = this.#words;
    return html`<button part="button" type="button" aria-pressed=${this.#ids.has(id)} @click=${() => this.#toggle(id)}>
        ${select}${about}
      </button>
      ${
        this.#ids.has(id)
          ? html`<button part="button" type="button" @click=${this.#show}>${seeAll(this.#ids.size)}</button>`
          : nothing
      }`;
  }

  readonly #show = async (): Promise<void> => {
    const { host } = this.#widget;
    host.requestUpdate();
    await host.updateComplete;
    const title = host.renderRoot.querySelector<HTMLElement>('.mine > :first-child');
    if (!title) return;
    title.tabIndex = -1;
    title.scrollIntoView();
    title.focus({ preventScroll: true });
  };

  /** What was marked, to be taken along together. */
  content(all: readonly CampaignEvent[], view: View): TemplateResult | typeof nothing {
    const ids = this.#ids;
    const events = this.#events([all, [...ids].join()], () => all.filter(({ id }) => ids.has(id)));
    if (!events.length) return nothing;
    const { campaign, language, words } = view;
    const { mine, remove, add, copySelection, print: printSelection } = this.#words;
    const menu = this.#take.content(events, 'menu');
    return html`<section class="mine">
      ${heading(view.level - 1, mine)}
      <ul>
        ${events.map(({ id, inLanguage, name, startDate }) => {
          const lang = langOf(writtenIn(inLanguage, campaign.inLanguage), language);
          return html`<li>
              <p>${formatMoment(startDate, language)} · <span lang=${lang}>${name}</span></p>
              <button part="button" type="button" @click=${() => this.#remove(id)}>
                ${remove}<span class="sr" lang=${lang}>${words.about + name}</span>
              </button>
            </li>`;
        })}
      </ul>
      <div class="actions">
        <button
          part="button"
          type="button"
          aria-expanded=${!!menu}
          @click=${() => this.#take.calendar(events, campaign, [...events])}
        >
          ${add}
        </button>
        ${menu}
        <button part="button" type="button" @click=${() => this.#take.copy(linkToAll(events), events)}>
          ${copySelection}
        </button>
        <button part="button" type="button" @click=${() => this.#print(events)}>${printSelection}</button>
      </div>
      ${this.#take.content(events, 'link')}
    </section>`;
  }

  #print(events: readonly CampaignEvent[]): void {
    this.toPrint = events;
    addEventListener('afterprint', () => (this.toPrint = undefined), { once: true });
    print();
  }

  /** The button that was pressed is gone: the focus goes on to the title, or back to the session where there is none. */
  async #remove(id: string): Promise<void> {
    this.#toggle(id);
    await this.#show();
    if (this.#ids.size) return;
    const { renderRoot } = this.#widget.host;
    // On another day, or filtered out, it is not there.
    if (rowOf(renderRoot, id)) reveal(renderRoot, id);
    else renderRoot.querySelector<HTMLElement>('summary, .fold')?.focus();
  }
}
