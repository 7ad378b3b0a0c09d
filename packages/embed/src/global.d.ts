/** What the entry gives to its chunks: the build writes this module from what they import. */
declare module 'relais:shared' {
  const shared: readonly unknown[];
  export default shared;
}

/** The one global of the script tag. */
declare var Relais:
  | {
      readonly version: string;
      /** Looks for widgets in a shadow root of the page, now and whenever it changes. */
      load(root: ParentNode & Node): void;
    }
  | undefined;

/** The part of Trusted Types (W3C) that is needed here; TypeScript does not have it. */
interface TrustedURLs {
  /** In truth a `TrustedScriptURL`, which a script takes as its `src` like a text. */
  createScriptURL(url: string): string;
}
declare var trustedTypes: { createPolicy(name: string, rules: TrustedURLs): TrustedURLs } | undefined;
