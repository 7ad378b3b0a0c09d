import type { CampaignEvent } from '@relais/core';
import type { CampaignState } from '../kit/index.ts';
import { memo } from './memo.ts';
import {
  agendaState,
  programmeOf,
  type AgendaOptions,
  type AgendaState,
  type Fixed,
  type Seen,
} from './state.ts';

type Events = readonly CampaignEvent[];

/** What a page asks for by attributes. */
type Asked = Fixed & { filters: string | undefined; limit: number | undefined; now: string | undefined };

/**
 * What an agenda shows, derived again when somebody asks for something else, and not when time passes: no row moves, but where
 * the campaign's state is another, as nobody was looking.
 */
export class Derived {
  readonly #programme = memo<Events>();
  readonly #state = memo<AgendaState>();

  /** @param find What the visitor's filters leave of a programme. */
  of(
    asked: Asked,
    { campaign: { events, startDate, endDate: last = startDate }, local }: Seen,
    find: ((programme: Events) => Events) | null | undefined,
    options: Pick<AgendaOptions, 'view' | 'width' | 'all'> & { ready: CampaignState },
  ): AgendaState {
    const { audience, category, place, locality, noSpeeches, filters, limit, now } = asked;
    const programme = this.#programme([events, audience, category, place, locality, noSpeeches], () =>
      programmeOf(events, asked),
    );
    const found = find?.(programme) ?? programme;
    return this.#state([programme, found, filters, now, limit, ...Object.values(options)], () =>
      // (React sets what stands between quotes as it is.)
      agendaState(programme, found, { ...options, filters, limit: Number(limit), local, last }),
    );
  }
}
