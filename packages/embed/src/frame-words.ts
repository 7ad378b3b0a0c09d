/**
 * What `frame.html` says in the console to whoever wrote its address, in their language. It loads when there is something to say.
 */
interface FrameWords {
  widget: (asked: string, known: string) => string;
  /** What is no address of a site that the owner allows; without an `origin`, of no site at all. */
  refused: (address: string, origin: string) => string;
  empty: (name: string) => string;
  missing: () => string;
  href: () => string;
  unknown: (name: string, known: string) => string;
}

export type FrameWord = keyof FrameWords;

export const words: Readonly<Record<'fr' | 'en', FrameWords>> = {
  fr: {
    widget: (asked, known) =>
      `L’adresse du cadre ne nomme pas de module qui existe (widget=${asked}). Écrivez widget= et l’un de ces noms\u00a0: ${known}.`,
    refused: (address, origin) =>
      origin
        ? `${address} est d’un site que ce cadre n’autorise pas. Copiez le fichier sur le site du cadre\u202f; ou, si ce site est le vôtre, ouvrez relais/frame.html et ajoutez ${origin} à relais-origins, à connect-src et à img-src.`
        : `${address} n’est pas une adresse web. Corrigez-la dans l’adresse du cadre\u00a0: elle doit commencer par / ou par https://.`,
    empty: (name) =>
      `Dans l’adresse du cadre, ${name}= est vide. Écrivez où est le fichier, par exemple ${name}=/campagne/campagne.json, ou enlevez ${name}=.`,
    missing: () =>
      'L’adresse du cadre ne nomme pas de campagne\u00a0: il montre l’édition de 2021, qui est finie. Pour montrer la vôtre, ajoutez par exemple &src=/campagne/campagne.json.',
    href: () =>
      'Ouverte seule, hors d’un cadre, cette page ne mène pas à l’adresse de href, mais à celle par défaut. Mettez-la dans un cadre.',
    unknown: (name, known) =>
      `Dans l’adresse du cadre, ${name} n’est pas connu et reste sans effet. Les noms possibles sont ${known}.`,
  },
  en: {
    widget: (asked, known) =>
      `The address of the frame names no widget that exists (widget=${asked}). Write widget= and one of these names: ${known}.`,
    refused: (address, origin) =>
      origin
        ? `${address} is on a site that this frame does not allow. Copy the file to the frame’s own site; or, if that site is yours, open relais/frame.html and add ${origin} to relais-origins, to connect-src and to img-src.`
        : `${address} is not a web address. Correct it in the address of the frame: it has to begin with / or https://.`,
    empty: (name) =>
      `In the address of the frame, ${name}= is empty. Write where the file is, for example ${name}=/campagne/campagne.json, or remove ${name}=.`,
    missing: () =>
      'The address of the frame names no campaign: it shows the edition of 2021, which is over. To show yours, add for example &src=/campagne/campagne.json.',
    href: () =>
      'Opened by itself, outside a frame, this page does not lead to the address in href but to the default one. Put it in a frame.',
    unknown: (name, known) =>
      `In the address of the frame, ${name} is not known and has no effect. The possible names are ${known}.`,
  },
};
