import type { ReactiveControllerHost } from 'lit';

/** Lets a long list grow: one chunk of rows at once, the others one by one when the browser has time. */
export interface Room {
  /** How many chunks there is room for. */
  chunks: number;
  /** What was to be seen of each chunk when it was drawn: where that is the same, it need not be drawn again. */
  drawn: WeakMap<object, string>;
  /** To be called whenever rows may go from the page. */
  reset: (chunks?: number) => void;
  /** To be called where a list did not find enough. */
  grow: () => void;
}

export const roomFor = (host: ReactiveControllerHost): Room => {
  let isGrowing = false;
  const room: Room = {
    chunks: 1,
    drawn: new WeakMap(),
    reset: (chunks = 1) => {
      room.chunks = chunks;
      room.drawn = new WeakMap();
    },
    grow: () => {
      if (isGrowing) return;
      isGrowing = true;
      // Safari has no idle callbacks.
      (window.requestIdleCallback ?? setTimeout)(() => {
        isGrowing = false;
        room.chunks++;
        host.requestUpdate();
      });
    },
  };
  return room;
};
