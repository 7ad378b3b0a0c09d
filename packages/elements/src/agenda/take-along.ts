import type { Campaign, CampaignEvent } from '@relais/core';
import { calendarLinks, opaqueId, subscribeLinks, toICalendar } from '@relais/core/calendar';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../kit/index.ts';
import { messages } from './take-along.messages.ts';

/** One session or many, to be put into a calendar. */
export interface Order {
  campaign: Campaign;
  events: readonly CampaignEvent[];
  /** Whether it is the programme and not one session of it. */
  whole: boolean;
  /** Neutral titles; what the campaign says of itself when undefined. */
  discreet: boolean | undefined;
  /** Public address of the programme's calendar, relative to the page. */
  calendarSrc: string | undefined;
  /** Milliseconds since 1970, UTC. */
  now: number;
  language: Language;
}

/** What is shown beneath the button, and said. */
export interface Taken {
  content: TemplateResult;
  said: string;
}

/** Longest calendar that travels in its link; browsers refuse longer addresses. */
const LONGEST = 100_000;

let last = '';

/**
 * Address of a calendar text. In the link itself where it fits: the browsers inside apps, and some versions of iOS, do
 * nothing with a blob.
 */
const hrefOf = (text: string): string => {
  if (text.length < LONGEST) return `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}`;
  URL.revokeObjectURL(last);
  return (last = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' })));
};

/** The calendars that a session or a programme can go into. */
export const calendarMenu = ({
  campaign,
  events,
  whole,
  discreet,
  calendarSrc,
  now,
  language,
}: Order): Taken => {
  const words = messages[language];
  const isNeutral = discreet ?? campaign.sensitive;
  const options = { discreet, lang: language };
  const item = (href: string, name: string, file?: string): TemplateResult =>
    html`<li>
      <a part="link" href=${href} download=${file ?? nothing} rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${name}</a
      >
    </li>`;
  const links = whole || !events[0] ? undefined : calendarLinks(events[0], campaign, options);
  // A public calendar has the titles that its organiser gave it: nothing for a widget that is to be discreet.
  const address = calendarSrc ?? (isNeutral ? undefined : campaign.calendarUrl);
  const subscribe =
    whole && address && URL.canParse(address, document.baseURI)
      ? subscribeLinks(new URL(address, document.baseURI).href)
      : undefined;
  const file = `${words.names[isNeutral ? 'neutral' : 'programme']}.ics`;
  return {
    said: words.ready,
    content: html`<ul class="menu">
        ${item(hrefOf(toICalendar(campaign, events, { ...options, now })), words.file, file)}
        ${
          links
            ? (['google', 'outlook', 'office365'] as const).map((name) => item(links[name], words[name]))
            : nothing
        }
        ${
          subscribe
            ? html`${item(subscribe.webcal, words.subscribe)}${item(subscribe.google, words.subscribeGoogle)}`
            : nothing
        }
      </ul>
      ${isNeutral ? html`<p class="meta">${words.neutral}</p>` : nothing}`,
  };
};

const SHARED = '#relais:s=';

/** Copies the address of this page with the session in it; where that is refused, shows it to be copied by hand. */
export const copyLink = async ({ id }: CampaignEvent, language: Language): Promise<Taken> => {
  const words = messages[language];
  const address = location.href.replace(/#.*/, '') + SHARED + opaqueId(id);
  try {
    await navigator.clipboard.writeText(address);
    return { said: words.copied, content: html`<p>${words.copied}</p>` };
  } catch {
    return {
      said: words.copyThis,
      content: html`<label
        >${words.copyThis}
        <input
          part="field"
          readonly
          .value=${address}
          @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
      /></label>`,
    };
  }
};

/** The session that a link which somebody shared points to. */
export const sharedEvent = (hash: string, events: readonly CampaignEvent[]): CampaignEvent | undefined =>
  hash.startsWith(SHARED) ? events.find(({ id }) => SHARED + opaqueId(id) === hash) : undefined;
