/** A day in milliseconds, as UTC has them. */
export const DAY = 86_400_000;

/** The day `days` after another, both `YYYY-MM-DD`: `addDays('2021-11-30', 1)` is `'2021-12-01'`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** How many days from one to another, `YYYY-MM-DD`: `daysBetween('2021-11-19', '2021-11-26')` is `7`. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
