import type { PressFile } from '@relais/core';
import { makeZip } from 'client-zip';
import { entryName } from './file-names.ts';

/** How far it is: files that are in, and all of it as a part of 1. */
export type Progress = (done: number, part: number) => void;

/** A file that came whole, and is not the one that the campaign file gives the digest of. */
class Altered extends Error {}

/** A whole file, or an exception: a half one would break the archive, and an altered one deceive whoever opens it. */
const read = async (
  { contentUrl, sha256: published }: PressFile,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): Promise<Blob> => {
  const response = await fetch(contentUrl, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!response.ok || !response.body) throw new Error(String(response.status));
  const checksum = published && (await import('./checksum.ts')).createChecksum();
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      onBytes(chunk.length);
      if (checksum) checksum.update(chunk);
      controller.enqueue(chunk);
    },
  });
  const { headers } = response;
  const blob = await new Response(response.body.pipeThrough(counter), { headers }).blob();
  if (checksum && checksum.hex() !== published.toLowerCase()) throw new Altered();
  return blob;
};

/** What could not be put into an archive. */
export interface LeftOut {
  /** Could not be had: cross-origin without CORS, gone, interrupted. */
  missing: PressFile[];
  /** Came, but with another SHA-256 than the campaign file gives. */
  altered: PressFile[];
}

/**
 * Fetches files one after the other and puts them into an archive, which is stored and not compressed: documents and
 * pictures are so already.
 *
 * @param signal Ends it; the promise is then rejected.
 * @param target Where the archive is written as it grows, and which is taken away where it comes to nothing; without it, the
 * archive is a blob, which browsers keep on disk when it is large.
 * @returns what is not in it; if that is all, there is no archive
 */
export const zipFiles = async (
  files: readonly PressFile[],
  signal: AbortSignal,
  progress: Progress,
  target?: FileHandle,
): Promise<LeftOut & { archive?: Blob }> => {
  const left: LeftOut = { missing: [], altered: [] };
  const taken = new Set<string>();
  async function* entries(): AsyncGenerator<{
    name: string;
    input: ReadableStream<Uint8Array>;
    size: number;
  }> {
    for (const [index, file] of files.entries()) {
      let bytes = 0;
      try {
        const blob = await read(file, signal, (count) => {
          bytes += count;
          const part = file.contentSize ? Math.min(1, bytes / file.contentSize) : 0;
          progress(index, (index + part) / files.length);
        });
        yield { name: entryName(file, taken, blob.type), input: blob.stream(), size: blob.size };
      } catch (error) {
        signal.throwIfAborted();
        left[error instanceof Altered ? 'altered' : 'missing'].push(file);
      }
      progress(index + 1, (index + 1) / files.length);
    }
  }
  const zip = makeZip(entries());
  const isEmpty = (): boolean => left.missing.length + left.altered.length === files.length;
  if (target) {
    try {
      await zip.pipeTo(await target.createWritable(), { signal });
    } catch (error) {
      await target.remove?.();
      throw error;
    }
    if (isEmpty()) await target.remove?.();
    return left;
  }
  const archive = await new Response(zip).blob();
  signal.throwIfAborted();
  return isEmpty() ? left : { ...left, archive };
};

/** From this size on an archive is written to disk while it is made, where the browser can, in bytes. */
const LARGE = 100_000_000;

/** A file on disk (File System Access); only Chromium takes one away again. */
interface FileHandle {
  createWritable(): Promise<WritableStream<Uint8Array>>;
  remove?(): Promise<void>;
}

type Picker = (options: { suggestedName: string }) => Promise<FileHandle>;

/**
 * Asks where a large archive shall go, so that it fills no memory (File System Access).
 *
 * @param size Of all files, in bytes; 0 where one is not known.
 * @returns nothing for a small one, and where the browser cannot; rejected when somebody changes their mind
 */
export const chooseTarget = async (size: number, suggestedName: string): Promise<FileHandle | undefined> => {
  const { showSaveFilePicker: pick } = globalThis as { showSaveFilePicker?: Picker };
  if (size < LARGE || !pick) return;
  try {
    return await pick({ suggestedName });
  } catch (error) {
    // In a frame of another site it is refused: then as everywhere else.
    if ((error as Error).name === 'SecurityError') return;
    throw error;
  }
};

/** Hands a file to the browser, as a link to it would. */
export const save = (file: Blob, name: string): void => {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(file);
  anchor.download = name;
  anchor.click();
  // The browser reads it after the click, at a time of its own.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
};
