/** What the bytes of a file say before anything is read of it. */
export interface Decoded {
  text: string;
  /** What it is, if it cannot be a campaign file. */
  is?: 'empty' | 'office' | 'utf16';
  /** It can be read, but not by everybody: `mark`, a byte order mark; `latin1`, letters of another encoding. */
  encoding?: 'mark' | 'latin1';
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, i) => bytes[i] === byte);

/** Bytes to text. What is no UTF-8 is taken for Windows-1252, so that problems can be told with accents. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || bytes.subarray(0, 4).includes(0))
    return { text: '', is: startsWith(bytes, 0x50, 0x4b) ? 'office' : 'utf16' };
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return { text: '', is: 'office' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.trim()) return { text, is: 'empty' };
    return { text, ...(startsWith(bytes, 0xef, 0xbb, 0xbf) && { encoding: 'mark' }) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'latin1' };
  }
};
