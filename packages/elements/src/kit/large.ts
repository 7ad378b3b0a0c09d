import { inSlices, parseJson } from '@relais/core';
import type { Answer } from './request.ts';

/** A text of megabytes to data, in short tasks between which the page answers. */
export const parseLarge = async (text: string): Promise<Answer> => {
  try {
    return { data: await inSlices(parseJson(text)) };
  } catch {
    return { reason: 'syntax' };
  }
};
