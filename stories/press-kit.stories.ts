import { fictional, official } from './lib/campaigns.ts';
import type { Meta, Story } from './lib/story.ts';

type Data = Record<string, unknown> & {
  pressKit: Record<string, unknown> & { files: Record<string, unknown>[] };
};

const campaign = fictional as unknown as Data;

/** The fictional campaign with another press kit. */
const withKit = (change: (kit: Data['pressKit']) => Record<string, unknown>): Data =>
  ({ ...campaign, pressKit: change(campaign.pressKit) }) as Data;

export default {
  title: 'Elements/Press kit',
  component: 'relais-press-kit',
  args: { campaign: fictional, now: '2026-11-23T10:30' },
} satisfies Meta;

export const Card: Story = {};

export const List: Story = { args: { layout: 'list' } };

export const Narrow: Story = { parameters: { width: 320 } };

export const Compact: Story = { args: { density: 'compact' } };

export const Embargo: Story = {
  args: { campaign: withKit((kit) => ({ ...kit, embargoUntil: '2026-11-24T09:00' })) },
};

export const WithoutSpeechesAndZip: Story = {
  name: 'No speeches, no zip',
  args: { noSpeeches: true, noZip: true },
};

export const Sensitive: Story = {
  name: 'Official campaign',
  args: { campaign: official, now: '2021-11-22T09:00' },
};

export const Discreet: Story = { args: { discreet: true } };

export const LongNames: Story = {
  name: 'Long names',
  args: {
    campaign: withKit((kit) => ({
      ...kit,
      files: kit.files.map((file) => ({
        ...file,
        name: `${String(file['name'])} de la semaine des professionnelles et des professionnels_version-definitive_2026-11-19_imprimable`,
      })),
    })),
  },
  parameters: { width: 320 },
};

export const OneFile: Story = {
  name: 'One file, nothing else',
  args: {
    campaign: {
      ...withKit(({ files }) => ({
        files: [{ id: 'a', name: 'Affiche', contentUrl: files[4]?.['contentUrl'] }],
      })),
      keyFigures: [],
    },
  },
};

export const Empty: Story = { args: { campaign: withKit((kit) => ({ ...kit, files: [] })) } };

export const NoPressKit: Story = {
  name: 'No press kit at all',
  args: { campaign: { ...campaign, pressKit: undefined, keyFigures: [] } },
};

export const Waiting: Story = { name: 'Waiting, with fallback', args: { campaign: undefined } };

export const Failed: Story = { args: { campaign: undefined, src: 'data:text/plain,nothing' } };
