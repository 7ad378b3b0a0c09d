/** The floor: a page written by hand that turns the whole programme into HTML and hands it to the browser. */
import { metaOf, start } from './page.js';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);

const days = new Intl.DateTimeFormat('fr', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const hour = (text) => text.slice(11).replace(/^0/, '').replace(':00', ' h').replace(':', ' h ');

const row = (event) => `<li>
  <time>${hour(event.startDate)} – ${hour(event.endDate)}</time>
  <div>
    <h4>${escape(event.name)}</h4>
    <p>${escape(metaOf(event))}</p>
  </div>
</li>`;

const section = ([day, events]) => `<section>
  <h3>${days.format(new Date(day))}</h3>
  <ul>${events.map(row).join('')}</ul>
</section>`;

const byDay = (events) => {
  const groups = {};
  for (const event of events) (groups[event.startDate.slice(0, 10)] ??= []).push(event);
  return Object.entries(groups);
};

let list;
const update = (events) => {
  list.innerHTML = `<p>${events.length} rendez-vous</p>${byDay(events).map(section).join('')}`;
};

start({
  show: (target, events) => {
    list = target;
    update(events);
  },
  update,
  change: (_, events) => update(events),
  selector: 'li',
});
