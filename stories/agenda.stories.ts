import { bare, damaged, fictional, fictionalWith, longName, official, rightToLeft } from './lib/campaigns.ts';
import { loading, pressing } from './lib/outside.ts';
import { charterOfCards, element, type Meta, type Story } from './lib/story.ts';

const events = fictional['events'] as Record<string, unknown>[];

/** As many sessions as it takes, on the eight days of the fictional campaign. */
const many = (count: number): Record<string, unknown>[] =>
  Array.from({ length: count }, (_, i) => ({ ...events[i % events.length], id: `many-${i}` }));

export default {
  title: 'Elements/Agenda',
  component: 'relais-agenda',
  args: { campaign: fictional, now: '2026-11-23T10:30' },
} satisfies Meta;

export const Auto: Story = {};

export const List: Story = { args: { view: 'list' } };

export const Days: Story = { args: { view: 'days' } };

export const Grid: Story = { args: { view: 'grid' }, parameters: { width: 1280 } };

export const GridInLittleRoom: Story = {
  name: 'Grid in little room',
  args: { view: 'grid' },
  parameters: { width: 480 },
};

export const Narrow: Story = { parameters: { width: 320 } };

export const Middle: Story = { parameters: { width: 768 } };

export const Wide: Story = { parameters: { width: 1280 } };

export const Before: Story = { args: { now: '2026-11-10T09:00' } };

export const Elsewhere: Story = {
  name: 'For who is elsewhere',
  args: { campaign: fictionalWith({ timeZone: 'Indian/Reunion' }), view: 'list' },
};

export const After: Story = { args: { now: '2026-12-01T09:00', view: 'list' } };

export const AfterByDay: Story = {
  name: 'After, a day at a time',
  args: { now: '2026-12-01T09:00' },
  parameters: { width: 1280 },
};

export const OfficialToday: Story = {
  name: 'Official campaign, after',
  args: { campaign: official, now: '2026-11-23T10:30' },
  parameters: { width: 1280 },
};

export const Filters: Story = {
  name: 'Filters open',
  render: (args) => pressing(element('relais-agenda', args), '.find summary'),
};

export const Selection: Story = {
  name: 'My selection',
  args: { campaign: fictionalWith({ events: many(4) }), view: 'list', now: '2026-11-18T10:00' },
  render: (args) => pressing(element('relais-agenda', args), 'li .fold', 'li button[aria-pressed]'),
};

export const OwnTime: Story = {
  name: 'In the visitor’s own time',
  args: { campaign: fictionalWith({ timeZone: 'Indian/Reunion' }), view: 'list' },
  render: (args) => pressing(element('relais-agenda', args), '.next + .count button'),
};

export const NothingFound: Story = {
  name: 'Nothing found',
  render: (args) => pressing(element('relais-agenda', args), ['.find input', 'anticonstitutionnellement']),
  parameters: { shows: 'slot[name=empty]' },
};

/** One session, at the default moment, for each thing that can have happened to one. */
export const Statuses: Story = {
  name: 'Every status',
  args: {
    view: 'list',
    campaign: {
      ...bare,
      events: [
        { name: 'Déjà finie', startDate: '2026-11-23T08:30', endDate: '2026-11-23T09:30' },
        { name: 'En cours', startDate: '2026-11-23T10:00', endDate: '2026-11-23T11:30' },
        { name: 'Annulée', eventStatus: 'cancelled' },
        { name: 'Reportée', eventStatus: 'postponed' },
        { name: 'Déplacée', eventStatus: 'rescheduled', previousStartDate: '2026-11-22T15:00' },
        {
          name: 'Passée en ligne',
          eventStatus: 'movedOnline',
          onlineUrl: 'https://www.val-de-riviere.example/',
        },
        { name: 'Complète', registration: { status: 'full' } },
        { name: 'Inscriptions closes', registration: { status: 'closed' } },
        {
          name: 'Sur inscription',
          registration: { status: 'open', url: 'https://www.val-de-riviere.example/' },
        },
        { name: 'Sans inscription', registration: { status: 'none' } },
      ].map((event, at) => ({
        id: `status-${at}`,
        startDate: '2026-11-23T15:00',
        endDate: '2026-11-23T16:00',
        ...event,
      })),
    },
  },
};

export const OneSession: Story = {
  name: 'One session',
  args: { campaign: fictionalWith({ events: many(1) }) },
};

export const RightToLeft: Story = { name: 'Right to left', args: { campaign: rightToLeft } };

export const LongTexts: Story = {
  name: 'Long texts, narrow',
  args: {
    campaign: fictionalWith({
      events: [
        {
          ...events[0],
          name: longName,
          location: { name: longName, addressLocality: longName },
          category: longName,
        },
      ],
    }),
  },
  render: (args) => pressing(element('relais-agenda', args), 'li .fold'),
  parameters: { width: 320 },
};

export const Limited: Story = { args: { limit: 4, filters: '', noSearch: true } };

export const FixedFilters: Story = {
  name: 'One town, one kind',
  args: { locality: 'Rive-les-Aulnes', category: 'Conférence, Atelier', view: 'list' },
};

export const OtherFacets: Story = {
  name: 'Other facets',
  args: { filters: 'track language accessibility', view: 'list' },
};

export const NoControls: Story = {
  name: 'No search, no filters',
  args: { noSearch: true, filters: '', view: 'days' },
};

export const WithoutSpeeches: Story = { name: 'No speeches', args: { noSpeeches: true, view: 'list' } };

export const Discreet: Story = { args: { discreet: true } };

export const Compact: Story = { args: { density: 'compact', view: 'list' } };

export const Official: Story = {
  name: 'Official campaign, hours unknown',
  args: { campaign: official, now: '2021-11-22T09:00' },
};

export const Damaged: Story = { name: 'Bad entries left out', args: { campaign: damaged } };

export const Long: Story = {
  name: 'A long programme',
  args: { campaign: fictionalWith({ events: many(150) }), view: 'list' },
};

export const Empty: Story = { args: { campaign: bare } };

export const OwnWords: Story = {
  name: 'Own heading, own empty sentence',
  args: {
    campaign: bare,
    slots: { heading: 'La semaine, jour par jour', empty: 'Le programme paraît le 2 novembre.' },
  },
};

export const Waiting: Story = {
  name: 'Waiting, with fallback',
  args: { campaign: undefined, fallback: 'Le programme est affiché en mairie.' },
};

export const Loading = loading('relais-agenda', 'Le programme est affiché en mairie.');

export const Failed: Story = {
  args: {
    campaign: undefined,
    src: 'data:text/plain,nothing',
    fallback: 'Le programme est affiché en mairie.',
  },
};

/** In the colours of a town, with corners of its own. */
export const OwnColours: Story = {
  name: 'Own colours',
  args: { ...charterOfCards },
};
