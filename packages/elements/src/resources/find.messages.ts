/** What is said once somebody filters. Both languages come with the code for it. */
const fr = {
  facets: { audience: 'Pour qui', way: 'Comment les joindre', category: 'Catégorie', area: 'Lieu' },
  /** The names of the values of facets, where rows do not say them. */
  names: {
    young: 'Jeunes',
    relatives: 'Proches',
    professionals: 'Professionnels',
    open: 'Ouvert maintenant',
    silent: 'Sans parler',
    emergency: 'Urgence',
    helpline: 'Lignes d’écoute',
    association: 'Associations',
    service: 'Services',
    guide: 'Guides',
    training: 'Formations',
    law: 'Textes de loi',
  } as Readonly<Record<string, string>>,
  search: 'Rechercher',
  count: (count: number): string => `${count}\u00a0${count > 1 ? 'résultats' : 'résultat'}`,
  traces: '· Un tchat reste dans l’historique du navigateur, un SMS dans les messages.',
  all: 'Tout',
  reset: 'Tout afficher',
  empty: 'Aucun résultat avec ces filtres.',
};

const en: typeof fr = {
  facets: { audience: 'For whom', way: 'How to reach them', category: 'Category', area: 'Place' },
  names: {
    young: 'Young people',
    relatives: 'Relatives',
    professionals: 'Professionals',
    open: 'Open now',
    silent: 'Without speaking',
    emergency: 'Emergency',
    helpline: 'Helplines',
    association: 'Associations',
    service: 'Services',
    guide: 'Guides',
    training: 'Training',
    law: 'Law',
  },
  search: 'Search',
  count: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
  traces: '· A chat stays in your browser history, a text in your messages.',
  all: 'All',
  reset: 'Show all',
  empty: 'Nothing matches these filters.',
};

export const messages = { fr, en };
export type FindWords = typeof fr;
