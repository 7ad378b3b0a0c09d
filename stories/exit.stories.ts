import '@relais/elements/exit/define';
import { element, type Meta, type Story } from './lib/story.ts';

export default {
  title: 'Elements/Exit',
  component: 'relais-exit',
} satisfies Meta;

/** It belongs to a whole page: beside others it would lie over them, or count keys for them. */
const alone = { docs: { story: { inline: false, height: '500px' } } };

export const Default: Story = {};
/** At the bottom of a narrow screen, at the top of any other. */
export const Sticky: Story = { args: { sticky: true }, parameters: alone };
/** Nothing is seen until it has the focus: press Tab. */
export const Secondary: Story = { args: { secondary: true } };
/** Shift was pressed twice: once more leaves. It says so for as long as that counts. */
export const LastPress: Story = {
  name: 'Shift pressed twice',
  render: (args) => {
    const made = element('relais-exit', args);
    requestAnimationFrame(() => {
      for (const type of ['keydown', 'keyup', 'keydown', 'keyup'])
        made.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true, composed: true }));
    });
    return made;
  },
  parameters: alone,
};
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
  parameters: alone,
};
