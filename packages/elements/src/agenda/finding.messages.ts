/** What is said once somebody searches or filters. Both languages come with the code for it. */
const fr = {
  facets: {
    day: 'Jour',
    audience: 'Public',
    category: 'Type',
    track: 'Parcours',
    place: 'Lieu',
    locality: 'Commune',
    language: 'Langue',
    accessibility: 'Accessibilité',
  },
  open: 'On peut encore y participer',
  all: 'Tout',
  reset: 'Effacer les filtres',
  share: 'Copier le lien de ces résultats',
  empty: 'Aucun rendez-vous ne correspond à cette recherche.',
};

const en: typeof fr = {
  facets: {
    day: 'Day',
    audience: 'Audience',
    category: 'Type',
    track: 'Track',
    place: 'Place',
    locality: 'Town',
    language: 'Language',
    accessibility: 'Accessibility',
  },
  open: 'Still open to join',
  all: 'All',
  reset: 'Clear filters',
  share: 'Copy the link to these results',
  empty: 'No session matches this search.',
};

export const messages = { fr, en };
export type FindingWords = typeof fr;
