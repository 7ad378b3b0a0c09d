/** How fast a programme becomes iCalendar text in Node, against ical-generator. */
import { parseCampaign } from '@relais/core';
import { toICalendar } from '@relais/core/calendar';
import ical from 'ical-generator';
import { programme } from './programme.js';
import { median } from './report.js';

/** ical-generator takes as long for each event however many there are; fewer will do. */
const SIZES = { relais: 10_000, generator: 1000 };
const ROUNDS = 5;

const withGenerator = ({ name, events }) => {
  const calendar = ical({ name, timezone: 'Europe/Paris' });
  for (const event of events) {
    calendar.createEvent({
      id: event.id,
      summary: event.name,
      description: event.description,
      start: event.startDate,
      end: event.endDate,
      location: event.location.name,
      stamp: new Date(0),
    });
  }
  return calendar.toString();
};

const MAKERS = {
  relais: (campaign) => toICalendar(campaign, campaign.events, { now: 0 }),
  generator: withGenerator,
};

/** @returns medians, in events per second */
export const calendarSpeed = () => {
  const speeds = {};
  const campaigns = {};
  for (const [name, size] of Object.entries(SIZES)) {
    speeds[name] = [];
    campaigns[name] = parseCampaign(programme(size)).campaign;
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, size] of Object.entries(SIZES)) {
      const from = performance.now();
      const text = MAKERS[name](campaigns[name]);
      const seconds = (performance.now() - from) / 1000;
      if (text.split('BEGIN:VEVENT').length !== size + 1) throw new Error(`${name}: an event is missing`);
      speeds[name].push(size / seconds);
    }
  }
  return { relais: median(speeds.relais), generator: median(speeds.generator) };
};
