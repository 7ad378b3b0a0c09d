import { TELEPHONE, type Problem } from '@relais/core';

/** As much of a text as a sentence can hold. */
export const brief = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** Short numbers: 15, 112, 3018, 1014, 116 006, 118 218. */
const SHORT = /^(?:\d{2,3}|3\d{3}|10\d\d|11[68]\d{3})$/;
/** Those that only take SMS: 31 114. */
const SHORT_SMS = /^[3-8]\d{4}$/;

const FRENCH = /^0(?:033)?\d{9}$/;

/** Whether a French number cannot be right. Of other countries nothing is known. */
const isUnlikely = (digits: string, type: unknown): boolean => {
  if (digits.startsWith('0033')) return !/^0033[1-9]\d{8}$/.test(digits);
  if (digits.startsWith('00')) return false;
  if (digits.startsWith('0')) return digits.length !== 10;
  return digits.length !== 10 && !SHORT.test(digits) && !(type === 'sms' && SHORT_SMS.test(digits));
};

/**
 * What is wrong with a telephone number: it `is` `several` in one, a `text`, one with `signs` that no link can have (and how to
 * `write` it), or has a wrong `count` of digits.
 *
 * @param type Of the channel, where it is one.
 */
export const lookAtNumber = (value: string, type: unknown): Problem['params'] => {
  const all = value.replace(/\D/g, '');
  const dialled = value
    .replace(/\(\s*0\s*\)/, '')
    .replace(/^\(?\+/, '00')
    .replace(/\D/g, '');
  if (all.length < 2) return { is: 'text' };
  if (!TELEPHONE.test(all) || (/[/;,|&]/.test(value) && !FRENCH.test(dialled))) return { is: 'several' };
  if (/\p{L}/u.test(value)) return { is: 'text' };
  if (!TELEPHONE.test(value))
    return {
      is: 'signs',
      write: value.replace(/(^\(?\+)|[^\d()]+/g, (_, plus = ' ') => plus as string).trim(),
    };
  return isUnlikely(dialled, type) ? { is: 'count' } : undefined;
};

/** The one number of an address that calls or writes to it, where it can be told for sure. */
export const lookAtCall = (address: string): Problem['params'] => {
  const [, scheme = '', rest = ''] = /^(tel|sms):(.*)$/is.exec(address) ?? [];
  if (!scheme) return;
  // As browsers write spaces; what comes after the number is none of it.
  const number = rest.replace(/%20|%C2%A0/gi, ' ').replace(/[;?&].*/s, '');
  const { is, write = number.replace(/[\s\u2010-\u2013]+/g, ' ').trim() } =
    lookAtNumber(number, scheme) ?? {};
  const isKnown = !/[*#]/.test(number) && (!is || is === 'signs');
  return { is: 'call', ...(isKnown && { write: `${scheme.toLowerCase()}:${write}` }) };
};

const EMAIL = /^[^\s@:,;<>?&]+@[^\s@,;<>?&]+$/;

/** What is wrong with an email address, and what to `write` where it can be told for sure. */
export const lookAtEmail = (value: string): Problem['params'] => {
  if (EMAIL.test(value)) return;
  const bare = value.replace(/^(?:mailto:\s*)+/i, '');
  return EMAIL.test(bare) ? { write: bare } : {};
};

export const looksLikeHost = (text: string): boolean =>
  /^www\.|^[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.\p{L}{2,}(?:\/|$)/iu.test(text);

const FILE =
  /^[^/]*\.(?:html?|php|aspx?|ics|vcf|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|md|json|xml|csv|epub|zip|png|jpe?g|gif|svg|webp|avif|heic|tiff?|eps|dwg|mp[34]|m4[av]|mov|webm|wav|srt|vtt)$/i;

/** An address that browsers take for a file beside this one, and how to `write` it. */
export const lookAtUrl = (value: string): Problem['params'] => {
  const [, once] =
    /^(?:https?:\/\/|mailto:|tel:|sms:)\s*((?:https?:\/\/|mailto:|tel:|sms:).*)$/i.exec(value) ?? [];
  if (once) return { is: 'twice', write: once };
  if (EMAIL.test(value)) return { write: `mailto:${value}` };
  return looksLikeHost(value) && !FILE.test(value) ? { write: `https://${value}` } : undefined;
};

const SHARING =
  /^https?:\/\/((?:[\w-]+\.)*(?:(?:docs|drive|forms)\.google\.com|forms\.gle|sharepoint\.com|onedrive\.(?:live\.)?com|1drv\.ms|dropbox\.com|wetransfer\.com|we\.tl))(?=[/:?#]|$)/i;

/** The host of an address that leads to a service where people share files, and may want visitors to have an account. */
export const sharingHost = (value: string): string | undefined => SHARING.exec(value)?.[1];

/** Signs that may stand between two digits. */
const SIGNS = String.raw`[^\p{L}\d]{0,3}`;
const spaced = (digits: string): string => [...digits].join(SIGNS);

/** Numbers that nobody has or will have, kept for fiction by the French numbering plan (ARCEP, decision 2018-0881). */
const SAMPLE_NUMBER = new RegExp(
  String.raw`(?<!\d)\(?(?:(?:\+|${spaced('00')})${SIGNS}${spaced('33')}(?:${SIGNS}0)?|0)${SIGNS}(?:` +
    ['19900', '26191', '35301', '46571', '53649', '63998'].map(spaced).join('|') +
    String.raw`)(?:${SIGNS}\d){4}(?!\d)`,
  'gu',
);
/** Hosts that there are only for examples and tests (RFC 2606, RFC 6761), in an address. Bounds keep long texts cheap. */
const SAMPLE_HOST =
  /(?:[\p{L}\d.+-]{1,20}:)?(?:\/\/|[^\s/@<>]{1,64}@|\bwww\.)(?:[\p{L}\d-]{1,63}\.){0,9}(?:example(?:\.(?:com|net|org))?|invalid|test)(?![\p{L}\d@-]|\.[\p{L}\d])/giu;

/** All that is only an example in a text, once each: numbers that call nobody, addresses that lead nowhere. */
export const lookAtSamples = (text: string): NonNullable<Problem['params']>[] =>
  (
    [
      ['number', SAMPLE_NUMBER],
      ['address', SAMPLE_HOST],
    ] as const
  ).flatMap(([is, sample]) => [...new Set(text.match(sample))].map((value) => ({ is, value: brief(value) })));
