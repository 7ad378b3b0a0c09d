/** Types only: the elements in the markup of Svelte 5, with their properties, their attributes and their events. */
import type { Attributes, Handlers, Properties, Tag } from './markup.ts';

type Elements = {
  [Name in Tag]: import('svelte/elements').HTMLAttributes<HTMLElementTagNameMap[Name]> &
    Properties<HTMLElementTagNameMap[Name]> &
    Attributes<HTMLElementTagNameMap[Name]> &
    Handlers;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
