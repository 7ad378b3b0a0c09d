import { structuredData, type Campaign, type CampaignEvent } from '@relais/core';
import type { ReactiveController } from 'lit';
import { memo } from './memo.ts';
import type { AgendaWidget } from './widget.ts';

/** The part of Trusted Types (W3C) that is needed here; TypeScript does not have it. */
interface TrustedTexts {
  /** In truth a `TrustedScript`, which a script takes as its text. */
  createScript(text: string): string;
}
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: TrustedTexts): TrustedTexts };
};

/** Where they are required, a script that is data and never runs has to be one too; Lit's is the name that the guide allows. */
const policy = trustedTypes?.createPolicy('lit-html', { createScript: (text) => text });

/**
 * The programme for search engines, in the head of the page for as long as the widget is in it and asks for it. It loads
 * where a page has `json-ld`.
 */
export default class Structured implements ReactiveController {
  readonly styles = [];
  readonly #widget: AgendaWidget;
  readonly #written = memo<HTMLScriptElement>();
  #script: HTMLScriptElement | undefined;
  /** Whether the rendering under way has a programme to tell. */
  #isPut = false;

  constructor(widget: AgendaWidget) {
    this.#widget = widget;
    widget.host.addController(this);
  }

  /** Writes it anew where the programme is another. */
  put(events: readonly CampaignEvent[], campaign: Campaign): void {
    const { discreet, isConnected } = this.#widget.host;
    // It may be rendered once more when it has left.
    if (discreet || !isConnected) return;
    this.#isPut = true;
    const script = this.#written([events, campaign], () => {
      const made = document.createElement('script');
      made.type = 'application/ld+json';
      // Where a page is written down as it is (saved, or rendered for search engines), no text of a campaign may end it.
      const json = JSON.stringify(structuredData(events, campaign)).replaceAll('<', '\\u003c');
      made.text = policy?.createScript(json) ?? json;
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

  hostUpdated(): void {
    if (!this.#isPut) this.hostDisconnected();
    this.#isPut = false;
  }

  hostDisconnected(): void {
    this.#script?.remove();
  }
}
