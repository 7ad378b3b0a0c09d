import { type Lazy } from '../kit/index.ts';

/** Whether a part that is needed is not there yet; it is on its way then. */
export const isLate = ({ part, want }: Lazy<unknown>): boolean => {
  if (part === undefined) void want();
  return part === undefined;
};
