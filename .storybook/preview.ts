import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { controlsOf } from '../stories/lib/controls.ts';
import { atMoment, moments } from '../stories/lib/moment.ts';
import { element, type Args, type Parameters } from '../stories/lib/story.ts';
import manifest from '../packages/elements/custom-elements.json';
import '@relais/elements/define';

setCustomElementsManifest(manifest);

const OWN = 'of the story';

// Two of them may be of the story: each says what it is.
const toolbar = (title: string, icon: string, values: string[]): object => ({
  description: title,
  toolbar: {
    icon,
    items: values.map((value) => ({ value, title: `${title}: ${value}` })),
    dynamicTitle: true,
  },
});

interface Context {
  args: Args;
  globals: Record<string, string>;
  parameters: Parameters;
  viewMode: 'story' | 'docs';
}

/** The place of a story in a page: its language, its colours, its width, its moment. */
const inPlace = (
  story: (update: { args: Args }) => unknown,
  { args, globals, parameters, viewMode }: Context,
): unknown => {
  const { lang = 'fr', scheme = 'light', moment = OWN, width = OWN } = globals;
  const pixels = width === OWN ? parameters.width : Number(width);
  return html`<div
    lang=${lang}
    style="color-scheme: ${scheme}; background: Canvas; color: CanvasText; padding: 1rem; min-height: ${viewMode === 'story' ? '100vh' : 0}; font-family: system-ui, sans-serif"
  >
    <div style=${pixels ? `width: ${pixels}px` : nothing}>${story({ args: atMoment(args, moment) })}</div>
  </div>`;
};

export default {
  tags: ['autodocs'],
  render: (args: Args, { component }: { component: string }): HTMLElement => element(component, args),
  decorators: [inPlace],
  // A campaign is too long to edit here; what goes into slots belongs to the story.
  argTypes: {
    campaign: { control: false, if: { arg: 'campaign', exists: true } },
    fallback: { table: { disable: true } },
    slots: { table: { disable: true } },
  },
  globalTypes: {
    lang: toolbar('Language', 'globe', ['fr', 'en']),
    scheme: toolbar('Colour scheme', 'mirror', ['light', 'dark']),
    moment: toolbar('Moment', 'time', [OWN, ...moments]),
    width: toolbar('Width', 'ruler', [OWN, '320', '768', '1280', 'full']),
  },
  initialGlobals: { lang: 'fr', scheme: 'light', moment: OWN, width: OWN },
  parameters: {
    layout: 'fullscreen',
    docs: { extractArgTypes: (tag: string) => controlsOf(tag, manifest) },
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};
