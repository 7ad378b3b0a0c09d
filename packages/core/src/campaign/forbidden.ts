import { plainDigits } from './plain-digits.ts';

/**
 * Digits of a number that must never be shown, without the zero or the country code before them; written to base 36, so that
 * nobody who looks through a page's script finds a number to dial. It is often given for that of an association that helps
 * minors; it is a line for people attracted to them.
 */
const FORBIDDEN = 'dc0bvb';

/** Between digits may stand what is no letter of Latin script: to a reader, some letters of others are a blank or a mark. */
const pattern = new RegExp([...`${parseInt(FORBIDDEN, 36)}`].join('[^\\p{N}\\p{sc=Latn}]*'), 'u');

/**
 * Whether a text contains a forbidden number, however it is written: with zero or +33, with any spaces or marks between
 * the digits, with full-width or Arabic digits, percent-encoded, with HTML entities.
 */
export const isForbidden = (text: string): boolean =>
  // Of thousands of texts few have so many digits without the T of a date (entities have one, too), or may have digits of another
  // kind, which are asked for without Unicode's classes: these take four times as long.
  /\d(?:[^\dT]*\d){8}|&\w*T|[²³¹¼-¾٠-۹\u2070-\uffff]/.test(text) &&
  pattern.test(
    plainDigits(text)
      .replace(/%(?:25)*3(\d)/g, '$1')
      .replace(/%(?:25)*\w\w|&#?\w+;/g, ' '),
  );
