import { formatDayRange, type CampaignEvent } from '@relais/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { langOf, link } from '../kit/index.ts';
import { attachment } from './attachments.ts';
import { join } from '../kit/join.ts';
import { writtenIn } from '../kit/language-name.ts';
import { messages } from './notes.messages.ts';
import type { View } from './row.ts';

type Events = readonly CampaignEvent[];

/** What is said of a programme that is past: when it took place, and all that one can still see and read of it. */
export default class Notes {
  readonly styles = [styles];

  content(events: Events, view: View): TemplateResult {
    const { campaign, isTold, lang, language, local } = view;
    const words = messages[language];
    const { startDate, endDate = startDate, nextEdition: next = {} } = campaign;
    const day = next.startDate ?? '';
    const from = startDate ?? events[0]?.startDate.slice(0, 10) ?? '';
    const coming = join(', ', next.name, day && formatDayRange(day, undefined, language));
    // Of one that is past too this file knows no more.
    const isKnown = coming && (!day || day >= local.slice(0, 10));
    return html`<p>
      ${words.over(formatDayRange(from, endDate ?? events.at(-1)?.startDate.slice(0, 10), language))}
      ${
        isKnown
          ? html`<span class=${isTold ? '' : 'untold'}
              >${words.edition} <span lang=${lang}>${next.url ? link(next.url, coming) : coming}</span>.</span
            >`
          : nothing
      }
    </p>
      ${this.#files(events, view)}`;
  }

  /** Of what is past, all that one can still see and read. */
  #files(events: Events, view: View): TemplateResult | typeof nothing {
    const { campaign, language } = view;
    const words = messages[language];
    const files = events.flatMap(({ attachments = [], inLanguage, name }) => {
      const lang = langOf(writtenIn(inLanguage, campaign.inLanguage), language);
      return attachments.map(
        (file) =>
          html`<li>
            ${attachment(file, view.lang, language, nothing)} · <span lang=${lang}>${name}</span>
          </li>`,
      );
    });
    return files.length
      ? html`<details class="files">
          <summary>${words.files(files.length)}</summary>
          <ul>
            ${files}
          </ul>
        </details>`
      : nothing;
  }
}

const styles = css`
  .files a {
    display: inline-block;
    padding-block: var(--s2);
  }
  @media print {
    .files,
    .untold {
      display: none;
    }
  }
`;
