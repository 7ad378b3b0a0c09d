import { FACETS, facetValues, type CampaignEvent, type Selection } from '@relais/core';
import { opaqueId } from '@relais/core/calendar';

const SHARED = '#relais:s=';
const SELECTED = '#relais:m=';
const FOUND = '#relais:f=';

const here = (): string => location.href.replace(/#.*/, '');

/** Of a link that was cut nothing is looked for. */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

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

/** The address of this page with what somebody filters by, which it does not name, and looks for. */
export const linkToFound = ({ query, open, ...facets }: Selection): string =>
  here() +
  FOUND +
  [
    ...Object.entries(facets).flatMap(([facet, values]) =>
      values?.length ? [facet, ...values.map(opaqueId)].join('.') : [],
    ),
    ...(open ? ['open'] : []),
    // Half a character cannot be encoded.
    ...(query ? [`q.${encodeURIComponent(query.replace(/\p{Cs}/gu, ''))}`] : []),
  ].join('&');

/**
 * What a shared link filters by and looks for, of what there is in a programme.
 *
 * @param local The moment from which on « open » counts, `YYYY-MM-DDTHH:MM` in the campaign's zone.
 */
export const sharedFilters = (hash: string, events: readonly CampaignEvent[], local: string): Selection => {
  if (!hash.startsWith(FOUND)) return {};
  const asked: Selection = {};
  // By name: anybody may write a link, and have a thousand times the same in it.
  const parts = new Map(
    hash
      .slice(FOUND.length)
      .split('&')
      .map((part) => [part.split('.')[0], part]),
  );
  for (const [name, part] of parts) {
    const facet = FACETS.find((one) => one === name);
    if (name === 'open') asked.open = local;
    else if (name === 'q') asked.query = decode(part.slice(2));
    else if (facet) {
      const names = new Set(part.split('.'));
      const values = new Set(events.flatMap((event) => facetValues(event, facet)));
      const known = [...values].filter((value) => names.has(opaqueId(value)));
      if (known.length) asked[facet] = known;
    }
  }
  return asked;
};

/** The session that a link which somebody shared points to. */
export const sharedEvent = (hash: string, events: readonly CampaignEvent[]): CampaignEvent | undefined =>
  hash.startsWith(SHARED) ? events.find(({ id }) => SHARED + opaqueId(id) === hash) : undefined;

/** A session that is there. */
export const rowOf = (root: ParentNode, id: string): HTMLElement | null =>
  root.querySelector(`li[data-id="${CSS.escape(id)}"]`);

/** Opens what a session that is there may be folded away in, leads to it, and puts the focus on it. */
export const reveal = (root: ParentNode, id: string): void => {
  const row = rowOf(root, id);
  const past = row?.closest('details');
  if (past) past.open = true;
  row?.scrollIntoView();
  row?.querySelector<HTMLElement>('.fold')?.focus({ preventScroll: true });
};
