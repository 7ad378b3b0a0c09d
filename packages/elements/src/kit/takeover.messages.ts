/** Beneath what `relais render` wrote, where the campaign could not be had: its age is all that is wrong with it. */
export const stale = {
  fr: 'Mise à jour impossible\u00a0: ces informations peuvent dater.',
  en: 'Could not be refreshed: this may be out of date.',
};
