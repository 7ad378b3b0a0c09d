import type { CampaignEvent } from '../campaign/schema/event.ts';
import type { CampaignHead } from '../campaign/schema/head.ts';
import { placeOf } from '../programme/mode.ts';
import { addDays } from '../time/day.ts';

export interface EntryOptions {
  /**
   * Leave out of the visitor's calendar whatever tells the subject: neutral title, no description, no link, no name of the
   * place. By default what the campaign says of itself (`sensitive`).
   */
  discreet?: boolean | undefined;
  /** BCP 47 language of the neutral title, `inLanguage` of the campaign by default. */
  lang?: string | undefined;
}

/** What a calendar may say of an event, in one place for files and links. */
export interface Entry {
  title: string;
  location: string;
  /** Nothing of what follows is there where the entry is discreet. */
  description: string;
  /** Where to follow it from afar: what one looks for in a calendar. */
  online?: string;
  url?: string;
  open: boolean;
}

/** Title of a calendar that is not to tell its subject: the campaign's own neutral wording, or just « Rendez-vous ». */
export const neutralTitle = (campaign: CampaignHead, lang = campaign.inLanguage): string =>
  campaign.alternateName ?? (/^fr/i.test(lang) ? 'Rendez-vous' : 'Appointment');

/** An absolute address in ASCII (RFC 3986), or nothing where it is relative or broken. */
export const absolute = (url: string | undefined): string | undefined => {
  try {
    return url && new URL(url).href;
  } catch {
    return undefined;
  }
};

export const isDiscreet = (
  campaign: CampaignHead,
  { discreet = campaign.sensitive }: EntryOptions,
): boolean => discreet;

/** Puts together what is there. */
const join = (by: string, ...parts: (string | false | undefined)[]): string => parts.filter(Boolean).join(by);

/** A text of several paragraphs, of those that are there. */
export const paragraphs = (...parts: (string | false | undefined)[]): string => join('\n\n', ...parts);

export const entryOf = (event: CampaignEvent, campaign: CampaignHead, options: EntryOptions): Entry => {
  const open = !isDiscreet(campaign, options);
  const location = placeOf(event);
  const url = open && absolute(event.url ?? campaign.url);
  const online = open && absolute(event.onlineUrl);
  return {
    open,
    title: open ? event.name : neutralTitle(campaign, options.lang),
    location: join(', ', open && location?.name, location?.address, location?.addressLocality),
    description: (open && event.description) || '',
    ...(online && { online }),
    ...(url && { url }),
  };
};

/**
 * First day and the day after the last of an all-day event (RFC 5545, 3.6.1: the end is exclusive).
 *
 * @example allDay({ ...event, startDate: '2021-11-19' }) // ['2021-11-19', '2021-11-20']
 */
export const allDay = ({ startDate, endDate = startDate }: CampaignEvent): [from: string, to: string] => {
  const last = endDate.slice(0, 10);
  return [startDate, addDays(last < startDate ? startDate : last, 1)];
};
