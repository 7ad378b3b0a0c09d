/** Types only: the elements in the JSX of React 19, with their properties, their attributes and their events. */
export type * from './index.ts';

type Tag = Extract<keyof HTMLElementTagNameMap, `relais-${string}`>;
type EventName = Extract<keyof GlobalEventHandlersEventMap, `relais-${string}`>;

/** `headingLevel` as `heading-level`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** Names of the properties that are the element's own; `reload` is a method. */
type OwnName<Own> = Exclude<keyof Own & string, keyof import('lit').LitElement | 'reload'>;

/** A number may be written as in HTML, between quotes: the element reads it. */
type Value<Type> = Type | (number extends Type ? `${number}` : never);
type Properties<Own> = { [Name in OwnName<Own>]?: Value<Own[Name]> | undefined };
/** What has another name as an attribute. */
type Attributes<Own> = { [Name in OwnName<Own> as Exclude<Kebab<Name>, Name>]?: Value<Own[Name]> };
type Handlers = {
  [Name in EventName as `on${Name}`]?: ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
};

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
