import type { LitElement } from 'lit';
import type {
  AnnouncerController,
  CampaignController,
  CampaignHost,
  Clock,
  MessagesController,
} from '../kit/index.ts';
import type fr from './messages.fr.ts';
import type { Room } from './room.ts';

/** The agenda, as the parts of it that load later know it. */
export interface AgendaWidget {
  host: LitElement &
    CampaignHost & {
      calendarSrc: string | undefined;
      filters: string | undefined;
      jsonLd: boolean | undefined;
      limit: number | undefined;
    };
  data: CampaignController;
  clock: Clock;
  messages: MessagesController<typeof fr>;
  announcer: AnnouncerController;
  room: Room;
}
