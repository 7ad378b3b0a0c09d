import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { toICalendar } from '@relais/core/calendar';
import type { CampaignEvent, CampaignHead } from '@relais/core';

export const NOW = Date.UTC(2021, 10, 1, 8, 30, 15);
export const campaign: CampaignHead = {
  format: 1,
  id: 'modele-2021',
  inLanguage: 'fr',
  name: 'Semaine modèle',
  sensitive: false,
  timeZone: 'Europe/Paris',
  url: 'https://example.org/semaine',
};
export const event = (more: Partial<CampaignEvent> = {}): CampaignEvent => ({
  id: 'e1',
  name: 'Ouverture',
  startDate: '2021-11-19T14:00',
  eventStatus: 'scheduled',
  politicalSpeech: false,
  ...more,
});
export const make = (
  events: CampaignEvent[],
  head: Partial<CampaignHead> = {},
  options: Partial<Parameters<typeof toICalendar>[2]> = {},
): string => toICalendar({ ...campaign, ...head }, events, { now: NOW, ...options });

export const unfold = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');
export const linesOf = (...args: Parameters<typeof make>): string[] => unfold(make(...args));
export const parse = (text: string): InstanceType<typeof ICAL.Component> =>
  new ICAL.Component(ICAL.parse(text));
export const first = (text: string): InstanceType<typeof ICAL.Component> => {
  const found = parse(text).getFirstSubcomponent('vevent');
  assert.ok(found);
  return found;
};
export const textOf = (component: InstanceType<typeof ICAL.Component>, name: string): unknown =>
  component.getFirstPropertyValue(name);
