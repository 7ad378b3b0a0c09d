/** What is said where there is room for a day at a time. Both languages come with the code for it. */
const fr = { day: 'Jour', time: 'Heure', elsewhere: 'Autre lieu', others: 'Autres lieux' };

const en: typeof fr = { day: 'Day', time: 'Time', elsewhere: 'Elsewhere', others: 'Other places' };

export const messages = { fr, en };
