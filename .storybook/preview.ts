import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { element, type Args, type Parameters } from '../stories/lib/story.ts';
import manifest from '../packages/elements/custom-elements.json';
import '@relais/elements/define';

setCustomElementsManifest(manifest);

const MOMENTS: Record<string, string> = {
  before: '2026-11-12T09:00',
  during: '2026-11-23T10:30',
  'key date': '2026-11-25T10:30',
  'last day': '2026-11-26T18:00',
  after: '2026-12-01T09:00',
};

const toolbar = (title: string, icon: string, items: string[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

export default {
  globalTypes: {
    lang: toolbar('Language', 'globe', ['fr', 'en']),
    scheme: toolbar('Colour scheme', 'mirror', ['light', 'dark']),
    moment: toolbar('Moment', 'time', ['of the story', ...Object.keys(MOMENTS), 'live']),
    width: toolbar('Width', 'ruler', ['of the story', '320', '768', '1280', 'full']),
  },
  initialGlobals: { lang: 'fr', scheme: 'light', moment: 'of the story', width: 'of the story' },
  parameters: { layout: 'fullscreen', a11y: { test: 'error' }, controls: { expanded: true } },
  render: (args: Args, { component }: { component: string }) => element(component, args),
  decorators: [
    (
      story: (update?: { args: Args }) => unknown,
      { args, globals, parameters }: { args: Args; globals: Record<string, string>; parameters: Parameters },
    ) => {
      const moment = globals['moment'] ?? '';
      const now = moment === 'live' ? undefined : (MOMENTS[moment] ?? args['now']);
      const chosen = Number(globals['width']) || (globals['width'] === 'full' ? undefined : parameters.width);
      const style = `color-scheme: ${globals['scheme']}; background: Canvas; color: CanvasText; padding: 1rem; min-height: 100vh; font-family: system-ui, sans-serif`;
      return html`<div lang=${globals['lang'] ?? 'fr'} style=${style}>
        <div style=${chosen ? `width: ${chosen}px; max-width: 100%` : ''}>${story({ args: { ...args, now } })}</div>
      </div>`;
    },
  ],
};
