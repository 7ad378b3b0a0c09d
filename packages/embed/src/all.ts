/** `relais-all.js` and `relais-classic.js`: every widget in one file. */
import './default-campaign.ts';
import '@relais/elements/define';
import { version } from './source.ts';

// Whatever is registered works in every shadow root: there is nothing to load.
globalThis.Relais ??= { version, load: () => {} };
