import { placeOf, type CampaignEvent } from '@relais/core';
import { join } from '../kit/join.ts';

/** What is said of a place, and its town where that does not name it already. */
export const withTown = (location: { addressLocality?: string | undefined } | undefined, said = ''): string =>
  join(', ', said, !said.includes(location?.addressLocality ?? '') && location?.addressLocality);

/** Where to go for a session; no text for what is online. */
export const placeName = (event: CampaignEvent): string => {
  const place = placeOf(event);
  return withTown(place, place?.name);
};
