export { RelaisResources, type ResourcesLayout } from './resources.ts';
