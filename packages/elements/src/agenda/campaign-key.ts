import type { AgendaWidget } from './widget.ts';

/**
 * Which campaign the page asks for: what somebody did with one is nothing to another that it then shows. Of files it is their
 * addresses: while the first is missing, the campaign has the `id` of the second.
 */
export const campaignKey = ({ host, data: { state } }: AgendaWidget): string | undefined =>
  host.campaign && state.status === 'ready' ? state.campaign.id : host.src;
