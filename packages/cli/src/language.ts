import { fold, type Problem } from '@relais/core';

/** Languages that people name rather than give their code. */
const COMMON = ['fr', 'en', 'es', 'de', 'it', 'pt', 'ar', 'uk', 'ru', 'zh', 'tr', 'pl', 'ro', 'ta'];

const nameOf = (tag: string, language: string): string | undefined => {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
};

/**
 * What is wrong with a language that has to be a code (BCP 47), and what to `write` where it can be told: pages would say the
 * language of what they show wrongly to whoever listens.
 *
 * @example lookAtLanguage('Français') // { write: 'fr' }
 */
export const lookAtLanguage = (value: string): Problem['params'] => {
  const asked = fold(value);
  // Three letters as well, and the code of no language.
  if (/\blsf\b|signes/.test(asked)) return { write: 'fsl' };
  // Sign languages (ISO 639-3) have no name everywhere.
  if (/^[a-z]{3}$/i.test(value) || nameOf(value, 'fr')) return;
  const tag = value.replaceAll('_', '-');
  if (nameOf(tag, 'fr')) return { write: tag };
  const write = COMMON.find((tag) =>
    ['fr', 'en'].some((language) => fold(nameOf(tag, language) ?? '') === asked),
  );
  return write ? { write } : {};
};
