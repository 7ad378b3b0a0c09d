import { isBare } from './value.ts';
import type { Words } from './words.ts';

type Value = string | number | undefined;

type Params = Readonly<
  Partial<Record<'is' | 'line' | 'column' | 'value' | 'write' | 'or' | 'end' | 'orEnd' | 'from', Value>>
>;

// Quotation marks within others are the English ones, as French typography has it.
const quote = (text: Value): string =>
  `«\u00a0${String(text).replace(/«\s*/g, '“').replace(/\s*»/g, '”')}\u00a0»`;

const date = ({ is, value, write, or, end, orEnd }: Params): string => {
  if (is === 'day')
    return `le jour ${quote(value)} n’existe pas dans le calendrier. Vérifiez le jour et le mois.`;
  if (is === 'time') return `l’heure de ${quote(value)} n’existe pas. Écrivez-la de 00:00 à 23:59.`;
  if (is === 'noDay')
    return `${quote(value)} est une heure sans jour. Écrivez les deux ensemble, par exemple ${quote(write)}.`;
  if (is === 'dayOnly') return `il faut ici un jour, sans heure. Écrivez ${quote(write)}.`;
  if (is === 'serial')
    return `${quote(value)} est une date comptée par un tableur. Mettez la cellule au format texte, et écrivez ${quote(write)}.`;
  if (is === 'either')
    return `${quote(value)} peut être deux dates. Écrivez ${quote(write)} si le jour y vient en premier, ${quote(or)} si c’est le mois.${orEnd ? ` La fin va dans endDate\u00a0: ${quote(end)} ou ${quote(orEnd)}.` : ''}`;
  if (end)
    return `la date ${quote(value)} s’écrit autrement ici. Écrivez ${quote(write)}, et la fin dans endDate\u00a0: ${quote(end)}.`;
  return write
    ? `la date ${quote(value)} s’écrit autrement ici. Écrivez ${quote(write)}.`
    : `${quote(value)} n’est pas écrit comme une date. Écrivez l’année, le mois, puis le jour\u00a0: 2026-11-19 par exemple, ou 2026-11-19T14:00 là où une heure est possible.`;
};

const NUMBER: Readonly<Record<string, string>> = {
  count:
    'a trop ou trop peu de chiffres pour un numéro français. Comptez les chiffres, et appelez pour vérifier.',
  signs: 'contient des signes qui empêchent d’en faire un lien à appeler. Écrivez',
  several:
    'contient plusieurs numéros, et un lien n’en appelle qu’un. Écrivez un seul numéro par moyen de contact.',
  text: 'n’est pas un numéro de téléphone seul. N’écrivez ici que les chiffres du numéro.',
};

const number = ({ is = '', value, write }: Params): string =>
  `${quote(value)} ${NUMBER[is]}${write ? ` ${quote(write)}.` : ''}`;

const email = (value: Value, write: Value): string =>
  `${quote(value)} n’est pas une adresse électronique. Écrivez ${write ? quote(write) : 'une seule adresse, par exemple contact@exemple.fr'}.`;

/** What a file is that is no JSON. */
const syntax: Readonly<Record<string, string>> = {
  empty: 'le fichier est vide. Enregistrez-le de nouveau depuis l’endroit où vous l’avez écrit.',
  html: 'c’est une page web, pas un fichier de campagne. L’adresse mène peut-être à une page de connexion ou d’erreur\u00a0: ouvrez-la dans un navigateur pour voir.',
  csv: 'c’est un tableau (CSV), pas un fichier de campagne. Changer son nom ne suffit pas\u00a0: il faut du JSON, qui commence par une accolade {.',
  calendar:
    'c’est un calendrier iCalendar (.ics), pas un fichier de campagne. Écrivez ses rendez-vous dans events, d’après l’exemple du guide\u202f; l’adresse du calendrier lui-même peut aller dans calendarUrl.',
  'in-list': 'la campagne est dans une liste. Enlevez le [ du début et le ] de la fin.',
  list: 'le fichier est une liste, sans la campagne autour. Mettez-la dans events\u00a0: { "format": 1, "id": "semaine-2026", "name": "Semaine d’information", "events": [\u2026] }.',
  openagenda:
    'c’est un export d’OpenAgenda, pas un fichier de campagne. Écrivez ses rendez-vous dans events, d’après l’exemple du guide\u00a0: un id, un name et un startDate pour chacun.',
  schema:
    'ce sont des données pour moteurs de recherche (JSON-LD), pas un fichier de campagne. Les noms sont les mêmes\u00a0: mettez les rendez-vous dans events, avec un id pour chacun, d’après l’exemple du guide.',
  office:
    'c’est un document de bureautique ou une archive, pas un fichier de campagne. Il faut un fichier texte, en JSON.',
  utf16: 'le fichier est enregistré en UTF-16. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
};

/** « (ligne 3, colonne 12) ». */
const at = ({ line, column }: Params): string => `(ligne ${line}, colonne ${column})`;

/** The first thing that is no JSON. */
const fault: Readonly<Record<string, (params: Params) => string>> = {
  quotes: (params) =>
    `il y a des guillemets courbes, français ou simples là où il en faut de droits ${at(params)}. Remplacez-les par des "\u00a0: les traitements de texte les changent souvent d’eux-mêmes, les éditeurs de texte non.`,
  extra: (params) => `il y a une virgule de trop ${at(params)}. Enlevez-la.`,
  comma: (params) => `il manque une virgule ${at(params)}. Ajoutez-la.`,
  colon: (params) => `il faut deux-points après ce nom ${at(params)}. Écrivez "nom": valeur.`,
  unclosed: (params) =>
    `il manque un " à la fin de ce texte ${at(params)}. Ajoutez-le\u00a0: un texte tient sur une seule ligne.`,
  break: (params) =>
    `un texte va à la ligne ${at(params)}. Mettez-le sur une seule ligne, ou écrivez \\n là où il va à la ligne.`,
  tab: (params) =>
    `il y a une tabulation dans un texte ${at(params)}. Remplacez-la par un espace, ou écrivez \\t.`,
  invisible: (params) =>
    `il y a ici un espace insécable, ou un autre caractère que l’on ne voit pas ${at(params)}. Remplacez-le par un espace ordinaire.`,
  control: (params) => `il y a un caractère invisible dans un texte ${at(params)}. Effacez-le.`,
  bracket: (params) =>
    `il y a un ${params.value} ${at(params)} alors que le ${params.write === ']' ? '[' : '{'} de la ligne ${params.from} n’est pas fermé. Écrivez ${params.write} à la place, ou ajoutez-le juste avant.`,
  open: (params) =>
    `il manque un ${params.write} ${at(params)}\u00a0: le ${params.value} de la ligne ${params.from} n’est pas fermé. Ajoutez-le là où il doit finir\u202f; si le fichier est coupé, enregistrez-le de nouveau.`,
  surplus: (params) =>
    `il y a un ${params.value} ${at(params)}, et plus rien à fermer. Enlevez-le, ou un autre avant lui.`,
  inside: (params) =>
    `il y a un " au milieu d’un texte ${at(params)}. Écrivez «\u00a0\u2026\u00a0» ou \\" à la place.`,
  bare: (params) =>
    `${quote(params.value)} s’écrit autrement en JSON ${at(params)}. Écrivez ${params.write}.`,
  comment: (params) => `il y a un commentaire ${at(params)}, et JSON n’en a pas. Enlevez-le.`,
  backslash: (params) =>
    `il y a un seul \\ ${at(params)}, et JSON en veut deux. Doublez-le, ou écrivez / dans une adresse.`,
  fence: (params) =>
    `la ligne \`\`\` ${at(params)} ne fait pas partie du fichier. Enlevez les lignes \`\`\`, et ce qui est autour.`,
};

export const words: Words = {
  syntax: ({ is = '', ...params }) => fault[is]?.(params) ?? syntax[is],
  unreadable: ({ is = '' }) => syntax[is],
  'no-file': ({ is, folder }) => {
    if (is) return 'c’est un dossier, et non un fichier. Ajoutez le nom du fichier.';
    return folder
      ? `ce fichier n’existe pas dans le dossier ${quote(folder)}. Vérifiez son nom et son dossier.`
      : 'ce fichier ne peut pas être ouvert. Vérifiez que vous avez le droit de le lire.';
  },
  network: () =>
    'le fichier n’a pas pu être chargé. Vérifiez son adresse, et que cet ordinateur peut l’ouvrir dans un navigateur.',
  encoding: ({ is }) =>
    is === 'mark'
      ? 'le fichier commence par une marque invisible (BOM). Relais la passe, d’autres logiciels non\u00a0: si vous le pouvez, enregistrez en «\u00a0UTF-8\u00a0» sans BOM.'
      : 'le fichier n’est pas enregistré en UTF-8. Les visiteurs voient «\u00a0\ufffd\u00a0» à la place des accents. Enregistrez-le de nouveau en choisissant l’encodage UTF-8.',
  'invalid-date': (params) => (params['is'] === undefined ? undefined : date(params)),
  invalid: ({ value, write }) => {
    if (value === undefined) return undefined;
    return `${quote(value)} ne convient pas ici.${write ? ` Écrivez ${write}${isBare({ value, write }) ? ', sans guillemets' : ''}.` : ''}`;
  },
  'invalid-channel': ({ is, value, write }) => {
    if (is === 'email') return email(value, write);
    if (is !== 'web') return number({ is, value, write });
    return write
      ? `il manque https:// au début de l’adresse. Écrivez ${quote(write)}.`
      : `${quote(value)} n’est pas une adresse web complète. Écrivez-la en entier, avec https:// au début.`;
  },
  'unsafe-url': ({ is, write }) => {
    if (is === 'call')
      return `après tel: ou sms:, il faut un seul numéro, en chiffres, et rien d’autre\u00a0: ni code, ni poste, ni texte de message. ${write ? `Écrivez ${quote(write)}.` : 'Écrivez par exemple tel:3018.'}`;
    if (is)
      return 'c’est un fichier de votre ordinateur, que personne d’autre ne peut ouvrir. Déposez-le sur votre site, et écrivez son adresse.';
    return write ? `il manque https:// au début. Écrivez ${quote(write)}.` : undefined;
  },
  'duplicate-id': ({ id, first }) =>
    first
      ? `l’identifiant ${quote(id)} est déjà celui de ${quote(first)}. Donnez-en un autre\u00a0: en attendant, seule la première entrée est affichée.`
      : undefined,
  'unknown-property': ({ near, is }) =>
    is
      ? `il y a un espace, peut-être invisible, dans ce nom, et Relais n’en tient pas compte. Écrivez ${quote(near)}.`
      : near
        ? `Relais ne connaît pas cette propriété et n’en tient pas compte. Vouliez-vous dire ${quote(near)}\u202f?`
        : undefined,
  'no-format': () =>
    'le fichier ne dit pas quel est son format. Ajoutez "format": 1 au début\u00a0: les prochaines versions de Relais sauront ainsi le lire.',
  'unlikely-date': ({ is, value, start, end }) =>
    is
      ? `aucune séance n’est dans ces dates (${end ? `du ${start} au ${end}` : `le ${start}`})\u00a0: la première est le ${value}. Vérifiez l’année et le mois de la campagne.`
      : `le ${value} est en dehors de la campagne (${end ? `du ${start} au ${end}` : `le ${start}`}). C’est peut-être une faute de frappe\u202f; si la date est la bonne, ne changez rien.`,
  'double-session': ({ first, source }) =>
    `cette séance a le même nom, la même date et le même lieu que la séance n°\u00a0${first}${source ? ` de ${source}` : ''}\u00a0: les visiteurs la voient deux fois. Enlevez-en une, ou dites ce qui les distingue.`,
  'unlike-spelling': ({ value, write }) =>
    `${quote(value)} et ${quote(write)} font deux filtres différents, et qui choisit l’un ne trouve pas l’autre. Si c’est la même chose, écrivez ${quote(write)} partout.`,
  'end-before-start': ({ value, start, write }) =>
    value && start
      ? `la fin (${value}) est avant le début (${start}). Corrigez l’une des deux${write ? `\u202f; si la séance finit après minuit, écrivez ${quote(write)}` : ''}.`
      : undefined,
  'no-online-url': ({ is }) =>
    `cette séance ${is === 'mixed' ? 'peut aussi être suivie' : 'a lieu'} en ligne, et rien ne dit aux visiteurs comment la rejoindre. Écrivez ici l’adresse où la suivre ou, dans registration, celle où s’inscrire.`,
  'unlikely-number': number,
  'unlikely-email': ({ value, write }) => email(value, write),
  'unlikely-url': ({ is, value, write }) =>
    is
      ? `l’adresse ${quote(value)} a deux débuts, et ne mène nulle part. Écrivez ${quote(write)}.`
      : `écrit ainsi, ${quote(value)} est lu comme un fichier à côté de celui-ci. Si c’est une adresse complète, écrivez ${quote(write)}.`,
  'third-party': ({ is, host }) =>
    is === 'calendar'
      ? `${host} donne une page, pas un calendrier iCalendar\u00a0: personne ne peut s’y abonner. Déposez un fichier .ics sur votre site, et écrivez son adresse.`
      : `${host} est le service d’un tiers\u00a0: il apprend qui vient, et demande parfois un compte aux visiteurs. Si vous le pouvez, déposez plutôt le contenu sur votre site.`,
  'duplicate-key': ({ key, ...params }) =>
    `${quote(key)} est écrit deux fois au même endroit\u00a0: seule la dernière fois compte ${at(params)}. Réunissez les deux, ou enlevez-en une.`,
  'unlikely-language': ({ value, write }) =>
    `${quote(value)} n’est pas un code de langue. Écrivez ${write ? quote(write) : '«\u00a0fr\u00a0» pour le français, «\u00a0en\u00a0» pour l’anglais, «\u00a0fsl\u00a0» pour la langue des signes'}.`,
  'unlikely-text': ({ is }) =>
    is !== 'letters'
      ? `il y a du ${is === 'html' ? 'HTML' : 'Markdown'} dans ce texte, et les visiteurs le liraient tel quel. Écrivez un texte simple.`
      : 'des lettres de ce texte sont abîmées, comme «\u00a0Ã©\u00a0» à la place de «\u00a0é\u00a0». Récrivez-les, en enregistrant en UTF-8.',
  sample: ({ is, value }) =>
    is === 'number'
      ? `${quote(value)} est un exemple (ce numéro n’est attribué à personne)\u00a0: remplacez-le avant de publier.`
      : `${quote(value)} est un exemple (cette adresse ne mène nulle part)\u00a0: remplacez-la avant de publier.`,
  'replaced-entry': ({ id, first, source }) =>
    `cette entrée prend la place de ${quote(first)}, dans ${source}, qui a le même identifiant (${quote(id)}). Si ce n’est pas voulu, donnez-lui-en un autre.`,
  'to-verify': ({ is, verifiedOn }) =>
    is
      ? `la date de vérification, ${verifiedOn}, est à venir\u00a0: Relais n’en tient pas compte. Corrigez-la.`
      : `${verifiedOn ? `dernière vérification\u00a0: ${verifiedOn}, il y a plus de 12 mois` : 'aucune date de vérification'}. Appelez ou consultez le site, puis mettez verifiedOn à jour.`,
};
