/** What every widget may say. */
export default {
  loading: 'Chargement…',
  failed: 'Les informations n’ont pas pu être chargées.',
  retry: 'Réessayer',
  preview: (moment: string): string => `Aperçu\u00a0: ${moment}`,
};
