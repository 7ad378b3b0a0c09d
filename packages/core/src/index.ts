export * from './campaign/index.ts';
export * from './resources/index.ts';
export * from './time/index.ts';
export * from './programme/index.ts';
export * from './calendar/links.ts';
