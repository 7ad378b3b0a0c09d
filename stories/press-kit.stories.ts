import '@relais/elements/press-kit/define';
import {
  bare,
  broken,
  fictional,
  fictionalWith,
  official,
  rightToLeft,
  type RawCampaign,
} from './lib/campaigns.ts';
import { SHA256, addressOf, loading, pressing, surround, type Coming } from './lib/outside.ts';
import { charterOfCards, element, type Meta, type Story } from './lib/story.ts';

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
export const RightToLeft: Story = { name: 'Right to left', args: { campaign: rightToLeft } };
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

/** Somebody pressed « Tout télécharger »: a kit of documents that come as is said of each, and what is pressed after that. */
const archive = (comings: readonly Coming[], shows: string, ...then: string[]): Story => ({
  args: {
    campaign: withKit({
      files: comings.map((coming, at) => ({
        id: `d${at}`,
        name: ['Dossier de presse', 'Affiche', 'Communiqué'][at],
        contentUrl: addressOf(['dossier.pdf', 'affiche.jpg', 'communique.odt'][at]!, coming),
        contentSize: 42_000_000,
        sha256: SHA256,
      })),
    }),
  },
  render: (args) => {
    surround();
    return pressing(element('relais-press-kit', args), '.zip .main', ...then);
  },
  parameters: { shows },
});

export const ArchiveUnderWay = archive(['whole', 'slow', 'whole'], '.zip progress');
export const ArchiveCancelled = archive(
  ['whole', 'slow', 'whole'],
  '.zip .main ~ p',
  '.zip progress + button',
);
export const ArchiveDone = archive(['whole', 'whole', 'whole'], '.zip .main ~ p');
/** One document could not be had: its link stays, and there is a button to try it again. */
export const ArchivePartial = archive(['whole', 'gone', 'whole'], '.zip li');
/** One document is not the one that was published: it is named, and not linked again. */
export const ArchiveAltered = archive(['whole', 'whole', 'altered'], '.zip li');
export const ArchiveOfWhatIsLeft = archive(['whole', 'gone', 'altered'], '.zip ul ~ ul li');
/** Tried again, in vain. */
export const ArchiveTriedAgain = archive(['gone', 'whole'], '.zip li', '.zip ul ~ button');
export const ArchiveOfNothing = archive(['gone', 'gone'], '.zip li');

export const Empty: Story = { args: { campaign: withKit({ files: [] }) } };
export const NoPressKit: Story = { args: { campaign: bare } };
export const EmptyInOwnWords: Story = {
  args: { campaign: bare, slots: { empty: 'Les documents arrivent lundi.' } },
};

/** Nobody gave it a campaign: the content of the page stays. */
export const Waiting: Story = { args: { campaign: undefined, fallback } };
export const Loading = loading('relais-press-kit', fallback);
export const Failed: Story = { args: { campaign: broken, fallback } };

/** In the colours of a town, with corners of its own. */
export const OwnColours: Story = {
  name: 'Own colours',
  args: { ...charterOfCards },
};
