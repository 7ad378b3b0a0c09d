import { composed } from './events.ts';

/** Apart from the other events, as only the code that filters brings it. Somebody filtered a list. What was typed into a search box is in no event. */
export class RelaisFilterEvent extends Event {
  /** The values chosen of each facet; a facet without any is not there. What is only on or off, like `open`, has `true`. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** How many entries are left. */
  readonly count: number;
  constructor(facets: Readonly<Record<string, readonly string[]>>, count: number) {
    super('relais-filter', composed);
    this.facets = facets;
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'relais-filter': RelaisFilterEvent;
  }
}
