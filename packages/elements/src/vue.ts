/** Types only: the elements in the templates of Vue 3, with their properties, their attributes and their events. */
import type { EventName, Handler, Properties, Tag } from './markup.ts';

/** `@relais-load` as Vue calls it, `onRelaisLoad`, and as it is written by hand. */
type Handlers = {
  [Name in EventName as `on${Capitalize<Name>}` | OnCamel<Name>]?: Handler<Name>;
};
type OnCamel<Name extends EventName> = Name extends `relais-${infer Word}`
  ? `onRelais${Capitalize<Word>}`
  : never;

/** Templates are checked with the names of properties: `heading-level` is looked up as `headingLevel`. */
type Elements = {
  [Name in Tag]: new () => HTMLElementTagNameMap[Name] & {
    $props: import('vue').HTMLAttributes &
      import('vue').PublicProps &
      Properties<HTMLElementTagNameMap[Name]> &
      Handlers;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
