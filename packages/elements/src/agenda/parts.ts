import type { CampaignEvent } from '@relais/core';
import { lazy, type Lazy } from '../kit/index.ts';
import type { Days } from './days.ts';
import type { Details } from './details.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Extent } from './extent.ts';
import type { Finding } from './finding.ts';
import type { Notes } from './notes.ts';
import type { Structured } from './structured.ts';
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

export const partsOf = (widget: AgendaWidget, extent: Extent): Parts => {
  const { host } = widget;
  const parts: Parts = {
    finding: lazy(host, async () => new (await import('./finding.ts')).Finding(widget)),
    details: lazy(host, async () => new (await import('./details.ts')).Details(widget, parts, extent)),
    days: lazy(host, async () => new (await import('./days.ts')).Days(widget)),
    notes: lazy(host, async () => new (await import('./notes.ts')).Notes()),
    elsewhere: lazy(host, async () => new (await import('./elsewhere.ts')).Elsewhere(widget)),
    jsonLd: lazy(host, async () => new (await import('./structured.ts')).Structured(widget)),
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
