/** What is said from the first press on. Both languages come with the code that makes the archive. */
const fr = {
  working: (done: number, total: number): string =>
    `Préparation du fichier zip\u00a0: ${done} sur ${total}\u00a0document${total > 1 ? 's' : ''}`,
  saved: 'Le fichier zip est prêt.',
  partial: 'Le fichier zip est prêt, mais incomplet.',
  missing: (count: number): string =>
    count > 1
      ? `${count}\u00a0documents n’ont pas pu être ajoutés au zip. Leurs liens restent là\u00a0:`
      : 'Un document n’a pas pu être ajouté au zip. Son lien reste là\u00a0:',
  altered: (count: number): string =>
    count > 1
      ? `${count}\u00a0documents ne sont pas ceux qui ont été publiés (leur empreinte diffère)\u00a0: ils ne sont pas dans le zip. Prévenez l’organisateur.`
      : 'Un document n’est pas celui qui a été publié (son empreinte diffère)\u00a0: il n’est pas dans le zip. Prévenez l’organisateur.',
  other: 'Ce n’est pas le document qui a été publié (empreinte différente).',
  retry: 'Réessayer avec ce qui manque',
  cancel: 'Annuler',
  cancelled: 'Préparation annulée.',
};

const en: typeof fr = {
  working: (done, total) =>
    `Preparing the zip file: ${done} of ${total}\u00a0document${total > 1 ? 's' : ''}`,
  saved: 'The zip file is ready.',
  partial: 'The zip file is ready, but incomplete.',
  missing: (count) =>
    count > 1
      ? `${count}\u00a0documents could not be added to the zip. Their links are still here:`
      : 'One document could not be added to the zip. Its link is still here:',
  altered: (count) =>
    count > 1
      ? `${count}\u00a0documents are not the ones that were published (their checksums differ): they are not in the zip. Please tell the organiser.`
      : 'One document is not the one that was published (its checksum differs): it is not in the zip. Please tell the organiser.',
  other: 'This is not the document that was published (checksum differs).',
  retry: 'Try again with what is missing',
  cancel: 'Cancel',
  cancelled: 'Preparation cancelled.',
};

export const messages = { fr, en };
