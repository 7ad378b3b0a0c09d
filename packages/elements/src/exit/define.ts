import { define } from '../kit/index.ts';
import { RelaisExit } from './exit.ts';

define('relais-exit', RelaisExit);

export type { RelaisExit } from './exit.ts';
