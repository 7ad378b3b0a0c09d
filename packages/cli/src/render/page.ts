import type { Widget } from '@relais/elements/widgets';
import { relativeAddresses } from './addresses.ts';
import type { Shadow } from './element.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A widget as HTML with declarative shadow DOM.
 *
 * @param stylesheet Address of its styles; without one they stand in the page.
 */
export const toHtml = (
  widget: Widget,
  attributes: Readonly<Record<string, string>>,
  { html, styles }: Shadow,
  stylesheet: string | undefined,
): string => {
  const tag = `relais-${widget}`;
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}${value && `="${escape(value)}"`}`,
  );
  const look = stylesheet
    ? `<link rel="stylesheet" href="${escape(stylesheet)}">`
    : `<style>${styles.text}</style>`;
  const shadow = relativeAddresses(html);
  // For browsers that know no declarative shadow DOM; the others show what is in there instead.
  const link =
    widget === 'exit' ? /<a [^>]*>[^<]*<\/a>/.exec(shadow)?.[0].replace(/ (?:class|part)="[^"]*"/g, '') : '';
  return `<${tag}${written.join('')}><template shadowrootmode="open">${look}
${shadow}</template>${link ?? ''}</${tag}>`;
};
