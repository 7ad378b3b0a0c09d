/** The French words, and by their type the list of what the others must say. */
export default {
  leave: 'Quitter vite cette page',
  /** On a telephone it does not stand beside the button: it names it. */
  limits:
    '«\u00a0Quitter vite cette page\u00a0» n’efface ni l’historique, ni les appels, ni les téléchargements.',
  hint: 'Au clavier\u00a0: trois fois la touche Maj\u00a0(⇧).',
  last: 'Encore une fois Maj pour quitter.',
  /** In a frame that cannot leave the whole page. */
  close: 'Pour quitter vite cette page, fermez l’onglet.',
  title: 'Nouvel onglet',
  /** A public page, the same for everyone, that asks for neither an account nor consent. */
  href: 'https://fr.wikipedia.org/wiki/M%C3%A9t%C3%A9orologie',
};
