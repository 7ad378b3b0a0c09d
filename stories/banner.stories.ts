import '@relais/elements/banner/define';
import { bare, broken, fictional, fictionalWith, official, rightToLeft } from './lib/campaigns.ts';
import { loading } from './lib/outside.ts';
import { charterOfCards, type Meta, type Story } from './lib/story.ts';

export default {
  title: 'Elements/Banner',
  component: 'relais-banner',
  args: { campaign: fictional, now: '2026-11-23T10:30' },
} satisfies Meta;

const fallback = 'La semaine Prévenir ensemble a lieu du 19 au 26 novembre.';

export const Strip: Story = {};
export const Card: Story = { args: { variant: 'card' } };
export const Hero: Story = { args: { variant: 'hero' } };

export const LongBefore: Story = { args: { now: '2026-03-01T09:00' } };
export const Before: Story = { args: { now: '2026-11-12T09:00' } };
export const Eve: Story = { args: { now: '2026-11-18T23:59' } };
export const KeyDate: Story = { args: { now: '2026-11-25T10:30' } };
export const KeyDateInACard: Story = { args: { now: '2026-11-25T10:30', variant: 'card' } };
export const LastDay: Story = { args: { now: '2026-11-26T18:00' } };
/** Renders nothing: a campaign that is over is not news. */
export const After: Story = { args: { now: '2026-11-27T00:00' } };
export const AfterWithMessage: Story = { args: { now: '2026-11-27T00:00', after: 'message' } };
export const Undated: Story = {
  args: { campaign: fictionalWith({ startDate: undefined, endDate: undefined }) },
};
export const OneDay: Story = {
  args: { campaign: fictionalWith({ endDate: '2026-11-19' }), now: '2026-11-19T09:00' },
};

export const Dismissible: Story = { args: { dismissible: true } };
export const DismissibleHero: Story = { args: { dismissible: true, variant: 'hero' } };
/** The neutral name, the dates and the link: nothing that tells the subject. */
export const Discreet: Story = { args: { discreet: true, variant: 'hero' } };
export const Compact: Story = { args: { density: 'compact', variant: 'card' } };

export const Notice: Story = {
  args: {
    campaign: fictionalWith({
      notice: {
        headline: 'Deux séances changent de salle.',
        text: 'Le programme est à jour.',
        url: 'https://www.val-de-riviere.example/salles',
        linkText: 'Voir les changements',
      },
    }),
  },
};
/** Only what a campaign must have: no link, no organiser, nothing to say about it. */
export const Bare: Story = { args: { campaign: bare, variant: 'hero' } };
export const LongTitle: Story = { args: { campaign: official, now: '2021-11-20T10:30', dismissible: true } };
export const LongTitleInAHero: Story = {
  args: { campaign: official, now: '2021-11-20T10:30', variant: 'hero' },
};
export const RightToLeft: Story = { name: 'Right to left', args: { variant: 'card', campaign: rightToLeft } };

export const Narrow: Story = { args: { dismissible: true }, parameters: { width: 320 } };
export const NarrowHero: Story = { args: { variant: 'hero', dismissible: true }, parameters: { width: 320 } };
export const Middle: Story = { args: { dismissible: true }, parameters: { width: 768 } };

/** Words of the page in the places for them. */
export const Slots: Story = {
  args: {
    variant: 'card',
    slots: { heading: 'Huit jours pour en parler', footer: 'Mairie de Rive-les-Aulnes' },
  },
};

/** Nobody gave it a campaign: the content of the page stays. */
export const Waiting: Story = { args: { campaign: undefined, fallback } };
export const Loading = loading('relais-banner', fallback);
export const Failed: Story = { args: { campaign: broken, fallback } };

/** In the colours of a town, with corners of its own. */
export const OwnColours: Story = {
  name: 'Own colours',
  args: { ...charterOfCards, variant: 'card', dismissible: true },
};
