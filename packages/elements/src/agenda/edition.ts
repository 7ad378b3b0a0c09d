import { formatDayRange, type CampaignEvent } from '@relais/core';
import { html, nothing, type TemplateResult } from 'lit';
import { langOf, link } from '../kit/index.ts';
import { join } from './join.ts';
import type { View } from './row.ts';

const fr = {
  over: (when: string): string => `Cette édition est terminée\u00a0: elle a eu lieu ${when}.`,
  next: 'Prochaine édition\u00a0:',
};

const en: typeof fr = {
  over: (when) => `This edition has ended: it took place ${/ to /.test(when) ? 'from' : 'on'} ${when}.`,
  next: 'Next edition:',
};

/** What is said of a campaign that is past: when it took place, and when the next one will. It loads where one is. */
export const edition = (
  events: readonly CampaignEvent[],
  { campaign, language, local, locale }: View,
): TemplateResult => {
  const words = { fr, en }[language];
  const { startDate, endDate = startDate, inLanguage, nextEdition: next = {} } = campaign;
  const day = next.startDate ?? '';
  const from = startDate ?? events[0]?.startDate.slice(0, 10) ?? '';
  const coming = join(', ', next.name, day && formatDayRange(day, undefined, locale));
  // Of one that is past too this file knows no more.
  const isKnown = coming && (!day || day >= local.slice(0, 10));
  return html`<p>
    ${words.over(formatDayRange(from, endDate ?? events.at(-1)?.startDate.slice(0, 10), locale))}
    ${
      isKnown
        ? html`${words.next} <span lang=${langOf(inLanguage, locale)}>${next.url ? link(next.url, coming) : coming}</span>.`
        : nothing
    }
  </p>`;
};
