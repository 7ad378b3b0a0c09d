import '@relais/elements/exit/define';
import type { Meta, Story } from './lib/story.ts';

export default {
  title: 'Elements/Exit',
  component: 'relais-exit',
} satisfies Meta;

export const Default: Story = {};
/** At the bottom of a narrow screen, at the top of any other. */
export const Sticky: Story = { args: { sticky: true } };
/** Nothing is seen until it has the focus: press Tab. */
export const Secondary: Story = { args: { secondary: true } };
export const OwnTarget: Story = { args: { href: 'https://www.val-de-riviere.example/' } };
/** An address that is none is as good as no address. */
export const UnsafeTarget: Story = { args: { href: 'javascript:alert(1)' } };
export const Narrow: Story = { parameters: { width: 320 } };

/** In the colours of a town, with corners of its own. */
export const OwnColours: Story = {
  name: 'Own colours',
  args: {
    sticky: true,
    '--relais-color-exit-surface': '#00654b',
    '--relais-color-exit': '#f3f7ef',
    '--relais-radius': '2px',
  },
};
