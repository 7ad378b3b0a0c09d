export { EMERGENCY, isEmergencyNumber } from './emergency.ts';
export { EMERGENCY_EN } from './emergency.en.ts';
export { answersAt, filterResources, resourceTexts, type ResourceSelection } from './filter.ts';
