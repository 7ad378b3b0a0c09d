import { define } from '../kit/define.ts';
import { RelaisAgenda } from './agenda.ts';

define('relais-agenda', RelaisAgenda);
