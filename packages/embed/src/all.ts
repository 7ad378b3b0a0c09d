/** `relais-all.js` and `relais-classic.js`: every widget in one file. */
import './default-campaign.ts';
import '@relais/elements/define';
import { startFinder } from './loader.ts';
import { version } from './source.ts';
import { WIDGETS } from './widgets.ts';

if (!globalThis.Relais) {
  // All are registered, and work in every shadow root: there is nothing to load but divs to find.
  const lookInto = startFinder(WIDGETS);
  globalThis.Relais = { version, load: lookInto };
  lookInto(document);
}
