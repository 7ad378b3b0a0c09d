export { RelaisExit } from './exit.ts';
export { countShift, noShift, type ShiftCount, type ShiftInput } from './shift.ts';
export { exitTarget } from './target.ts';
