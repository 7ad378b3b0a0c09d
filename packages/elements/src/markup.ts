/** Types only: what may be written on the elements in the markup of a framework. */
export type * from './index.ts';

export type Tag = Extract<keyof HTMLElementTagNameMap, `relais-${string}`>;
export type EventName = Extract<keyof GlobalEventHandlersEventMap, `relais-${string}`>;

/** `headingLevel` as `heading-level`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** Names of the properties that are the element's own; `reload` is a method. */
type OwnName<Own> = Exclude<keyof Own & string, keyof import('lit').LitElement | 'reload'>;

/** A number may be written as in HTML, between quotes: the element reads it. */
type Value<Type> = Type | (number extends Type ? `${number}` : never);
export type Properties<Own> = { [Name in OwnName<Own>]?: Value<Own[Name]> | undefined };
/** What has another name as an attribute. */
export type Attributes<Own> = {
  [Name in OwnName<Own> as Exclude<Kebab<Name>, Name>]?: Value<Own[Name]> | undefined;
};
export type Handler<Name extends EventName> =
  ((event: GlobalEventHandlersEventMap[Name]) => void) | undefined;
export type Handlers = { [Name in EventName as `on${Name}`]?: Handler<Name> };
