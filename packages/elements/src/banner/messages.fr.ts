/** The French words, and by their type the list of what the others must say. */
export default {
  campaign: 'Campagne d’information',
  before: (days: number): string => (days > 1 ? `Dans ${days}\u00a0jours` : 'Demain'),
  during: (day: number, of: number): string => (of > 1 ? `Jour ${day} sur\u00a0${of}` : 'Aujourd’hui'),
  last: 'Dernier jour',
  programme: 'Voir le programme',
  more: 'En savoir plus',
  dismiss: 'Masquer ce message',
  dismissed: 'Message masqué',
};
