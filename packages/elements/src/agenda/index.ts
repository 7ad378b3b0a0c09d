export { RelaisAgenda } from './agenda.ts';
export { RelaisOpenEvent } from './events.ts';
export { dayOf, type Day } from './day.ts';
export type { Group } from './group.ts';
export {
  FIXED,
  agendaState,
  programmeOf,
  tagsOf,
  type AgendaOptions,
  type AgendaState,
  type AgendaView,
  type Fixed,
  type Tag,
} from './state.ts';
export type { Width } from './width.ts';
