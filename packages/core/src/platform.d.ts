/**
 * What Node and browsers share and ECMAScript does not define. Core compiles without the DOM library, so whatever it uses
 * beyond the language stands here, and nothing else can creep in.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly searchParams: URLSearchParams;
  static canParse(url: string, base?: string): boolean;
}
declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  set(name: string, value: string): void;
  toString(): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
