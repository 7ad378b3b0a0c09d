/**
 * Stories in Storybook's Component Story Format, without Storybook: the same objects are shown by it, and rendered and checked
 * by the tests.
 */
import type { TemplateResult } from 'lit';

/** What a story sets: custom properties by their names; strings, numbers and booleans become attributes, all else a property. */
export type Args = Record<string, unknown>;

export interface Parameters {
  /** Width of the container, in CSS pixels. */
  width?: number;
  /** A selector of what is there, in the shadow root, when the story shows what it is about. */
  shows?: string;
  /** In docs: what lies over the page it is in has one of its own there, so high. */
  docs?: { description?: { story?: string }; story?: { inline: boolean; height: string } };
}

export interface Meta {
  title: string;
  /** Tag name. */
  component: string;
  args?: Args;
  argTypes?: Record<string, unknown>;
  parameters?: Parameters;
}

export interface Story {
  name?: string;
  args?: Args;
  render?: (args: Args) => TemplateResult | Node;
  parameters?: Parameters;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The element of a story. The argument `fallback` is its content until it is ready; `slots` has what goes into named slots,
 * as text.
 */
export const element = (tag: string, { fallback, slots, ...args }: Args): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (name.startsWith('--')) made.style.setProperty(name, value as string);
    else if (value === true) made.toggleAttribute(kebab(name), true);
    else if (typeof value === 'string' || typeof value === 'number')
      made.setAttribute(kebab(name), String(value));
    else if (value && typeof value === 'object') Object.assign(made, { [name]: value });
  }
  if (typeof fallback === 'string') {
    const paragraph = document.createElement('p');
    paragraph.textContent = fallback;
    made.append(paragraph);
  }
  for (const [slot, text] of Object.entries((slots as Record<string, string> | undefined) ?? {})) {
    const piece = document.createElement('span');
    piece.slot = slot;
    piece.textContent = text;
    made.append(piece);
  }
  return made;
};

/** What a story renders: its own way, or its element with its arguments. */
export const renderStory = (meta: Meta, story: Story): TemplateResult | Node => {
  const args = { ...meta.args, ...story.args };
  return story.render ? story.render(args) : element(meta.component, args);
};

/** What a town sets to have its own colours, corners and typeface; each is a control. */
export const charter = {
  '--relais-color-accent': 'light-dark(#00654b, #7fe0c3)',
  '--relais-color-line': 'light-dark(#b9cdbf, #3d5a4d)',
  '--relais-color-line-strong': 'light-dark(#4c7a67, #86b5a2)',
  '--relais-radius': '2px',
  '--relais-font-size': '1.0625rem',
};

/** And the background of its cards, for what has some. */
export const charterOfCards = { ...charter, '--relais-color-surface-raised': 'light-dark(#f3f7ef, #17231d)' };
