import { isServer, type LitElement } from 'lit';
import { CHUNK } from './group.ts';

/** Lets a long list grow: a screen of rows at once, the others once that is painted. */
export interface Room {
  /** How many rows there is room for. */
  rows: number;
  /** When each chunk was drawn, and what was to be seen then: where that is the same, it need not be drawn again. */
  drawn: WeakMap<object, string>;
  /** To be called whenever rows may go from the page. */
  reset: (rows?: number) => void;
  /** To be called by a rendering that had more rows than there was room for. */
  grow: () => void;
}

/** How long growing may keep the page waiting, in milliseconds: with the chunk under way it stays below 50 ms. */
const PATIENCE = 20;

/** How many rows come next: the browser has yet to learn how to make them. Then a chunk at a time. */
const FIRST_STEP = 20;

/** In CSS pixels; no row is lower. */
const LOWEST_ROW = 50;

/** More rows than the window has room for. */
const screenful = (): number => Math.ceil(innerHeight / LOWEST_ROW);

export const roomFor = (host: LitElement): Room => {
  let isGrowing = false;
  let isMore: boolean;
  /** What is there is painted first; the rest comes in short tasks, which wait for no frame. */
  const steps = async (): Promise<void> => {
    await new Promise<unknown>((painted) => {
      requestAnimationFrame(() => setTimeout(painted));
      // In a tab that nobody sees there are no frames.
      setTimeout(painted, 200);
    });
    for (let step = FIRST_STEP; isMore;) {
      await new Promise((done) => setTimeout(done));
      const until = Date.now() + PATIENCE;
      do {
        isMore = false;
        room.rows += step;
        step = CHUNK;
        host.requestUpdate();
        // No more than microtasks: several chunks are one task, and nothing is laid out in between.
        await host.updateComplete;
      } while (isMore && Date.now() < until);
    }
    isGrowing = false;
  };
  const room: Room = {
    rows: isServer ? Infinity : screenful(),
    drawn: new WeakMap(),
    // In the wings all of it at once: what was written there is as long.
    reset: (rows = (host.renderRoot as ShadowRoot).host ? screenful() : Infinity) => {
      room.rows = rows;
      room.drawn = new WeakMap();
    },
    grow: () => {
      isMore = true;
      if (!isGrowing) void steps();
      isGrowing = true;
    },
  };
  return room;
};
