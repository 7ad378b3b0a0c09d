/**
 * One telephone number as people write it, and nothing else, for what is dialled would be another: digits, spaces, dots, dashes and
 * parentheses, after a `+` or `(+` or none. Two digits at least, and no more than 15 (ITU-T E.164).
 */
export const TELEPHONE: RegExp = /^(?=(?:\D*\d){2,15}\D*$)\(?\+?[\d\s.()\u2010-\u2013-]+$/;
