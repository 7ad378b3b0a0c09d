import { daysBetween, formatDay, formatTime, type CampaignEvent } from '@relais/core';
import { html, nothing } from 'lit';
import { langOf } from '../kit/index.ts';
import { writtenIn } from './language-name.ts';
import type { View } from './row.ts';
import { isOff } from './state.ts';

/**
 * Before: how long until it starts. Then: what begins next at some hour, alone or with others.
 *
 * @param events The programme, in order.
 */
export const next = (
  events: readonly CampaignEvent[],
  { campaign, local, language, words }: View,
): unknown => {
  const today = local.slice(0, 10);
  // Some sessions come before the campaign.
  const first = events[0]?.startDate.slice(0, 10) ?? today;
  const begins = campaign.startDate && campaign.startDate < first ? campaign.startDate : first;
  if (begins > today) return words.starts(daysBetween(today, begins));
  let coming: CampaignEvent | undefined;
  let count = 0;
  for (const event of events) {
    const { eventStatus, startDate } = event;
    if (coming && startDate > coming.startDate) break;
    if (startDate[10] && startDate > local && !isOff(eventStatus)) {
      coming ??= event;
      count++;
    }
  }
  if (!coming) return nothing;
  const { startDate, name, inLanguage } = coming;
  const day = startDate.startsWith(today) ? '' : formatDay(startDate, language);
  return html`${words.next(day, formatTime(startDate, language))}
  ${
    count > 1
      ? words.count(count)
      : html`<span lang=${langOf(writtenIn(inLanguage, campaign.inLanguage), language)}>${name}</span>`
  }`;
};
