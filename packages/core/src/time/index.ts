export { addDays, daysBetween, weekday } from './day.ts';
export {
  formatBytes,
  formatDay,
  formatDayRange,
  formatMoment,
  formatMonthYear,
  formatNumber,
  formatTime,
  formatTimeRange,
} from './format.ts';
export { isFrenchHoliday } from './holidays.ts';
export { openingStatus, trust, type OpeningStatus, type Trust } from './opening.ts';
export { campaignPhase, type Phase } from './phase.ts';
export { normalise, toInstant, toLocal } from './zone.ts';
