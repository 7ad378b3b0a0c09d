/** Called at each full minute while the page is in view, and at once when it comes back into view. */
export type Beat = (resumed: boolean) => void;

const beats = new Set<Beat>();
let timer: ReturnType<typeof setTimeout> | undefined;

const MINUTE = 60_000;

const schedule = (): void => {
  clearTimeout(timer);
  timer =
    beats.size && !document.hidden
      ? setTimeout(() => pulse(false), MINUTE - (Date.now() % MINUTE))
      : undefined;
};

const pulse = (resumed: boolean): void => {
  if (!document.hidden) for (const beat of [...beats]) beat(resumed);
  schedule();
};

const onVisibility = (): void => pulse(true);

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
