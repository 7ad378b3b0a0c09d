/** Puts together what is there. */
export const join = (separator: string, ...parts: (string | number | false | undefined)[]): string =>
  parts.filter(Boolean).join(separator);
