import { daysBetween, formatDay, formatTime, type CampaignEvent } from '@relais/core';
import { html, nothing } from 'lit';
import { langOf } from '../kit/index.ts';
import { writtenIn } from './language-name.ts';
import type { View } from './row.ts';
import { tagsOf } from './state.ts';

/** Before: how long until it starts. Then: what begins next at some hour, alone or with others. */
export const next = (
  events: readonly CampaignEvent[],
  { campaign, local, language, words }: View,
): unknown => {
  const today = local.slice(0, 10);
  const begins = campaign.startDate ?? events[0]?.startDate.slice(0, 10) ?? today;
  if (begins > today) return words.starts(daysBetween(today, begins));
  const coming = events.filter(
    (event) =>
      event.startDate[10] && event.startDate > local && !/cancel|postpone/.test(tagsOf(event, local).join()),
  );
  const [first] = coming;
  if (!first) return nothing;
  const { startDate, name, inLanguage } = first;
  const { length } = coming.filter((event) => event.startDate === startDate);
  const day = startDate.startsWith(today) ? '' : formatDay(startDate, language);
  return html`${words.next(day, formatTime(startDate, language))}
  ${
    length > 1
      ? words.count(length)
      : html`<span lang=${langOf(writtenIn(inLanguage, campaign.inLanguage), language)}>${name}</span>`
  }`;
};
