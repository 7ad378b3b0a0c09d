import { define } from '../kit/define.ts';
import { RelaisResources } from './resources.ts';

define('relais-resources', RelaisResources);

export type { RelaisResources } from './resources.ts';
