import { campaignPhase, type Campaign, type Phase } from '@relais/core';

/** `strip` is one line across the page, `card` a box in a column, `hero` the head of a page. */
export type Variant = 'strip' | 'card' | 'hero';

/** What the page wants of its banner. */
export interface BannerWishes {
  afterwards?: 'hide' | 'message' | undefined;
  discreet?: boolean | undefined;
}

/** What a banner may say of a campaign. Where it has no name the words of the interface stand in. */
export type Shown = Partial<
  Pick<
    Campaign,
    | 'name'
    | 'description'
    | 'url'
    | 'startDate'
    | 'endDate'
    | 'organizer'
    | 'keyDates'
    | 'keyFigures'
    | 'notice'
    | 'nextEdition'
  >
>;

export type BannerState =
  | { status: 'nothing' }
  | { status: 'over'; shown: Shown }
  | { status: 'current'; shown: Shown; phase: Exclude<Phase, { phase: 'after' }> };

/** A campaign without what tells its subject: not even the organiser's name can be sure not to. */
const neutral = ({ alternateName: name, startDate, endDate, url, nextEdition }: Campaign): Shown =>
  ({
    name,
    startDate,
    endDate,
    url,
    nextEdition: nextEdition && { ...nextEdition, name: undefined },
  }) as Shown;

/**
 * What a banner shows on a day, from the data and the clock alone. After the campaign it is nothing, unless the page asks
 * for a message; and a page that forgets its banner does not announce a next edition that has begun.
 *
 * @param today `YYYY-MM-DD` in the campaign's zone.
 * @example bannerState(campaign, '2021-11-27') // { status: 'nothing' } when the last day was the 26th
 */
export const bannerState = (campaign: Campaign, today: string, wishes: BannerWishes = {}): BannerState => {
  const shown = wishes.discreet ? neutral(campaign) : campaign;
  const phase = campaignPhase(shown, today);
  if (phase.phase !== 'after') return { status: 'current', shown, phase };
  if (wishes.afterwards !== 'message') return { status: 'nothing' };
  const { nextEdition, ...rest } = shown;
  return { status: 'over', shown: (nextEdition?.startDate ?? today) < today ? rest : shown };
};
