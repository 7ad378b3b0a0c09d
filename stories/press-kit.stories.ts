import '@relais/elements/press-kit/define';
import { bare, broken, fictional, fictionalWith, official, type RawCampaign } from './lib/campaigns.ts';
import type { Meta, Story } from './lib/story.ts';

const pressKit = fictional['pressKit'] as { files: Record<string, unknown>[] };
const [first, ...others] = pressKit.files;
const longName =
  'Dossier de presse des professionnelles et des professionnels de l’enfance_version-definitive_2026-11-19_imprimable';

/** The fictional campaign with a press kit that differs. */
const withKit = (change: Record<string, unknown>): RawCampaign =>
  fictionalWith({ pressKit: { ...pressKit, ...change } });

const fallback = 'Les documents de presse sont à demander au service de presse.';

export default {
  title: 'Elements/Press kit',
  component: 'relais-press-kit',
  args: { campaign: fictional, now: '2026-11-23T10:30' },
} satisfies Meta;

export const Card: Story = {};
export const List: Story = { args: { layout: 'list' } };
export const Narrow: Story = { parameters: { width: 320 } };
export const Wide: Story = { parameters: { width: 1100 } };
export const Compact: Story = { args: { density: 'compact' } };

/** Announced, not linked, until the moment that the campaign says. */
export const Embargo: Story = { args: { campaign: withKit({ embargoUntil: '2026-11-24T09:00' }) } };
export const EmbargoOver: Story = {
  args: { campaign: withKit({ embargoUntil: '2026-11-24T09:00' }), now: '2026-11-24T09:00' },
};
export const WithoutSpeeches: Story = { args: { noSpeeches: true } };
export const WithoutArchive: Story = { args: { noZip: true } };
/** A sensitive campaign: the archive has a neutral name, and print has no addresses. */
export const Sensitive: Story = { args: { campaign: official, now: '2021-11-22T09:00' } };
export const Discreet: Story = { args: { discreet: true } };
export const LongNames: Story = {
  args: { campaign: withKit({ files: [{ ...first, name: longName }, ...others] }) },
  parameters: { width: 320 },
};
/** A document of which only the name is known, and nothing around it. */
export const OneBareDocument: Story = {
  args: {
    campaign: {
      ...bare,
      pressKit: { files: [{ id: 'a', name: 'Affiche', contentUrl: 'documents/affiche' }] },
    },
  },
};
export const OwnHeading: Story = { args: { headingLevel: 4, slots: { heading: 'Pour les journalistes' } } };

export const Empty: Story = { args: { campaign: withKit({ files: [] }) } };
export const NoPressKit: Story = { args: { campaign: bare } };
export const EmptyInOwnWords: Story = {
  args: { campaign: bare, slots: { empty: 'Les documents arrivent lundi.' } },
};

/** Nobody gave it a campaign: the content of the page stays. */
export const Waiting: Story = { args: { campaign: undefined, fallback } };
export const Failed: Story = { args: { campaign: broken, fallback } };
