/** What is said of a programme as a whole. Both languages come with the code for it. */
const fr = {
  over: (when: string): string => `Cette édition est terminée\u00a0: elle a eu lieu ${when}.`,
  edition: 'Prochaine édition\u00a0:',
  files: (count: number): string => `Revoir, relire (${count})`,
};

const en: typeof fr = {
  over: (when) => `This edition has ended: it took place ${when.includes(' to ') ? 'from' : 'on'} ${when}.`,
  edition: 'Next edition:',
  files: (count) => `Watch or read again (${count})`,
};

export const messages = { fr, en };
