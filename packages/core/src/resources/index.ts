export { availability, type Availability } from './availability.ts';
export { EMERGENCY, isEmergencyNumber } from './emergency.ts';
export { EMERGENCY_EN } from './emergency.en.ts';
export {
  answersAt,
  filterResources,
  hoursOf,
  meetsSelection,
  resourceTexts,
  type ResourceSelection,
} from './filter.ts';
