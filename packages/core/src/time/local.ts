const clocks: Record<string, Intl.DateTimeFormat> = {};

/**
 * What the clocks of a zone show at an instant, `YYYY-MM-DDTHH:MM:SS`. Swedish writes its dates as ISO 8601 does.
 *
 * @throws RangeError for an instant that is none (`NaN`), or a zone that the runtime does not know.
 */
export const clockAt = (instant: number, timeZone: string): string =>
  (clocks[timeZone] ??= new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone }))
    .format(instant)
    .replace(' ', 'T');

/**
 * What the clocks of a zone show at an instant, `YYYY-MM-DDTHH:MM`.
 *
 * @throws RangeError as {@link clockAt} does.
 * @example toLocal(Date.UTC(2021, 10, 19, 13), 'Europe/Paris') // '2021-11-19T14:00'
 */
export const toLocal = (instant: number, timeZone: string): string => clockAt(instant, timeZone).slice(0, 16);
