export { RelaisDownloadEvent } from './events.ts';
export { archiveName, entryName } from './file-names.ts';
export { RelaisPressKit, type PressKitLayout } from './press-kit.ts';
export { formatOf } from '../kit/format.ts';
export { accessibleVersion, pressKitState, type PressKitState } from './state.ts';
