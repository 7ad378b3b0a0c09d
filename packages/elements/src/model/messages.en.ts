import type fr from './messages.fr.ts';

export default {
  days: (days) => (days ? `In ${days} ${days > 1 ? 'days' : 'day'}` : 'It is on now'),
  say: 'Say so',
} satisfies typeof fr;
