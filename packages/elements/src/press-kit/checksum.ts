import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 (FIPS 180-4) of what comes piece by piece; `crypto.subtle` wants all at once, and is not there on plain http. */
export const createChecksum = (): { update: (chunk: Uint8Array) => void; hex: () => string } => {
  const hash = sha256.create();
  return { update: (chunk) => void hash.update(chunk), hex: () => bytesToHex(hash.digest()) };
};
