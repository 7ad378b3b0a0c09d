/** Another moment for a story than its own. */
import type { Args } from './story.ts';

/** Moments of the campaigns of stories, which are from 19 to 26 November, each in its year. */
const MOMENTS: Record<string, string> = {
  before: '11-12T09:00',
  during: '11-23T10:30',
  'key date': '11-25T10:30',
  'last day': '11-26T18:00',
  after: '12-01T09:00',
};
const LIVE = 'live';
/** Of what has no campaign, or one without dates. */
const YEAR = '2026';

/** What there is to choose from. */
export const moments = [...Object.keys(MOMENTS), LIVE];

/** The arguments of a story at one of these moments; at no other, and for what knows no moment, they stay as they are. */
export const atMoment = (args: Args, moment: string): Args => {
  if (!('now' in args) || !moments.includes(moment)) return args;
  const { startDate = YEAR } = (args['campaign'] ?? {}) as { startDate?: string };
  const day = MOMENTS[moment];
  return { ...args, now: day && `${startDate.slice(0, 4)}-${day}` };
};
