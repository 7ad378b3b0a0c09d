/** Programmes of any length to measure with: the same each time, and nothing in them is drawn by lot. */

const KINDS = ['Atelier', 'Conférence', 'Table ronde', 'Ciné-débat', 'Formation', 'Permanence', 'Exposition'];
/** The first has the word that is searched for. */
const SUBJECTS = [
  'l’école et les écrans',
  'repérer les signaux faibles',
  'accueillir la parole d’un enfant',
  'le cœur de métier des éducateurs',
  'les droits de l’enfant',
  'parler d’amour & de respect',
  'prévenir en collège',
  'l’accompagnement des familles',
  'où trouver de l’aide',
  'les mots pour le dire',
  'le rôle des communes',
];
const PLACES = [
  ['Médiathèque des Aulnes', 'Rive-les-Aulnes'],
  ['Maison des associations', 'Port-Vernay'],
  ['Salle du Conseil', 'Saint-Ormin'],
  ['Collège Simone-Veil', 'Val-d’Ypre'],
  ['Théâtre de l’Écluse', 'Port-Vernay'],
];
const PEOPLE = ['Awa Diarra', 'Benoît Le Goff', 'Chloé Nguyen', 'David Sœur', 'Élise Martin', 'Farid Haddad'];
const AUDIENCES = ['Éducation', 'Santé', 'Travail social', 'Familles', 'Tout public'];
const MODES = ['offline', 'offline', 'offline', 'online', 'mixed'];
const HOURS = 12;
const DAYS = 8;

const at = (list, index) => list[index % list.length];
const two = (number) => String(number).padStart(2, '0');

/** The days are so far ahead that no session is ever under way: what is shown does not depend on when it is measured. */
const timeOf = (index, count, minutes) => {
  const slot = Math.floor((index * DAYS * HOURS) / count);
  return `2040-11-${19 + Math.floor(slot / HOURS)}T${two(8 + (slot % HOURS))}:${two(minutes)}`;
};

export const WORD = 'ecole';
/** Whether a search for the word is to find a session, by its place in the programme. */
export const isFound = (index) => index % SUBJECTS.length === 0;

const eventOf = (index, count) => {
  const [name, addressLocality] = at(PLACES, index);
  const subject = at(SUBJECTS, index);
  return {
    id: `session-${index}`,
    name: `${at(KINDS, index)} ${index + 1} : ${subject}`,
    description: `Une heure pour échanger sur ${subject}, avec des exemples et du temps pour vos questions. Entrée libre, dans la limite des places.`,
    startDate: timeOf(index, count, 0),
    endDate: timeOf(index, count, 50),
    eventAttendanceMode: at(MODES, index),
    location: { name, address: `${(index % 90) + 1} rue du Parc`, addressLocality },
    category: at(KINDS, index),
    audience: [at(AUDIENCES, index), at(AUDIENCES, index + 2)],
    performers: [{ name: at(PEOPLE, index) }, { name: at(PEOPLE, index + 3), jobTitle: 'éducatrice' }],
    registration: {
      status: index % 9 ? 'open' : 'full',
      url: `https://commune.example/inscription/${index}`,
    },
  };
};

/** A campaign (format 1) of so many sessions, in order, over eight days. */
export const programme = (count) => ({
  format: 1,
  id: `mesure-${count}`,
  name: 'Semaine Prévenir ensemble',
  url: 'https://commune.example/prevenir',
  startDate: '2040-11-19',
  endDate: '2040-11-26',
  events: Array.from({ length: count }, (_, index) => eventOf(index, count)),
});

/** The same campaign, but for one session in the middle, which is cancelled. */
export const changed = (campaign) => {
  const middle = campaign.events.length >> 1;
  const events = campaign.events.map((event, index) =>
    index === middle ? { ...event, eventStatus: 'cancelled' } : event,
  );
  return { campaign: { ...campaign, events }, id: events[middle].id };
};
