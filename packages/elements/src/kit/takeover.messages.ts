/** Beneath what `relais render` wrote, where the campaign could not be had: its age is all that is wrong with it. */
export const stale = {
  fr: 'Mise à jour impossible\u00a0: ces informations datent du jour où cette page a été écrite.',
  en: 'This could not be refreshed: it is as of the day when this page was written.',
};
