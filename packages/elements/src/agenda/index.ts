export { RelaisAgenda } from './agenda.ts';
export { RelaisOpenEvent } from './events.ts';
export {
  agendaState,
  programmeOf,
  tagsOf,
  type AgendaOptions,
  type AgendaState,
  type AgendaView,
  type Fixed,
  type Group,
  type Tag,
} from './state.ts';
export type { Width } from './width.ts';
