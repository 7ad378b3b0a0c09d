/** Types only: the elements in the markup of Svelte 5, with their properties, their attributes and their events. */
import type { Attributes, Handlers, Properties, Tag } from './markup.ts';

/** Svelte would write `no-search="false"`, and an attribute that is there is on: what may be off is a property. */
type On<Written> = { [Name in keyof Written]: Exclude<Written[Name], false> };

type Elements = {
  [Name in Tag]: import('svelte/elements').HTMLAttributes<HTMLElementTagNameMap[Name]> &
    Properties<HTMLElementTagNameMap[Name]> &
    On<Attributes<HTMLElementTagNameMap[Name]>> &
    Handlers;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
