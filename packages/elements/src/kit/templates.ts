import { formatDay } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { CampaignController, CampaignState } from './campaign.ts';
import type { Clock, Moment } from './clock.ts';
import type { CampaignHost } from './host.ts';
import type { CommonMessages, MessagesController } from './messages.ts';

/** What Lit takes for the text of a template: the same list each time is the same template. */
const headings: Record<string, TemplateStringsArray> = {};

/** A real heading of a level that is only known when it is rendered; past 6 only ARIA has one. */
export const heading = (level: number, content: unknown, part?: string): TemplateResult => {
  const tag = level > 6 ? 'div' : `h${level}`;
  const role = level > 6 ? ` role="heading" aria-level="${level}"` : '';
  const texts = [`<${tag}${role} part=`, '>', `</${tag}>`];
  return html((headings[level] ??= Object.assign(texts, { raw: texts })), part ?? nothing, content);
};

/** The level of a widget's own heading: what its host asked for, if that is one. */
export const baseLevel = (host: Pick<CampaignHost, 'headingLevel'>): number =>
  Math.trunc(Math.min(6, Math.max(2, host.headingLevel || 2)));

/** The heading of a widget, which the page may replace through the slot `heading`. */
export const widgetHeading = (host: Pick<CampaignHost, 'headingLevel'>, content: unknown): TemplateResult =>
  heading(baseLevel(host), html`<slot name="heading">${content}</slot>`, 'heading');

/** The end of a link that leaves for an address of the data: no referrer, no opener. */
export const link = (href: string, content: unknown, part = 'link', look?: 'button'): TemplateResult =>
  html`<a class=${look ?? nothing} part=${part} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${content}</a
  >`;

/** `lang` for a piece in the data's language; nothing where the interface speaks it too (WCAG 2.2, 3.1.2). */
export const langOf = (data: string | undefined, language: string): string | typeof nothing =>
  data && data.slice(0, 2) !== language.slice(0, 2) ? data : nothing;

type Ready = Extract<CampaignState, { status: 'ready' }>;

/** The controllers of a widget, as the shell needs them. */
export interface Widget<Messages> {
  data: CampaignController;
  clock: Clock;
  messages: MessagesController<Messages>;
}

/** The button that was pressed may be gone by then, and the focus with it: it goes on where the widget now begins. */
const retry = async (data: CampaignController, button: HTMLElement): Promise<void> => {
  const root = button.parentElement;
  await data.reload();
  if (!root || button.isConnected || document.activeElement !== document.body) return;
  root.tabIndex = -1;
  root.focus();
};

/** A sentence where there is something to say about the campaign, and a way to try again. */
const notice = (data: CampaignController, words: CommonMessages | undefined): TemplateResult => {
  const { state } = data;
  const hasFailed = 'reason' in state && state.reason;
  const said = hasFailed || state.status === 'loading' ? words?.[state.status] : '';
  return html`<p class="meta state" role="status">${said}</p>
    ${
      words && (hasFailed || (state.status === 'loading' && state.retry))
        ? html`<button
          part="button"
          type="button"
          @click=${({ currentTarget }: Event) => void retry(data, currentTarget as HTMLElement)}
        >
          ${words.retry}
        </button>`
        : nothing
    }`;
};

/**
 * The frame around every widget with data: while there is none, the content of the page and at most a sentence; then
 * what `ready` makes of it, with the note of a preview above, a sentence beneath where one of several files is missing, and the
 * slot `footer`. A widget that has nothing to show returns `nothing`, and stays empty.
 * @param always what stands first in every state, come what may; only the note of a preview is above
 */
export const shell = <Messages>(
  { data, clock, messages }: Widget<Messages>,
  ready: (state: Ready, moment: Moment, words: Messages & CommonMessages) => TemplateResult | typeof nothing,
  always: unknown = nothing,
): TemplateResult => {
  const { state } = data;
  const { words } = messages;
  let note: unknown = nothing;
  let content: unknown = nothing;
  if (state.status === 'ready' && words) {
    const moment = clock.at(state.campaign.timeZone);
    content = ready(state, moment, words);
    if (content !== nothing) {
      if (moment.preview)
        note = html`<p class="meta state">${words.preview(formatDay(moment.local, messages.language), moment.local.slice(11))}</p>`;
      content = html`${content}${state.reason ? notice(data, words) : nothing}<slot name="footer"></slot>`;
    }
  } else content = html`<slot></slot>${notice(data, words)}`;
  return html`<div class="root" lang=${messages.lang}>${note}${always}${content}</div>`;
};
