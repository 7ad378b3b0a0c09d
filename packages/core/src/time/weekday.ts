import type { Weekday } from '../campaign/schema/resource.ts';

/** The weekday of a day, as opening hours name it: `weekday('2021-11-19')` is `'fr'`. */
export const weekday = (day: string): Weekday =>
  ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'][new Date(day).getUTCDay()] as Weekday;
