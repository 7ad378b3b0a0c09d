import { define } from '../kit/define.ts';
import { RelaisModel } from './model.ts';

define('relais-model', RelaisModel);

// Whoever only registers it gets its types too.
export type { RelaisModel } from './model.ts';
