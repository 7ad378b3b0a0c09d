/** `relais.js`: finds the widgets of a page and loads what each kind needs. */
import shared from 'relais:shared';
import { loadChunk } from './chunks.ts';
import { startLoader } from './loader.ts';
import { useDefaultCampaign, version } from './source.ts';

/** Digests of the widgets' chunks, by name, and of the one that has them all; the build fills them in. */
declare const __RELAIS_WIDGETS__: Record<string, string>;
declare const __RELAIS_ALL__: string;
const widgets = __RELAIS_WIDGETS__;

/** The build turns each `import()` of the kit into a call of this, which it declares. */
// oxlint-disable-next-line prefer-const, no-unused-vars -- the code that the build writes reads it
declare let loadLazy: typeof load;

const load = (name: string, digest: string, given?: unknown[]): Promise<Record<string, unknown>> =>
  loadChunk(name, digest, [load, ...shared], given);
loadLazy = load;

// A page may have this script twice, or in two versions: the first one serves it.
if (!globalThis.Relais) {
  useDefaultCampaign(import.meta.url);
  const lookInto = startLoader(Object.keys(widgets), (name, together) => {
    const alone = () => load(name, widgets[name] as string);
    // What all together cannot be had for, each may.
    return together ? load('all', __RELAIS_ALL__).catch(alone) : alone();
  });
  globalThis.Relais = { version, load: lookInto };
  lookInto(document);
}
