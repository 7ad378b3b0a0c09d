import { define } from '../kit/define.ts';
import { RelaisModel } from './model.ts';

define('relais-model', RelaisModel);
