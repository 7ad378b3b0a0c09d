import { define } from '../kit/index.ts';
import { RelaisBanner } from './banner.ts';

define('relais-banner', RelaisBanner);
