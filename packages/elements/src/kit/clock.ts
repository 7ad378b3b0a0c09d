import { isDateOrDateTime, toInstant, toLocal } from '@relais/core';
import type { ReactiveController } from 'lit';
import { joinHeartbeat, leaveHeartbeat } from './heartbeat.ts';
import type { CampaignHost } from './host.ts';

/** A moment as a widget sees it. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  instant: number;
  /** `YYYY-MM-DDTHH:MM` in the campaign's zone. */
  local: string;
  /** `YYYY-MM-DD` in the campaign's zone. */
  today: string;
  /** Whether the clock stands still at the host's `now`. */
  preview: boolean;
}

/** Tells a widget the time, and renders it again each minute while somebody can see it. */
export class ClockController implements ReactiveController {
  readonly #host: CampaignHost;
  readonly #beat = (): void => {
    if (!this.#preview) this.#host.requestUpdate();
  };

  constructor(host: CampaignHost) {
    this.#host = host;
    host.addController(this);
  }

  get #preview(): string | undefined {
    const { now } = this.#host;
    return now && isDateOrDateTime(now) ? now : undefined;
  }

  at(timeZone: string): Moment {
    const preview = this.#preview;
    const instant = preview ? toInstant(preview, timeZone) : Date.now();
    const local = toLocal(instant, timeZone);
    return { instant, local, today: local.slice(0, 10), preview: !!preview };
  }

  hostConnected(): void {
    joinHeartbeat(this.#beat);
  }

  hostDisconnected(): void {
    leaveHeartbeat(this.#beat);
  }
}
