/** Puts together what is there. */
export const join = (separator: string, ...parts: unknown[]): string => parts.filter(Boolean).join(separator);
