import { parseFiles, type Parsed } from './parse.ts';
import { allSlices } from './slices/index.ts';

/**
 * Reads one whole campaign file, see {@link parseFiles}.
 *
 * @param input What `JSON.parse` made of it.
 * @param options `base`: the address of the file, that relative addresses are resolved against.
 */
export const parseCampaign = (input: unknown, options: { base?: string } = {}): Parsed =>
  parseFiles(allSlices, [{ ...options, data: input }]);
