import type { Language } from '../messages.ts';

const quoteFr = (text: string): string => `«\u00a0${text}\u00a0»`;
const quoteEn = (text: string): string => `“${text}”`;

interface RenderMessages {
  noWidget: (known: string) => string;
  unknownWidget: (widget: string, known: string) => string;
  unknownAttribute: (name: string, known: string) => string;
  badMoment: (value: string) => string;
  badStyles: (value: string) => string;
  badLevel: (value: string) => string;
  badAddress: (value: string) => string;
  noOutput: string;
  noPlace: (file: string, reason: string) => string;
  noFolder: (folder: string) => string;
  noCampaign: string;
  written: (files: string) => string;
  source: (src: string) => string;
  noSource: string;
  moves: (view: string) => string;
  noMatch: (widget: string, name: string, value: string, known: readonly string[]) => string;
  noMatchTogether: (widget: string, names: string) => string;
  unknownValue: (widget: string, name: string, value: string, known: readonly string[]) => string;
  over: string;
  policy: (hashes: string) => string;
}

export const renderMessages: Readonly<Record<Language, RenderMessages>> = {
  fr: {
    noWidget: (known) => `Dites quel module écrire\u00a0: --widget ${known}`,
    unknownWidget: (widget, known) =>
      `Module inconnu\u00a0: «\u00a0${widget}\u00a0». Les modules sont ${known}.`,
    unknownAttribute: (name, known) =>
      `Attribut inconnu\u00a0: «\u00a0${name}\u00a0». Ici, on peut donner ${known}.`,
    badMoment: (value) =>
      `--now attend un jour ou un moment, comme 2021-11-23 ou 2021-11-23T10:30, et non «\u00a0${value}\u00a0».`,
    badStyles: (value) => `--styles vaut inline ou linked, et non «\u00a0${value}\u00a0».`,
    badLevel: (value) => `--heading-level attend un niveau de 2 à 6, et non «\u00a0${value}\u00a0».`,
    badAddress: (value) => `href attend une adresse http ou https, et non «\u00a0${value}\u00a0».`,
    noOutput: 'Avec --styles linked, dites où écrire\u00a0: --output page.html. Les styles vont à côté.',
    noPlace: (file, reason) => `Impossible d’écrire ${file}\u00a0: ${reason}`,
    noFolder: (folder) => `il n’y a pas de dossier ${quoteFr(folder)}.`,
    noCampaign: 'Rien n’a été écrit\u00a0: il n’y a pas de campagne lisible.',
    written: (files) => `Écrit\u00a0: ${files}`,
    source: (src) =>
      `Le script ira chercher la campagne à l’adresse «\u00a0${src}\u00a0», vue de la page. Une autre\u202f? --src`,
    noSource: 'Dites où la page trouvera le fichier de campagne\u00a0: --src',
    moves: (view) =>
      `Sans script, le programme est une liste. Avec view="${view}", la page bougera quand le script l’affichera\u202f; view="list" ne bouge pas.`,
    noMatch: (widget, name, value, known) =>
      `${widget}\u00a0: ${name}="${value}" ne correspond à rien. ${known.length ? `La campagne a ${known.map(quoteFr).join(', ')}.` : 'La campagne n’a aucune valeur pour cet attribut.'}`,
    noMatchTogether: (widget, names) => `${widget}\u00a0: réunis, ${names} ne correspondent à rien.`,
    unknownValue: (widget, name, value, known) =>
      `${widget}\u00a0: ${name} n’a pas de valeur ${quoteFr(value)}. Valeurs possibles\u00a0: ${known.map(quoteFr).join(', ')}.`,
    over: 'La campagne est finie\u00a0: la bannière est vide. Pour remercier\u00a0: --attr after=message',
    policy: (hashes) => `Pour une politique de sécurité (CSP) stricte, ajoutez à style-src\u00a0: ${hashes}`,
  },
  en: {
    noWidget: (known) => `Say which widget to write: --widget ${known}`,
    unknownWidget: (widget, known) => `Unknown widget: “${widget}”. The widgets are ${known}.`,
    unknownAttribute: (name, known) => `Unknown attribute: “${name}”. Here you can give ${known}.`,
    badMoment: (value) =>
      `--now takes a day or a moment, like 2021-11-23 or 2021-11-23T10:30, not “${value}”.`,
    badStyles: (value) => `--styles is inline or linked, not “${value}”.`,
    badLevel: (value) => `--heading-level takes a level from 2 to 6, not “${value}”.`,
    badAddress: (value) => `href takes an http or https address, not “${value}”.`,
    noOutput: 'With --styles linked, say where to write: --output page.html. The styles go beside it.',
    noPlace: (file, reason) => `Cannot write ${file}: ${reason}`,
    noFolder: (folder) => `there is no folder ${quoteEn(folder)}.`,
    noCampaign: 'Nothing was written: there is no campaign that can be read.',
    written: (files) => `Written: ${files}`,
    source: (src) =>
      `The script will fetch the campaign from “${src}”, as seen from the page. Another one? --src`,
    noSource: 'Say where the page will find the campaign file: --src',
    moves: (view) =>
      `Without a script the programme is a list. With view="${view}" the page will move when the script shows that; view="list" does not move.`,
    noMatch: (widget, name, value, known) =>
      `${widget}: ${name}="${value}" matches nothing. ${known.length ? `The campaign has ${known.map(quoteEn).join(', ')}.` : 'The campaign has no value for this attribute.'}`,
    noMatchTogether: (widget, names) => `${widget}: together, ${names} match nothing.`,
    unknownValue: (widget, name, value, known) =>
      `${widget}: ${name} has no value ${quoteEn(value)}. Possible values: ${known.map(quoteEn).join(', ')}.`,
    over: 'The campaign is over: the banner is empty. To say thank you: --attr after=message',
    policy: (hashes) => `For a strict security policy (CSP), add to style-src: ${hashes}`,
  },
};
