export { RelaisBanner } from './banner.ts';
export { RelaisDismissEvent } from './events.ts';
export { bannerState, type BannerState, type BannerWishes, type Shown, type Variant } from './state.ts';
