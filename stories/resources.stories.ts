import { bare, broken, fictional, fictionalWith, helplines, longName, rightToLeft } from './lib/campaigns.ts';
import { loading, pressing } from './lib/outside.ts';
import { charter, element, type Args, type Meta, type Story } from './lib/story.ts';

const hours = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '18:00' }];
const channels = [{ type: 'voice', value: '01 99 00 10 10' }];

/** One resource for each thing that can be said about its hours, at the default moment. */
const everyStatus = {
  ...bare,
  resources: [
    { id: 'open', name: 'Ouvert', hoursAvailable: hours, verifiedOn: '2026-10', channels },
    {
      id: 'closed',
      name: 'Fermé',
      hoursAvailable: [{ days: ['sa'], opens: '10:00', closes: '12:00' }],
      verifiedOn: '2026-10',
      channels,
    },
    { id: 'always', name: 'Toujours là', hoursAvailable: '24/7', verifiedOn: '2026-10', channels },
    {
      id: 'stale',
      name: 'Vérifié il y a plus d’un an',
      hoursAvailable: hours,
      verifiedOn: '2025-06',
      channels,
    },
    {
      id: 'expired',
      name: 'Vérifié il y a plus de deux ans',
      hoursAvailable: hours,
      verifiedOn: '2023',
      channels,
    },
    { id: 'unknown', name: 'Jamais vérifié', hoursAvailable: hours, channels },
    { id: 'always-unknown', name: 'Toujours là, jamais vérifié', hoursAvailable: '24/7', channels },
  ],
};

export default {
  title: 'Elements/Resources',
  component: 'relais-resources',
  args: { campaign: fictional, now: '2026-11-23T10:30' },
} satisfies Meta;

export const List: Story = {};

export const Cards: Story = { args: { layout: 'cards' } };

export const Narrow: Story = { parameters: { width: 320 } };

export const Middle: Story = { parameters: { width: 768 } };

export const Compact: Story = { args: { density: 'compact' } };

export const Helplines: Story = { name: 'Default helplines', args: { campaign: helplines } };

export const Urgent: Story = { name: 'Only helplines that answer right now', args: { urgent: true } };

export const ForYoungPeople: Story = { name: 'For young people', args: { audience: 'young' } };

export const NoFilters: Story = { name: 'No filters', args: { noFilters: true } };

/** As somebody sees it who wants to filter: the controls come with the first press. */
const opened = (args: Args, which = '.find summary'): HTMLElement => {
  const made = element('relais-resources', args);
  const open = (): void => {
    const summaries = made.shadowRoot?.querySelectorAll<HTMLElement>(which);
    if (summaries?.length) for (const summary of summaries) summary.click();
    else if (made.isConnected) requestAnimationFrame(open);
  };
  made.addEventListener('relais-load', open);
  return made;
};

export const Filters: Story = { name: 'Filters and search', render: (args) => opened(args) };

/** Somebody cannot speak: what can be done in writing is left. */
export const Silent: Story = {
  name: 'I cannot speak',
  render: (args) => pressing(element('relais-resources', args), '.count [aria-pressed]'),
  parameters: { shows: '[aria-pressed=true]' },
};

export const NothingFound: Story = {
  name: 'Nothing found',
  render: (args) =>
    pressing(element('relais-resources', args), '.find summary', [
      '.find input',
      'anticonstitutionnellement',
    ]),
  parameters: { shows: 'slot[name=empty]' },
};

export const RightToLeft: Story = { name: 'Right to left', args: { campaign: rightToLeft } };

export const LongTexts: Story = {
  name: 'Long texts, narrow',
  args: {
    campaign: {
      ...bare,
      resources: [{ ...everyStatus.resources[0], name: longName, provider: longName, description: longName }],
    },
  },
  parameters: { width: 320 },
};

/** The three steps for who worries about a minor, by role. */
export const Worried: Story = {
  name: 'Worried about a minor',
  render: (args) => opened(args, '.worry > summary'),
};

export const NoSteps: Story = { name: 'Without the steps', args: { noSteps: true } };

export const FiltersNarrow: Story = {
  name: 'Filters and search, narrow',
  render: (args) => opened(args),
  parameters: { width: 320 },
};

/** Somebody reads with text twice as large, on a telephone. */
export const LargeText: Story = {
  name: 'Text of 200 %, narrow',
  render: (args) => {
    const made = opened(args);
    made.style.fontSize = '200%';
    return made;
  },
  parameters: { width: 320 },
};

/** Spaces as in WCAG 2.2, 1.4.12. */
export const Spacing: Story = {
  name: 'Text spacing, narrow',
  render: (args) => {
    const made = opened(args);
    made.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    return made;
  },
  parameters: { width: 320 },
};

export const Level6: Story = { name: 'Headings of level 6', args: { headingLevel: 6 } };

/** On paper, a card for the pocket: numbers, each with a neutral word. */
export const Sensitive: Story = { args: { campaign: fictionalWith({ sensitive: true }) } };

export const Discreet: Story = { args: { discreet: true } };

export const Statuses: Story = { name: 'Every status', args: { campaign: everyStatus } };

export const Night: Story = { name: 'At night', args: { now: '2026-11-24T02:00' } };

export const Holiday: Story = { name: 'On a public holiday', args: { now: '2026-12-25T10:30' } };

export const None: Story = { name: 'No resource', args: { campaign: bare } };

export const Waiting: Story = { args: { campaign: undefined, fallback: 'Le contenu de la page.' } };

export const Loading = loading('relais-resources', 'Le contenu de la page.');

export const Failed: Story = { args: { campaign: broken, fallback: 'Le contenu de la page.' } };

/** What there is of the others, a sentence, and a way to try again. */
export const Missing: Story = {
  name: 'One file of two is missing',
  args: {
    campaign: undefined,
    src: `data:application/json,${encodeURIComponent(JSON.stringify(everyStatus))} data:text/plain,nothing`,
  },
};

export const Slots: Story = {
  args: {
    campaign: everyStatus,
    slots: { heading: 'Qui peut vous aider', footer: 'Mairie de Rive-les-Aulnes' },
  },
};

/** In the colours of a town, with corners of its own. */
export const OwnColours: Story = {
  name: 'Own colours',
  args: { ...charter, layout: 'cards' },
};
