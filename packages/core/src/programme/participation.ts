import type { CampaignEvent } from '../campaign/schema/event.ts';

type Registration = NonNullable<CampaignEvent['registration']>;

/** Whether a session does not take place, or not then. */
export const isOff = (status: CampaignEvent['eventStatus']): status is 'cancelled' | 'postponed' =>
  /cancelled|postponed/.test(status);

/** Whether nobody can register any more. */
export const isShut = (status: Registration['status'] | undefined): status is 'full' | 'closed' =>
  /full|closed/.test(status ?? '');

/**
 * Whether a deadline, if there is one, is over; one that is a day includes that day.
 *
 * @param local `YYYY-MM-DDTHH:MM` in the campaign's zone.
 */
export const isPastDeadline = (deadline: Registration['deadline'], local: string): boolean =>
  !!deadline && deadline < local.slice(0, deadline.length);
