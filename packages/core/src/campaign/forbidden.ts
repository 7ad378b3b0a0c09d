/**
 * Digits of numbers that must never be shown, without the zero or the country code before them; written to base 36, so that
 * nobody who looks through a page's script finds a number to dial. The one that is here is often given for that of an
 * association that helps minors; it is a line for people attracted to them.
 */
const FORBIDDEN = ['dc0bvb'];

const pattern = new RegExp(
  FORBIDDEN.map((digits) => [...`${parseInt(digits, 36)}`].join('[^\\p{L}\\p{N}]*')).join('|'),
  'u',
);

/** A text that says what it says: ASCII, and neither encoded characters nor entities. */
const PLAIN = /^[ -$'-~]*$/;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/%(?:25)*3(\d)/g, '$1')
    .replace(/%(?:25)*\w\w|&#?\w+;/g, ' ');

/**
 * Whether a text, or a number, contains a forbidden number, however it is written: with zero or +33, with any spaces or
 * marks between the digits, with full-width or Arabic digits, percent-encoded, with HTML entities.
 */
export const isForbidden = (value: unknown): boolean => {
  const text = String(value);
  return /\p{N}/u.test(text) && pattern.test(PLAIN.test(text) ? text : plain(text));
};
