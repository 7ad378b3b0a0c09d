import '#model/define';
import { bare, broken } from './lib/campaigns.ts';
import type { Meta, Story } from './lib/story.ts';

export default {
  title: 'Elements/Model',
  component: 'relais-model',
  args: { campaign: bare, now: '2026-11-12T09:00' },
} satisfies Meta;

export const Before: Story = {};
export const During: Story = { args: { now: '2026-11-23T10:30' } };
/** Renders nothing: a campaign that is over is not news. */
export const After: Story = { args: { now: '2026-12-01T09:00' } };
/** Nobody gave it a campaign: the content of the page stays. */
export const Waiting: Story = { args: { campaign: undefined, fallback: 'La semaine commence bientôt.' } };
export const Failed: Story = { args: { campaign: broken, fallback: 'La semaine commence bientôt.' } };
