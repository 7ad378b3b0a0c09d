import { MAX_FILE_SIZE } from '@relais/core';

/** Why a file could not be had. */
export type RequestFailure = 'network' | 'timeout' | 'http' | 'size' | 'syntax';

/** Why a campaign could not be had; `invalid`: the files were read, and there is no campaign in them. */
export type FailureReason = RequestFailure | 'invalid';

/** A file that could not be had again has what it had before: nothing is lost while the page lives. */
export type Answer = { data: unknown } | { reason: RequestFailure; data?: unknown };

interface SharedRequest {
  answer: Promise<Answer>;
  /** Until when its answer is good for others, in milliseconds since 1970; not there before the answer. */
  expires?: number;
  users: number;
  abort: () => void;
}

/**
 * All copies of Relais in a page, of whatever version, share this map of addresses, so that each file is fetched once.
 * Whoever changes the shape of what it holds changes the name.
 */
const REQUESTS = Symbol.for('relais.requests.1');
const TIMEOUT = 10_000;
const HOUR = 3_600_000;

const requests = (): Map<string, SharedRequest> => {
  const page = globalThis as { [REQUESTS]?: Map<string, SharedRequest> };
  return (page[REQUESTS] ??= new Map());
};

/** The text of a response, given up as soon as it is longer than any campaign file may be. */
const readText = async (response: Response): Promise<string | undefined> => {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    if ((size += chunk.value.length) > MAX_FILE_SIZE) {
      void reader?.cancel();
      return;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
};

export const parse = (text: string): Answer => {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { reason: 'syntax' };
  }
};

const send = async (url: string, signal: AbortSignal): Promise<Answer> => {
  try {
    const sent = fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Where a server says nothing of caches browsers guess, and show dates of last month: it is asked each time.
      cache: 'no-cache',
      // What is no digest is not compared with anything.
      integrity: new URL(url).hash.slice(1),
      signal,
      // After the code that shows it.
      priority: 'low',
    });
    // The first format of a page takes as long as thousands of others: it is made while the file is on its way.
    Intl.DateTimeFormat();
    const response = await sent;
    if (!response.ok) return { reason: 'http' };
    const text = await readText(response);
    return text === undefined ? { reason: 'size' } : parse(text);
  } catch (error) {
    return { reason: (error as Error).name === 'TimeoutError' ? 'timeout' : 'network' };
  }
};

/**
 * Fetches a campaign file, or joins a request for it that is under way or less than an hour old.
 * @param url absolute address; with `#sha256-…` after it (as in Subresource Integrity, 3.1) the file is only taken as it was published
 * @param fresh send a new request, unless one is under way
 * @returns the answer, and a function to call when it is no longer awaited: the last one to leave aborts the request
 */
export const request = (url: string, fresh = false): { answer: Promise<Answer>; leave: () => void } => {
  const all = requests();
  let found = all.get(url);
  if (!found || (found.expires && (fresh || Date.now() > found.expires))) {
    const before = found?.answer;
    const controller = new AbortController();
    const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(TIMEOUT)]);
    const made: SharedRequest = {
      users: 0,
      abort: () => {
        controller.abort();
        all.delete(url);
      },
      answer: send(url, signal).then(async (answer) => {
        // Widgets that come a little later share a failure too; after that, the next one to ask tries again.
        const isLost = 'reason' in answer;
        made.expires = Date.now() + (isLost ? TIMEOUT : HOUR);
        return { ...(isLost && (await before)), ...answer };
      }),
    };
    all.set(url, (found = made));
  }
  const joined = found;
  joined.users++;
  return {
    answer: joined.answer,
    leave: () => {
      if (--joined.users === 0 && !joined.expires) joined.abort();
    },
  };
};
