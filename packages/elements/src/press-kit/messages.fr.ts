/** The French words, and by their type the list of what the others must say. */
export default {
  title: 'Espace presse',
  published: (day: string): string => `Publié le ${day}`,
  empty: 'Aucun document pour le moment.',
  embargo: (moment: string, city: string, here?: string): string =>
    `Sous embargo jusqu’au ${moment}${here ? `, heure de ${city} (${here} chez vous)` : ''}.`,
  download: 'Télécharger',
  pages: (count: number): string => `${count}\u00a0page${count > 1 ? 's' : ''}`,
  language: (name: string): string => `en ${name}`,
  accessible: 'document accessible',
  credit: 'Crédit\u00a0: ',
  licence: 'Licence\u00a0: ',
  alternative: 'Obtenir une version accessible\u00a0:',
  all: 'Tout télécharger',
  sums: 'Vérifier un fichier (empreintes SHA-256)',
  contacts: 'Contacts presse',
  about: 'À propos',
  copy: 'Copier le texte',
  copied: 'Copié',
  selected: 'Texte sélectionné',
  figures: 'Chiffres clés',
  source: 'Source\u00a0: ',
};
