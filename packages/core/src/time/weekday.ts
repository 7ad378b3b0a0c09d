import type { Weekday } from '../campaign/schema/resource.ts';
import { WEEKDAYS } from '../campaign/schema/vocabulary.ts';

/** The weekday of a day, as opening hours name it: `weekday('2021-11-19')` is `'fr'`. */
export const weekday = (day: string): Weekday => WEEKDAYS.at(new Date(day).getUTCDay() - 1)!;
