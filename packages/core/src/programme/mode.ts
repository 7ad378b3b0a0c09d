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
