import type { CampaignHead } from '../campaign/schema/head.ts';
import { daysBetween } from './day.ts';

type KeyDate = NonNullable<CampaignHead['keyDates']>[number];

/** Where a day stands in a campaign. */
export type Phase =
  /** `days` to go, 1 on the eve. */
  | { phase: 'before'; days: number }
  /** Day `day` of `of`, from 1; `keyDate` where one falls on it. */
  | { phase: 'during'; day: number; of: number; last: boolean; keyDate?: KeyDate }
  | { phase: 'after' }
  /** The campaign names no first day. */
  | { phase: 'undated' };

/**
 * The phase of a campaign on a day. Its last day is included; without one, it lasts its first day only.
 *
 * @param today `YYYY-MM-DD` in the campaign's zone: `toLocal(now, campaign.timeZone).slice(0, 10)`.
 * @example campaignPhase({ startDate: '2021-11-19', endDate: '2021-11-26' }, '2021-11-20')
 * // { phase: 'during', day: 2, of: 8, last: false }
 */
export const campaignPhase = (
  campaign: Pick<CampaignHead, 'startDate' | 'endDate' | 'keyDates'>,
  today: string,
): Phase => {
  const { startDate, endDate = startDate, keyDates } = campaign;
  if (!startDate || !endDate) return { phase: 'undated' };
  if (today < startDate) return { phase: 'before', days: daysBetween(today, startDate) };
  if (today > endDate) return { phase: 'after' };
  const keyDate = keyDates?.find(({ date }) => date === today);
  return {
    phase: 'during',
    day: daysBetween(startDate, today) + 1,
    of: daysBetween(startDate, endDate) + 1,
    last: today === endDate,
    ...(keyDate && { keyDate }),
  };
};
