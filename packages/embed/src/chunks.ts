/** What a chunk brings once it has been given what the entry shares: the exports of its module. */
type ChunkExports = Record<string, unknown>;

/** `import()` of an address; the build declares it, as the compiler would rewrite it for modules of this repository. */
declare const importModule: (
  href: string,
) => Promise<{ default: (shared: unknown[], given?: unknown[]) => ChunkExports }>;

/**
 * Resolves when a file is there and is the published one; the module map then has it, so that it is fetched once. It runs
 * then, and does nothing: a chunk is a function. (WebKit reads no `integrity` of a `modulepreload`, so it is a script.)
 */
const verify = (href: string, integrity: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // Where Trusted Types are required an address of ours is one, by the name that the documented policy has for Lit.
    const policy = globalThis.trustedTypes?.createPolicy('lit-html', { createScriptURL: (url) => url });
    const script = document.createElement('script');
    script.type = 'module';
    script.integrity = integrity;
    script.src = policy?.createScriptURL(href) ?? href;
    script.onload = () => resolve();
    // To import after an error would fetch the file again, unverified.
    script.onerror = () => reject(new Error(`[Relais] ${href} is missing or is not the published file`));
    document.head.append(script);
  });

const loaded = new Map<string, Promise<ChunkExports>>();
/**
 * What a page has preloaded without a digest is not compared with one any more: each chunk has an address that nobody knows, of
 * which servers see nothing. Once a file could not be had, which Firefox and caches remember, they see it.
 */
let delimiter = '#';

/**
 * Loads a chunk, verified by its digest before it runs. A chunk receives what it shares with the entry and does not
 * import it: `relais.js?ver=6` and `relais.js` are two modules to a browser, and a page would have two of everything.
 * @param digest SHA-256, base64; the name of the file has its first characters, so that a file never changes
 * @param shared what every chunk with data uses, from the entry
 * @param given what the chunk has in common with whoever asks for it
 */
export const loadChunk = (
  name: string,
  digest: string,
  shared: unknown[],
  given?: unknown[],
): Promise<ChunkExports> => {
  let chunk = loaded.get(name);
  if (!chunk) {
    const file = `chunks/${name}.${digest.slice(0, 8).replace(/\W/g, '_')}.js`;
    const { href } = new URL(file + delimiter + Math.random(), import.meta.url);
    chunk = verify(href, `sha256-${digest}`)
      .then(() => importModule(href))
      .then((module) => module.default(shared, given));
    // What failed may be tried again.
    chunk.catch(() => {
      loaded.delete(name);
      delimiter = '?';
    });
    loaded.set(name, chunk);
  }
  return chunk;
};
