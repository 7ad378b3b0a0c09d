export type { EntryOptions } from './entry.ts';
export { toICalendar, type CalendarOptions } from './icalendar.ts';
export { calendarLinks, subscribeLinks, type CalendarLinks } from './links.ts';
export { opaqueId } from './opaque.ts';
export { vtimezone } from './vtimezone.ts';
