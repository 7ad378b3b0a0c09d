/** Somebody pressed the link of a document, or had it put into the archive: then there is one event for each document. */
export class RelaisDownloadEvent extends Event {
  /** The `id` of the document in the campaign file. */
  readonly fileId: string;
  constructor(fileId: string) {
    super('relais-download', { bubbles: true, composed: true });
    this.fileId = fileId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'relais-download': RelaisDownloadEvent;
  }
}
