/** In milliseconds. */
export const PATIENCE = 4000;

/**
 * Does something that may fail: then it says so in the console, and it is tried again after a while, each time after twice as long.
 * @returns settled after the first time
 */
export const insist = (act: () => Promise<unknown>, wait = PATIENCE): Promise<unknown> =>
  act().catch((error: unknown) => {
    console.error(String(error));
    setTimeout(insist, wait, act, wait * 2);
  });
