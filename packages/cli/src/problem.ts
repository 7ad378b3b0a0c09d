import type { Problem } from '@relais/core';

const OWN = [
  'no-file',
  'encoding',
  'no-format',
  'duplicate-key',
  'unlikely-date',
  'no-online-url',
  'double-session',
  'unlike-spelling',
  'unlikely-number',
  'unlikely-email',
  'unlikely-url',
  'unlikely-language',
  'unlikely-text',
  'sample',
  'third-party',
  'replaced-entry',
  'to-verify',
] as const;

/** Found by this command only, which has the words for them. But for a file that cannot be opened, all is shown. */
export type OwnCode = (typeof OWN)[number];

/** A problem of a campaign file, as this command tells it. */
export interface Found extends Omit<Problem, 'code'> {
  code: Problem['code'] | OwnCode;
  /** Of the file, from 1, where that helps to find it. */
  line?: number;
}

export const isOwn = (code: Found['code']): code is OwnCode => OWN.some((own) => own === code);
