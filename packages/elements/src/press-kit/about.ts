import { type Campaign } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { emailLink, heading, link, telephoneLink } from '../kit/index.ts';
import { published } from '../kit/published.ts';
import type { View } from './files.ts';

type Figure = NonNullable<Campaign['keyFigures']>[number];
type Source = NonNullable<Figure['sources']>[number];

export const contactsSection = (
  level: number,
  { contacts, lang, words }: View,
  copyButton: (email: string, name: string) => TemplateResult,
): unknown =>
  contacts?.length
    ? html`<section class="contacts">
        ${heading(level, words.contacts)}
        <ul>
          ${contacts.map(
            ({ name, jobTitle, telephone, email }) =>
              html`<li>
                <b>${name}</b>
                <p lang=${lang}>${jobTitle}</p>
                ${telephone ? html`<p>${telephoneLink(telephone)}</p>` : nothing}
                ${email ? html`<p><span>${emailLink(email)}</span> ${copyButton(email, name)}</p>` : nothing}
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;

const sourceLine = (
  { name, publisher, datePublished, url }: Source,
  { lang, language, words }: View,
): TemplateResult =>
  html`<p class="meta">
    ${words.source}<span lang=${lang}>${url ? link(url, name) : name}</span>${[publisher, datePublished && published(datePublished, language)].map((text) => text && `, ${text}`)}
  </p>`;

/** Each figure with its sources: no number stands alone. */
export const figuresSection = (level: number, figures: Campaign['keyFigures'], view: View): unknown =>
  figures?.length
    ? html`<section>
        ${heading(level, view.words.figures)}
        <ul>
          ${figures.map(
            ({ value, description, sources }) =>
              html`<li>
                <p lang=${view.lang}><b class="figure">${value}</b> ${description}</p>
                ${sources?.map((source) => sourceLine(source, view))}
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
