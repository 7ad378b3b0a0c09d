import { formatDayRange, formatMoment, formatTimeRange, type CampaignEvent } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, langOf, type CommonMessages, type Language } from '../kit/index.ts';
import { join } from './join.ts';
import type fr from './messages.fr.ts';
import { tagsOf, type Tag } from './state.ts';

export type Words = typeof fr & CommonMessages;

/** What all sessions of one rendering have in common. */
export interface View {
  words: Words;
  language: Language;
  locale: string;
  /** Language of the campaign's texts. */
  inLanguage: string;
  /** Level of the sessions' headings. */
  level: number;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
  isOpen: (event: CampaignEvent) => boolean;
  onToggle: (event: CampaignEvent, open: boolean) => void;
  onCalendar: (event: CampaignEvent) => void;
  /** What an open session has beneath its summary, as soon as it can be had. */
  details: (event: CampaignEvent, tags: readonly Tag[], view: View) => unknown;
  /** Changes whenever that does. */
  sign: (event: CampaignEvent) => unknown;
}

const TONES: Partial<Record<Tag, string>> = {
  now: 'ok',
  cancelled: 'warn',
  postponed: 'warn',
  rescheduled: 'warn',
  full: 'warn',
};

/** The name of a language, in the language of the interface. */
export const languageName = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

const timeText = ({ startDate, endDate = startDate }: CampaignEvent, { locale, words }: View): string =>
  startDate[10]
    ? formatTimeRange(startDate, endDate, locale)
    : startDate === endDate
      ? words.allDay
      : formatDayRange(startDate, endDate, locale);

const tag = (text: string, tone = ''): TemplateResult => html`<span class="tag ${tone}">${text}</span> `;

/**
 * A session: when, what, in what state, where and with whom; the rest is in its details.
 *
 * @param when Whether its time is said; not under a heading that says the same.
 */
export const row = (event: CampaignEvent, view: View, when = true): TemplateResult => {
  const { words, locale, inLanguage } = view;
  const { category, eventStatus, location, performers = [], previousStartDate, startDate } = event;
  const tags = tagsOf(event, view.local);
  const lang = langOf(event.inLanguage ?? inLanguage, locale);
  const place = join(
    ', ',
    location?.name,
    location?.addressLocality !== location?.name && location?.addressLocality,
  );
  const mode =
    words.modes[event.eventAttendanceMode ?? (eventStatus === 'movedOnline' ? 'online' : 'offline')];
  const spoken =
    event.inLanguage &&
    event.inLanguage !== inLanguage &&
    words.spoken(languageName(event.inLanguage, locale));
  const signed = location?.accessibility?.some((text) =>
    /langue des signes|sign language|\bLSF\b/i.test(text),
  );
  return html`<li part=${join(' ', 'event', ...tags)} data-id=${event.id}>
    ${when ? html`<time class="time" datetime=${startDate}>${timeText(event, view)}</time>` : nothing}
    <div>
      ${heading(view.level, html`<span lang=${lang}>${event.name}</span>`)}
      ${
        tags.length || spoken || signed
          ? html`<p class="tags">
            ${tags.map((name) => tag(words.tags[name], TONES[name]))}${spoken ? tag(spoken) : nothing}${
              signed ? tag(words.signs) : nothing
            }
          </p>`
          : nothing
      }
      ${
        previousStartDate && eventStatus !== 'scheduled'
          ? html`<p>${words.previously(formatMoment(previousStartDate, locale))}</p>`
          : nothing
      }
      <p part="meta" class="meta">
        ${category ? html`<span lang=${lang}>${category}</span>` : nothing}
        ${place ? html`<span class="place" lang=${lang}>${place}</span>` : nothing}
        ${mode ? html`<span>${mode}</span>` : nothing}
        ${performers.length ? html`<span>${join(', ', ...performers.map(({ name }) => name))}</span>` : nothing}
      </p>
      <details
        .open=${view.isOpen(event)}
        @toggle=${({ target }: Event) => view.onToggle(event, (target as HTMLDetailsElement).open)}
      >
        <summary>${words.details}<span class="sr">${words.about(event.name)}</span></summary>
        ${view.isOpen(event) ? view.details(event, tags, view) : nothing}
      </details>
    </div>
  </li>`;
};
