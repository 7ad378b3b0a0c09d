import {
  eventDays,
  formatDayRange,
  formatMoment,
  formatTimeRange,
  modeOf,
  placeOf,
  type Campaign,
  type CampaignEvent,
} from '@relais/core';
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { heading, langOf, later, type CommonMessages, type Language } from '../kit/index.ts';
import type Details from './details.ts';
import { join } from '../kit/join.ts';
import { placeName } from './town.ts';
import { isFrenchSigns, languageName, writtenIn } from '../kit/language-name.ts';
import type fr from './messages.fr.ts';
import type { Room } from './room.ts';
import { tagsOf, type Tag } from './state.ts';

export type Words = typeof fr & CommonMessages;

/** What all sessions of one rendering have in common. */
export interface View {
  words: Words;
  language: Language;
  /** `lang` for what is in the language of the file; nothing where the interface speaks it too. */
  lang: ReturnType<typeof langOf>;
  campaign: Campaign;
  room: Room;
  /** Level of the sessions' headings. */
  level: number;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
  /** The `id`s of the sessions whose details are open. */
  open: ReadonlySet<string>;
  onToggle: (id: string) => void;
  /** What an open session has beneath its summary, as soon as it is there; `null` where it cannot be had. */
  details: Pick<Details, 'content'> | null | undefined;
  /** Whether the whole programme is past, which then is not said of each session. */
  over: boolean;
  /** Whether paper may tell the subject, and where it was found. */
  isTold: boolean;
  /** Whether it is for paper, where every session is open. */
  paper?: boolean;
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

/** @param isDay Whether it stands under one day, which then need not be the only one. */
const timeText = (event: CampaignEvent, { language, words }: View, isDay: boolean): string => {
  const { startDate, endDate = startDate } = event;
  const [first = startDate, ...others] = eventDays(event);
  const [from, to] = [startDate.slice(11, 16), endDate.slice(11, 16)];
  // Hours of each day, or one time from a day to another.
  if (from && (!others.length || (to && to <= from))) return formatTimeRange(startDate, endDate, language);
  if (startDate === endDate) return words.allDay;
  return join(
    ', ',
    isDay && formatDayRange(first, others.at(-1) ?? endDate, language),
    from && formatTimeRange(from, to, language),
  );
};

const tag = (text: string | TemplateResult | false | undefined, name = ''): unknown =>
  text ? html`<span class=${`tag ${name}`}>${text}</span> ` : nothing;

/**
 * A session: when, what, in what state, where and with whom; the rest is in its details. As few templates and as few
 * expressions as can be, as each is a node more: there may be 10,000 rows. For the same reason a button discloses them (ARIA
 * APG, Disclosure), and not a `<details>`, each of which is a tree of its own to a browser; but where no script runs.
 *
 * @param isDay Whether it stands under one day; else under the days that it lasts.
 */
export const row = (event: CampaignEvent, view: View, isDay = true): TemplateResult => {
  const { words, language, campaign, open } = view;
  const {
    category,
    description,
    eventStatus,
    id,
    inLanguage,
    performers = [],
    previousStartDate,
    startDate,
  } = event;
  const tags = tagsOf(event, view.local);
  const said = view.over || view.paper ? tags.filter((tag) => !/now|past/.test(tag)) : tags;
  const lang = langOf(writtenIn(inLanguage, campaign.inLanguage), language);
  const other = langOf(inLanguage, campaign.inLanguage);
  const spoken = other !== nothing && words.spoken(languageName(other, language));
  const signed =
    !isFrenchSigns(inLanguage) &&
    placeOf(event)?.accessibility?.some((text) => /langue des signes|sign language|\bLSF\b/i.test(text));
  const mode = words.modes[modeOf(event)];
  const isOpen = open.has(id);
  const opened = (): unknown => [
    description && html`<p class="text" lang=${lang} dir="auto">${description}</p>`,
    view.details?.content(event, tags, view),
  ];
  return html`<li part=${join(' ', 'event', ...(isServer ? tags.filter((tag) => tag !== 'now') : tags))} data-id=${id}>
    <time class="time" datetime=${startDate} hidden=${isDay || startDate[10] ? nothing : ''}>${timeText(event, view, isDay)}</time>
    <div>
      ${heading(view.level, lang === nothing ? event.name : html`<span lang=${lang}>${event.name}</span>`)}
      ${
        said.length || spoken || signed
          ? html`<p class="tags">
            ${said.map((name) => tag(isServer && name === 'now' ? later(words.tags[name]) : words.tags[name], TONES[name]))}${tag(spoken)}${tag(signed && words.signs)}
          </p>${
            previousStartDate && eventStatus !== 'scheduled'
              ? html`<p>${words.previously(formatMoment(previousStartDate, language))}</p>`
              : nothing
          }`
          : nothing
      }
      <p part="meta" class="meta">
        <span lang=${view.lang}>${category}</span>
        <span class="place" lang=${view.lang}>${placeName(event)}</span>
        <span>${join('\u00a0· ', mode, join(', ', ...performers.map(({ name }) => name)))}</span>
      </p>
      ${
        view.paper
          ? opened()
          : isServer
            ? html`<details>
                <summary class="fold">${words.details}<span class="sr" lang=${lang}>${words.about + event.name}</span></summary>
                ${opened()}
              </details>`
            : html`<button
                  class="fold"
                  type="button"
                  aria-expanded=${isOpen}
                  @click=${() => view.onToggle(id)}
                  >${words.details}<span class="sr" lang=${lang}>${words.about + event.name}</span></button
                >${isOpen ? html`${opened()}${failure(view.details, words)}` : nothing}`
      }
    </div>
  </li>`;
};
