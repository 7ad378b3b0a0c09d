export { ASK, OFFER, type LeaveRequest } from './around.ts';
export { RelaisExit } from './exit.ts';
export { leave, type Leavable } from './leave.ts';
export { countShift, noShift, type ShiftCount, type ShiftInput } from './shift.ts';
export { exitTarget } from './target.ts';
