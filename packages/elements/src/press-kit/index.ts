export { RelaisDownloadEvent } from './events.ts';
export { RelaisPressKit, type PressKitLayout } from './press-kit.ts';
