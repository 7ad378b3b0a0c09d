import type { Problem } from './problems.ts';
import { sentence, type Words } from './sentence.ts';

const words: Words = {
  number: 'n°\u00a0',
  colon: '\u00a0: ',
  quote: (text) => `«\u00a0${text}\u00a0»`,
  names: {
    events: 'événement',
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
    url: 'adresse web',
    contentUrl: 'adresse du fichier',
    eventStatus: 'état de l’événement',
    category: 'catégorie',
    now: 'attribut',
    value: 'valeur',
  },
  problems: {
    'no-file': 'ce fichier n’existe pas, ou ne peut pas être ouvert. Vérifiez son nom et son dossier.',
    network:
      'le fichier n’a pas pu être chargé. Vérifiez son adresse, et que le serveur autorise les autres sites à le lire (en-tête Access-Control-Allow-Origin).',
    timeout:
      'le fichier n’est pas arrivé à temps. Le serveur est peut-être trop lent, ou le fichier trop lourd.',
    http: ({ status }) =>
      `le serveur n’a pas donné le fichier${status ? ` (réponse ${status})` : ''}. Vérifiez son adresse.`,
    size: 'le fichier est trop lourd\u00a0: 10\u00a0Mo au plus.',
    syntax: ({ line, column }) =>
      `le fichier n’est pas du JSON valide${line ? ` (ligne ${line}, colonne ${column})` : ''}. Il manque souvent une virgule ou un guillemet, ou il y a une virgule de trop.`,
    unreadable: 'cette donnée n’a pas pu être lue.',
    missing: 'cette indication est obligatoire, et elle manque.',
    empty: 'ce texte est vide. Écrivez-le, ou enlevez la ligne.',
    'too-long': 'ce texte dépasse 20\u202f000 caractères. Raccourcissez-le.',
    invalid: 'cette valeur n’est pas de la forme attendue.',
    'invalid-date':
      'ce n’est pas une date qui existe. Écrivez par exemple 2021-11-19, ou 2021-11-19T14:00 là où une heure est possible.',
    'invalid-zone': 'ce fuseau horaire est inconnu. Écrivez par exemple Europe/Paris.',
    'invalid-channel':
      'la valeur ne va pas avec le type. Il faut un numéro pour voice et sms, une adresse électronique pour email, une adresse https:// complète pour chat, app, video et web.',
    'unsafe-url':
      'cette adresse n’est pas de celles que Relais affiche. Utilisez https, http, mailto, tel ou sms, ou une adresse relative.',
    'end-before-start': 'la fin est avant le début. Corrigez l’une des deux dates.',
    'forbidden-number':
      'il y a ici un numéro que Relais n’affiche jamais\u00a0: il est souvent attribué par erreur à une association, et ne s’adresse pas aux victimes. Enlevez-le.',
    'duplicate-id': ({ id }) =>
      `l’identifiant «\u00a0${id}\u00a0» est déjà pris dans ce fichier. Donnez-en un autre\u00a0: seul le premier est affiché.`,
    'too-many': ({ max }) =>
      `il y a trop de valeurs ici\u00a0: celles qui suivent les ${max} premières sont laissées de côté.`,
    'newer-format':
      'ce fichier est d’un format plus récent que cette version de Relais. Ce qu’elle connaît est affiché\u202f; mettez-la à jour pour le reste.',
    'unknown-property':
      'Relais ne connaît pas cette propriété et n’en tient pas compte. Vérifiez son orthographe.',
    'to-verify': ({ verifiedOn }) =>
      `${verifiedOn ? `dernière vérification\u00a0: ${verifiedOn}, il y a plus de 12 mois` : 'aucune date de vérification'}. Appelez ou consultez le site, puis mettez verifiedOn à jour.`,
  },
  expected: {
    string: 'Écrivez un texte entre guillemets.',
    number: 'Écrivez un nombre, sans guillemets.',
    boolean: 'Écrivez true ou false, sans guillemets.',
    Array: 'Il faut une liste\u00a0: [\u2026].',
    Object: 'Il faut un objet\u00a0: {\u2026}.',
    '>=0': 'Écrivez un nombre positif.',
  },
  oneOf: (values) => `Valeurs possibles\u00a0: ${values}.`,
  lost: {
    file: 'Rien de ce fichier n’est affiché.',
    campaign: 'Sans cela, ce fichier ne peut pas présenter de campagne.',
    entry: 'Cette entrée n’est pas affichée\u202f; les autres le sont.',
    part: 'Cette partie n’est pas affichée\u202f; le reste l’est.',
    detail: 'Ce détail n’est pas affiché\u202f; le reste l’est.',
  },
};

/** A problem in French. */
export const describe = (problem: Problem): string => sentence(problem, words);
