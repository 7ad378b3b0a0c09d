import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { MAX_FILE_SIZE, parseText, type CampaignFile, type Problem, type ProblemCode } from '@relais/core';

/** A campaign file as it was named, and what became of it. */
export type Source = { name: string; base: string } & ({ file: CampaignFile } | { problem: Problem });

const TIMEOUT = 10_000;

type Got = { text: string } | { code: ProblemCode; params?: Record<string, number> };

const fetchText = async (url: string): Promise<Got> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok) return { code: 'http', params: { status: response.status } };
    return { text: await response.text() };
  } catch (error) {
    return { code: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'network' };
  }
};

const readText = async (name: string): Promise<Got> => {
  try {
    if ((await stat(name)).size > MAX_FILE_SIZE) return { code: 'size' };
    return { text: await readFile(name, 'utf8') };
  } catch {
    return { code: 'no-file' };
  }
};

/** Reads a file, or fetches an http(s) address. Never fails: what goes wrong is a problem. */
export const readSource = async (name: string): Promise<Source> => {
  const isAddress = /^https?:/i.test(name);
  const base = isAddress ? name : pathToFileURL(name).href;
  const fail = (problem: Pick<Problem, 'code' | 'params'>): Source => ({
    name,
    base,
    problem: { ...problem, path: name, severity: 'error' },
  });
  const got = await (isAddress ? fetchText(name) : readText(name));
  if ('code' in got) return fail(got);
  const parsed = parseText(got.text);
  return 'problem' in parsed ? fail(parsed.problem) : { name, base, file: { data: parsed.data, base } };
};
