import type fr from './messages.fr.ts';

export default {
  campaign: 'Information campaign',
  before: (days) => (days > 1 ? `In ${days}\u00a0days` : 'Tomorrow'),
  during: (day, of) => (of > 1 ? `Day ${day} of\u00a0${of}` : 'Today'),
  last: 'Last day',
  programme: 'See the programme',
  more: 'Learn more',
  dismiss: 'Hide this message',
  dismissed: 'Message hidden',
} satisfies typeof fr;
