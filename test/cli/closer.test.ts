import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '@relais/cli';

const head = { format: 1, id: 'x', name: 'Semaine', startDate: '2026-11-19', endDate: '2026-11-26' };
const event = { id: 'a', name: 'Accueil', startDate: '2026-11-19' };

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-'));
});
after(() => rm(folder, { recursive: true }));

interface Answer {
  code: number;
  /** `severity code path`. */
  brief: string[];
  sentences: string[];
  /** The values that are only examples. All numbers and hosts in here are: they are not among the rest. */
  samples: string[];
}

interface Told {
  severity: string;
  code: string;
  path: string;
  sentence: string;
  params?: { value: string };
}

const validate = async (content: unknown, lang = 'fr'): Promise<Answer> => {
  const path = join(folder, 'campagne.json');
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  await writeFile(path, isText ? content : JSON.stringify(content));
  const out: string[] = [];
  const now = Date.UTC(2026, 10, 23, 12);
  const code = await run(['validate', '--json', '--lang', lang, path], {
    out: (line) => out.push(line),
    now,
  });
  const { problems: all } = JSON.parse(out.join('')) as { problems: Told[] };
  const problems = all.filter(({ code }) => code !== 'sample');
  return {
    code,
    brief: problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
    sentences: problems.map(({ sentence }) => sentence),
    samples: all.flatMap(({ code, path, params }) => (code === 'sample' ? `${path} ${params?.value}` : [])),
  };
};

const sentenceOf = async (content: unknown, lang?: string): Promise<string> => {
  const { sentences } = await validate(content, lang);
  assert.equal(sentences.length, 1, sentences.join('\n'));
  return sentences[0] ?? '';
};

describe('what relais validate says of a date', () => {
  const say = (startDate: string, lang?: string): Promise<string> =>
    sentenceOf({ ...head, events: [{ ...event, startDate }] }, lang);

  it('is how to write it, where it can be told for sure', async () => {
    const written = [
      ['19/11/2026', '2026-11-19'],
      ['11-23-2026', '2026-11-23'],
      ['2026/11/23', '2026-11-23'],
      ['2026-11-9', '2026-11-09'],
      ['20261123', '2026-11-23'],
      ['12.12.2026', '2026-12-12'],
      ['2026-11-23 14h30', '2026-11-23T14:30'],
      ['2026-11-23T9:00', '2026-11-23T09:00'],
      ['23/11/2026 à 14 h', '2026-11-23T14:00'],
      ['lundi 23 novembre 2026', '2026-11-23'],
      ['1er déc. 2026, 9 heures', '2026-12-01T09:00'],
      ['24/11/26', '2026-11-24'],
      ['24/11/26 à 9h', '2026-11-24T09:00'],
    ] as const;
    for (const [text, date] of written) {
      const sentence = await say(text);
      assert.ok(
        sentence.includes(
          `la date «\u00a0${text}\u00a0» s’écrit autrement ici. Écrivez «\u00a0${date}\u00a0».`,
        ),
        sentence,
      );
    }
    assert.match(
      await say('2026/11/23', 'en'),
      /the date “2026\/11\/23” is written another way here\. Write “2026-11-23”\./,
    );
  });

  it('is how dates are written, where it cannot', async () => {
    for (const text of ['hier', '23 brumaire 2026', '2026-11-23 14:30 pm', '2026-11-23 midi'])
      assert.match(
        await say(text),
        /n’est pas écrit comme une date\. Écrivez l’année, le mois, puis le jour/,
      );
  });

  it('is both days that it may be', async () => {
    assert.match(
      await say('05/10/2026'),
      /peut être deux dates\. Écrivez «\u00a02026-10-05\u00a0» si le jour y vient en premier, «\u00a02026-05-10\u00a0»/,
    );
    assert.match(await say('05/10/26 14h', 'en'), /“2026-10-05T14:00” if the day .* “2026-05-10T14:00”/);
    assert.match(await sentenceOf({ ...head, endDate: '05/12/2026' }), /peut être deux dates/);
  });

  it('is the end as well, where the text has one', async () => {
    const text = '24/11/2026 de 9h à 10h30';
    assert.match(
      await say(text),
      /Écrivez «\u00a02026-11-24T09:00\u00a0», et la fin dans endDate\u00a0: «\u00a02026-11-24T10:30\u00a0»\./,
    );
    const ended = { ...head, events: [{ ...event, endDate: text }] };
    assert.match(await sentenceOf(ended, 'en'), /Write “2026-11-24T10:30”\./);
    assert.match(
      await say('05/10/2026 de 9h à 10h30'),
      /«\u00a02026-10-05T09:00\u00a0» si le jour .* «\u00a02026-05-10T09:00\u00a0» si c’est le mois\. La fin va dans endDate\u00a0: «\u00a02026-10-05T10:30\u00a0» ou «\u00a02026-05-10T10:30\u00a0»\. Cette entrée/,
    );
    assert.match(
      await sentenceOf({ ...head, events: [{ ...event, endDate: '05/10/2026 9h-10h30' }] }, 'en'),
      /Write “2026-10-05T10:30” if the day .* “2026-05-10T10:30” if the month does\. This detail/,
    );
    assert.match(await say('24/11/2026 22h-1h'), /endDate\u00a0: «\u00a02026-11-25T01:00\u00a0»/);
    assert.match(await say('24/11/2026 9h-25h'), /l’heure de .* n’existe pas/);
    assert.match(await say('2026-11-24T9:00-10:00'), /n’est pas écrit comme une date/);
  });

  it('is that a spreadsheet has counted it', async () => {
    const serial = async (startDate: unknown, lang?: string): Promise<string> =>
      sentenceOf({ ...head, events: [{ ...event, startDate }] }, lang);
    assert.match(
      await serial(46350),
      /«\u00a046350\u00a0» est une date comptée par un tableur\. Mettez la cellule au format texte, et écrivez «\u00a02026-11-24\u00a0»\. Cette entrée n’est pas affichée/,
    );
    assert.match(await serial('46350,375', 'en'), /Format the cell as text, and write “2026-11-24T09:00”/);
    assert.match(await serial(12), /Écrivez un texte entre guillemets droits/);
  });

  it('is that there is no such day or time', async () => {
    for (const text of ['2021-02-30', '31/11/2026', '2026-13-01'])
      assert.ok((await say(text)).includes(`le jour «\u00a0${text}\u00a0» n’existe pas dans le calendrier`));
    assert.match(
      await say('9h30'),
      /«\u00a09h30\u00a0» est une heure sans jour.*«\u00a02026-11-19T09:30\u00a0»/,
    );
    const events = [{ ...event, startDate: '2026-11-21T09:00', endDate: '10:30' }];
    assert.match(await sentenceOf({ ...head, events }, 'en'), /time without a day.*“2026-11-21T10:30”/);
    assert.match(await say('2026-11-23T25:00'), /l’heure de «\u00a02026-11-23T25:00\u00a0» n’existe pas/);
  });

  it('is that a campaign begins and ends on a day', async () => {
    const sentence = await sentenceOf({ ...head, endDate: '2026-11-26T18:00' });
    assert.match(sentence, /un jour, sans heure\. Écrivez «\u00a02026-11-26\u00a0»\. .*la bannière/);
  });
});

describe('what relais validate sees in the file', () => {
  it('is the property that was meant, and the entry that it stands in', async () => {
    const say = (more: object): Promise<string> => sentenceOf({ ...head, events: [{ ...event, ...more }] });
    const meant = [
      ['enDdate', 'endDate'],
      ['ENDDATE', 'endDate'],
      ['desciption', 'description'],
      ['end_date', 'endDate'],
      ['heure_fin', 'endDate'],
      ['lieu', 'location'],
      ['description_courte', 'description'],
      ['lien', 'url'],
      ['inscription', 'registration'],
    ] as const;
    for (const [key, name] of meant) {
      const sentence = await say({ [key]: 'x' });
      assert.match(sentence, /^Séance n°\u00a01 «\u00a0Accueil\u00a0», «\u00a0/);
      assert.ok(sentence.endsWith(`Vouliez-vous dire «\u00a0${name}\u00a0»\u202f?`), sentence);
    }
    for (const [key, name] of [
      ['strtdate', 'startDate'],
      ['titre', 'name'],
      ['Date', 'startDate'],
      ['date_début', 'startDate'],
    ] as const) {
      const { sentences } = await validate({ ...head, events: [{ ...event, [name]: null, [key]: 'x' }] });
      assert.ok(
        sentences.some((one) => one.endsWith(`Vouliez-vous dire «\u00a0${name}\u00a0»\u202f?`)),
        key,
      );
      // One that is there already was not meant.
      assert.match(await say({ [key]: 'x' }), /Vérifiez son orthographe\.$/);
    }
    assert.match(await say({ endDate: '2026-11-19', fin: 'x' }), /Vérifiez son orthographe\.$/);
    for (const key of ['couleur', 'ville', 'a.b[0]', 'constructor'])
      assert.match(await say({ [key]: 1 }), /Vérifiez son orthographe\.$/);
    assert.match(
      await say({ location: { name: 'X', adress: 'Y' } }),
      /lieu, .*«\u00a0address\u00a0»\u202f\?$/,
    );
    assert.match(
      await say({ location: { name: 'X', ville: 'Y' } }),
      /«\u00a0addressLocality\u00a0»\u202f\?$/,
    );
    for (const key of ['endDate ', 'end\u200bDate', 'endDate\u00a0'])
      assert.match(
        await say({ [key]: 'x' }),
        /un espace, peut-être invisible.*Écrivez «\u00a0endDate\u00a0»\.$/,
      );
    assert.match(await sentenceOf({ ...head, event: [] }, 'en'), /Did you mean “events”\?$/);
  });

  it('is how to write a value of another kind, or one that the list has another word for', async () => {
    const table: [path: string, value: unknown, write: string][] = [
      ['isAccessibleForFree', 'true', 'true, sans guillemets'],
      ['isAccessibleForFree', 'Non', 'false, sans guillemets'],
      ['isAccessibleForFree', 1, 'true'],
      ['registration.capacity', '40', '40, sans guillemets'],
      ['location.latitude', '48,77', '48.77, sans guillemets'],
      ['eventStatus', 'Annulée', '"cancelled"'],
      ['eventStatus', 'https://schema.org/EventCancelled', '"cancelled"'],
      ['eventAttendanceMode', 'OnlineEventAttendanceMode', '"online"'],
      ['eventAttendanceMode', 'En ligne', '"online"'],
      ['registration.status', 'complet', '"full"'],
      ['registration.telephone', 199004040, '"0199004040"'],
      ['location.inseeCode', 1004, '"01004"'],
      ['location', 'Hôtel de ville', '{ "name": "Hôtel de ville" }'],
      ['performers', 'Ana Lopez', '[{ "name": "Ana Lopez" }]'],
      ['audience', 'parents, élèves', '["parents", "élèves"]'],
      ['audience', 'Élèves de 4e, 3e et leurs parents', '["Élèves de 4e, 3e et leurs parents"]'],
      ['location.accessibility', 'Ascenseur au fond, à gauche', '["Ascenseur au fond, à gauche"]'],
      ['registration.telephone', 33199004040, '"+33199004040"'],
    ];
    for (const [path, value, write] of table) {
      const [key = '', inner] = path.split('.');
      const whole = inner ? { name: 'A', [inner]: value } : value;
      const events = [{ ...event, [key]: key === 'registration' ? { [inner!]: value } : whole }];
      const sentence = await sentenceOf({ ...head, events });
      const told = `\u00a0: «\u00a0${JSON.stringify(value)}\u00a0» ne convient pas ici. Écrivez ${write}.`;
      assert.ok(sentence.includes(told), `${told}\n${sentence}`);
    }
    const events = [{ ...event, isAccessibleForFree: 'true' }];
    assert.match(
      await sentenceOf({ ...head, events }, 'en'),
      /“"true"” does not fit here\. Write true, without quotation marks\. This detail/,
    );
    const languages = (availableLanguage: string): Promise<string> =>
      sentenceOf({ ...head, resources: [{ id: 'r', name: 'R', verifiedOn: '2026-11', availableLanguage }] });
    assert.match(await languages('Français, anglais'), /Écrivez \["fr", "en"\]\./);
    assert.match(await languages('fr'), /Écrivez \["fr"\]\./);
    // Of what nobody can tell, what is expected.
    assert.match(await languages('patois local'), /ne convient pas ici\. Il faut une liste/);
    // An address is the name of no place, and of nobody.
    for (const more of [{ location: 'https://zoom.us/j/1' }, { performers: 'www.ville.fr/ana' }])
      assert.match(
        await sentenceOf({ ...head, events: [{ ...event, ...more }] }),
        /ne convient pas ici\. (?!.*"name": "(?:https|www))/,
      );
    assert.match(
      await sentenceOf({ ...head, events: [{ ...event, eventStatus: 'bof' }] }),
      /«\u00a0"bof"\u00a0» ne convient pas ici\. Valeurs possibles\u00a0: «\u00a0scheduled/,
    );
    assert.match(
      await sentenceOf({ ...head, events: [{ ...event, registration: { capacity: -2 } }] }),
      /«\u00a0-2\u00a0» ne convient pas ici\. Écrivez un nombre entier/,
    );
  });

  it('is how hours are written', async () => {
    const say = (hoursAvailable: unknown): Promise<string> =>
      sentenceOf({ ...head, resources: [{ id: 'r', name: 'R', verifiedOn: '2026-11', hoursAvailable }] });
    const period = { days: ['mo'], opens: '09:00', closes: '17:00' };
    for (const always of [
      ...['24/7j', '24 / 7', '24h/24 7j/7', '24 h / 24, 7 j / 7', '24h/24 et 7j/7', '7j/7 - 24h/24'],
      '24 heures sur 24, 7 jours sur 7',
    ])
      assert.match(await say(always), /Écrivez "24\/7"\. En attendant/, always);
    // Hours of some days, or days of some hours: whoever calls in the night would hear nobody.
    for (const limited of [
      ...['24h/24', '7j/7', '7j/7 de 9h à 23h', '24h/24 du lundi au vendredi', '7/7, 9h-19h'],
      ...['24h/24, 7j/7 sauf jours fériés', '24/7 par téléphone, tchat de 9h à 17h'],
    ])
      assert.match(await say(limited), /ne convient pas ici\. .*ou une liste de plages/, limited);
    assert.match(await say([{ ...period, opens: '9h30' }]), /Écrivez "09:30"\. En attendant/);
    assert.match(await say([{ ...period, days: ['mo', 'mardi'] }]), /«\u00a0"mardi"\u00a0».*\["mo", "tu"/);
    assert.match(await say('9h-17h'), /ou une liste de plages/);
  });

  it('is which entries have one id', async () => {
    const events = [
      { id: 'b', name: 'Perdu' },
      { ...event, id: 'b' },
      { ...event, id: ' b ', name: 'Débat' },
    ];
    const { sentences } = await validate({ ...head, events });
    assert.match(
      sentences[1] ?? '',
      /^Séance n°\u00a03 «\u00a0Débat\u00a0» .*l’identifiant «\u00a0b\u00a0» est déjà celui de «\u00a0Accueil\u00a0»/,
    );
  });

  it('is an address without https://', async () => {
    assert.match(
      await sentenceOf({ ...head, url: 'www.exemple.fr' }),
      /il manque https:\/\/ au début\. Écrivez «\u00a0https:\/\/www\.exemple\.fr\u00a0»/,
    );
    const channels = [{ type: 'web', value: 'exemple.fr/aide' }];
    const resources = [{ id: 'r', name: 'R', verifiedOn: '2026-10', channels }];
    assert.match(await sentenceOf({ ...head, resources }, 'en'), /Write “https:\/\/exemple\.fr\/aide”/);
    assert.match(await sentenceOf({ ...head, url: 'javascript:1' }), /Relais n’affiche pas cette adresse/);
  });

  it('is an address on the computer of whoever wrote it', async () => {
    for (const url of ['C:\\Dossier\\affiche.pdf', 'file:///C:/affiche.pdf'])
      assert.match(
        await sentenceOf({ ...head, url }),
        /un fichier de votre ordinateur.*Déposez-le sur votre site/,
      );
    assert.match(await sentenceOf({ ...head, url: 'file:///a.pdf' }, 'en'), /a file of your computer/);
  });

  it('is a session that is far from the campaign', async () => {
    const dated = async (more: object): Promise<string[]> =>
      (await validate({ ...head, events: [{ ...event, ...more }] })).brief;
    for (const startDate of ['2025-11-19', '2026-09-01', '2026-12-31T10:00', '2027-01-02'])
      assert.deepEqual(await dated({ startDate }), ['warning unlikely-date events[0].startDate']);
    assert.deepEqual(await dated({ endDate: '2027-11-19' }), ['warning unlikely-date events[0].endDate']);
    for (const startDate of ['2026-10-19', '2026-12-27']) assert.deepEqual(await dated({ startDate }), []);
    assert.deepEqual(await dated({ startDate: '2027-03-01', eventStatus: 'postponed' }), []);
    const sentence = await sentenceOf({ ...head, events: [{ ...event, startDate: '2025-11-19' }] });
    assert.match(
      sentence,
      /le 2025-11-19 est en dehors de la campagne \(du 2026-11-19 au 2026-11-26\)\. .*faute de frappe/,
    );
    // One mistake is told once.
    const [startDate, endDate] = ['2025-11-19T10:00', '2025-11-19T11:00'];
    assert.deepEqual(await dated({ startDate, endDate }), ['warning unlikely-date events[0].startDate']);
    const events = ['a', 'b', 'c'].map((id) => ({ ...event, id, name: id }));
    const year = { ...head, startDate: '2062-11-19', endDate: '2062-11-26', events };
    assert.deepEqual((await validate(year)).brief, ['warning unlikely-date startDate']);
    assert.match(
      await sentenceOf(year),
      /aucune séance n’est dans ces dates .*la première est le 2026-11-19/,
    );
    assert.match(await sentenceOf(year, 'en'), /no session is within these dates/);
    // What is on in the days of the campaign is in its dates, whenever it began.
    const exhibition = { ...event, startDate: '2026-12-15', endDate: '2027-01-20' };
    const january = { ...head, startDate: '2027-01-04', endDate: '2027-01-10' };
    const exhibitions = [exhibition, { ...exhibition, id: 'b', name: 'b' }];
    assert.deepEqual((await validate({ ...january, events: exhibitions })).brief, []);
    assert.deepEqual((await validate({ ...january, endDate: undefined, events: exhibitions })).brief, []);
    assert.deepEqual(await dated({ startDate: '2026-09-01', endDate: '2027-03-31' }), []);
    // But a year of it is a typing error.
    assert.deepEqual(await dated({ startDate: '2025-11-19', endDate: '2026-11-20' }), [
      'warning unlikely-date events[0].startDate',
    ]);
    const years = exhibitions.map((one) => ({ ...one, startDate: '2025-01-01' }));
    assert.doesNotMatch((await validate({ ...january, events: years })).sentences.join(), /aucune séance/);
    const undated = { format: 1, id: 'x', name: 'X', events: [{ ...event, startDate: '1999-01-01' }] };
    assert.deepEqual((await validate(undated)).brief, []);
  });

  it('is that a session is there twice', async () => {
    const location = { name: 'Hôtel de ville' };
    const events = [event, { ...event, id: 'b', location }, { ...event, id: 'c', location }];
    assert.deepEqual((await validate({ ...head, events })).brief, ['warning double-session events[2]']);
    assert.match(
      await sentenceOf({ ...head, events }),
      /^Séance n°\u00a03 .*le même lieu que la séance n°\u00a02\u00a0: les visiteurs la voient deux fois/,
    );
    assert.match(
      await sentenceOf({ ...head, events }, 'en'),
      /place as session no\.\u00a02: visitors see it twice/,
    );
    for (const more of [
      { audience: ['Parents'] },
      { eventStatus: 'cancelled' },
      { performers: [{ name: 'A' }] },
      { endDate: '2026-11-20' },
      { location: { ...location, addressLocality: 'Sceaux' } },
      { location: { ...location, address: '1 rue de la Paix' } },
      { onlineUrl: 'https://visio.fr/aB' },
      { url: 'https://ville.fr/a' },
      { track: 'Familles' },
      { category: 'Atelier' },
      { description: 'Pour les 6e.' },
    ]) {
      const first = { ...event, location, onlineUrl: 'https://visio.fr/Ab', url: 'https://ville.fr' };
      const events = [first, { ...first, id: 'b', ...more }];
      assert.deepEqual((await validate({ ...head, events })).brief, [], JSON.stringify(more));
    }
  });

  it('is that values to filter by are written in two ways', async () => {
    const categories = ['ateliers', 'Atelier', 'Atelier ', 'Débat', 'Debat', 'Débat', 'Exposition'];
    const events = categories.map((category, i) => ({ ...event, id: `${i}`, name: `S${i}`, category }));
    const { brief, sentences } = await validate({ ...head, events });
    assert.deepEqual(brief, [
      'warning unlike-spelling events[0].category',
      'warning unlike-spelling events[4].category',
    ]);
    assert.match(sentences[0] ?? '', /«\u00a0ateliers\u00a0» et «\u00a0Atelier\u00a0» font deux filtres/);
    const filtered = async (...values: string[]): Promise<string[]> => {
      const events = values.map((category, i) => ({ ...event, id: `${i}`, name: `S${i}`, category }));
      return (await validate({ ...head, events })).brief;
    };
    // Other words, not other spellings.
    for (const [one, other] of [
      ['Marche', 'Marché'],
      ['Marches', 'Marchés'],
      ['Marche', 'Marche\u0301'],
      ['Cour', 'Cours'],
    ] as const)
      assert.deepEqual(await filtered(one, other), [], `${one}, ${other}`);
    for (const [one, other] of [
      ['Marchés ouverts', 'Marché ouvert'],
      ['École', 'Ecole'],
    ] as const)
      assert.deepEqual(await filtered(one, other), ['warning unlike-spelling events[1].category'], other);
    const places = ['Salle 1', 'Salle 2', 'salle 1'].map((name, i) => ({
      ...event,
      id: `${i}`,
      name: `S${i}`,
      location: { name },
    }));
    assert.match(
      await sentenceOf({ ...head, events: places }, 'en'),
      /“salle 1” and “Salle 1” are two filters.*write “Salle 1” everywhere/,
    );
  });

  it('is that an end is before its start, and how to write one after midnight', async () => {
    const say = (startDate: string, endDate: string, lang?: string): Promise<string> =>
      sentenceOf({ ...head, events: [{ ...event, startDate, endDate }] }, lang);
    assert.match(
      await say('2026-11-19T22:00', '2026-11-19T01:00'),
      /la fin \(2026-11-19T01:00\) est avant le début \(2026-11-19T22:00\).*après minuit, écrivez «\u00a02026-11-20T01:00\u00a0»/,
    );
    assert.match(
      await say('2026-11-19T22:00', '2026-11-19T01:00', 'en'),
      /after midnight, write “2026-11-20T01:00”/,
    );
    assert.doesNotMatch(await say('2026-11-19T14:00', '2026-11-19T09:00'), /minuit/);
    assert.doesNotMatch(await say('2026-11-20', '2026-11-19'), /minuit/);
  });

  it('is that nobody can get to a session that is online', async () => {
    const startDate = '2026-11-24T10:00';
    const online = async (more: object): Promise<string[]> =>
      (await validate({ ...head, events: [{ ...event, startDate, ...more }] })).brief;
    for (const more of [
      { eventAttendanceMode: 'online' },
      { eventAttendanceMode: 'mixed', location: { name: 'Salle' } },
      { eventStatus: 'movedOnline', location: { name: 'Salle' }, registration: { status: 'none' } },
    ])
      assert.deepEqual(await online(more), ['warning no-online-url events[0].onlineUrl']);
    for (const more of [
      ...[{ onlineUrl: 'https://visio.fr' }, { url: 'https://ville.fr/a' }],
      ...[{ registration: { email: 'a@ville.fr' } }, { registration: { url: 'https://ville.fr/a' } }],
      // Nobody gets there any more.
      ...[{ eventStatus: 'cancelled' }, { startDate: '2026-11-20T10:00' }],
    ])
      assert.deepEqual(await online({ eventAttendanceMode: 'online', ...more }), [], JSON.stringify(more));
    assert.deepEqual(await online({ eventAttendanceMode: 'online', onlineUrl: 'www.visio.fr' }), [
      'warning unsafe-url events[0].onlineUrl',
    ]);
    const say = (eventAttendanceMode: string, lang?: string): Promise<string> =>
      sentenceOf({ ...head, events: [{ ...event, startDate, eventAttendanceMode }] }, lang);
    assert.match(
      await say('online'),
      /^Séance n°\u00a01 «\u00a0Accueil\u00a0».* cette séance a lieu en ligne, et rien ne dit aux visiteurs comment la rejoindre\. Écrivez/,
    );
    assert.match(await say('mixed'), /cette séance peut aussi être suivie en ligne, et rien/);
    assert.match(await say('online', 'en'), /this session takes place online, and nothing tells visitors/);
    assert.match(await say('mixed', 'en'), /this session can be followed online too, and nothing/);
  });

  it('is one thing where a date of verification is not written well', async () => {
    const resources = [{ id: 'r', name: 'R', verifiedOn: '05/10/2026' }];
    assert.deepEqual((await validate({ ...head, resources })).brief, [
      'warning invalid resources[0].verifiedOn',
    ]);
    const say = (verifiedOn: unknown): Promise<string> =>
      sentenceOf({ ...head, resources: [{ id: 'r', name: 'R', verifiedOn }] });
    assert.match(await say('25/10/2026'), /Écrivez «\u00a02026-10-25\u00a0»\. Ce détail/);
    assert.match(await say('05/10/2026'), /«\u00a02026-10-05\u00a0» si le jour/);
    assert.match(await say(46350), /«\u00a02026-11-24\u00a0»\. Ce détail/);
    assert.match(await say('hier'), /Écrivez un jour, un mois ou une année/);
  });

  it('is that a format is missing, which fails nothing', async () => {
    const { format: _, ...rest } = head;
    const { code, brief, sentences } = await validate(rest);
    assert.deepEqual([code, brief], [0, ['note no-format format']]);
    assert.match(sentences[0] ?? '', /^Format\u00a0: .*"format": 1/);
  });

  it('is never the name of an entry with a forbidden number', async () => {
    const number = `0${['8', '0', '6', '2', '3', '1', '0', '6', '3'].join('')}`;
    assert.ok(!(await sentenceOf({ ...head, events: [{ ...event, name: number }] })).includes(number));
  });
});

describe('what relais validate says of a way to get in touch', () => {
  const voice = (value: string, type = 'voice'): object => ({
    ...head,
    resources: [{ id: 'r', name: 'R', verifiedOn: '2026-10', channels: [{ type, value }] }],
  });
  const press = (contact: object): object => ({
    ...head,
    pressKit: { contacts: [{ name: 'X', ...contact }] },
  });

  it('is that a French number has too many or too few digits', async () => {
    const wrong = [
      '01 99 00 40 4',
      '01 99 00 40 400',
      '+33 1 99 00 40 4',
      '0033 1 99 00 40 40 1',
      '+33 01 99 00 40 40',
      '199004040',
      '33 1 99 00 40 40',
      '4018',
      '31 114',
      '117 000',
    ];
    for (const value of wrong) {
      const { brief, sentences } = await validate(voice(value));
      assert.deepEqual(brief, ['warning unlikely-number resources[0].channels[0].value'], value);
      assert.ok(
        sentences[0]?.includes(`«\u00a0${value}\u00a0» a trop ou trop peu de chiffres`),
        sentences[0],
      );
      assert.match(sentences[0] ?? '', /«\u00a0R\u00a0».*Comptez les chiffres/);
    }
    const right = [
      ...['01 99 00 40 40', '0 800 05 95 95', '+33 1 99 00 40 40', '+33 (0)1 99 00 40 40', '0033 199004040'],
      ...[
        '15',
        '112',
        '119',
        '3018',
        '39 19',
        '1014',
        '116 006',
        '118 218',
        '+32 2 555 12 12',
        '0032 25551212',
      ],
    ];
    for (const value of right) assert.deepEqual((await validate(voice(value))).brief, [], value);
    assert.deepEqual((await validate(voice('31 114', 'sms'))).brief, []);
    assert.deepEqual((await validate(voice('3 rue du Port', 'visit'))).brief, []);
  });

  it('is that there is more than one number, or another text', async () => {
    assert.match(
      await sentenceOf(voice('01 99 00 40 40 - 06 39 98 20 20')),
      /plusieurs numéros.*un seul numéro par moyen de contact/,
    );
    const several = await sentenceOf(press({ telephone: '01 99 00 40 40 / 06 39 98 20 20' }), 'en');
    assert.match(several, /is several numbers/);
    for (const telephone of ['voir le site', '01 99 00 40 40 poste 12', '-'])
      assert.match(await sentenceOf(press({ telephone })), /n’est pas un numéro de téléphone seul/);
    assert.deepEqual((await validate(press({ telephone: '+49 1520 123 45 67 89' }))).brief, []);
    const registration = { telephone: '01 99 00 40 4' };
    assert.deepEqual((await validate({ ...head, events: [{ ...event, registration }] })).brief, [
      'warning unlikely-number events[0].registration.telephone',
    ]);
  });

  it('is that there are signs in it that keep it from being a link, and how to write it', async () => {
    const registered = (telephone: string): object => ({
      ...head,
      events: [{ ...event, registration: { telephone } }],
    });
    const { brief } = await validate(registered('01/99/00/40/40'));
    assert.deepEqual(brief, ['warning unlikely-number events[0].registration.telephone']);
    assert.match(
      await sentenceOf(registered('01/99/00/40/40')),
      /«\u00a001\/99\/00\/40\/40\u00a0» contient des signes .* Écrivez «\u00a001 99 00 40 40\u00a0»\.$/,
    );
    assert.match(
      await sentenceOf(registered('+33/(0)1:99 00 40 40'), 'en'),
      /Write “\+33 \(0\)1 99 00 40 40”\.$/,
    );
    assert.match(
      await sentenceOf(registered('(+33)/1:99 00 40 40'), 'en'),
      /Write “\(\+33\) 1 99 00 40 40”\.$/,
    );
    assert.deepEqual((await validate(registered('(+33) 1 99 00 40 40'))).brief, []);
    assert.match(await sentenceOf(voice('01_99_00_40_40'), 'en'), /Write “01 99 00 40 40”\. This detail/);
  });

  it('is what its type wants, where it is refused', async () => {
    const told = [
      ['3018 (gratuit)', 'voice', '«\u00a03018 (gratuit)\u00a0» n’est pas un numéro de téléphone seul'],
      ['appelez-nous', 'sms', 'n’est pas un numéro de téléphone seul'],
      ['01 99 00 40 40 / 06 39 98 20 20', 'voice', 'plusieurs numéros'],
      ['mailto:a@exemple.fr', 'email', 'Écrivez «\u00a0a@exemple.fr\u00a0».'],
      ['accueil', 'email', 'n’est pas une adresse électronique'],
      ['notre tchat', 'chat', '«\u00a0notre tchat\u00a0» n’est pas une adresse web complète'],
    ] as const;
    for (const [value, type, expected] of told) {
      const sentence = await sentenceOf(voice(value, type));
      assert.ok(sentence.includes(expected), sentence);
      assert.doesNotMatch(await sentenceOf(voice(value, type), 'en'), /undefined/);
    }
  });

  it('is that an address of email is none', async () => {
    for (const email of [
      'presse',
      'presse @exemple.fr',
      'a@exemple.fr, b@exemple.fr',
      'presse(at)exemple.fr',
    ])
      assert.match(
        await sentenceOf(press({ email })),
        /n’est pas une adresse électronique\. Écrivez une seule/,
      );
    assert.match(
      await sentenceOf(press({ email: 'mailto:presse@exemple.fr' }), 'en'),
      /“mailto:presse@exemple\.fr” is not an email address\. Write “presse@exemple\.fr”\./,
    );
    assert.deepEqual((await validate(press({ email: 'presse@exemple.fr' }))).brief, []);
  });

  it('is HTML and broken letters in a text', async () => {
    const say = (description: string, lang?: string): Promise<string> =>
      sentenceOf({ ...head, description }, lang);
    for (const text of ['<b>Venez</b>', 'Venez<br/>nombreux', 'D&eacute;bat', 'L&#8217;accueil'])
      assert.match(await say(text), /il y a du HTML dans ce texte/);
    for (const text of ['dÃ©bat', 'lâ€™accueil', 'Ã\u00a0 midi', 'Â«\u00a0oui', 'd\ufffdbat'])
      assert.match(await say(text, 'en'), /letters of this text are broken/);
    for (const text of ['**Entrée libre**', '[Inscription](https://ville.fr/x)', 'Oui.\n## Accès'])
      assert.match(await say(text), /il y a du Markdown dans ce texte/);
    for (const description of ['2 * 3 * 4', 'a ** b', '[1] (voir)', '#3', '- un\n- deux'])
      assert.deepEqual((await validate({ ...head, description })).brief, []);
    for (const description of ['3 < 5 > 2', 'A & B; C', 'SÃO PAULO, BÂTIR', 'R&D', '«\u00a0Noël\u00a0»'])
      assert.deepEqual((await validate({ ...head, description })).brief, []);
  });

  it('is a language that is no code', async () => {
    const say = (inLanguage: string, lang?: string): Promise<string> =>
      sentenceOf({ ...head, events: [{ ...event, inLanguage }] }, lang);
    for (const [value, write] of [
      ['Français', 'fr'],
      ['anglais', 'en'],
      ['English', 'en'],
      ['fr_FR', 'fr-FR'],
      ['LSF (langue des signes)', 'fsl'],
      ['LSF', 'fsl'],
      ['lsf', 'fsl'],
    ] as const)
      assert.match(
        await say(value),
        new RegExp(`n’est pas un code de langue\\. Écrivez «\u00a0${write}\u00a0»\\.$`),
      );
    assert.match(await say('patois local', 'en'), /not the code of a language\. Write “fr” for French/);
    for (const inLanguage of ['fr', 'en-GB', 'fsl', 'ase', 'pt-BR', 'zh-Hant'])
      assert.deepEqual((await validate({ ...head, inLanguage })).brief, [], inLanguage);
    const resources = [{ id: 'r', name: 'R', verifiedOn: '2026-11', availableLanguage: ['fr', 'arabe'] }];
    assert.deepEqual((await validate({ ...head, resources })).brief, [
      'warning unlikely-language resources[0].availableLanguage[1]',
    ]);
  });

  it('is that an address begins twice', async () => {
    for (const [url, write] of [
      ['mailto:mailto:a@ville.fr', 'mailto:a@ville.fr'],
      ['http://https://ville.fr', 'https://ville.fr'],
    ] as const)
      assert.ok(
        (await sentenceOf({ ...head, url })).endsWith(`ne mène nulle part. Écrivez «\u00a0${write}\u00a0».`),
      );
    const registration = { email: 'mailto:mailto:a@ville.fr' };
    assert.match(
      await sentenceOf({ ...head, events: [{ ...event, registration }] }),
      /Écrivez «\u00a0a@ville\.fr/,
    );
  });

  it('is that an address has no https:// or mailto: before it', async () => {
    const wrong = { ...head, url: 'mairie.fr', organizer: { name: 'X', url: 'val.example/prevention' } };
    assert.deepEqual((await validate(wrong)).brief, [
      'warning unlikely-url url',
      'warning unlikely-url organizer.url',
    ]);
    assert.match(
      await sentenceOf({ ...head, calendarUrl: 'mairie.fr/programme.ics' }),
      /est lu comme un fichier à côté de celui-ci\. .*écrivez «\u00a0https:\/\/mairie\.fr\/programme\.ics\u00a0»\.$/,
    );
    const file = { id: 'f', name: 'F', contentUrl: 'affiche.pdf', alternativeUrl: 'presse@exemple.fr' };
    const pressKit = { files: [file] };
    assert.match(await sentenceOf({ ...head, pressKit }, 'en'), /write “mailto:presse@exemple\.fr”\.$/);
    const right = {
      url: 'page.html',
      calendarUrl: 'programme.ics',
      organizer: { name: 'X', logo: 'logo.val' },
      pressKit: { files: [{ ...file, alternativeUrl: 'affiche.val' }] },
    };
    assert.deepEqual((await validate({ ...head, ...right, nextEdition: { url: '../2027/' } })).brief, []);
    assert.deepEqual((await validate({ ...head, url: 'www.exemple.fr' })).brief, ['warning unsafe-url url']);
  });

  it('is that what is called is not one number, and which one was meant', async () => {
    for (const [address, write] of [
      // As spreadsheets, browsers and telephones write it.
      ['tel:+33\u00a01\u202f80 52 33 76', 'tel:+33 1 80 52 33 76'],
      ['tel:01%2080%2052%2033%2076', 'tel:01 80 52 33 76'],
      ['TEL:\u202a0180523376\u202c', 'tel:0180523376'],
      ['tel://0180523376', 'tel:0180523376'],
      ['tel:01/80/52/33/76', 'tel:01 80 52 33 76'],
      ['tel:01\u201180\u201152\u201133\u201176', 'tel:01 80 52 33 76'],
      ['tel:0180523376;ext=12', 'tel:0180523376'],
      ['sms:31114?body=Bonjour', 'sms:31114'],
    ] as const) {
      const sentence = await sentenceOf({ ...head, url: address });
      assert.match(sentence, /un seul numéro, en chiffres/, address);
      assert.ok(sentence.includes(`Écrivez «\u00a0${write}\u00a0».`), sentence);
      assert.deepEqual((await validate({ ...head, url: write })).brief, [], write);
    }
    for (const address of ['tel:*21*0180523376#', 'tel:0180523376,0180523377', 'tel:3018 (gratuit)', 'sms:'])
      assert.match(
        await sentenceOf({ ...head, url: address }, 'en'),
        /one number, in figures, and nothing else.* Write for example tel:3018\./,
        address,
      );
  });

  it('is that an address leads to a third party, and that no calendar is there', async () => {
    for (const address of [
      'https://docs.google.com/document/d/1/edit',
      'https://drive.google.com/file/d/1',
      'https://val.sharepoint.com/:b:/s/1',
      'https://1drv.ms/b/s!1',
      'https://www.dropbox.com/s/1/affiche.pdf',
      'https://we.tl/t-1',
    ]) {
      const files = [{ id: 'f', name: 'F', contentUrl: address }];
      const { brief, sentences } = await validate({ ...head, pressKit: { files } });
      assert.deepEqual(brief, ['note third-party pressKit.files[0].contentUrl']);
      assert.match(sentences[0] ?? '', /service d’un tiers/);
      const accessible = [{ id: 'f', name: 'F', contentUrl: 'f.pdf', alternativeUrl: address }];
      assert.deepEqual((await validate({ ...head, pressKit: { files: accessible } })).brief, [
        'note third-party pressKit.files[0].alternativeUrl',
      ]);
      assert.deepEqual((await validate({ ...head, calendarUrl: address })).brief, [
        'warning third-party calendarUrl',
      ]);
      assert.deepEqual((await validate(voice(address, 'web'))).brief, [
        'note third-party resources[0].channels[0].value',
      ]);
    }
    assert.match(
      await sentenceOf({ ...head, calendarUrl: 'https://drive.google.com/x' }, 'en'),
      /: drive\.google\.com gives a page, .*nobody can subscribe/,
    );
    for (const calendarUrl of ['https://calendar.google.com/ical/1/basic.ics', 'https://mydropbox.com/a.ics'])
      assert.deepEqual((await validate({ ...head, calendarUrl })).brief, []);
  });

  it('is nothing where it is refused already, or stands with a forbidden number', async () => {
    assert.deepEqual((await validate(voice('01 99 / 2'))).brief, [
      'warning invalid-channel resources[0].channels[0]',
    ]);
    const number = `0${['8', '0', '6', '2', '3', '1', '0', '6', '3'].join('')}`;
    const { brief } = await validate(voice(`${number} 0`));
    assert.deepEqual(brief, ['error forbidden-number resources[0].channels[0].value']);
  });
});

describe('what relais validate says of a file that is no campaign file', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

  it('is what it is instead', async () => {
    const told: [string | Uint8Array, RegExp][] = [
      ['', /le fichier est vide/],
      [' \n', /le fichier est vide/],
      ['{\n  “id”: “x”\n}', /guillemets courbes.* \(ligne 2, colonne 3\)/],
      ["{'id': 'x'}", /guillemets courbes, français ou simples/],
      ['{"id": "x", "name": «\u00a0X\u00a0»}', /guillemets/],
      ['<!DOCTYPE html>\n<title>Connexion</title>', /page web/],
      ['id;nom\n1;Accueil', /tableau \(CSV\)/],
      ['"id","nom"\n"1","Accueil, {débat}"', /tableau \(CSV\)/],
      ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', /calendrier iCalendar/],
      ['[{"id": "a"}]', /^Le fichier est une liste.*"events": \[/],
      ['{"total": 1, "events": [{"uid": 1, "timings": []}]}', /^C’est un export d’OpenAgenda/],
      ['{"@context": "https://schema.org", "@graph": []}', /données pour moteurs de recherche/],
      [
        JSON.stringify([head]),
        /^La campagne est dans une liste.* Enlevez le \[ du début et le \] de la fin\./,
      ],
      ['{"id"\u00a0: "x"}', /un espace insécable.* \(ligne 1, colonne 6\)/],
      [bytes('PK\u0003\u0004\u0014\u0000'), /document de bureautique/],
      [bytes('%PDF-1.7'), /document de bureautique/],
      [bytes('\u00ff\u00fe{\u0000}\u0000'), /UTF-16/],
      ['```json\n{}\n```', /la ligne ``` \(ligne 1, colonne 1\) ne fait pas partie du fichier/],
      ['Bonjour, tout le monde', /pas du JSON valide/],
    ];
    for (const [content, expected] of told) {
      const sentence = await sentenceOf(content);
      assert.match(sentence, expected);
      assert.match(sentence, /Rien de ce fichier n’est affiché\.$/);
    }
  });

  it('is what a campaign has forgotten, whatever type it names', async () => {
    const events = [event];
    for (const campaign of [head, { name: 'Semaine', events }]) {
      const { brief } = await validate({ '@type': 'Event', ...campaign, id: undefined });
      assert.ok(brief.includes('error missing id'), brief.join());
    }
    assert.match(await sentenceOf({ '@type': 'Event', name: 'Semaine' }), /données pour moteurs/);
    // A list of one entry is no campaign within brackets.
    assert.match(await sentenceOf([{ ...event, format: 'A4' }], 'en'), /a list, without the campaign/);
  });

  it('is the first thing that is no JSON, and where', async () => {
    const told: [string, string][] = [
      ['{"id": "“x”", "name": 1,}', 'une virgule de trop (ligne 1, colonne 24)'],
      ['{"a": [1, 2,\n]}', 'une virgule de trop (ligne 1, colonne 12)'],
      ['{"a": 1,, "b": 2}', 'une virgule de trop (ligne 1, colonne 9)'],
      ['{"a": 1},', 'une virgule de trop (ligne 1, colonne 9)'],
      ['{"a": "x"\n "b": 1}', 'manque une virgule (ligne 1, colonne 10)'],
      ['{"a": [{}\n{}]}', 'manque une virgule (ligne 1, colonne 10)'],
      ['{"a": 1; "b": 2}', 'manque une virgule (ligne 1, colonne 8)'],
      ['{"a" = 1}', 'faut deux-points après ce nom (ligne 1, colonne 6)'],
      ['{"a" "x"}', 'faut deux-points'],
      ['{"a": "Semaine d\'info,\n"b": 1}', 'manque un " à la fin de ce texte (ligne 1, colonne 7)'],
      ['{"a": "Le mot « oui »,\n"b": 1}', 'manque un " à la fin'],
      ['{"a": "un\n texte"}', 'un texte va à la ligne (ligne 1, colonne 10). Mettez-le sur une seule'],
      ['{"a": "un\r\n texte, long",\n"b": 1}', 'écrivez \\n là où il va à la ligne'],
      ['["un\n\n texte"', 'un texte va à la ligne'],
      ['{"a": "un,\n\n"b": "c"}', 'un texte tient sur une seule ligne'],
      ['{"a": ["un,\n 2], "b": 1}', 'un texte tient sur une seule ligne'],
      ['{"a": "un\ttexte"}', 'une tabulation dans un texte (ligne 1, colonne 10)'],
      ['{"a\t": "un texte"}', 'une tabulation dans un texte (ligne 1, colonne 4)'],
      ['{"a": "un\u0007texte"}', 'un caractère invisible dans un texte (ligne 1, colonne 10)'],
      ['{"a": "Semaine, "b": 1}', 'manque un " à la fin de ce texte (ligne 1, colonne 7)'],
      ['{"a: "Semaine", "b": 1}', 'manque un " à la fin de ce texte (ligne 1, colonne 2)'],
      ['{"a": "x”,\n"b": 1}', 'guillemets courbes'],
      ['{"a”: "x"}', 'guillemets courbes'],
      ['{"a": "dit "oui" ici"}', 'un " au milieu d’un texte (ligne 1, colonne 12)'],
      ['{"a": "Le "2e" salon"}', 'un " au milieu'],
      ['{"a": "{dit} "oui" ici"}', 'un " au milieu'],
      ['{"a": oui}', '«\u00a0oui\u00a0» s’écrit autrement en JSON (ligne 1, colonne 7). Écrivez true.'],
      ['{"a": Faux}', 'Écrivez false.'],
      ['{"a": None}', 'Écrivez null.'],
      ['{"a": Semaine d’info\n}', 'Écrivez "Semaine d’info".'],
      ['{"a": 2026-11-19}', 'Écrivez "2026-11-19".'],
      ['{"a": 01 99 00 40 40}', 'Écrivez "01 99 00 40 40".'],
      ['{"a": 14:30}', 'Écrivez "14:30".'],
      ['{"a": https://exemple.fr/a}', 'Écrivez "https://exemple.fr/a".'],
      ['{id: "x"}', 'Écrivez "id".'],
      [
        '{"a": true\u00a0, "b": 1}',
        'un espace insécable, ou un autre caractère que l’on ne voit pas (ligne 1, colonne 11)',
      ],
      ['{"a": 48.5\u202f}', 'insécable, ou un autre caractère que l’on ne voit pas (ligne 1, colonne 11)'],
      ['{"a": 1, b\u200b: 2}', 'insécable, ou un autre caractère que l’on ne voit pas (ligne 1, colonne 11)'],
      ['{"a": 1, // ici\n"b": 2}', 'un commentaire (ligne 1, colonne 10)'],
      ['{"a": "C:\\Users"}', 'un seul \\ (ligne 1, colonne 10)'],
      ['{"a": "C:\\", "b": 1}', 'un seul \\ (ligne 1, colonne 10)'],
      ['{"a": [1}', 'un } (ligne 1, colonne 9) alors que le [ de la ligne 1 n’est pas fermé. Écrivez ] à'],
      ['{\n"a": 1]', 'un ] (ligne 2, colonne 7) alors que le { de la ligne 1 n’est pas fermé. Écrivez } à'],
      ['{"a": [}', 'un } (ligne 1, colonne 8) alors que le ['],
      ['{"a": 1', 'manque un } (ligne 1, colonne 8)\u00a0: le { de la ligne 1 n’est pas fermé'],
      ['{"a": [{},\n', 'manque un ] (ligne 2, colonne 1)\u00a0: le [ de la ligne 1 n’est pas fermé'],
      ['{"a": 1}}', 'un } (ligne 1, colonne 9), et plus rien à fermer'],
      ['{"a": }', 'n’est pas du JSON valide (ligne 1, colonne 7)'],
      ['{"a": 1} 2', 'n’est pas du JSON valide (ligne 1, colonne 10)'],
    ];
    for (const [content, expected] of told) {
      const sentence = await sentenceOf(content);
      assert.ok(sentence.includes(expected), `${content}: ${sentence}`);
      assert.match(sentence, /Rien de ce fichier n’est affiché\.$/);
      assert.doesNotMatch(await sentenceOf(content, 'en'), /undefined|Fault/);
    }
    const number = `0${['8', '0', '6', '2', '3', '1', '0', '6', '3'].join('')}`;
    assert.ok(!(await sentenceOf(`{"a": ${number}}`)).includes(number));
  });

  it('is a property that stands twice, and where', async () => {
    const text = `${JSON.stringify(head).slice(0, -1)},\n"events": [{"id": "a"}, {"location": {"name": "A",\n "name": "B"}}],\n"events": []}`;
    const { brief, sentences } = await validate(text);
    assert.deepEqual(brief, [
      'warning duplicate-key events[1].location.name',
      'warning duplicate-key events',
    ]);
    assert.match(
      sentences[1] ?? '',
      /«\u00a0events\u00a0» est écrit deux fois au même endroit\u00a0: seule la dernière fois compte \(ligne 4, colonne 1\)/,
    );
    assert.deepEqual((await validate({ ...head, a: { name: 'x' } })).brief, ['note unknown-property a']);
  });

  it('gives up on what no engine reads', async () => {
    assert.match(await sentenceOf(`{"a":"${'\\n'.repeat(4e6)}",}`), /pas du JSON valide|virgule de trop/);
  });

  it('is that its accents are lost, or that it begins with a mark', async () => {
    const latin = await validate(bytes('{"format":1,"id":"x","name":"\u00c9t\u00e9"}'));
    assert.deepEqual([latin.code, latin.brief], [1, ['error encoding ']]);
    assert.match(latin.sentences[0] ?? '', /pas enregistré en UTF-8/);
    const marked = await validate(`\ufeff${JSON.stringify(head)}`);
    assert.deepEqual([marked.code, marked.brief], [0, ['note encoding ']]);
    assert.match(marked.sentences[0] ?? '', /marque invisible \(BOM\)/);
  });
});

describe('what relais validate says of a sample', () => {
  const text = async (content: unknown, lang: string): Promise<string> => {
    const path = join(folder, 'exemple.json');
    await writeFile(path, JSON.stringify(content));
    const out: string[] = [];
    const code = await run(['validate', '--lang', lang, path], { out: (line) => out.push(line) });
    assert.equal(code, 0);
    return out.join('\n');
  };

  it('is a number that nobody has, however it is written', async () => {
    const ranges = ['01 99 00', '02 61 91', '03 53 01', '04 65 71', '05 36 49', '06 39 98'];
    const written = ranges.flatMap((range) => [
      `${range} 40 40`,
      `${range} 40 40`.replaceAll(' ', ''),
      `${range} 40 40`.replaceAll(' ', '.'),
      `${range} 40 40`.replaceAll(' ', '-'),
      `${range} 40 40`.replaceAll(' ', '\u202f'),
      `${range} 40 40`.replace('0', '+33 '),
      `${range} 40 40`.replace('0', '+33 (0)'),
      `${range} 40 40`.replace('0', '0033').replaceAll(' ', ''),
      `+33${`${range} 40 40`.slice(1).replaceAll(' ', '')}`,
    ]);
    for (const value of written) {
      const channels = [{ type: 'voice', value }];
      const { samples } = await validate({ ...head, resources: [{ id: 'r', name: 'R', channels }] });
      assert.deepEqual(samples, [`resources[0].channels[0].value ${value}`]);
    }
    const others = [
      ...['01 98 00 40 40', '02 61 92 40 40', '06 39 97 40 40', '+32 1 99 00 40 40', '3018', '116 006'],
      ...['2021 01 99 00', '9 01 99 00 40', '1 99 00 40 40'],
    ];
    for (const value of others) {
      const channels = [{ type: 'voice', value }];
      const { samples } = await validate({ ...head, resources: [{ id: 'r', name: 'R', channels }] });
      assert.deepEqual(samples, [], value);
    }
  });

  it('is found in the longest of texts before anybody waits', async () => {
    const description = 'a'.repeat(19_990);
    const start = performance.now();
    for (const text of [
      description,
      '+33 '.repeat(4999),
      'a.'.repeat(9999),
      'www.'.repeat(4999),
      `//${'a.'.repeat(9999)}`,
    ])
      assert.deepEqual((await validate({ ...head, description: text })).samples, []);
    assert.ok(performance.now() - start < 1500);
  });

  it('is one in the middle of a text, in a link, or where people register', async () => {
    const registration = { telephone: '0199004040', email: 'a@val.example', url: 'tel:+33199004040' };
    const events = [{ ...event, description: 'Appelez le 06 39 98 20 20, ou le 3018.', registration }];
    assert.deepEqual((await validate({ ...head, events })).samples, [
      'events[0].description 06 39 98 20 20',
      'events[0].registration.url +33199004040',
      'events[0].registration.email a@val.example',
      'events[0].registration.telephone 0199004040',
    ]);
  });

  it('is each of those in a text', async () => {
    const description =
      'Appelez le 06 39 98 20 20 ou le 01 99 00 40 40, de nouveau le 06 39 98 20 20, ou écrivez à a@val.example ou b@val.example.';
    assert.deepEqual((await validate({ ...head, description })).samples, [
      'description 06 39 98 20 20',
      'description 01 99 00 40 40',
      'description a@val.example',
      'description b@val.example',
    ]);
  });

  it('is an address that leads nowhere', async () => {
    for (const url of [
      ...[
        'https://val.example',
        'http://www.VAL.example:8080',
        'https://example.com',
        'https://a.b.example.org',
      ],
      ...['https://example.net', 'https://aide.invalid', 'https://aide.test', 'mailto:contact@mairie.test'],
    ])
      assert.deepEqual(
        (await validate({ ...head, url: `${url}${/^mailto|8080/.test(url) ? '' : '/page?x=1'}` })).samples,
        [`url ${url.replace(':8080', '')}`],
      );
    for (const url of [
      ...[
        'https://exemple.fr',
        'https://example.fr',
        'https://www.example.com.fr/',
        'https://invalid.fr/test',
      ],
      ...[
        'https://mon-example.com',
        'documents/affiche.test',
        'https://test.fr/a.example',
        'mailto:a@test.fr',
      ],
    ])
      assert.deepEqual((await validate({ ...head, url })).samples, [], url);
    assert.deepEqual((await validate({ ...head, description: 'Écrivez à a@val.example.' })).samples, [
      'description a@val.example',
    ]);
  });

  it('is a warning that names it, once for all places where it stands', async () => {
    const resources = ['r', 's', 't'].map((id) => ({
      id,
      name: 'CRIP',
      verifiedOn: new Date().toISOString().slice(0, 7),
      channels: [{ type: 'voice', value: '01 99 00 40 40' }],
    }));
    const content = { ...head, resources, url: 'https://www.val.example/semaine' };
    const french = await text(content, 'fr');
    assert.match(
      french,
      /«\u00a0https:\/\/www\.val\.example\u00a0» est un exemple .*remplacez-la avant de publier/,
    );
    assert.match(
      french,
      /^ {2}avertissement\u00a0: Ressource n°\u00a01 «\u00a0CRIP\u00a0», .* \(resources\[0\]\.channels\[0\]\.value\)\u00a0: «\u00a001 99 00 40 40\u00a0» est un exemple \(ce numéro n’est attribué à personne\)\u00a0: remplacez-le avant de publier\. \(et 2 autres endroits\)$/m,
    );
    assert.match(french, /4 avertissements/);
    const english = await text(content, 'en');
    assert.match(
      english,
      /“01 99 00 40 40” is an example \(nobody has this number\): replace it before you publish\./,
    );
    assert.match(english, /“https:\/\/www\.val\.example” is an example \(this address leads nowhere\)/);
  });

  it('is all that is left to say of the fictional campaign, and nothing of the default one', async () => {
    const read = (path: string): Promise<string> =>
      readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');
    const { code, brief, samples } = await validate(await read('stories/fixtures/campaign.json'));
    assert.equal(code, 0);
    assert.deepEqual(
      brief.filter((one) => !/^warning to-verify resources/.test(one)),
      [],
    );
    // Not one of its ways to get in touch is real.
    const channels = samples.filter((one) => /^resources\[\d+\]\.channels/.test(one));
    assert.ok(channels.length > 20, String(channels.length));
    for (const file of ['campaign', 'resources'])
      assert.deepEqual((await validate(await read(`packages/embed/campaign/${file}.json`))).samples, []);
  });
});

describe('every sentence of relais validate', () => {
  it('has correct spaces in French, and says all it should in both languages', async () => {
    const channels = ['3018 (gratuit)', '01 / 02', '0199'].map((value) => ({ type: 'voice', value }));
    const resources = [{ id: 'r', name: 'R', channels: [...channels, { type: 'web', value: 'x' }] }];
    const files = [{ id: 'f', name: '<b>', description: 'Ã©', contentUrl: 'https://we.tl/1' }];
    const more = { organizer: { name: 'X', url: 'mairie.fr' }, calendarUrl: 'https://1drv.ms/1' };
    const events = [
      event,
      event,
      { ...event, id: 'c', startDate: '19/11/2026', nme: 1 },
      { ...event, id: 'd', startDate: 'hier' },
      { ...event, id: 'e', startDate: 46350, endDate: '05/10/2026', titre: 'x' },
      { ...event, id: 'g', startDate: '05/10/2026 9h-10h', registration: { telephone: '01/99/00/40/40' } },
      { ...event, id: 'f', startDate: '24/11/2026 9h-10h', registration: { telephone: '0199', email: 'a' } },
      {
        ...event,
        id: 'h',
        inLanguage: 'Français',
        isAccessibleForFree: 'oui',
        eventStatus: 'x',
        'url ': 'x',
      },
      { ...event, id: 'i', startDate: '9h30', image: { contentUrl: 'C:\\a.png' } },
      { ...event, id: 'j', startDate: '2026-11-24T22:00', endDate: '2026-11-24T01:00', category: 'Débat' },
      { ...event, id: 'k', startDate: '2026-11-24', eventAttendanceMode: 'mixed', category: 'débats' },
      { ...event, id: 'l', description: '**a**', inLanguage: 'patois', url: 'http://https://ville.fr' },
      { ...event, id: 'm', description: 'a' },
      { ...event, id: 'n', startDate: '2029-11-19' },
    ];
    for (const lang of ['fr', 'en']) {
      const { sentences } = await validate(
        { id: 'x', name: 'X', url: 'www.e.fr', ...more, events, resources, pressKit: { files } },
        lang,
      );
      assert.ok(sentences.length >= 34, `${sentences.length}`);
      for (const sentence of sentences) {
        assert.match(sentence, /^\S.*[.?]$/u);
        assert.doesNotMatch(sentence, /undefined|NaN/);
        if (lang === 'fr')
          assert.doesNotMatch(sentence.replace(/https?:|"format":/g, ''), / [:;!?»]|« |\w[;!?](?:\s|$)/);
      }
    }
  });
});
