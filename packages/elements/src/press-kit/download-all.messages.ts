/** What is said from the first press on. Both languages come with the code that makes the archive. */
const fr = {
  working: (done: number, total: number): string =>
    `Préparation du fichier zip\u00a0: ${done} sur ${total}\u00a0documents`,
  saved: 'Le fichier zip est prêt.',
  missing: (count: number): string =>
    count > 1
      ? `${count}\u00a0documents n’ont pas pu être ajoutés au zip. Leurs liens restent là\u00a0:`
      : 'Un document n’a pas pu être ajouté au zip. Son lien reste là\u00a0:',
  retry: 'Réessayer avec ce qui manque',
  cancel: 'Annuler',
  cancelled: 'Préparation annulée.',
};

const en: typeof fr = {
  working: (done, total) => `Preparing the zip file: ${done} of ${total}\u00a0documents`,
  saved: 'The zip file is ready.',
  missing: (count) =>
    count > 1
      ? `${count}\u00a0documents could not be added to the zip. Their links are still here:`
      : 'One document could not be added to the zip. Its link is still here:',
  retry: 'Try again with what is missing',
  cancel: 'Cancel',
  cancelled: 'Preparation cancelled.',
};

export const messages = { fr, en };
