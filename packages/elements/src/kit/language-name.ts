/** French Sign Language (ISO 639-3), which Intl does not know by name. */
export const isFrenchSigns = (tag: string | undefined): boolean => tag === 'fsl';

/** The name of a language, in the language of the interface. */
export const languageName = (tag: string, language: string): string => {
  if (isFrenchSigns(tag))
    return language === 'fr' ? 'langue des signes française (LSF)' : 'French Sign Language (LSF)';
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

/** The language in which a session is written down: one that is signed is not. */
export const writtenIn = (session: string | undefined, campaign: string): string =>
  session && !isFrenchSigns(session) ? session : campaign;
