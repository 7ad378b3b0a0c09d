/**
 * A visitor asks to hide the banner. It is hidden for this page view, and Relais stores nothing. A page that wants to
 * remember it listens and does so in its own way; one that calls `preventDefault()` keeps the banner.
 */
export class RelaisDismissEvent extends Event {
  constructor() {
    super('relais-dismiss', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'relais-dismiss': RelaisDismissEvent;
  }
}
