import { isDay, toLocal } from '@relais/core';
import { isServer } from 'lit';
import type { CampaignHost } from './host.ts';
import { rendering } from './rendering.ts';

/** A moment as a widget sees it. */
export interface Moment {
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
  /** `YYYY-MM-DD` in the campaign's zone. */
  today: string;
  /** Whether the clock stands still at the host's `now`. */
  preview: boolean;
}

/** Whether a `now` is one: ISO 8601, with or without a time. */
export const isMoment = (now: string): boolean => isDay(now.slice(0, 10)) && Date.parse(now) > 0;

/** Tells a widget the time, each time that it renders: with the heartbeat of the page (see `CampaignController`). */
export class Clock {
  readonly #host: CampaignHost;

  constructor(host: CampaignHost) {
    this.#host = host;
  }

  at(timeZone: string): Moment {
    // Of an attribute that is taken away Lit makes `null`.
    const now = this.#host.now ?? '';
    const preview = isMoment(now);
    // With an offset it is an instant; without one it is what the clocks of the campaign show.
    const local =
      preview && !/[z+-]/i.test(now.slice(10))
        ? `${now}T00:00`.slice(0, 16).replace(' ', 'T')
        : toLocal(preview ? Date.parse(now) : isServer ? rendering().now : Date.now(), timeZone);
    return { local, today: local.slice(0, 10), preview };
  }
}
