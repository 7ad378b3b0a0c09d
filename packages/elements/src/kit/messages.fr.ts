/** What every widget may say. */
export default {
  loading: 'Chargement…',
  failed: 'Les informations n’ont pas pu être chargées.',
  partial: 'Il manque encore une partie des informations.',
  retry: 'Réessayer',
  preview: (day: string, time: string): string =>
    `Aperçu\u00a0: ${day} à ${time.replace(':', '\u00a0h\u00a0')}`,
};
