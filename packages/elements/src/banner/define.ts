import { define } from '../kit/index.ts';
import { RelaisBanner } from './banner.ts';

define('relais-banner', RelaisBanner);

export type { RelaisBanner } from './banner.ts';
export type { RelaisDismissEvent } from './events.ts';
