export { RelaisDownloadEvent } from './events.ts';
export { archiveName, entryName } from './file-names.ts';
export { RelaisPressKit, type PressKitLayout } from './press-kit.ts';
export { accessibleVersion, formatOf, pressKitState, type PressKitState } from './state.ts';
