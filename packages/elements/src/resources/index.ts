export { hoursText, statusText } from './hours.ts';
export { RelaisResources, type ResourcesLayout } from './resources.ts';
export {
  availability,
  channelsFor,
  dial,
  resourcesState,
  withoutEmergency,
  type Availability,
  type ResourcesState,
} from './state.ts';
