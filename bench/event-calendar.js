/** event-calendar's list, with nothing but what a list needs. */
import { List, createCalendar } from '@event-calendar/core';
import { start, titleOf } from './page.js';

const entry = (event) => ({
  id: event.id,
  title: titleOf(event),
  start: event.startDate,
  end: event.endDate,
});

let calendar;
start({
  show: (target, events) => {
    calendar = createCalendar(target, [List], {
      view: 'listDay',
      locale: 'fr',
      date: events[0].startDate.slice(0, 10),
      duration: { days: 8 },
      height: 'auto',
      events: events.map(entry),
    });
  },
  update: (events) => calendar.setOption('events', events.map(entry)),
  change: (event) => calendar.updateEvent(entry(event)),
  selector: '.ec-event',
});
