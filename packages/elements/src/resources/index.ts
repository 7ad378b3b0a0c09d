export { availability, type Availability } from '@relais/core';
export { dial } from '../kit/contact.ts';
export { hoursText, statusText } from './hours.ts';
export { RelaisResources, type ResourcesLayout } from './resources.ts';
export { channelsFor, isAbroad, resourcesState, withoutEmergency, type ResourcesState } from './state.ts';
