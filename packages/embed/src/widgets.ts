import { WIDGETS as known } from '@relais/elements/widgets';

/** The kinds of widgets; whatever a page may ask for is looked up among them. */
export const WIDGETS: readonly string[] = known;
