import type { CampaignEvent } from './schema/event.ts';
import type { CampaignHead } from './schema/head.ts';
import type { PressKit } from './schema/press-kit.ts';
import type { Resource } from './schema/resource.ts';

export type { CampaignEvent, EventStatus } from './schema/event.ts';
export type { CampaignHead } from './schema/head.ts';
export type { PressFile, PressKit } from './schema/press-kit.ts';
export type { Channel, OpeningHours, Resource, Weekday } from './schema/resource.ts';

/**
 * A parsed campaign. All addresses in it are absolute where a base was known, and every date-time is local to
 * `timeZone`, without an offset (see {@link ../time/zone.ts}): days and hours can be read off the text. Only the campaign's
 * own `dateModified`, which is not shown, is as the file has it.
 */
export interface Campaign extends CampaignHead {
  events: CampaignEvent[];
  resources: Resource[];
  pressKit?: PressKit;
}
