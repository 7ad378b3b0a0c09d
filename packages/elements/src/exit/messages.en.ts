import type fr from './messages.fr.ts';

export default {
  leave: 'Leave this page quickly',
  limits: '“Leave this page quickly” does not clear your history, calls or downloads.',
  hint: 'On a keyboard: Shift\u00a0(⇧) three times.',
  last: 'Shift once more to leave.',
  close: 'To leave this page quickly, close the tab.',
  title: 'New tab',
  href: 'https://en.wikipedia.org/wiki/Meteorology',
} satisfies typeof fr;
