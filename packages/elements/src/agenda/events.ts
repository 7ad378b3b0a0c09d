/** Somebody opened the details of a session. */
export class RelaisOpenEvent extends Event {
  /** The `id` of the session in the campaign file. */
  readonly eventId: string;
  constructor(eventId: string) {
    super('relais-open', { bubbles: true, composed: true });
    this.eventId = eventId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'relais-open': RelaisOpenEvent;
  }
}
