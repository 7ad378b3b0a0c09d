const clocks: Record<string, Intl.DateTimeFormat> = {};

/**
 * What the clocks of a zone show at an instant, `YYYY-MM-DDTHH:MM`. Swedish writes its dates as ISO 8601 does.
 *
 * @param length 16, or 19 for seconds too.
 * @throws RangeError for an instant that is none (`NaN`), or a zone that the runtime does not know.
 * @example toLocal(Date.UTC(2021, 10, 19, 13), 'Europe/Paris') // '2021-11-19T14:00'
 */
export const toLocal = (instant: number, timeZone: string, length = 16): string =>
  (clocks[timeZone] ??= new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }))
    .format(instant)
    .replace(' ', 'T')
    .slice(0, length);
