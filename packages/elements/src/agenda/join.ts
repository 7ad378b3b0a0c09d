/** The town of a place, where what is said before does not name it already. */
export const townOf = (
  location: { addressLocality?: string | undefined } | undefined,
  said = '',
): string | undefined =>
  said.includes(location?.addressLocality ?? '') ? undefined : location?.addressLocality;

/** Puts together what is there. */
export const join = (separator: string, ...parts: (string | number | false | undefined)[]): string =>
  parts.filter(Boolean).join(separator);
