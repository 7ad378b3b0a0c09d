/** Of two wordings that of the language, with its regional forms: French, or English for all that is not. */
export const wording = <T>(lang: string, fr: T, en: T): T => (/^fr\b/i.test(lang) ? fr : en);

export const NBSP = '\u00a0';
