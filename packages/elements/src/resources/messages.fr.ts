import { EMERGENCY } from '@relais/core';

/** The French words, and by their type the list of what the others must say. */
export default {
  emergency: EMERGENCY,
  emergencies: 'Numéros d’urgence',
  emergencyNote: 'Gratuits, 24\u00a0h/24 et 7\u00a0j/7.',
  title: 'Trouver de l’aide',
  neutralTitle: 'Numéros utiles',
  /** What stands before a number or an address, and for whom or how. */
  names: {
    voice: 'Appeler le',
    sms: 'Envoyer un SMS au',
    email: 'Écrire à',
    visit: 'Voir le plan\u00a0:',
    web: 'Site',
    chat: 'Tchat',
    app: 'Application',
    video: 'Visio',
    young: 'Jeunes',
    relatives: 'Proches',
    professionals: 'Professionnels',
    everyone: 'Tout le monde',
    deaf: 'Accès sourds',
  } as Readonly<Record<string, string>>,
  find: 'Filtrer et chercher',
  count: (count: number): string => `${count}\u00a0${count > 1 ? 'résultats' : 'résultat'}`,
  none: 'Il n’y a rien d’autre à afficher pour le moment.',
  otherSite: 'autre site',
  status: {
    always: '24\u00a0h/24, 7\u00a0j/7',
    open: (day: string, time: string): string => `Ouvert jusqu’à ${day && `${day} à `}${time}`,
    closed: (day: string, time: string): string => `Fermé${time && `, ouvre ${day && `${day} `}à ${time}`}`,
    unknown: 'Jour férié\u00a0: horaires à vérifier',
    unverified: 'horaires à vérifier',
    none: '',
  },
  tomorrow: 'demain',
  midnight: 'minuit',
  everyDay: 'tous les jours',
  daysRun: (days: readonly string[]): string => `du ${days[0]} au ${days.at(-1)}`,
  and: ' et ',
  audience: (who: string): string => `Pour\u00a0: ${who}`,
  free: 'Gratuit',
  anonymous: 'Anonyme',
  bill: (voice: boolean, sms: boolean): string =>
    'N’apparaît pas sur la facture, mais reste visible dans ' +
    `${sms ? (voice ? 'le journal d’appels et les messages' : 'les messages') : 'le journal d’appels'} du téléphone`,
  languages: (names: string): string => `Langues\u00a0: ${names}`,
  signs: 'langue des signes française',
  area: (names: string): string => `Lieu\u00a0: ${names}`,
  verified: (when: string, again: boolean): string =>
    when ? `Vérifié en ${when}${again ? ', à vérifier de nouveau' : ''}` : 'À vérifier',
  source: (source: string): string => `, source\u00a0: ${source}`,
};
