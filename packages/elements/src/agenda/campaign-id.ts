import type { AgendaWidget } from './widget.ts';

/** The `id` of the campaign that is shown: what somebody did with one is nothing to another that a page then shows. */
export const campaignId = ({ data: { state } }: AgendaWidget): string | undefined =>
  state.status === 'ready' ? state.campaign.id : undefined;
