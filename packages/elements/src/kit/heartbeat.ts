/**
 * Called at each full minute while the page is in view, and at once when it comes back into view.
 * @param away how long it was out of view, in milliseconds; without it, a minute is full
 */
export type Beat = (away?: number) => void;

const beats = new Set<Beat>();
let timer: ReturnType<typeof setTimeout> | undefined;
let hiddenAt = 0;

const MINUTE = 60_000;

const schedule = (): void => {
  clearTimeout(timer);
  timer = beats.size && !document.hidden ? setTimeout(pulse, MINUTE - (Date.now() % MINUTE)) : undefined;
};

const pulse = (away?: number): void => {
  if (!document.hidden) for (const beat of [...beats]) beat(away);
  schedule();
};

const onVisibility = (): void => {
  const now = Date.now();
  if (document.hidden) hiddenAt = now;
  pulse(now - hiddenAt);
};

/** Joins the one timer of the page; it sleeps while the page is hidden and ends with its last listener. */
export const joinHeartbeat = (beat: Beat): void => {
  beats.add(beat);
  // One listener, however often it is added.
  document.addEventListener('visibilitychange', onVisibility);
  schedule();
};

export const leaveHeartbeat = (beat: Beat): void => {
  beats.delete(beat);
  if (beats.size) return;
  document.removeEventListener('visibilitychange', onVisibility);
  schedule();
};
