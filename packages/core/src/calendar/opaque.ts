/**
 * A short name that does not say what it names, for identifiers and file names that others may see. Always the same for the
 * same text: 16 hexadecimal digits, FNV-1a of 64 bits over its UTF-16 code units. It keeps a subject from being read over a
 * shoulder; it is no secret from whoever has the campaign file.
 */
export const opaqueId = (text: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
};
