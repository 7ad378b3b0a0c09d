import type { Campaign, CampaignEvent } from '@relais/core';
import { calendarLinks, subscribeLinks, toICalendar } from '@relais/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../kit/index.ts';
import type { DetailsWords } from './details.messages.ts';

/** One session or many, to be put into a calendar. */
export interface Order {
  campaign: Campaign;
  events: readonly CampaignEvent[];
  /** Whether it is the programme and not one session of it. */
  whole: boolean;
  discreet: boolean | undefined;
  /** Public address of the programme's calendar, relative to the page. */
  calendarSrc: string | undefined;
  /** Milliseconds since 1970, UTC. */
  now: number;
  language: Language;
  words: DetailsWords;
}

/** Longest calendar that travels in its link; browsers refuse longer addresses. */
const LONGEST = 100_000;

let last = '';

/**
 * Address of a calendar text. In the link itself where it fits: the browsers inside apps, and some versions of iOS, do
 * nothing with a blob.
 */
const hrefOf = (text: string): string => {
  const href = `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`;
  if (href.length < LONGEST) return href;
  URL.revokeObjectURL(last);
  return (last = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' })));
};

/** The calendars that a session or a programme can go into. */
export const calendarMenu = (order: Order): TemplateResult => {
  const { campaign, events, whole, calendarSrc, now, language, words } = order;
  const discreet = order.discreet || campaign.sensitive;
  const options = { discreet, lang: language };
  const item = (href: string, name: string, file?: string): TemplateResult =>
    html`<li>
      <a
        part="link"
        href=${href}
        download=${file ?? nothing}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        >${name}</a
      >
    </li>`;
  const [event] = events;
  const links = !whole && event && events.length === 1 && calendarLinks(event, campaign, options);
  // A public calendar has the titles that its organiser gave it: a widget that is to be discreet does not lead there unless
  // its page names one.
  const address = calendarSrc ?? (discreet ? undefined : campaign.calendarUrl);
  const subscribe =
    whole && address && URL.canParse(address, document.baseURI)
      ? subscribeLinks(new URL(address, document.baseURI).href)
      : undefined;
  return html`<ul class="menu">
      ${item(
        hrefOf(toICalendar(campaign, events, { ...options, now })),
        words.file,
        discreet ? words.neutralFile : words.programmeFile,
      )}
      ${links ? (['google', 'outlook', 'office365'] as const).map((name) => item(links[name], words[name])) : nothing}
      ${subscribe ? [item(subscribe.webcal, words.subscribe), item(subscribe.google, words.subscribeGoogle)] : nothing}
    </ul>
    ${discreet ? html`<p class="meta">${words.neutral}</p>` : nothing}`;
};
