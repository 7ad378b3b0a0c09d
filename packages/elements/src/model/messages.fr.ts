/** The French words, and by their type the list of what the others must say. */
export default {
  days: (days: number): string =>
    days ? `Dans ${days}\u00a0${days > 1 ? 'jours' : 'jour'}` : 'C’est en ce moment',
  say: 'Le dire',
};
