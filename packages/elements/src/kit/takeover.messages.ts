/** Beneath what `relais render` wrote, where the campaign could not be had: its age is all that is wrong with it. */
export const stale = {
  fr: 'Ces informations n’ont pas pu être mises à jour\u00a0: elles sont telles que cette page les donnait quand elle a été écrite.',
  en: 'This could not be refreshed: it is as it was when this page was written.',
};
