import type { CampaignEvent } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatOf } from '../kit/format.ts';
import { link, type Language } from '../kit/index.ts';

type Attachment = NonNullable<CampaignEvent['attachments']>[number];

const MESSAGES: Record<Language, { download: string; alternative: string }> = {
  fr: { download: 'Télécharger', alternative: 'Version accessible\u00a0:' },
  en: { download: 'Download', alternative: 'Accessible version:' },
};

/**
 * A document or a replay of a session; of a document it is said before that and what one downloads (RGAA 4.1, 6.1). Then its
 * accessible version, where there is one apart (13.3).
 */
export const attachment = (
  { alternativeUrl, contentUrl, encodingFormat, name, role }: Attachment,
  lang: unknown,
  language: Language,
  about: unknown,
): TemplateResult => {
  const { download, alternative } = MESSAGES[language];
  const text = html`<span lang=${lang}>${name}</span>`;
  const document = (what: string, url: string, type?: string): TemplateResult => {
    const format = formatOf({ contentUrl: url, encodingFormat: type });
    return link(url, html`${`${what} `}${text}${format && ` (${format})`}`);
  };
  return html`${
    role === 'replay'
      ? link(contentUrl, html`${text}${about}`)
      : document(download, contentUrl, encodingFormat)
  }${alternativeUrl ? html` · ${document(alternative, alternativeUrl)}` : nothing}`;
};
