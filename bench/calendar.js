/** How fast a programme becomes iCalendar text in Node, against ical-generator. */
import { parseCampaign } from '@relais/core';
import { toICalendar } from '@relais/core/calendar';
import ical from 'ical-generator';
import { programme } from './programme.js';

const SIZE = 10_000;
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

const median = (values) => values.sort((one, other) => one - other)[values.length >> 1];

/** @returns medians, in events per second */
export const calendarSpeed = () => {
  const { campaign } = parseCampaign(programme(SIZE));
  const makers = {
    relais: () => toICalendar(campaign, campaign.events, { now: 0 }),
    generator: () => withGenerator(campaign),
  };
  const speeds = { relais: [], generator: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, make] of Object.entries(makers)) {
      const from = performance.now();
      if (make().split('BEGIN:VEVENT').length !== SIZE + 1) throw new Error(`${name}: not all events are there`);
      speeds[name].push((SIZE / (performance.now() - from)) * 1000);
    }
  }
  return { relais: median(speeds.relais), generator: median(speeds.generator) };
};
