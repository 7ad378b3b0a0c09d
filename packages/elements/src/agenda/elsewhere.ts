import { normalise, statedEnd, type Campaign } from '@relais/core';
import { html, type TemplateResult } from 'lit';
import { memo } from './memo.ts';
import type { Seen } from './state.ts';
import type { AgendaWidget } from './widget.ts';

const fr = {
  zone: (city: string): string => `Heure locale\u00a0: ${city}`,
  toOwn: 'Afficher à mon heure',
  own: (city: string): string => `Horaires à votre heure, et non à celle du lieu (${city})`,
  toTheirs: 'Revenir à l’heure du lieu',
};

const en: typeof fr = {
  zone: (city) => `Local time: ${city}`,
  toOwn: 'Show in my time',
  own: (city) => `Times are yours, not those of the place (${city})`,
  toTheirs: 'Back to the time of the place',
};

/** The same instants on the clocks of another zone. What lasts all day stays on its days. */
export const inZone = (campaign: Campaign, timeZone: string): Campaign => {
  const shift = <Text extends string | undefined>(text: Text): Text =>
    (text && normalise(text, campaign.timeZone, timeZone)) as Text;
  const events = campaign.events.map((event) => ({
    ...event,
    startDate: shift(event.startDate),
    ...(event.endDate && { endDate: shift(statedEnd(event)) }),
    ...(event.previousStartDate && { previousStartDate: shift(event.previousStartDate) }),
    ...(event.registration && {
      registration: {
        ...event.registration,
        ...(event.registration.deadline && { deadline: shift(event.registration.deadline) }),
      },
    }),
  }));
  return { ...campaign, timeZone, events };
};

/** Whose hours these are, and a button to have them on one's own clock. It loads for whoever is elsewhere. */
export default class Elsewhere {
  readonly styles = [];
  readonly #widget: AgendaWidget;
  readonly #own = memo<Campaign>();
  /** The visitor's zone, while they want to see it. */
  #zone: string | undefined;

  constructor(widget: AgendaWidget) {
    this.#widget = widget;
  }

  /** The programme on the clocks that the visitor wants. */
  seen({ campaign, local }: Seen): Seen {
    const zone = this.#zone;
    return zone
      ? {
          campaign: this.#own([campaign, zone], () => inZone(campaign, zone)),
          local: normalise(local, campaign.timeZone, zone),
        }
      : { campaign, local };
  }

  content({ timeZone }: Campaign): TemplateResult {
    const words = { fr, en }[this.#widget.messages.language];
    const city = timeZone.replace(/.*\//, '').replaceAll('_', ' ');
    const said = (): string => (this.#zone ? words.own : words.zone)(city);
    const toggle = (): void => {
      const { announcer, room } = this.#widget;
      this.#zone = this.#zone ? undefined : Intl.DateTimeFormat().resolvedOptions().timeZone;
      room.reset();
      announcer.announce(said());
    };
    return html`<div class="count">
      <p part="meta" class="meta">${said()}</p>
      <button part="button" type="button" @click=${toggle}>
        ${this.#zone ? words.toTheirs : words.toOwn}
      </button>
    </div>`;
  }
}
