/** `relais-all.js` and `relais-classic.js`: every widget in one file. */
import '@relais/elements/define';
import { useDefaultCampaign, version } from './source.ts';

useDefaultCampaign(import.meta.url);
// Whatever is registered works in every shadow root: there is nothing to load.
globalThis.Relais ??= { version, load: () => {} };
