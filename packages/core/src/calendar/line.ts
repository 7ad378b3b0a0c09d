/** `20211119T130000Z`: a UTC date-time (RFC 5545, 3.3.5); its first 8 characters are a date, its first 15 a local time. */
export const stamp = (instant: number): string => {
  const iso = new Date(instant).toISOString();
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
};

/** What may be a control character, a line break or half a character. */
const ODD = /[^ -~\u00a0-\u2027]/;

/** That, and what is escaped. */
const SPECIAL = /[^ -+\--:<-[\]-~\u00a0-\u2027]/;

/**
 * A TEXT value (RFC 5545, 3.3.11): whatever breaks a line becomes `\n`, other control characters and halves of characters,
 * which have no place in UTF-8, go.
 *
 * @example escapeText('Sceaux, 14 h; entrée libre') // 'Sceaux\\, 14 h\\; entrée libre'
 */
export const escapeText = (text: string): string => {
  // Most texts have nothing to escape, and of the others most have but commas: both are seen at once.
  if (!SPECIAL.test(text)) return text;
  const clean = ODD.test(text)
    ? text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/gu, '')
    : text;
  return clean.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
};

/** Octets of a line, without its end (RFC 5545, 3.1). */
const MOST = 75;

/** Octets of a code point in UTF-8 (RFC 3629, 3). */
const octets = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/**
 * Folds a content line (RFC 5545, 3.1): no physical line has more than 75 octets of UTF-8, the space that continues it
 * included, and none ends inside a character.
 */
export const foldLine = (line: string): string => {
  // Three octets at most for a UTF-16 code unit: many lines are short enough at a glance.
  if (line.length * 3 <= MOST) return line;
  let folded = '';
  let start = 0;
  let room = MOST;
  for (let i = 0; i < line.length;) {
    const unit = line.charCodeAt(i);
    const code = unit < 0x80 ? unit : (line.codePointAt(i) ?? 0);
    const size = octets(code);
    if (size > room) {
      folded += `${line.slice(start, i)}\r\n `;
      start = i;
      room = MOST - 1;
    }
    room -= size;
    i += code < 0x10000 ? 1 : 2;
  }
  return folded + line.slice(start);
};
