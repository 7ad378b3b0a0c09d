import type { Problem } from '@relais/core';

/** Found by this command only, which has the words for them. But for a file that cannot be opened, all is shown. */
export type OwnCode =
  | 'no-file'
  | 'encoding'
  | 'no-format'
  | 'duplicate-key'
  | 'unlikely-date'
  | 'unlikely-number'
  | 'unlikely-email'
  | 'unlikely-url'
  | 'unlikely-text'
  | 'third-party'
  | 'to-verify';

/** A problem of a campaign file, as this command tells it. */
export interface Found extends Omit<Problem, 'code'> {
  code: Problem['code'] | OwnCode;
}
