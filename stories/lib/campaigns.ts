/** The campaigns of stories and tests: one set of fixtures for all, raw as a page would give them. */
import fictionalFile from '../fixtures/campaign.json' with { type: 'json' };
// `#campaign/*` are the files that @relais/embed publishes (`imports` of the root package.json).
import official from '#campaign/campaign.json' with { type: 'json' };
import helplines from '#campaign/resources.json' with { type: 'json' };

/** Raw JSON of a campaign file. */
export type RawCampaign = Record<string, unknown>;

/** The fictional département: full size, every status, every channel. 19–26 November 2026. */
export const fictional: RawCampaign = fictionalFile;

/** The default campaign of the script tag, 19–26 November 2021; its helplines are apart, and belong to no year. */
export { official, helplines };

/** The fictional campaign with other properties. */
export const fictionalWith = (change: RawCampaign): RawCampaign => ({ ...fictional, ...change });

/** A campaign with nothing in it but what a campaign must have. */
export const bare: RawCampaign = {
  format: 1,
  id: 'bare',
  name: 'Semaine Prévenir ensemble',
  startDate: '2026-11-19',
  endDate: '2026-11-26',
};

/** A good campaign with bad entries among the good ones. */
export const damaged: RawCampaign = {
  ...bare,
  id: 'damaged',
  events: [
    {
      id: 'good',
      name: 'Rencontre à la médiathèque',
      startDate: '2026-11-23T14:00',
      endDate: '2026-11-23T16:00',
    },
    { id: 'no-date', name: 'Sans date' },
    { id: 'bad-link', name: 'Débat', startDate: '2026-11-24T18:30', url: 'javascript:alert(1)' },
    'not an event',
  ],
  resources: [
    { id: 'good', name: 'Point accueil', category: 'service', url: 'https://example.org/' },
    { id: 7 },
  ],
};

/** No campaign at all. */
export const broken: RawCampaign = { format: 1, events: 'none' };

/** A name of more words than anybody has room for, and one word that is none of them. */
export const longName =
  'Rencontre des professionnelles et des professionnels de l’enfance, des familles et de celles et ceux qui les accompagnent, ' +
  'https://www.val-de-riviere.example/prevention/anticonstitutionnellement-hexakosioihexekontahexaphobie';

/** In a language that is written from right to left, in a page that is not. */
export const rightToLeft: RawCampaign = {
  ...bare,
  id: 'right-to-left',
  inLanguage: 'ar',
  name: 'أسبوع الوقاية معًا',
  description: 'ثمانية أيام من اللقاءات وورش العمل للمهنيين والعائلات.',
  events: [
    {
      id: 'a',
      name: 'لقاء مع العائلات (الجزء 2)',
      description: 'مدخل مجاني، بدون تسجيل.',
      startDate: '2026-11-23T14:00',
      endDate: '2026-11-23T16:00',
      category: 'لقاء',
      location: { name: 'المكتبة', addressLocality: 'Port-Vernay' },
    },
  ],
  resources: [
    {
      id: 'a',
      name: 'خط الاستماع',
      description: 'مجاني ومجهول الهوية.',
      category: 'helpline',
      hoursAvailable: '24/7',
      verifiedOn: '2026-10',
      channels: [{ type: 'voice', value: '01 99 00 10 10' }],
    },
  ],
  pressKit: {
    name: 'الملف الصحفي',
    description: 'وثائق للصحافة.',
    files: [
      { id: 'a', name: 'البيان الصحفي (2)', contentUrl: 'documents/communique.pdf', contentSize: 42_000 },
    ],
  },
};
