import { bare, damaged, fictional, fictionalWith, official } from './lib/campaigns.ts';
import { charterOfCards, element, type Args, type Meta, type Story } from './lib/story.ts';

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

/** What a visitor does first, in a story of what comes then. */
const afterPressing = (args: Args, ...selectors: string[]): HTMLElement => {
  const made = element('relais-agenda', args);
  const press = async (): Promise<void> => {
    for (const selector of selectors) {
      for (let tries = 0; tries < 50; tries++) {
        const found = made.shadowRoot?.querySelector<HTMLElement>(selector);
        if (found) {
          found.click();
          break;
        }
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  };
  void press();
  return made;
};

export const Filters: Story = {
  name: 'Filters open',
  render: (args) => afterPressing(args, '.find summary'),
};

export const Selection: Story = {
  name: 'My selection',
  args: { campaign: fictionalWith({ events: many(4) }), view: 'list', now: '2026-11-18T10:00' },
  render: (args) => afterPressing(args, 'li .fold', 'li button[aria-pressed]'),
};

export const OwnTime: Story = {
  name: 'In the visitor’s own time',
  args: { campaign: fictionalWith({ timeZone: 'Indian/Reunion' }), view: 'list' },
  render: (args) => afterPressing(args, '.next + .count button'),
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
