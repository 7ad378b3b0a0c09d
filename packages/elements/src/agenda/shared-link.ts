import type { CampaignEvent } from '@relais/core';
import { opaqueId } from '@relais/core/calendar';

const SHARED = '#relais:s=';

/** The address of this page with a session in it, which it does not name. */
export const linkTo = ({ id }: CampaignEvent): string =>
  location.href.replace(/#.*/, '') + SHARED + opaqueId(id);

/** The session that a link which somebody shared points to. */
export const sharedEvent = (hash: string, events: readonly CampaignEvent[]): CampaignEvent | undefined =>
  hash.startsWith(SHARED) ? events.find(({ id }) => SHARED + opaqueId(id) === hash) : undefined;
