/** Types only: the elements in the JSX of React 19, with their properties, their attributes and their events. */
import type { Attributes, Handlers, Properties, Tag } from './markup.ts';

type Elements = {
  [Name in Tag]: import('react').DetailedHTMLProps<
    import('react').HTMLAttributes<HTMLElementTagNameMap[Name]>,
    HTMLElementTagNameMap[Name]
  > &
    Properties<HTMLElementTagNameMap[Name]> &
    Attributes<HTMLElementTagNameMap[Name]> &
    Handlers;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
