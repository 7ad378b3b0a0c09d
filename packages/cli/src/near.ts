/** How many letters are wrong, missing, too many or swapped (Damerau–Levenshtein, optimal string alignment). */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
};

/** What properties, and values of those that have a list, are called by people, without accents and signs. */
const MEANT: readonly (readonly [RegExp, ...string[]])[] = [
  [/^(?:nom|titre|title|intitule)$/, 'name', 'headline'],
  [/^(?:date|jour|heure|start|(?:date|heure)?(?:de)?debut)$/, 'startDate', 'date'],
  [/^(?:end|(?:date|heure)?(?:de)?fin)$/, 'endDate'],
  [/^(?:lieu|salle|place|venue)$/, 'location'],
  [/^(?:adresse|rue)$/, 'address'],
  [/^(?:ville|commune|city)$/, 'addressLocality'],
  [/^(?:lien|link|site|siteweb|web)$/, 'url'],
  [/^(?:description.*|presentation|resume)$/, 'description', 'text'],
  [/^(?:tel|telephone|phone|numero|appel)$/, 'telephone', 'value', 'voice'],
  [/^(?:mail|courriel)$/, 'email'],
  [/^inscriptions?$/, 'registration'],
  [/^organisateurs?$/, 'organizer'],
  [/^(?:intervenante?s?|speakers?)$/, 'performers'],
  [/^(?:tout)?publics?$/, 'audience', 'everyone'],
  [/^(?:theme|type)$/, 'category'],
  [/^(?:statut|status|etat)$/, 'eventStatus', 'status'],
  [/^(?:horaires?|ouverture)$/, 'hoursAvailable'],
  [/^(?:fichier|file)$/, 'contentUrl', 'files'],
  [/^(?:evenements?|seances?|programme)$/, 'events'],
  [/^(?:prevu|confirme|maintenu|planifie)e?$/, 'scheduled'],
  [/^(?:annule|supprime)e?s?$/, 'cancelled'],
  [/^reportee?s?$/, 'postponed'],
  [/^(?:deplace|decale|reprogramme)e?s?$/, 'rescheduled'],
  [/^(?:enligne|adistance|distanciel|visio(?:conference)?|webinaire)$/, 'online', 'movedOnline'],
  [/^(?:surplace|presentiel|enpresentiel)$/, 'offline'],
  [/^(?:hybride|mixte)$/, 'mixed'],
  [/^ouverte?s?$/, 'open'],
  [/^complete?s?$/, 'full'],
  [/^(?:ferme|clos|close|cloture)e?s?$/, 'closed'],
  [/^(?:entree)?libre$/, 'none'],
  [/^(?:jeunes?|ados?|adolescents?|enfants?|mineurs?)$/, 'young'],
  [/^(?:parents?|familles?|proches?|entourage)$/, 'relatives'],
  [/^(?:pros?|professionnels?)$/, 'professionals'],
  [/^(?:tous|touspublics)$/, 'everyone'],
  [/^urgences?$/, 'emergency'],
  [/^lignes?(?:decoute)?$/, 'helpline'],
  [/^formations?$/, 'training'],
  [/^(?:loi|droit|juridique)s?$/, 'law'],
  [/^rediffusion$/, 'replay'],
];

const meant = (word: string, known: readonly string[]): string | undefined => {
  const bare = word
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  const [, ...names] = MEANT.find(([is]) => is.test(bare)) ?? [];
  return names.find((name) => known.includes(name));
};

/**
 * The word that was certainly meant: another of the same meaning, the same but for capitals, or with at most two letters
 * wrong and most of them right (`nome` is no misspelling of `date`).
 *
 * @example nearest('starDate', ['id', 'startDate']) // 'startDate'
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .filter((name) => Math.abs(name.length - word.length) <= 2)
    .map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= 2 && far * 2 < name.length)
    .toSorted((a, b) => a.far - b.far);
  return meant(word, known) ?? best?.name;
};
