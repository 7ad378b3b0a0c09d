import type { CommonMessages } from './messages.ts';

export default {
  loading: 'Loading…',
  failed: 'The information could not be loaded.',
  ready: 'Part of the information is still missing.',
  retry: 'Try again',
  preview: (day, time) => `Preview: ${day} at ${time}`,
} satisfies CommonMessages;
