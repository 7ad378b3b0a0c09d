/** Nothing here tells what the numbers are for. Both languages come with the code for the card. */
const fr = {
  title: 'Numéros utiles',
  emergency: 'Urgence',
  others: 'Autres numéros',
  always: '24\u00a0h/24',
};
const en: typeof fr = {
  title: 'Useful numbers',
  emergency: 'Emergency',
  others: 'Other numbers',
  always: '24 hours',
};

export const messages = { fr, en };
