/** Every file of stories, by name; a test holds this list against the folder. */
import type { Meta, Story } from './lib/story.ts';

/** A module of stories: the element in general, and each of its states by name. */
export type StoryFile = { default: Meta } & Record<string, unknown>;

export const files: Record<string, () => Promise<StoryFile>> = {
  agenda: () => import('./agenda.stories.ts'),
  banner: () => import('./banner.stories.ts'),
  exit: () => import('./exit.stories.ts'),
  model: () => import('./model.stories.ts'),
  'press-kit': () => import('./press-kit.stories.ts'),
  resources: () => import('./resources.stories.ts'),
};

/** The stories of a module, by the name under which they are shown. */
export const storiesOf = ({ default: _, ...stories }: StoryFile): [name: string, Story][] =>
  Object.entries(stories as Record<string, Story>).map(([name, story]) => [story.name ?? name, story]);
