import {
  formatDayRange,
  formatMoment,
  formatTimeRange,
  type Campaign,
  type CampaignEvent,
} from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, langOf, type CommonMessages, type Language } from '../kit/index.ts';
import type { Details } from './details.ts';
import { join } from './join.ts';
import { languageName } from './language-name.ts';
import type fr from './messages.fr.ts';
import type { Room } from './room.ts';
import { tagsOf, type Tag } from './state.ts';

export type Words = typeof fr & CommonMessages;

/** What all sessions of one rendering have in common. */
export interface View {
  words: Words;
  language: Language;
  locale: string;
  campaign: Campaign;
  room: Room;
  /** Level of the sessions' headings. */
  level: number;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
  /** The `id`s of the sessions whose details are open. */
  open: ReadonlySet<string>;
  onToggle: (id: string, open: boolean) => void;
  /** What an open session has beneath its summary, as soon as it is there; `null` where it cannot be had. */
  details: Details | null | undefined;
}

/** Says of a part that loads later that it cannot be had. */
export const failure = (part: object | null | undefined, words: Words): TemplateResult | undefined =>
  part === null ? html`<p>${words.failed}</p>` : undefined;

const TONES: Partial<Record<Tag, string>> = {
  now: 'ok',
  cancelled: 'warn',
  postponed: 'warn',
  rescheduled: 'warn',
  full: 'warn',
};

const timeText = ({ startDate, endDate = startDate }: CampaignEvent, { locale, words }: View): string =>
  startDate[10]
    ? formatTimeRange(startDate, endDate, locale)
    : startDate === endDate
      ? words.allDay
      : formatDayRange(startDate, endDate, locale);

const piece = (text: string | false | undefined, name = '', lang: unknown = nothing): unknown =>
  text ? html`<span class=${name} lang=${lang}>${text}</span> ` : nothing;

/**
 * A session: when, what, in what state, where and with whom; the rest is in its details.
 *
 * @param when Whether its time is said; not under a heading that says the same.
 */
export const row = (event: CampaignEvent, view: View, when = true): TemplateResult => {
  const { words, locale, campaign, open } = view;
  const {
    category,
    eventStatus,
    id,
    inLanguage,
    location,
    performers = [],
    previousStartDate,
    startDate,
  } = event;
  const tags = tagsOf(event, view.local);
  const lang = langOf(inLanguage ?? campaign.inLanguage, locale);
  const spoken =
    inLanguage && inLanguage !== campaign.inLanguage && words.spoken(languageName(inLanguage, locale));
  const signed = location?.accessibility?.some((text) =>
    /langue des signes|sign language|\bLSF\b/i.test(text),
  );
  return html`<li part=${join(' ', 'event', ...tags)} data-id=${id}>
    ${when ? html`<time class="time" datetime=${startDate}>${timeText(event, view)}</time>` : nothing}
    <div>
      ${heading(view.level, html`<span lang=${lang}>${event.name}</span>`)}
      ${
        tags.length || spoken || signed
          ? html`<p class="tags">
            ${tags.map((name) => piece(words.tags[name], `tag ${TONES[name] ?? ''}`))}${piece(spoken, 'tag')}${piece(
              signed && words.signs,
              'tag',
            )}
          </p>`
          : nothing
      }
      ${
        previousStartDate && eventStatus !== 'scheduled'
          ? html`<p>${words.previously(formatMoment(previousStartDate, locale))}</p>`
          : nothing
      }
      <p part="meta" class="meta">
        ${piece(category, '', lang)}
        ${piece(
          join(
            ', ',
            location?.name,
            location?.addressLocality !== location?.name && location?.addressLocality,
          ),
          'place',
          lang,
        )}
        ${piece(words.modes[event.eventAttendanceMode ?? (eventStatus === 'movedOnline' ? 'online' : 'offline')])}
        ${piece(join(', ', ...performers.map(({ name }) => name)))}
      </p>
      <details
        .open=${open.has(id)}
        @toggle=${({ target }: Event) => view.onToggle(id, (target as HTMLDetailsElement).open)}
      >
        <summary>${words.details}<span class="sr">${words.about(event.name)}</span></summary>
        ${open.has(id) ? (failure(view.details, words) ?? view.details?.content(event, tags, view)) : nothing}
      </details>
    </div>
  </li>`;
};
