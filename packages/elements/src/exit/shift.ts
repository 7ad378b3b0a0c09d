/** How many times Shift was pressed by itself. */
export interface ShiftCount {
  readonly count: number;
  /** When the last of them ended, in milliseconds. */
  readonly time: number;
  /** Whether nothing else was pressed since Shift went down. */
  readonly alone: boolean;
}

/** Either Shift key goes `down` or `up`, or anything `other` is pressed. */
export type ShiftInput = 'down' | 'up' | 'other';

export const noShift: ShiftCount = { count: 0, time: 0, alone: false };

/**
 * The longest pause between two presses, in milliseconds. Shift alone also pauses the speech of a screen reader (NVDA), time and
 * again while it reads: what is further apart must not add up. Slow hands have two seconds for each press, and the link, which
 * waits for ever (WCAG 2.2, 2.2.1).
 */
export const SHIFT_PAUSE = 2000;

/**
 * Counts presses of Shift that mean nothing else. A press counts when it ends, because only then is it sure that no
 * capital letter, no shortcut and no selection came of it; whatever else is pressed starts over. The two keys are not
 * told apart, and may overlap.
 *
 * @param time in milliseconds, on any clock that only goes forward
 */
export const countShift = (
  { count, time: last, alone }: ShiftCount,
  input: ShiftInput,
  time: number,
): ShiftCount => {
  if (input === 'down') return { count, time: last, alone: true };
  if (input === 'other' || !alone) return noShift;
  return { count: time - last > SHIFT_PAUSE ? 1 : count + 1, time, alone };
};
