/**
 * How an exit in a frame leaves the whole page. Of its own site it can do so itself. Of another site it can not: it asks the
 * page around it, and offers nothing unless that answers (`frame.js` does). It never says which page it would leave.
 */
export const ASK = 'relais-exit?';
export const OFFER = 'relais-exit!';

/** What the page around is asked to do. */
export interface LeaveRequest {
  relais: 'exit';
  href: string;
  title: string;
}

/** The window of the whole page, if this one may touch it. */
export const reachableTop = (win: Window): Window | undefined => {
  try {
    return win.top?.document && win.top;
  } catch {
    return undefined;
  }
};
