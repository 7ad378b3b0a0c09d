import type { CampaignEvent } from '../campaign/schema/event.ts';

/** The texts by which an event is found. */
export const eventTexts = (event: CampaignEvent): string[] =>
  [
    event.name,
    event.description,
    event.category,
    event.track,
    event.location?.name,
    event.location?.address,
    event.location?.addressLocality,
    ...(event.audience ?? []),
    ...(event.performers ?? []).flatMap(({ name, jobTitle, affiliation }) => [name, jobTitle, affiliation]),
  ].filter((text) => text !== undefined);
