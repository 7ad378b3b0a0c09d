import { html, type TemplateResult } from 'lit';
import type { AgendaWidget } from './widget.ts';

const messages = {
  fr: { copied: 'Lien copié.', copyThis: 'Lien à copier' },
  en: { copied: 'Link copied.', copyThis: 'Link to copy' },
};

/** What became of a link that was to be copied: announced, and shown where it was asked for. */
export interface Copied {
  said: string;
  content: TemplateResult;
}

/** Copies a link; where that is refused, gives it to be copied by hand. */
export const copyLink = async (address: string, { messages: all }: AgendaWidget): Promise<Copied> => {
  const { copied, copyThis } = messages[all.language];
  try {
    await navigator.clipboard.writeText(address);
    return { said: copied, content: html`<p>${copied}</p>` };
  } catch {
    const select = ({ target }: Event): void => (target as HTMLInputElement).select();
    const content = html`<label
      >${copyThis} <input part="field" readonly .value=${address} @focus=${select}
    /></label>`;
    return { said: copyThis, content };
  }
};
