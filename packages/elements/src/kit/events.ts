import type { Campaign, Problem } from '@relais/core';
import type { FailureReason } from './request.ts';

const composed: EventInit = { bubbles: true, composed: true };

/** A widget has its campaign; `problems` says what was left out of it and why. */
export class RelaisLoadEvent extends Event {
  readonly campaign: Campaign;
  readonly problems: readonly Problem[];
  constructor(campaign: Campaign, problems: readonly Problem[]) {
    super('relais-load', composed);
    this.campaign = campaign;
    this.problems = problems;
  }
}

/** A widget could not have its campaign, or could not have it again. */
export class RelaisErrorEvent extends Event {
  readonly reason: FailureReason;
  constructor(reason: FailureReason) {
    super('relais-error', composed);
    this.reason = reason;
  }
}

/** Somebody filtered a list. What was typed into a search box is in no event. */
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
  interface HTMLElementEventMap {
    'relais-filter': RelaisFilterEvent;
    'relais-load': RelaisLoadEvent;
    'relais-error': RelaisErrorEvent;
  }
}
