/** FullCalendar's list, with nothing but what a list needs. */
import { Calendar } from 'fullcalendar';
import list from 'fullcalendar/list';
import fr from 'fullcalendar/locales/fr';
import theme from 'fullcalendar/themes/classic';
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
    calendar = new Calendar(target, {
      plugins: [list, theme],
      locale: fr,
      initialView: 'list',
      initialDate: events[0].startDate.slice(0, 10),
      views: { list: { duration: { days: 8 } } },
      height: 'auto',
      events: events.map(entry),
    });
    calendar.render();
  },
  update: (events) => calendar.setOption('events', events.map(entry)),
  change: (event) => calendar.getEventById(event.id).setProp('title', titleOf(event)),
  selector: '[role=listitem] [role=listitem]',
});
