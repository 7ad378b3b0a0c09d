import { eventDays, type CampaignEvent } from '@relais/core';

/** Sessions under one heading: of a day, or of several days that they all last. */
export interface Group {
  from: string;
  to: string;
  /** How many sessions. */
  count: number;
  /** In chunks, so that a long programme is rendered a piece at a time. */
  chunks: readonly (readonly CampaignEvent[])[];
}

/** So many rows are about a screen and a half: what is rendered in one go. */
export const CHUNK = 40;

export const chunksOf = (events: readonly CampaignEvent[]): CampaignEvent[][] => {
  const chunks = [];
  for (let at = 0; at < events.length; at += CHUNK) chunks.push(events.slice(at, at + CHUNK));
  return chunks;
};

/** What stands on several days stands once, under these days; everything else under its day. */
export const groupsOf = (events: readonly CampaignEvent[]): Group[] => {
  const groups: Record<string, CampaignEvent[]> = {};
  for (const event of events) {
    const days = eventDays(event);
    (groups[`${days[0]} ${days.at(-1)}`] ??= []).push(event);
  }
  return Object.entries(groups).map(([days, its]) => ({
    from: days.slice(0, 10),
    to: days.slice(11),
    count: its.length,
    chunks: chunksOf(its),
  }));
};
