import { formatBytes, type PressFile, type PressKit } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatOf } from '../kit/format.ts';
import { langOf, link, type CommonMessages } from '../kit/index.ts';
import { join } from '../kit/join.ts';
import { languageName } from '../kit/language-name.ts';
import type fr from './messages.fr.ts';
import { accessibleVersion } from './state.ts';

export type Words = typeof fr & CommonMessages;
export type Lang = ReturnType<typeof langOf>;

/** What all parts of a kit are shown with. */
export interface View {
  words: Words;
  language: string;
  /** `lang` of the campaign's texts, where the interface speaks another language. */
  lang: Lang;
  contacts: PressKit['contacts'];
  /** Origins from which thumbnails are shown; none where the layout has no thumbnails. */
  origins: readonly string[];
  linked: boolean;
  /** What stands beside a document that is not to be trusted. */
  warning: (file: PressFile) => unknown;
  onDownload: (file: PressFile) => void;
}

/** A document with a language of its own is named in that. */
const langFor = ({ inLanguage }: PressFile, { lang, language }: View): Lang =>
  inLanguage ? langOf(inLanguage, language) : lang;

const title = (file: PressFile, view: View): TemplateResult =>
  html`<b lang=${langFor(file, view)}>${file.name}</b>`;

/** « PDF – 1,81 Mo » */
export const specs = (format: string, size: number | undefined, { language }: View): TemplateResult =>
  html`<span class="specs">${join(' – ', format, size && formatBytes(size, language))}</span>`;

const nameAndSpecs = (file: PressFile, view: View): TemplateResult =>
  html`${title(file, view)}${specs(formatOf(file), file.contentSize, view)}`;

/**
 * The link of a file: complete by itself, as lists of links are read out (RGAA 4.1, 6.1). The space is part of the
 * text before it: by itself it is left out of the link's name in Chromium.
 */
export const fileLink = (file: PressFile, view: View): TemplateResult =>
  html`<a
    part="link"
    href=${file.contentUrl}
    download
    hreflang=${langOf(file.inLanguage, view.language)}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${() => view.onDownload(file)}
    >${`${view.words.download} `}${nameAndSpecs(file, view)}</a
  >`;

const thumbnail = ({ thumbnail }: PressFile, { lang, origins }: View): unknown =>
  thumbnail && origins.some((origin) => thumbnail.contentUrl.startsWith(`${origin}/`))
    ? html`<img
        src=${thumbnail.contentUrl}
        alt=${thumbnail.alt ?? ''}
        lang=${lang}
        width="96"
        height="96"
        loading="lazy"
        referrerpolicy="no-referrer"
      />`
    : nothing;

const alternative = (file: PressFile, view: View): unknown => {
  const href = accessibleVersion(file, view.contacts);
  return href
    ? html`<p>${link(href, html`${`${view.words.alternative} `}${title(file, view)}`)}</p>`
    : nothing;
};

export const fileItem = (file: PressFile, view: View): TemplateResult => {
  const { linked, language, words } = view;
  const other = langOf(file.inLanguage, language);
  const { creditText, description, license, numberOfPages } = file;
  return html`<li part="file" data-id=${file.id}>
    <div>
      ${linked ? fileLink(file, view) : nameAndSpecs(file, view)} ${view.warning(file)}
      ${description ? html`<p lang=${langFor(file, view)} dir="auto">${description}</p>` : nothing}
      <p part="meta" class="meta">
        ${join(
          '\u00a0· ',
          numberOfPages && words.pages(numberOfPages),
          other !== nothing && words.language(languageName(other, language)),
          file.isAccessible && words.accessible,
          creditText && words.credit + creditText,
          license && words.licence + license,
        )}
      </p>
      ${linked ? alternative(file, view) : nothing}
    </div>
    ${linked ? thumbnail(file, view) : nothing}
  </li>`;
};

/** The digests, apart and closed: for those who check what they got. */
export const checksums = (files: readonly PressFile[], view: View): unknown => {
  const known = files.filter(({ sha256 }) => sha256);
  return known.length && view.linked
    ? html`<details>
        <summary>${view.words.sums}</summary>
        <ul>
          ${known.map((file) => html`<li>${title(file, view)} <code>${file.sha256}</code></li>`)}
        </ul>
      </details>`
    : nothing;
};
