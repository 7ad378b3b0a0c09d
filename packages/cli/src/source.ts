import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { MAX_FILE_SIZE, parseText, type CampaignFile } from '@relais/core';
import { decode } from './encoding.ts';
import type { Found } from './problem.ts';
import { lookAtData } from './foreign.ts';
import { lookAtSyntax } from './syntax.ts';

/** A campaign file as it was named, and what became of it: its data, its problems as a file, or both. */
export interface Source {
  name: string;
  base: string;
  file?: CampaignFile;
  /** The file as it was written, if it is JSON. */
  text?: string;
  problem?: Found;
}

const TIMEOUT = 10_000;

type Got = { bytes: Uint8Array } | Pick<Found, 'code' | 'params'>;

/** All that comes, unless it is more than a campaign file may be: some files never end. */
const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Got> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if ((size += chunk.length) > MAX_FILE_SIZE) return { code: 'size' };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
};

const fetchBytes = async (url: string): Promise<Got> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) return { code: 'http', params: { status: response.status } };
    return await readAll(response.body ?? Readable.from([]));
  } catch (error) {
    return { code: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'network' };
  }
};

const readBytes = async (name: string): Promise<Got> => {
  try {
    const found = await stat(name);
    if (found.isDirectory()) return { code: 'no-file', params: { is: 'folder' } };
    return await readAll(createReadStream(name));
  } catch (error) {
    const isMissing = /^(?:ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '');
    return { code: 'no-file', params: isMissing ? { folder: dirname(resolve(name)) } : {} };
  }
};

/** Name of the standard input (POSIX, Utility Syntax Guidelines, 13). */
export const STDIN = '-';

/** Reads a file or the standard input, or fetches an http(s) address. Never fails: what goes wrong is a problem. */
export const readSource = async (name: string): Promise<Source> => {
  const isAddress = /^https?:/i.test(name);
  const base = isAddress ? name : pathToFileURL(name).href;
  const fail = (problem: Pick<Found, 'code' | 'params'>): Source => ({
    name,
    base,
    problem: { ...problem, path: name, severity: 'error' },
  });
  const got = await (isAddress
    ? fetchBytes(name)
    : name === STDIN
      ? readAll(process.stdin)
      : readBytes(name));
  if ('code' in got) return fail(got);
  const { text, is, encoding } = decode(got.bytes);
  if (is) return fail({ code: 'syntax', params: { is } });
  const parsed = parseText(text);
  if ('problem' in parsed) {
    const { code, params } = parsed.problem;
    return fail({ code, params: { ...params, ...(code === 'syntax' && lookAtSyntax(text)) } });
  }
  const foreign = lookAtData(parsed.data);
  if (foreign) {
    const params = { is: foreign };
    return { name, base, problem: { path: '', code: 'unreadable', severity: 'error', params, file: base } };
  }
  const file = { data: parsed.data, base };
  if (!encoding) return { name, base, file, text };
  const severity = encoding === 'mark' ? 'note' : 'error';
  return {
    name,
    base,
    file,
    text,
    problem: { path: '', code: 'encoding', severity, params: { is: encoding }, file: base },
  };
};
