import { define } from '../kit/define.ts';
import { RelaisPressKit } from './press-kit.ts';

define('relais-press-kit', RelaisPressKit);

export type { RelaisPressKit } from './press-kit.ts';
export type { RelaisDownloadEvent } from './events.ts';
