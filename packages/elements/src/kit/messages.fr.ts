/** What every widget may say. */
export default {
  // What is said of a campaign, by its status.
  loading: 'Chargement…',
  failed: 'Les informations n’ont pas pu être chargées.',
  /** Where one of several files is missing. */
  ready: 'Il manque encore une partie des informations.',
  retry: 'Réessayer',
  preview: (day: string, time: string): string =>
    `Aperçu\u00a0: ${day} à ${time.replace(/^0/, '').replace(':00', '\u00a0h').replace(':', '\u00a0h\u00a0')}`,
};
