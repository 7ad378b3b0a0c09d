import type { CampaignEvent } from '../campaign/schema/event.ts';

/** How an event is attended: online where it moved there, else as it says, else as the place and the address tell. */
export const modeOf = ({
  eventAttendanceMode,
  eventStatus,
  location,
  onlineUrl,
}: CampaignEvent): 'offline' | 'online' | 'mixed' =>
  eventStatus === 'movedOnline' && eventAttendanceMode !== 'mixed'
    ? 'online'
    : (eventAttendanceMode ?? (onlineUrl ? (location ? 'mixed' : 'online') : 'offline'));

/** Where to go for an event: nowhere for one that is online, also where the room that it left is still named. */
export const placeOf = (event: CampaignEvent): CampaignEvent['location'] =>
  modeOf(event) === 'online' ? undefined : event.location;
