/** The town of a place, where what is said before does not name it already. */
export const townOf = (
  location: { addressLocality?: string | undefined } | undefined,
  said = '',
): string | undefined =>
  said.includes(location?.addressLocality ?? '') ? undefined : location?.addressLocality;
