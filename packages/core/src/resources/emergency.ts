import { plainDigits } from '../campaign/plain-digits.ts';
import type { Resource } from '../campaign/types.ts';

const line = (number: string, spokenLabel: string, provider: string, description: string): Resource => ({
  id: `fr-${number}`,
  name: number,
  provider,
  description,
  category: 'emergency',
  channels: [{ type: 'voice', value: number, spokenLabel }],
  hoursAvailable: '24/7',
  isFree: true,
});

/**
 * The emergency numbers of France, in French; `EMERGENCY_EN` has the English texts. They come with Relais: no campaign file
 * replaces, hides or reorders them, and no filter removes them.
 *
 * Sources, read in 2024: service-public.fr; for 114 handicap.fr, for 119 allo119.gouv.fr.
 */
export const EMERGENCY: readonly Resource[] = [
  line('15', 'quinze', 'SAMU', 'Urgence médicale.'),
  line('17', 'dix-sept', 'Police et gendarmerie', 'Danger immédiat.'),
  line('112', 'un un deux', 'Numéro d’urgence européen', 'Toute urgence, partout en Europe.'),
  {
    ...line(
      '114',
      'un un quatre',
      'Urgence pour les personnes sourdes',
      'Pour les personnes sourdes, malentendantes ou qui ont des difficultés à parler.',
    ),
    channels: [
      { type: 'sms', value: '114', spokenLabel: 'un un quatre', deafAccess: true },
      {
        type: 'web',
        value: 'https://www.urgence114.fr/',
        label: 'Application, site et visio en langue des signes',
        deafAccess: true,
      },
    ],
  },
  {
    ...line(
      '119',
      'un un neuf',
      'Enfance en danger',
      'Pour les enfants, leurs proches et les professionnels.',
    ),
    notOnPhoneBill: true,
  },
];

/**
 * Whether a number is one of these, `'119'` or `'1 1 9'`, in whatever signs and digits: entries of a campaign file that only repeat
 * it can be left out.
 */
export const isEmergencyNumber = (number: string): boolean =>
  /^(?:15|17|11[249])$/.test(plainDigits(number).replace(/[^\p{L}\p{N}]/gu, ''));
