import type { CampaignEvent } from '@relais/core';
import { html, type TemplateResult } from 'lit';
import { formatOf } from '../kit/format.ts';
import { link } from '../kit/index.ts';

type Attachment = NonNullable<CampaignEvent['attachments']>[number];

/** A document or a replay of a session; of a document it is said before that and what one downloads (RGAA 4.1, 6.1). */
export const attachment = (
  { contentUrl, encodingFormat, name, role }: Attachment,
  lang: unknown,
  download: string,
  about: unknown,
): TemplateResult => {
  const text = html`<span lang=${lang}>${name}</span>`;
  if (role === 'replay') return link(contentUrl, html`${text}${about}`);
  const format = formatOf({ contentUrl, encodingFormat });
  return link(contentUrl, html`${download} ${text}${format && ` (${format})`}`);
};
