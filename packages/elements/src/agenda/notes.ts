import { daysBetween, formatDay, formatDayRange, formatTime, type CampaignEvent } from '@relais/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { langOf, link } from '../kit/index.ts';
import { attachment } from './attachments.ts';
import { join } from './join.ts';
import { writtenIn } from './language-name.ts';
import { messages } from './notes.messages.ts';
import type { View } from './row.ts';
import { tagsOf } from './state.ts';

type Events = readonly CampaignEvent[];

/** What is said of a programme as a whole: when it starts, what comes next, when it took place. There is room for it. */
export class Notes {
  readonly styles = [styles];

  content(events: Events, view: View): TemplateResult {
    return view.over ? this.#over(events, view) : html`<p class="next">${this.#next(events, view)}</p>`;
  }

  #over(events: Events, view: View): TemplateResult {
    const { campaign, language, local, locale } = view;
    const words = messages[language];
    const { startDate, endDate = startDate, inLanguage, nextEdition: next = {} } = campaign;
    const day = next.startDate ?? '';
    const from = startDate ?? events[0]?.startDate.slice(0, 10) ?? '';
    const coming = join(', ', next.name, day && formatDayRange(day, undefined, locale));
    // Of one that is past too this file knows no more.
    const isKnown = coming && (!day || day >= local.slice(0, 10));
    return html`<p>
      ${words.over(formatDayRange(from, endDate ?? events.at(-1)?.startDate.slice(0, 10), locale))}
      ${
        isKnown
          ? html`${words.edition}
              <span lang=${langOf(inLanguage, locale)}>${next.url ? link(next.url, coming) : coming}</span>.`
          : nothing
      }
    </p>
      ${this.#files(events, view)}`;
  }

  /** Of what is past, all that one can still see and read. */
  #files(events: Events, { campaign, language, locale }: View): TemplateResult | typeof nothing {
    const words = messages[language];
    const files = events.flatMap(({ attachments = [], inLanguage, name }) => {
      const lang = langOf(writtenIn(inLanguage, campaign.inLanguage), locale);
      return attachments.map(
        (file) =>
          html`<li>
            ${attachment(file, lang, words.download, nothing)} · <span lang=${lang}>${name}</span>
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

  /** Before: how long until it starts. Then: what begins next at some hour, alone or with others. */
  #next(events: Events, { campaign, language, local, locale, words: common }: View): unknown {
    const words = messages[language];
    const today = local.slice(0, 10);
    const first = campaign.startDate ?? events[0]?.startDate.slice(0, 10) ?? today;
    if (first > today) return words.starts(daysBetween(today, first));
    const coming = events.filter(
      (event) =>
        event.startDate[10] &&
        event.startDate > local &&
        !/cancel|postpone/.test(tagsOf(event, local).join()),
    );
    const [next] = coming;
    if (!next) return nothing;
    const { startDate, name, inLanguage } = next;
    const { length } = coming.filter((event) => event.startDate === startDate);
    const day = startDate.startsWith(today) ? '' : formatDay(startDate, locale);
    return html`${words.next(day, formatTime(startDate, locale))}
    ${
      length > 1
        ? common.count(length)
        : html`<span lang=${langOf(writtenIn(inLanguage, campaign.inLanguage), locale)}>${name}</span>`
    }`;
  }
}

const styles = css`
  .files a {
    display: inline-block;
    padding-block: var(--s2);
  }
  @media print {
    .notes {
      min-height: 0;
    }
    :is(.next, .files) {
      display: none;
    }
  }
`;
