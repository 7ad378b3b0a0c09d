import type { CampaignEvent } from '../campaign/schema/event.ts';
import { toLocal } from '../time/local.ts';
import { eventEnd } from './days.ts';
import { isOff } from './participation.ts';

export type Moment = 'past' | 'now' | 'future';

/** As {@link eventMoment}, at a local time that is known already: what a list of thousands asks. */
export const momentAt = (event: CampaignEvent, local: string): Moment =>
  local < event.startDate ? 'future' : local < eventEnd(event) ? 'now' : 'past';

/**
 * Whether an event is over, on, or still to come. The clock alone decides: a cancelled event has its moment too.
 *
 * @param now Milliseconds since 1970 (UTC).
 * @param timeZone The campaign's zone, which the texts of the event are local to.
 * @example eventMoment(event, Date.now(), campaign.timeZone)
 */
export const eventMoment = (event: CampaignEvent, now: number, timeZone: string): Moment =>
  momentAt(event, toLocal(now, timeZone));

/** The first event still to come that has not been cancelled or postponed; of several, the first in the list. */
export const nextEvent = (
  events: readonly CampaignEvent[],
  now: number,
  timeZone: string,
): CampaignEvent | undefined => {
  const local = toLocal(now, timeZone);
  let next: CampaignEvent | undefined;
  for (const event of events) {
    if (event.startDate > local && !isOff(event.eventStatus) && !(next && next.startDate <= event.startDate))
      next = event;
  }
  return next;
};
