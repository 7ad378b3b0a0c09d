import type { OpeningHours } from '../campaign/types.ts';
import { statusOf, trust, type OpeningStatus } from '../time/opening.ts';

/** What can be said about opening hours: nothing, or that they are to be checked, or whether somebody answers. */
export interface Availability {
  status: OpeningStatus['status'] | 'none' | 'unverified';
  /** `YYYY-MM-DDTHH:MM`; of `open`. */
  until?: string;
  /** `YYYY-MM-DDTHH:MM`; of `closed`, where it is known. */
  opens?: string;
  /** Of `always`: whether it is to be checked. */
  check?: boolean;
}

/**
 * Hours are computed only where somebody verified them within 12 months; after that they are to be checked, and after 24
 * months they are left out. Around the clock needs no computing: it is said, and that it is to be checked where it is.
 *
 * @param local `YYYY-MM-DDTHH:MM` in the campaign's zone.
 */
export const availability = (
  hours: OpeningHours | undefined,
  verifiedOn: string | undefined,
  local: string,
): Availability => {
  const known = trust(verifiedOn, local.slice(0, 10));
  return !hours?.length
    ? { status: 'none' }
    : hours === '24/7'
      ? { status: 'always', check: known !== 'verified' }
      : known === 'verified'
        ? statusOf(hours, local)
        : { status: known === 'expired' ? 'none' : 'unverified' };
};
