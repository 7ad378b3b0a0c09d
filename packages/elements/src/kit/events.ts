import type { Campaign, Problem } from '@relais/core';
import type { FailureReason } from './request.ts';

export const composed: EventInit = { bubbles: true, composed: true };

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

declare global {
  interface GlobalEventHandlersEventMap {
    'relais-load': RelaisLoadEvent;
    'relais-error': RelaisErrorEvent;
  }
}
