import { isServer, type CSSResult, type LitElement } from 'lit';
import { rendering } from './rendering.ts';

/** What loads later brings its styles. */
export interface Styled {
  readonly styles: readonly CSSResult[];
}

/** A part that an element can do without until somebody wants it. */
export interface Lazy<Part> {
  /** `undefined` while nobody wanted it or it is on its way; `null` where it could not be had. */
  part: Part | null | undefined;
  /** Loads it once; after a failure, again. */
  want: () => Promise<void>;
}

export const lazy = <Part extends Styled>(host: LitElement, load: () => Promise<Part>): Lazy<Part> => {
  let wanted: Promise<void> | undefined;
  const self: Lazy<Part> = {
    part: undefined,
    want: () =>
      (wanted ??= load()
        .then(
          (part) => {
            for (const { styleSheet } of part.styles) {
              if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
            }
            self.part = part;
          },
          () => {
            self.part = null;
            wanted = undefined;
          },
        )
        .then(() => host.requestUpdate())),
  };
  if (isServer) {
    const { styles, waits } = rendering();
    const { want } = self;
    self.want = () => {
      const wanted = want().then(() => self.part?.styles.forEach((style) => styles.add(style)));
      waits.push(wanted);
      return wanted;
    };
  }
  return self;
};
