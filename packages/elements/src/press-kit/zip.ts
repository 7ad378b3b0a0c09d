import type { PressFile } from '@relais/core';
import { makeZip } from 'client-zip';

/** How far it is: files that are in, and all of it as a part of 1. */
export type Progress = (done: number, part: number) => void;

/**
 * Name of a file in the archive: the end of its address, without what leads out of a folder or what Windows refuses. One
 * that is taken gets a number.
 */
export const entryName = (
  { contentUrl, name }: Pick<PressFile, 'contentUrl' | 'name'>,
  taken: Set<string>,
): string => {
  let end = new URL(contentUrl, 'https://x').pathname.split('/').at(-1)!;
  try {
    end = decodeURIComponent(end);
  } catch {
    // Not UTF-8: the escapes are a name too.
  }
  const safe =
    [end, name]
      // oxlint-disable-next-line no-control-regex -- control characters are what has to go
      .map((text) => text.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-').replace(/^[.\s]+|[.\s]+$/g, ''))
      .find(Boolean) ?? 'document';
  const [, stem = '', extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(safe) ?? [];
  let free = safe;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${stem}-${i}${extension}`;
  taken.add(free.toLowerCase());
  return free;
};

/** A whole file, or an exception: a half one would break the archive. */
const read = async (url: string, signal: AbortSignal, onBytes: (count: number) => void): Promise<Blob> => {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  if (!response.ok || !response.body) throw new Error(String(response.status));
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform: (chunk, controller) => {
      onBytes(chunk.length);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter)).blob();
};

/**
 * Fetches files one after the other and puts them into an archive, which is stored and not compressed: documents and
 * pictures are so already.
 *
 * @param signal Ends it; the promise is then rejected.
 * @returns the archive, without those that could not be had (cross-origin without CORS, gone, interrupted); none if it
 * would be empty
 */
export const zipFiles = async (
  files: readonly PressFile[],
  signal: AbortSignal,
  progress: Progress,
): Promise<{ archive?: Blob; missing: PressFile[] }> => {
  const missing: PressFile[] = [];
  const taken = new Set<string>();
  async function* entries(): AsyncGenerator<{
    name: string;
    input: ReadableStream<Uint8Array>;
    size: number;
  }> {
    for (const [index, file] of files.entries()) {
      let bytes = 0;
      try {
        const blob = await read(file.contentUrl, signal, (count) => {
          bytes += count;
          const part = file.contentSize ? Math.min(1, bytes / file.contentSize) : 0;
          progress(index, (index + part) / files.length);
        });
        yield { name: entryName(file, taken), input: blob.stream(), size: blob.size };
      } catch {
        signal.throwIfAborted();
        missing.push(file);
      }
      progress(index + 1, (index + 1) / files.length);
    }
  }
  const archive = await new Response(makeZip(entries())).blob();
  signal.throwIfAborted();
  return missing.length < files.length ? { archive, missing } : { missing };
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
