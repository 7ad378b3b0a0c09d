import type { CampaignEvent } from '@relais/core';
import { lazy, type Lazy } from '../kit/index.ts';
import type { Styled } from '../kit/lazy.ts';
import type Days from './days.ts';
import type Details from './details.ts';
import type Elsewhere from './elsewhere.ts';
import type { Extent } from './extent.ts';
import type Finding from './finding.ts';
import type Notes from './notes.ts';
import type Structured from './structured.ts';
import type { AgendaWidget } from './widget.ts';

/** What loads when it is wanted. */
export interface Parts {
  finding: Lazy<Finding>;
  details: Lazy<Details>;
  days: Lazy<Days>;
  notes: Lazy<Notes>;
  elsewhere: Lazy<Elsewhere>;
  jsonLd: Lazy<Structured>;
}

/** What takes over what a shared link has. */
export interface Sharing {
  showShared: (events: readonly CampaignEvent[]) => unknown;
}

/** Each is the default export of its module, and is made of the same. */
type Constructor<Part> = new (widget: AgendaWidget, parts: Parts, extent: Extent) => Part;

export const partsOf = (widget: AgendaWidget, extent: Extent): Parts => {
  const part = <Part extends Styled>(load: () => Promise<{ default: Constructor<Part> }>): Lazy<Part> =>
    lazy(widget.host, async () => new (await load()).default(widget, parts, extent));
  const parts: Parts = {
    finding: part(() => import('./finding.ts')),
    details: part(() => import('./details.ts')),
    days: part(() => import('./days.ts')),
    notes: part(() => import('./notes.ts')),
    elsewhere: part(() => import('./elsewhere.ts')),
    jsonLd: part(() => import('./structured.ts')),
  };
  return parts;
};

/** Gets a part that somebody wants to use, and says so where it cannot be had. */
export const want = async <Part>(
  later: Lazy<Part>,
  { announcer, messages }: AgendaWidget,
): Promise<Part | null | undefined> => {
  await later.want();
  if (!later.part) announcer.announce(messages.words?.failed ?? '');
  return later.part;
};

/** Whether a part that is needed is not there yet; it is on its way then. */
export const isLate = (later: Lazy<unknown>): boolean => {
  if (later.part === undefined) void later.want();
  return later.part === undefined;
};
