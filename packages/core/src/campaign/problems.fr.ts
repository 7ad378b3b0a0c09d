import type { Problem } from './problems.ts';
import { sentence, type Words } from './sentence.ts';

// Quotation marks within others are the English ones, as French typography has it.
const quote = (text: string | number | undefined): string =>
  `«\u00a0${String(text).replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`;

const words: Words = {
  number: 'n°\u00a0',
  colon: '\u00a0: ',
  quote,
  file: 'fichier entier',
  names: {
    events: 'séance',
    resources: 'ressource',
    pressKit: 'dossier de presse',
    files: 'document',
    keyDates: 'date clé',
    keyFigures: 'chiffre clé',
    contacts: 'contact',
    channels: 'moyen de contact',
    performers: 'intervenant',
    attachments: 'pièce jointe',
    sources: 'source',
    audience: 'public',
    organizer: 'organisateur',
    location: 'lieu',
    registration: 'inscription',
    notice: 'avis',
    image: 'image',
    thumbnail: 'vignette',
    id: 'identifiant',
    name: 'nom',
    description: 'description',
    startDate: 'date de début',
    endDate: 'date de fin',
    date: 'date',
    deadline: 'date limite',
    verifiedOn: 'date de vérification',
    timeZone: 'fuseau horaire',
    hoursAvailable: 'horaires',
    days: 'jour',
    opens: 'ouverture',
    closes: 'fermeture',
    contentSize: 'taille',
    url: 'adresse web',
    contentUrl: 'adresse du fichier',
    eventStatus: 'état de la séance',
    category: 'catégorie',
    now: 'attribut',
    value: 'valeur',
    format: 'format',
  },
  plurals: {
    events: 'séances',
    resources: 'ressources',
    files: 'documents',
    keyDates: 'dates clés',
    keyFigures: 'chiffres clés',
    contacts: 'contacts',
    channels: 'moyens de contact',
    performers: 'intervenants',
    attachments: 'pièces jointes',
    sources: 'sources',
    audience: 'publics',
  },
  altered:
    'le fichier n’a pas pu être chargé, ou n’est pas celui qui a été publié\u00a0: son empreinte n’est pas celle que donne son adresse. Remettez le fichier publié, ou nommez le vôtre par src.',
  problems: {
    network:
      'le fichier n’a pas pu être chargé. Vérifiez son adresse, et que le serveur autorise les autres sites à le lire (en-tête Access-Control-Allow-Origin).',
    timeout:
      'le fichier n’est pas arrivé à temps. Le serveur est peut-être trop lent, ou le fichier trop lourd.',
    http: ({ status }) =>
      `le serveur n’a pas donné le fichier${status ? ` (réponse ${status})` : ''}. Vérifiez son adresse.`,
    size: 'le fichier est trop lourd\u00a0: 10\u00a0Mo au plus.',
    syntax: ({ line, column }) =>
      `le fichier n’est pas du JSON valide${line ? ` (ligne ${line}, colonne ${column})` : ''}. Il manque souvent une virgule ou un guillemet, ou il y a une virgule de trop\u00a0: regardez cet endroit, et juste avant.`,
    unreadable: 'ceci n’a pas pu être lu. Repartez de l’exemple de la documentation.',
    missing: 'cette indication est obligatoire, et elle manque. Ajoutez-la.',
    empty:
      'ce texte est vide. Écrivez-le\u202f; s’il n’est pas obligatoire, vous pouvez aussi enlever la ligne.',
    'too-long': 'ce texte dépasse 20\u202f000 caractères. Raccourcissez-le.',
    invalid: 'cette valeur n’est pas de la forme attendue.',
    'invalid-date':
      'cette date n’est pas écrite comme Relais l’attend, ou ce jour n’existe pas. Écrivez par exemple 2026-11-19, ou 2026-11-19T14:00 là où une heure est possible.',
    'invalid-zone': 'ce fuseau horaire est inconnu. Écrivez par exemple Europe/Paris.',
    'invalid-channel':
      'la valeur ne va pas avec le type. Il faut un numéro pour voice et sms, une adresse électronique pour email, une adresse https:// complète pour chat, app, video et web.',
    'unsafe-url':
      'Relais n’affiche pas cette adresse. Écrivez-la en entier, https:// compris\u202f; http, mailto, tel, sms, ou une adresse relative à ce fichier sont aussi possibles.',
    'end-before-start': 'la fin est avant le début. Corrigez l’une des deux dates.',
    'forbidden-number':
      'il y a ici un numéro que Relais n’affiche jamais\u00a0: il est souvent attribué par erreur à une association, et ne s’adresse pas aux victimes. Enlevez-le.',
    'duplicate-id': ({ id }) =>
      `l’identifiant ${quote(id)} est déjà pris dans ce fichier. Donnez-en un autre\u00a0: en attendant, seule la première entrée est affichée.`,
    'too-many': ({ max }) =>
      `il y a trop de valeurs ici\u00a0: celles qui suivent les ${max} premières sont laissées de côté.`,
    'newer-format':
      'ce fichier est d’un format plus récent que cette version de Relais. Ce qu’elle connaît est affiché\u202f; mettez Relais à jour pour le reste.',
    'unknown-property':
      'Relais ne connaît pas cette propriété et n’en tient pas compte. Vérifiez son orthographe.',
    'no-match': ({ value }) =>
      value
        ? `${quote(value)} n’est pas une valeur possible, et reste sans effet.`
        : 'rien dans la campagne n’y correspond. Vérifiez l’orthographe et, s’il y a plusieurs filtres, qu’ils vont ensemble.',
  },
  expected: {
    days: 'Écrivez les jours en anglais abrégé, au moins un\u00a0: ["mo", "tu", "we", "th", "fr", "sa", "su"].',
    string: 'Écrivez un texte entre guillemets droits.',
    number: 'Écrivez un nombre, sans guillemets.',
    boolean: 'Écrivez true (oui) ou false (non), sans guillemets.',
    Array: 'Il faut une liste, entre crochets\u00a0: [\u2026].',
    Object: 'Il faut des propriétés entre accolades\u00a0: {\u2026}.',
    '>=0': 'Écrivez un nombre positif.',
    '"24/7"':
      'Écrivez "24/7" pour jour et nuit, ou une liste de plages\u00a0: [{ "days": ["mo", "tu"], "opens": "09:00", "closes": "17:00" }].',
    location: 'Écrivez par exemple { "name": "Hôtel de ville" }.',
    opens: 'Écrivez l’heure sur cinq caractères, par exemple "09:00".',
    closes: 'Écrivez l’heure sur cinq caractères, par exemple "17:00".',
    verifiedOn: 'Écrivez un jour, un mois ou une année\u00a0: "2026-10-05", "2026-10" ou "2026".',
    sha256: 'Il faut une empreinte de 64 caractères, de 0 à 9 et de a à f.',
    latitude: 'Écrivez un nombre de degrés, de -90 à 90.',
    longitude: 'Écrivez un nombre de degrés, de -180 à 180.',
    capacity: 'Écrivez un nombre entier, sans guillemets.',
    sequence: 'Écrivez un nombre entier, sans guillemets.',
    contentSize: 'Écrivez un nombre entier d’octets, sans guillemets.',
    numberOfPages: 'Écrivez un nombre entier, sans guillemets.',
  },
  oneOf: (values) => `Valeurs possibles\u00a0: ${values}.`,
  lost: {
    file: 'Rien de ce fichier n’est affiché.',
    campaign: 'Sans cela, ce fichier ne peut pas présenter de campagne.',
    entry: 'Cette entrée n’est pas affichée\u202f; les autres le sont.',
    part: 'Cette partie n’est pas affichée\u202f; le reste l’est.',
    detail: 'Ce détail n’est pas affiché\u202f; le reste l’est.',
    hours: 'En attendant, aucun de ces horaires n’est affiché.',
  },
  lostAt: {
    startDate:
      'En attendant, la bannière ne peut pas dire quand a lieu la campagne, et reste affichée après la fin.',
    endDate:
      'En attendant, la bannière ne peut pas dire quand finit la campagne\u00a0: elle n’annonce que le premier jour.',
    timeZone: 'En attendant, les heures sont celles de Paris.',
    sensitive: 'En attendant, la campagne est tenue pour sensible\u00a0: ce qu’on en emporte reste discret.',
    'events[].eventStatus': 'En attendant, la séance est annoncée comme maintenue.',
    'events[].registration.status': 'En attendant, les inscriptions sont annoncées comme ouvertes.',
    'events[].politicalSpeech': 'En attendant, la séance compte comme un discours politique.',
    'pressKit.files[].politicalSpeech': 'En attendant, le document compte comme un discours politique.',
    'pressKit.embargoUntil': 'En attendant, aucun document n’est annoncé.',
    'resources[].category': 'En attendant, cette ressource est rangée parmi les services.',
  },
};

/** A problem in French. */
export const describe = (problem: Problem): string => sentence(problem, words);
