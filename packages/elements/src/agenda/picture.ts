import type { CampaignEvent } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { DetailsWords } from './details.messages.ts';

/** Which pictures are shown. */
export interface Shown {
  /** Origins of the campaign files, which were asked for anyway. */
  origins: readonly string[];
  /** Whether somebody asked for the picture of a session. */
  has: (id: string) => boolean;
  onShow: (id: string) => unknown;
}

/** The picture of a session. A site that has nothing to do with the campaign is asked for one only after a click. */
export const picture = (
  { id, image }: CampaignEvent,
  lang: unknown,
  words: DetailsWords,
  { origins, has, onShow }: Shown,
): TemplateResult | typeof nothing => {
  const { contentUrl = '', alt = '', creditText } = image ?? {};
  // An address may be one of mail, too.
  if (!/^http/.test(contentUrl)) return nothing;
  if (!has(id) && !origins.some((origin) => contentUrl.startsWith(`${origin}/`)))
    return html`<p>
      <button part="button" type="button" @click=${() => onShow(id)}>${words.image(new URL(contentUrl).host)}</button>
    </p>`;
  // Its name is its legend (RGAA 4.1, 1.9).
  return html`<figure role="figure" aria-label=${creditText ?? nothing} lang=${lang}>
    <img src=${contentUrl} alt=${alt} loading="lazy" referrerpolicy="no-referrer" />
    ${creditText ? html`<figcaption class="meta">${creditText}</figcaption>` : nothing}
  </figure>`;
};
