import { structuredData, type Campaign, type CampaignEvent } from '@relais/core';
import type { ReactiveController } from 'lit';
import { memo } from './memo.ts';
import type { AgendaWidget } from './widget.ts';

/**
 * The programme for search engines, in the head of the page for as long as the widget is in it and asks for it. It loads
 * where a page has `json-ld`.
 */
export class Structured implements ReactiveController {
  readonly styles = [];
  readonly #widget: AgendaWidget;
  readonly #written = memo<HTMLScriptElement>();
  #script: HTMLScriptElement | undefined;

  constructor(widget: AgendaWidget) {
    this.#widget = widget;
    widget.host.addController(this);
  }

  /** Writes it anew where the programme is another. */
  put(events: readonly CampaignEvent[], campaign: Campaign): void {
    if (this.#widget.host.discreet) return;
    const script = this.#written([events, campaign], () => {
      const made = document.createElement('script');
      made.type = 'application/ld+json';
      // As a node and not as text of a script, which pages with trusted types refuse; it is data, and never runs.
      made.append(JSON.stringify(structuredData(events, campaign)));
      return made;
    });
    if (script === this.#script && script.isConnected) return;
    this.#script?.remove();
    this.#script = script;
    document.head.append(script);
  }

  hostConnected(): void {
    this.#widget.host.requestUpdate();
  }

  hostUpdate(): void {
    const { jsonLd, discreet } = this.#widget.host;
    if (!jsonLd || discreet) this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#script?.remove();
  }
}
