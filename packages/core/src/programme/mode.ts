import type { CampaignEvent } from '../campaign/schema/event.ts';

/** How an event is attended: as it says, else as what moved online, the place and the address tell. */
export const modeOf = ({
  eventAttendanceMode,
  eventStatus,
  location,
  onlineUrl,
}: CampaignEvent): 'offline' | 'online' | 'mixed' =>
  eventAttendanceMode ??
  (eventStatus === 'movedOnline' || (onlineUrl && !location) ? 'online' : onlineUrl ? 'mixed' : 'offline');
