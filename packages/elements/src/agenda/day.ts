import { eventDays, type CampaignEvent } from '@relais/core';
import { chunksOf, type Group } from './group.ts';

/** Days to choose from, and what there is on the chosen one. */
export interface Day {
  days: readonly string[];
  group: Group;
}

/**
 * The sessions of one day: the chosen one where it is there, else today, the next one to come, or the first.
 *
 * @param events At least one, in order.
 * @param chosen `YYYY-MM-DD`, as `today`.
 * @example dayOf(events, undefined, '2026-11-23').group.from // '2026-11-23'
 */
export const dayOf = (events: readonly CampaignEvent[], chosen: string | undefined, today: string): Day => {
  const days = [...new Set(events.flatMap(eventDays))].sort();
  const day = days.find((one) => one === chosen) ?? days.find((one) => one >= today) ?? days[0] ?? today;
  const its = events.filter((event) => eventDays(event).includes(day));
  return { days, group: { from: day, to: day, count: its.length, chunks: chunksOf(its) } };
};
