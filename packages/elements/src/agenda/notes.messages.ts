/** What is said of a programme as a whole. Both languages come with the code for it. */
const fr = {
  over: (when: string): string => `Cette édition est terminée\u00a0: elle a eu lieu ${when}.`,
  edition: 'Prochaine édition\u00a0:',
  files: (count: number): string => `Revoir, relire (${count})`,
  download: 'Télécharger',
  starts: (days: number): string => (days > 1 ? `Commence dans ${days}\u00a0jours.` : 'Commence demain.'),
  next: (day: string, time: string): string => `À suivre${day && ` ${day}`} à ${time}\u00a0:`,
};

const en: typeof fr = {
  over: (when) => `This edition has ended: it took place ${when.includes(' to ') ? 'from' : 'on'} ${when}.`,
  edition: 'Next edition:',
  files: (count) => `See and read again (${count})`,
  download: 'Download',
  starts: (days) => (days > 1 ? `Starts in ${days} days.` : 'Starts tomorrow.'),
  next: (day, time) => `Next${day && ` on ${day}`} at ${time}:`,
};

export const messages = { fr, en };
