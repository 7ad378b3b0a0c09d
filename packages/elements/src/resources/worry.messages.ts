/** As the `audience` of resources. */
export const ROLES = ['young', 'relatives', 'professionals'] as const;
export type Role = (typeof ROLES)[number];

interface Steps {
  who: string;
  danger: string;
  doubt: string;
  next: string;
}
type Words = Readonly<Record<Role, Steps>> & {
  colon: string;
  spoken: Readonly<Record<17 | 112 | 119, string>>;
};

/**
 * Both languages come with the code. No blame, no consent, no promise of secrecy that would not be kept; duties depend on the
 * profession, so none is told flatly.
 */
const fr: Words = {
  colon: '\u00a0: ',
  spoken: { 17: 'dix-sept', 112: 'un un deux', 119: 'un un neuf' },
  young: {
    who: 'Je suis jeune, pour moi ou pour quelqu’un',
    danger: 'Tu es en danger maintenant, ou quelqu’un l’est\u202f? Appelle.',
    doubt:
      'Ce qui t’arrive n’est pas ta faute. Le 119 t’écoute jour et nuit, gratuitement. Si tu es en danger, l’équipe peut prévenir celles et ceux qui te protègent.',
    next: 'Parles-en à une personne en qui tu as confiance\u00a0: infirmière du collège ou du lycée, parent, éducateur. Tu peux aussi joindre\u00a0:',
  },
  relatives: {
    who: 'Je suis un parent ou un proche',
    danger: 'L’enfant est en danger maintenant\u202f? Appelez.',
    doubt:
      'Une inquiétude, même un simple doute\u00a0: le 119 vous écoute et vous conseille, jour et nuit, gratuitement.',
    next: 'Gardez le lien\u00a0: écoutez sans juger, dites que vous êtes là. Vous n’avez ni à enquêter ni à rester seul. Vous pouvez aussi joindre\u00a0:',
  },
  professionals: {
    who: 'Je suis un professionnel',
    danger: 'Le danger est immédiat\u202f? Appelez.',
    doubt:
      'Une inquiétude\u00a0: transmettez-la à la cellule de recueil des informations préoccupantes (CRIP) de votre département, ou appelez le 119.',
    next: 'Ce que votre profession vous demande, voyez-le avec votre encadrement ou votre ordre. Un mineur exploité est une victime\u00a0: accueillez sa parole, notez ses mots. Pour avancer à plusieurs\u00a0:',
  },
};

const en: Words = {
  colon: ': ',
  spoken: { 17: 'one seven', 112: 'one one two', 119: 'one one nine' },
  young: {
    who: 'I am young, for me or for somebody else',
    danger: 'Are you in danger now, or is somebody? Call.',
    doubt:
      'What is happening to you is not your fault. 119 listens to you day and night, free of charge. If you are in danger, the team may tell those who protect you.',
    next: 'Talk to somebody you trust: the school nurse, a parent, a youth worker. You can also reach:',
  },
  relatives: {
    who: 'I am a parent or a relative',
    danger: 'Is the child in danger now? Call.',
    doubt: 'A worry, even a mere doubt: 119 listens and advises, day and night, free of charge.',
    next: 'Stay in touch: listen without judging, say that you are there. You need neither investigate nor stay alone with it. You can also reach:',
  },
  professionals: {
    who: 'I am a professional',
    danger: 'Is the danger immediate? Call.',
    doubt: 'A concern: pass it on to the unit for such reports (CRIP) of your département, or call 119.',
    next: 'What your profession asks of you, see with your managers or your professional body. A minor who is exploited is a victim: take in what they say, note their words. To go on together:',
  },
};

export const messages = { fr, en };
