/** As the `audience` of resources. */
export const ROLES = ['young', 'relatives', 'professionals'] as const;
export type Role = (typeof ROLES)[number];

interface Steps {
  who: string;
  danger: string;
  doubt: string;
  next: string;
  /** Before lines of the list, where there are some. */
  reach: string;
}
type Words = Readonly<Record<Role, Steps>> & {
  spoken: Readonly<Record<17 | 112 | 119, string>>;
};

/**
 * Both languages come with the code. No blame, no consent, no promise of secrecy that would not be kept; duties depend on the
 * profession, so none is told flatly.
 */
const fr: Words = {
  spoken: { 17: 'dix-sept', 112: 'un un deux', 119: 'un un neuf' },
  young: {
    who: 'Je suis jeune\u00a0: c’est pour moi, ou pour quelqu’un que je connais',
    danger:
      'Toi, ou quelqu’un d’autre, en danger maintenant\u202f? Appelle la police (17) ou les secours (112).',
    doubt:
      'Ce qui t’arrive n’est pas ta faute. Le 119 t’écoute jour et nuit, gratuitement. L’appel n’apparaît pas sur la facture, mais reste dans le journal d’appels. Si tu es en danger, l’équipe peut prévenir les services chargés de te protéger.',
    next: 'Parles-en aussi à une personne en qui tu as confiance\u00a0: infirmière du collège ou du lycée, parent, éducatrice ou éducateur.',
    reach: 'Tu peux joindre\u00a0:',
  },
  relatives: {
    who: 'Je suis parent ou proche',
    danger: 'Danger immédiat\u202f? Appelez la police (17) ou les secours (112).',
    doubt:
      'Une inquiétude, même un simple doute\u00a0: le 119 vous écoute et vous conseille, jour et nuit, gratuitement.',
    next: 'Gardez le lien\u00a0: écoutez sans juger, dites que vous êtes là. Vous n’avez pas à mener l’enquête, ni à porter cela sans aide.',
    reach: 'Vous pouvez joindre\u00a0:',
  },
  professionals: {
    who: 'Je suis professionnelle ou professionnel',
    danger: 'Danger immédiat\u202f? Appelez la police (17) ou les secours (112).',
    doubt:
      'Une inquiétude\u00a0: transmettez-la à la cellule de recueil des informations préoccupantes (CRIP) de votre département, ou appelez le 119.',
    next: 'Ce que votre profession vous demande, voyez-le avec votre encadrement ou votre ordre. Un mineur exploité est une victime\u00a0: accueillez sa parole, notez ses mots.',
    reach: 'Pour avancer à plusieurs\u00a0:',
  },
};

const en: Words = {
  spoken: { 17: 'one seven', 112: 'one one two', 119: 'one one nine' },
  young: {
    who: 'I am young: this is for me, or for somebody I know',
    danger: 'Are you, or is somebody else, in danger now? Call the police (17) or emergency services (112).',
    doubt:
      'What is happening to you is not your fault. 119 listens day and night, free of charge. The call is not on the phone bill, but stays in the call log. If you are in danger, the team may tell the services whose job is to protect you.',
    next: 'Also talk to somebody you trust: the school nurse, a parent, a youth worker.',
    reach: 'You can reach:',
  },
  relatives: {
    who: 'I am a parent, or close to a young person',
    danger: 'Immediate danger? Call the police (17) or emergency services (112).',
    doubt: 'Worried, or just not sure? 119 listens and advises, day and night, free of charge.',
    next: 'Stay in touch: listen without judging, say that you are there. You do not have to investigate, or to carry this alone.',
    reach: 'You can reach:',
  },
  professionals: {
    who: 'I work with young people',
    danger: 'Immediate danger? Call the police (17) or emergency services (112).',
    doubt:
      'Worried? Report it to the unit for child protection concerns (CRIP) of your département, or call 119.',
    next: 'Your managers or professional body can tell you what your profession requires. A minor who is exploited is a victim: listen to what they say, and write down their words.',
    reach: 'You can work together with:',
  },
};

export const messages = { fr, en };
