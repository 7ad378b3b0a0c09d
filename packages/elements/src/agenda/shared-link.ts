import type { CampaignEvent } from '@relais/core';
import { opaqueId } from '@relais/core/calendar';

const SHARED = '#relais:s=';
const SELECTED = '#relais:m=';

const here = (): string => location.href.replace(/#.*/, '');

/** The address of this page with a session in it, which it does not name. */
export const linkTo = ({ id }: CampaignEvent): string => here() + SHARED + opaqueId(id);

/** The address of this page with the sessions that somebody marked. */
export const linkToAll = (events: readonly CampaignEvent[]): string =>
  here() + SELECTED + events.map(({ id }) => opaqueId(id)).join('.');

/** The `id`s of the sessions that somebody marked and shared. */
export const sharedSelection = (hash: string, events: readonly CampaignEvent[]): string[] => {
  if (!hash.startsWith(SELECTED)) return [];
  const names = new Set(hash.slice(SELECTED.length).split('.'));
  return events.filter(({ id }) => names.has(opaqueId(id))).map(({ id }) => id);
};

/** The session that a link which somebody shared points to. */
export const sharedEvent = (hash: string, events: readonly CampaignEvent[]): CampaignEvent | undefined =>
  hash.startsWith(SHARED) ? events.find(({ id }) => SHARED + opaqueId(id) === hash) : undefined;

/** Opens a session that is there, and the days that are folded away around it; shows it, and puts the focus on it. */
export const reveal = (root: ParentNode, { id }: CampaignEvent): void => {
  const row = root.querySelector(`li[data-id="${CSS.escape(id)}"]`);
  for (let at = row?.querySelector('details'); at; at = at.parentElement?.closest('details')) at.open = true;
  row?.scrollIntoView();
  row?.querySelector('summary')?.focus({ preventScroll: true });
};
