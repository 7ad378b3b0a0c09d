/** Puts together what is there. A separator that is seen begins with a no-break space, so that no line begins with it. */
export const join = (separator: string, ...parts: unknown[]): string => parts.filter(Boolean).join(separator);
