import type fr from './messages.fr.ts';

export default {
  title: 'Press',
  published: (day) => `Published ${day}`,
  empty: 'No documents yet.',
  embargo: (moment, city, here) =>
    `Under embargo until ${moment}${here ? `, ${city} time (${here} where you are)` : ''}.`,
  download: 'Download',
  pages: (count) => `${count}\u00a0page${count === 1 ? '' : 's'}`,
  language: (name) => `in ${name}`,
  accessible: 'accessible document',
  credit: 'Credit: ',
  licence: 'Licence: ',
  alternative: 'Get an accessible version:',
  all: 'Download all',
  sums: 'Check a file (SHA-256 checksums)',
  contacts: 'Press contacts',
  about: 'About',
  copy: 'Copy the text',
  copyAddress: 'Copy the address',
  copied: 'Copied',
  selected: 'Text selected, ready to copy',
  figures: 'Key figures',
  source: 'Source: ',
} satisfies typeof fr;
