import type { Problem } from '@relais/core';

/** Found by this command only, which has the words for them. All is shown. */
export type OwnCode =
  'unlikely-number' | 'unlikely-email' | 'unlikely-url' | 'third-party' | 'duplicate-key' | 'unlikely-text';

/** A problem of a campaign file, as this command tells it. */
export interface Found extends Omit<Problem, 'code'> {
  code: Problem['code'] | OwnCode;
}
