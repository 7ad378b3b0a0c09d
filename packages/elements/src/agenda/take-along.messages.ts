/** What is said from the first press on. Both languages come with the code that makes calendars. */
const fr = {
  file: 'Télécharger le fichier d’agenda (ICS)',
  google: 'Google Agenda',
  outlook: 'Outlook.com',
  office365: 'Microsoft\u00a0365',
  subscribe: 'S’abonner dans mon application d’agenda (mis à jour tout seul)',
  subscribeGoogle: 'S’abonner dans Google Agenda (mis à jour sous 12 à 24\u00a0h)',
  neutral: 'Dans votre agenda, le titre restera neutre.',
  ready: 'Choisissez votre agenda dans la liste qui suit.',
  copied: 'Lien copié.',
  copyThis: 'Lien à copier',
  names: { neutral: 'calendrier', programme: 'programme' },
};

const en: typeof fr = {
  file: 'Download the calendar file (ICS)',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft\u00a0365',
  subscribe: 'Subscribe in my calendar app (updates by itself)',
  subscribeGoogle: 'Subscribe in Google Calendar (updated within 12 to 24\u00a0hours)',
  neutral: 'The title stays neutral in your calendar.',
  ready: 'Choose your calendar in the list that follows.',
  copied: 'Link copied.',
  copyThis: 'Link to copy',
  names: { neutral: 'calendar', programme: 'programme' },
};

export const messages = { fr, en };
