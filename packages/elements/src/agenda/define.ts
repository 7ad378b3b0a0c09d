import { define } from '../kit/define.ts';
import { RelaisAgenda } from './agenda.ts';

define('relais-agenda', RelaisAgenda);

export type { RelaisAgenda } from './agenda.ts';
export type { RelaisOpenEvent } from './events.ts';
