export { availability, type Availability } from '@relais/core';
export { hoursText, statusText } from './hours.ts';
export { RelaisResources, type ResourcesLayout } from './resources.ts';
export {
  channelsFor,
  dial,
  isAbroad,
  resourcesState,
  withoutEmergency,
  type ResourcesState,
} from './state.ts';
