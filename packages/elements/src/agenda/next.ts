import { daysBetween, formatDay, formatTime, isOff, type CampaignEvent } from '@relais/core';
import { html } from 'lit';
import { langOf } from '../kit/index.ts';
import { writtenIn } from '../kit/language-name.ts';
import type { View } from './row.ts';

/**
 * Before: how long until it starts. Then: what begins next at some hour, alone or with others; a link leads to one that is
 * among those shown.
 *
 * @param events The programme, in order.
 * @param found What the visitor's filters leave of it.
 */
export const next = (
  events: readonly CampaignEvent[],
  found: readonly CampaignEvent[],
  { campaign, local, language, words }: View,
  onShow: (event: CampaignEvent) => void,
): unknown => {
  const today = local.slice(0, 10);
  // Some sessions come before the campaign.
  // oxlint-disable-next-line typescript/require-array-sort-compare -- days as text; what is not there comes last anyway
  const [begins = today] = [campaign.startDate, events[0]?.startDate.slice(0, 10)].sort();
  if (begins > today) return words.starts(daysBetween(today, begins));
  const coming: CampaignEvent[] = [];
  for (const event of events) {
    const { eventStatus, startDate } = event;
    if (coming[0] && startDate > coming[0].startDate) break;
    if (startDate[10] && startDate > local && !isOff(eventStatus)) coming.push(event);
  }
  const [event, another] = coming;
  if (!event) return undefined;
  const { startDate, name, inLanguage } = event;
  const day = startDate.startsWith(today) ? '' : formatDay(startDate, language);
  const title = html`<span lang=${langOf(writtenIn(inLanguage, campaign.inLanguage), language)}>${name}</span>`;
  // No history entry, and no other address.
  const onClick = (click: Event): void => {
    click.preventDefault();
    onShow(event);
  };
  return html`${words.next(day, formatTime(startDate, language))}
  ${
    another
      ? words.count(coming.length)
      : found.includes(event)
        ? html`<a part="link" href="#" @click=${onClick}>${title}</a>`
        : title
  }`;
};
