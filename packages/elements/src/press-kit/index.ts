export { RelaisDownloadEvent } from './events.ts';
export { RelaisPressKit, type PressKitLayout } from './press-kit.ts';
export { accessibleVersion, archiveName, formatOf, pressKitState, type PressKitState } from './state.ts';
