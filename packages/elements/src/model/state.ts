import { campaignPhase, type Campaign } from '@relais/core';

/** What there is to show, as one union: no pair of booleans can contradict itself. */
export type ModelState = { status: 'over' } | { status: 'current'; name: string; days: number };

/** Derives the state from data and clock alone, so that it can be tested without a page. */
export const modelState = (campaign: Campaign, today: string, discreet = false): ModelState => {
  const phase = campaignPhase(campaign, today);
  if (phase.phase === 'after') return { status: 'over' };
  const name = (discreet && campaign.alternateName) || campaign.name;
  return { status: 'current', name, days: phase.phase === 'before' ? phase.days : 0 };
};
