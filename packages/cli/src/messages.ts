import type { Severity } from '@relais/core';

export type Language = 'fr' | 'en';

interface Messages {
  usage: string;
  /** Where the usage is. */
  help: string;
  colon: string;
  noCommand: string;
  noFile: string;
  unknown: (command: string) => string;
  unknownOption: (option: string) => string;
  otherOption: (option: string, command: string) => string;
  badOption: (option: string) => string;
  notANumber: (value: string) => string;
  badLanguage: (value: string) => string;
  tooMany: (warnings: number, most: number) => string;
  severities: Readonly<Record<Severity, string>>;
  line: (line: number) => string;
  /** The same in so many other places. */
  elsewhere: (count: number) => string;
  holds: (events: number, resources: number, files: number) => string;
  counts: (errors: number, warnings: number, notes: number) => string;
  fine: string;
}

const en = new Intl.PluralRules('en');
const fr = new Intl.PluralRules('fr');
const some = (rules: Intl.PluralRules, count: number, one: string, other: string): string =>
  `${count} ${rules.select(count) === 'one' ? one : other}`;

export const messages: Readonly<Record<Language, Messages>> = {
  fr: {
    usage: `relais, l’outil des fichiers de campagne

  relais validate <fichier ou adresse…>   vérifie un fichier de campagne, ou plusieurs réunis en un seul
      -                    au lieu d’un nom\u00a0: l’entrée standard
      --max-warnings <n>   échoue aussi au-delà de n avertissements
      --strict             échoue au premier avertissement\u00a0: --max-warnings 0
      --json               répond en JSON, pour un autre programme
  relais render <fichier ou adresse…> --widget <module>
                                          écrit un module en HTML, que le script reprend ensuite
      --widget <module>    banner, agenda, resources, press-kit ou exit\u202f; plusieurs, séparés par des virgules
      --src <adresse>      où la page trouve le fichier de campagne (plusieurs, séparées par des espaces)
      --attr <nom=valeur>  un attribut du module, autant de fois qu’il faut\u00a0: --attr limit=5
      --heading-level <n>  niveau du titre, de 2 à 6
      --discreet           des mots neutres
      --now <moment>       le moment où la page est écrite, au lieu de maintenant
      --output <fichier>   où écrire, au lieu de la sortie standard
      --styles linked      les styles dans un fichier à côté, pour une CSP stricte (sinon inline, dans la page)
      --styles-url <dossier>  l’adresse où ce fichier sera, si ce n’est pas à côté de la page
      --strict             n’écrit rien si le fichier a une erreur, ou si un détail n’est pas affiché
  relais schema                           écrit le schéma JSON d’un fichier de campagne
  relais help                             cette aide

      --lang fr|en   langue des réponses, et de ce que render écrit (sinon celle de la campagne)
      --version      version de relais

Une erreur fait échouer la commande\u00a0: une entrée, ou la campagne, n’est pas affichée. Un avertissement, seulement si
vous le demandez\u202f; une remarque, jamais. Le code de sortie est 0 si tout va bien, 1 en cas d’échec, 2 si la commande
n’est pas comprise.`,
    help: 'Toutes les commandes et leurs options\u00a0: relais help',
    colon: '\u00a0: ',
    noCommand: 'Il manque une commande.',
    noFile: 'Il manque le nom d’un fichier, ou une adresse.',
    unknown: (command) => `Commande inconnue\u00a0: ${command}`,
    unknownOption: (option) => `Option inconnue\u00a0: ${option}`,
    otherOption: (option, command) => `L’option ${option} n’est pas de ${command}.`,
    badOption: (option) => `Option mal écrite\u00a0: ${option}`,
    notANumber: (value) => `--max-warnings attend un nombre, et non «\u00a0${value}\u00a0».`,
    badLanguage: (value) => `--lang vaut fr ou en, et non «\u00a0${value}\u00a0».`,
    tooMany: (warnings, most) =>
      `${some(fr, warnings, 'avertissement', 'avertissements')}, pour ${most} au plus\u00a0: échec.`,
    severities: { error: 'erreur', warning: 'avertissement', note: 'remarque' },
    line: (line) => `ligne ${line}`,
    elsewhere: (count) => `(et ${some(fr, count, 'autre endroit', 'autres endroits')})`,
    holds: (events, resources, files) =>
      [
        some(fr, events, 'séance', 'séances'),
        some(fr, resources, 'ressource', 'ressources'),
        some(fr, files, 'document', 'documents'),
      ].join(', '),
    counts: (errors, warnings, notes) =>
      [
        some(fr, errors, 'erreur', 'erreurs'),
        some(fr, warnings, 'avertissement', 'avertissements'),
        some(fr, notes, 'remarque', 'remarques'),
      ].join(', '),
    fine: 'Rien à signaler.',
  },
  en: {
    usage: `relais, the tool for campaign files

  relais validate <file or address…>   checks a campaign file, or several as one campaign
      -                    instead of a name: the standard input
      --max-warnings <n>   fails on more than n warnings too
      --strict             fails on the first warning: --max-warnings 0
      --json               answers in JSON, for another program
  relais render <file or address…> --widget <widget>
                                       writes a widget as HTML, which the script then takes over
      --widget <widget>    banner, agenda, resources, press-kit or exit; several, separated by commas
      --src <address>      where the page finds the campaign file (several, separated by spaces)
      --attr <name=value>  an attribute of the widget, as many times as needed: --attr limit=5
      --heading-level <n>  level of the heading, 2 to 6
      --discreet           neutral words
      --now <moment>       the moment at which the page is written, instead of now
      --output <file>      where to write, instead of the standard output
      --styles linked      the styles in a file beside it, for a strict CSP (else inline, in the page)
      --styles-url <folder>  the address where that file will be, if it is not beside the page
      --strict             writes nothing if the file has an error, or if a detail is not shown
  relais schema                        writes the JSON Schema of a campaign file
  relais help                          this help

      --lang fr|en   language of the answers, and of what render writes (else the campaign’s)
      --version      version of relais

An error makes the command fail: an entry, or the campaign, is not shown. A warning does so only if you ask for it, a
note never. The exit code is 0 if all is well, 1 for a failure, 2 if the command was not understood.`,
    help: 'All commands and their options: relais help',
    colon: ': ',
    noCommand: 'Please give a command.',
    noFile: 'Please give the name of a file, or an address.',
    unknown: (command) => `Unknown command: ${command}`,
    unknownOption: (option) => `Unknown option: ${option}`,
    otherOption: (option, command) => `The option ${option} is not one of ${command}.`,
    badOption: (option) => `Option not understood: ${option}`,
    notANumber: (value) => `--max-warnings takes a number, not “${value}”.`,
    badLanguage: (value) => `--lang is fr or en, not “${value}”.`,
    tooMany: (warnings, most) => `${some(en, warnings, 'warning', 'warnings')}, ${most} at most: failed.`,
    severities: { error: 'error', warning: 'warning', note: 'note' },
    line: (line) => `line ${line}`,
    elsewhere: (count) => `(and in ${some(en, count, 'other place', 'other places')})`,
    holds: (events, resources, files) =>
      [
        some(en, events, 'session', 'sessions'),
        some(en, resources, 'resource', 'resources'),
        some(en, files, 'document', 'documents'),
      ].join(', '),
    counts: (errors, warnings, notes) =>
      [
        some(en, errors, 'error', 'errors'),
        some(en, warnings, 'warning', 'warnings'),
        some(en, notes, 'note', 'notes'),
      ].join(', '),
    fine: 'Nothing to report.',
  },
};
