/** All elements of Relais, unregistered; `@relais/elements/define` registers them. */
export * from './agenda/index.ts';
export * from './banner/index.ts';
export * from './exit/index.ts';
export * from './press-kit/index.ts';
export * from './resources/index.ts';
export { RelaisErrorEvent, RelaisLoadEvent } from './kit/events.ts';
export { RelaisFilterEvent } from './kit/filter-event.ts';
export type { FailureReason } from './kit/request.ts';
