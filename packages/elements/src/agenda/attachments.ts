import type { CampaignEvent } from '@relais/core';
import { html, type TemplateResult } from 'lit';
import { link } from '../kit/index.ts';

type Attachment = NonNullable<CampaignEvent['attachments']>[number];

/** `PDF` of `…/programme.pdf`: what one gets is said before (RGAA 4.1, 13.3). */
const formatOf = (address: string): string => /\.(\w{2,4})(?:[?#]|$)/.exec(address)?.[1]?.toUpperCase() ?? '';

/** A document or a replay of a session; of a document it is said that and what one downloads. */
export const attachment = (
  { contentUrl, name, role }: Attachment,
  lang: unknown,
  download: string,
  about: unknown,
): TemplateResult => {
  const text = html`<span lang=${lang}>${name}</span>`;
  if (role === 'replay') return link(contentUrl, html`${text}${about}`);
  const format = formatOf(contentUrl);
  return link(contentUrl, html`${download} ${text}${format && ` (${format})`}`);
};
