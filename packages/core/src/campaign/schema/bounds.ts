import { checked, type Schema } from './schema.ts';

// What only some parts of a campaign need, and the head must not bring into every page.

/** A text that matches. */
export const pattern = (pattern: RegExp): Schema<string> => ({
  ...checked((text) => pattern.test(text), 'invalid'),
  pattern,
});

/** A number within bounds, included. */
export const between = (min: number, max: number, isInteger = false): Schema<number> => ({
  type: 'number',
  min,
  max,
  isInteger,
  check: (value, fail) =>
    value < min || value > max || (isInteger && value % 1)
      ? fail('invalid', value < min && !min ? '>=0' : '')
      : value,
});
