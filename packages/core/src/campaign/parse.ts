import type { Problem } from './problems.ts';
import { createReader, type CampaignFile } from './read.ts';
import { headSchema, type CampaignHead } from './schema/head.ts';
import { isTimeZone } from './schema/values.ts';
import type { Slice, SliceKey } from './slices/slice.ts';
import type { Campaign } from './types.ts';

export type { CampaignFile } from './read.ts';

/** The format of campaign files that this version knows. */
export const FORMAT = 1;

const PARTS: SliceKey[] = ['events', 'resources', 'pressKit'];

/** How long parsing may keep the page waiting, in milliseconds: two of these and a frame still come before 50 ms. */
const PATIENCE = 8;

/** What could be read. Without a campaign where no file has a usable `id` and `name`; the problems then say why. */
export interface Parsed {
  campaign?: Campaign;
  problems: Problem[];
}

/** Pauses after each entry, so that whoever drives it can let the page breathe. */
function* parse(slices: readonly Slice[], files: readonly CampaignFile[]): Generator<void, Parsed> {
  const problems: Problem[] = [];
  let head: CampaignHead | undefined;
  // All heads first: the times of every file are told in the zone of the first.
  const readers = files.map((file) => {
    const reader = createReader(file, problems);
    try {
      const own = reader.one(headSchema, file.data ?? 0, '', PARTS);
      head ??= own;
      // One that is not written, or that there is not, is that of the campaign.
      const { timeZone } = Object(file.data) as CampaignHead;
      if (timeZone && isTimeZone(timeZone)) reader.source.from = timeZone;
      if (own && own.format > FORMAT)
        reader.report('format', 'newer-format', 'warning', { format: own.format });
    } catch {
      reader.report('', 'unreadable', 'error');
    }
    return reader;
  });
  const campaign: Record<string, unknown> = { ...head, events: [], resources: [] };
  for (const reader of readers) {
    reader.source.to = head?.timeZone ?? 'Europe/Paris';
    for (const slice of slices) {
      const { key } = slice;
      try {
        const part = yield* slice.read(
          reader,
          (Object(reader.data) as Record<string, unknown>)[key],
          campaign[key] as never,
        );
        if (part) campaign[key] = part;
      } catch {
        reader.report(key, 'unreadable', 'error');
      }
    }
  }
  return head ? { campaign: campaign as unknown as Campaign, problems } : { problems };
}

/**
 * Reads campaign files as one campaign. Total: any input gives an answer, nothing is thrown, nothing is changed in it.
 *
 * The campaign's own fields are those of the first file that has an `id` and a `name`. Entries of a list are known by their
 * `id`: one that is known already is replaced whole, others are added. Times without an offset are local to the zone of
 * the file that they stand in, and come out local to the campaign's.
 *
 * @param slices The parts to read; the others stay empty.
 * @example parseFiles([eventSlice], [{ data: JSON.parse(text), base: 'https://example.fr/campaign.json' }])
 */
export const parseFiles = (slices: readonly Slice[], files: readonly CampaignFile[]): Parsed => {
  const steps = parse(slices, files);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

declare const setTimeout: (callback: () => void) => unknown;

/** Lets the page breathe: whatever waits to happen does, and then it goes on, without waiting for a frame. */
const breathe = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise((resolve) => setTimeout(resolve));

/** {@link parseFiles} in short tasks: 10,000 events do not keep the page from answering. */
export const parseFilesInSlices = async (
  slices: readonly Slice[],
  files: readonly CampaignFile[],
): Promise<Parsed> => {
  const steps = parse(slices, files);
  let since = Date.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (Date.now() - since > PATIENCE) {
      await breathe();
      since = Date.now();
    }
  }
};
