import type { LitElement, PropertyDeclarations } from 'lit';

/** How much air a widget has; `compact` never shrinks what is pressed. */
export type Density = 'comfortable' | 'compact';

/** The attributes and properties that every element with data has in common. */
export interface CampaignHost extends LitElement {
  /** Addresses of campaign files, parted by spaces; the first gives the campaign, the others add to it. */
  src: string | undefined;
  /** The campaign itself, as raw JSON: always parsed. Replace it; changes inside it are not seen. */
  campaign: unknown;
  /** Level of the widget's heading, 2 to 6; 2 when absent. */
  headingLevel: number | undefined;
  /** Another moment to preview, ISO 8601; without an offset it is local to the campaign's zone. */
  now: string | undefined;
  /** Neutral wording, for pages that may be watched. */
  discreet: boolean | undefined;
  density: Density | undefined;
}

/** The Lit declarations that go with {@link CampaignHost}. */
export const campaignProperties = {
  src: {},
  campaign: { attribute: false },
  // `lang` stays the browser's own property: here only its attribute is listened to.
  ownLang: { attribute: 'lang' },
  headingLevel: { attribute: 'heading-level', type: Number },
  now: {},
  discreet: { type: Boolean, reflect: true },
  density: { reflect: true },
} satisfies PropertyDeclarations;
