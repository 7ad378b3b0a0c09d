import { EMERGENCY } from '@relais/core';

/** The French words, and by their type the list of what the others must say. */
export default {
  emergency: EMERGENCY,
  emergencies: 'Numéros d’urgence',
  emergencyNote: 'Gratuits, 24\u00a0h/24, 7\u00a0j/7.',
  /** Of 119: confidential is not secret. */
  confidential:
    '119\u00a0: appel confidentiel. Si un enfant est en danger, l’équipe peut prévenir les services chargés de le protéger.',
  title: 'Trouver de l’aide',
  neutralTitle: 'Numéros utiles',
  /** What stands before a number or an address, and for whom or how. */
  names: {
    voice: 'Appeler le',
    sms: 'Envoyer un SMS au',
    email: 'Écrire à',
    visit: 'Voir le plan\u00a0:',
    web: 'site',
    chat: 'Tchat',
    app: 'Application',
    video: 'Visio',
    young: 'les jeunes',
    relatives: 'les proches',
    professionals: 'les professionnels',
    deaf: 'Accès sourds et malentendants',
  } as Readonly<Record<string, string>>,
  worry: 'Besoin d’aide, ou inquiétude pour un jeune\u202f?',
  silent: 'Je ne peux pas parler',
  find: 'Filtrer et chercher',
  none: 'Il n’y a rien d’autre à afficher pour le moment.',
  otherSite: 'autre site',
  status: {
    always: '24\u00a0h/24, 7\u00a0j/7',
    open: (day: string, time: string): string =>
      `Ouvert${time && ` jusqu’${/\d/.test(day) ? 'au' : 'à'} ${day && `${day} à `}${time}`}`,
    closed: (day: string, time: string): string => `Fermé${time && `, ouvre ${day && `${day} `}à ${time}`}`,
    unknown: 'Jour férié\u00a0: horaires à confirmer',
    unverified: 'horaires à confirmer',
    none: '',
  },
  tomorrow: 'demain',
  midnight: 'minuit',
  range: (from: string, to: string): string => `de ${from} à ${to}`,
  everyDay: 'tous les jours',
  notOnHolidays: ', sauf jours fériés',
  daysRun: (days: readonly string[]): string => `du ${days[0]} au ${days.at(-1)}`,
  and: ' et ',
  onThe: ' sur le ',
  for: 'pour ',
  free: 'gratuit',
  anonymous: 'anonyme',
  bill: (voice: boolean, sms: boolean): string =>
    'N’apparaît pas sur la facture, mais reste visible dans ' +
    `${sms ? (voice ? 'le journal d’appels et les messages' : 'les messages') : 'le journal d’appels'} du téléphone`,
  in: 'en ',
  verified: 'informations vérifiées en ',
  dated: (date: string): string => `informations relevées en ${date}, à confirmer`,
  unverified: 'informations à confirmer',
  source: 'source\u00a0: ',
  pocket: 'Imprimer une carte de poche',
};
