import { element, type Story } from './story.ts';

/**
 * What is outside of a widget, as a story wants it: documents that come, that do not, that are others, and a disk. Only addresses
 * of one host that does not exist are answered (RFC 2606); everything else goes where it always goes.
 */
const ORIGIN = 'https://documents.invalid';

/** How a document of a story comes. */
export type Coming =
  /** Whole. */
  | 'whole'
  /** Its first half, and then nothing for as long as somebody looks. */
  | 'slow'
  /** With other bytes than those that were published. */
  | 'altered'
  /** Not at all. */
  | 'gone';

/** What each document is: more would show nothing else. */
const BYTES = 'data';
/** `printf data | sha256sum` */
export const SHA256 = '3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7';

/** The address of a document. */
export const addressOf = (name: string, coming: Coming): string => `${ORIGIN}/${coming}/${name}`;

const answer = (coming: string, signal: AbortSignal | null | undefined): Response => {
  if (coming === 'gone') return new Response(null, { status: 404 });
  if (coming !== 'slow') return new Response(coming === 'altered' ? 'evil' : BYTES);
  const half = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(BYTES.slice(0, 2)));
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
  return new Response(half);
};

let isThere = false;

/** Puts it around the page, for as long as that is open. */
export const surround = (): void => {
  if (isThere) return;
  isThere = true;
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const [, coming] = url.startsWith(`${ORIGIN}/`) ? new URL(url).pathname.split('/') : [];
    return coming ? answer(coming, init?.signal) : fetch(input, init);
  };
  // Somebody who looks at a story wants no file from it.
  Object.assign(globalThis, {
    showSaveFilePicker: async () => ({ createWritable: async () => new WritableStream() }),
  });
};

/** What somebody does in an element: presses what a selector finds, or writes into it. */
type Step = string | [selector: string, words: string];

/** Does so, one after the other, each as soon as what it needs is there. */
export const pressing = (element: HTMLElement, ...steps: Step[]): HTMLElement => {
  const go = (): void => {
    const [selector = '', words] = [steps[0] ?? []].flat();
    const found = selector ? element.shadowRoot?.querySelector<HTMLElement>(selector) : undefined;
    if (found) {
      if (words === undefined) found.click();
      else {
        (found as HTMLInputElement).value = words;
        found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      steps.shift();
    }
    if (steps.length && element.isConnected) requestAnimationFrame(go);
  };
  element.addEventListener('relais-load', go, { once: true });
  return element;
};

/** Its file is on its way; after ten seconds it is given up. */
export const loading = (tag: string, fallback: string): Story => ({
  args: { campaign: undefined, src: addressOf('campaign.json', 'slow'), fallback },
  render: (args) => {
    surround();
    return element(tag, args);
  },
  parameters: { shows: '.state:not(:empty)' },
});
