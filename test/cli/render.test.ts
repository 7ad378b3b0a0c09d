import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '@relais/cli';
import fc from 'fast-check';

const fixture = fileURLToPath(new URL('../../../stories/fixtures/campaign.json', import.meta.url));
const NOW = Date.parse('2026-11-23T10:30+01:00');
const WIDGETS = ['banner', 'agenda', 'resources', 'press-kit'];
let folder = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-'));
});
after(() => rm(folder, { recursive: true }));

const relais = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['render', ...args], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    now: NOW,
    env: { LANG: 'fr_FR.UTF-8' },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
};

const write = async (name: string, data: unknown): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, typeof data === 'string' ? data : JSON.stringify(data));
  return file;
};

/** The text that is read, without styles, tags and attributes. */
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const countOf = (html: string, what: string): number => html.split(what).length - 1;

describe('relais render', () => {
  it('writes each widget as HTML with declarative shadow DOM', async () => {
    for (const widget of WIDGETS) {
      const { code, out } = await relais(fixture, '--widget', widget, '--src', '/c/campaign.json');
      assert.equal(code, 0);
      assert.match(
        out,
        new RegExp(
          `^<relais-${widget} src="/c/campaign.json" lang="fr"( view="list")?><template shadowrootmode="open"><style>.+</style>\\n<div class="root">`,
        ),
      );
      assert.match(out, new RegExp(`</div></template></relais-${widget}>$`));
      assert.doesNotMatch(out, /<!--|<\?|\[object|undefined|relais-page/);
    }
  });

  it('writes all of the programme, whatever the limit, and what is said of each session', async () => {
    const { out } = await relais(fixture, '--widget', 'agenda', '--attr', 'limit=3');
    const { events } = JSON.parse(await readFile(fixture, 'utf8')) as { events: unknown[] };
    assert.equal(countOf(out, '<li part="event'), events.length);
    assert.match(out, /<summary[^>]*>\s*Tout afficher \(60\)\s*<\/summary>/);
    assert.match(textOf(out), /Accès en fauteuil roulant/);
  });

  it('has the emergency numbers and their links', async () => {
    const { out } = await relais(fixture, '--widget', 'resources');
    for (const number of ['15', '17', '112', '119']) assert.ok(out.includes(`href="tel:${number}"`));
    assert.ok(out.includes('href="sms:114"'));
    assert.match(textOf(out), /écrivez|Appeler le 17/i);
  });

  it('has the steps for who worries, and nowhere a word of something that loads', async () => {
    for (const [lang, steps] of [
      [
        'fr',
        /Je suis parent ou proche Danger immédiat.*119 vous écoute.*Vous pouvez joindre : .*Je suis professionnelle/,
      ],
      [
        'en',
        /I am a parent.*Immediate danger\?.*119 listens and advises.*You can reach: .*I work with young people/,
      ],
    ] as const) {
      const { out } = await relais(fixture, '--widget', WIDGETS.join(), '--lang', lang);
      assert.match(textOf(out), steps);
      assert.equal(countOf(out, '<details class="worry">'), 1);
      assert.doesNotMatch(out, /Chargement|Loading/);
    }
    const { out } = await relais(fixture, '--widget', 'resources', '--attr', 'no-steps');
    assert.doesNotMatch(out, /class="worry"|Je suis parent/);
  });

  it('says nothing that is true only while it is written', async () => {
    for (const widget of WIDGETS) {
      for (const now of ['2026-11-10', '2026-11-23T10:30', '2026-11-26T14:00']) {
        const { out } = await relais(fixture, '--widget', widget, '--now', now);
        assert.doesNotMatch(
          textOf(out),
          /Ouvert jusqu|Fermé|En ce moment|Aujourd’hui|Jour \d sur|Dernier jour|Demain|Dans \d|Commence|À suivre/,
        );
        assert.doesNotMatch(out, /part="(?:day|event)[^"]* now|part="resource closed/);
      }
    }
  });

  it('is the same each time, on any machine', async () => {
    const bin = fileURLToPath(new URL('../../../packages/cli/bin/relais.js', import.meta.url));
    const args = [
      'render',
      fixture,
      '-w',
      WIDGETS.join(),
      '--now',
      '2026-11-23T10:30',
      '--attr',
      'after=message',
    ];
    const written = await Promise.all(
      ['Asia/Tokyo', 'America/Los_Angeles'].map(
        (TZ, i) =>
          new Promise<string>((done, failed) => {
            const env = { ...process.env, TZ, LANG: i ? 'en_US.UTF-8' : 'fr_FR.UTF-8' };
            execFile(process.execPath, [bin, ...args], { env, maxBuffer: 1e7 }, (error, out) =>
              error ? failed(error) : done(out),
            );
          }),
      ),
    );
    assert.ok(written[0]!.length > 10_000);
    assert.equal(written[0], written[1]);
  });

  it('speaks both languages, and by itself that of the campaign', async () => {
    const english = await relais(fixture, '--widget', 'agenda,exit', '--lang', 'en');
    assert.match(textOf(english.out), /28 past sessions|Leave this page quickly/);
    assert.match(english.out, /<relais-agenda [^>]*lang="en"/);
    const own = await write('en.json', { format: 1, id: 'x', name: 'Week', inLanguage: 'en' });
    assert.match((await relais(own, '--widget', 'resources')).out, /lang="en"[^]*Emergency numbers/);
  });

  it('writes addresses as the page needs them', async () => {
    const file = await write('adresses.json', {
      format: 1,
      id: 'x',
      name: 'Semaine',
      pressKit: {
        files: [
          { id: 'a', name: 'A', contentUrl: 'documents/a.pdf' },
          { id: 'b', name: 'B', contentUrl: '../b.pdf' },
          { id: 'c', name: 'C', contentUrl: '/c.pdf' },
          { id: 'd', name: 'D', contentUrl: 'https://exemple.example/d.pdf' },
          { id: 'e', name: 'E', contentUrl: './javascript:alert(1)' },
          { id: 'f', name: 'F', contentUrl: './/autre.example/f.pdf' },
          // Sites whose names begin like the one that stands for the page.
          { id: 'g', name: 'G', contentUrl: 'https://relais-pagejavascript:80/alert(1)' },
          { id: 'h', name: 'H', contentUrl: 'https://relais-page@autre.example/' },
        ],
      },
    });
    const links = async (...args: string[]): Promise<string[]> =>
      [...(await relais(file, '--widget', 'press-kit', ...args)).out.matchAll(/<a [^>]*href="([^"]*)"/g)].map(
        ([, href = '']) => href,
      );
    assert.deepEqual(await links('--src', 'donnees/c.json'), [
      './donnees/documents/a.pdf',
      './b.pdf',
      '/c.pdf',
      'https://exemple.example/d.pdf',
      './donnees/javascript:alert(1)',
      './donnees//autre.example/f.pdf',
      'https://relais-pagejavascript:80/alert(1)',
      'https://relais-page@autre.example/',
    ]);
    assert.deepEqual((await links('--src', '/c/c.json')).slice(0, 2), ['/c/documents/a.pdf', '/b.pdf']);
    assert.deepEqual((await links('--src', 'https://d.example/c.json')).slice(0, 1), [
      'https://d.example/documents/a.pdf',
    ]);
    assert.deepEqual((await links()).slice(0, 2), ['./documents/a.pdf', '../b.pdf']);
  });

  it('says which filter of the page matches nothing, and what there is', async () => {
    const place = (name: string): object => ({ name, addressLocality: 'Sceaux' });
    const campaign = await write('filtres.json', {
      format: 1,
      id: 'x',
      name: 'Semaine',
      events: [
        { id: 'a', name: 'A', startDate: '2026-11-24', category: 'Débat', location: place('Mairie') },
        { id: 'b', name: 'B', startDate: '2026-11-24', category: 'Atelier', location: place('Lycée') },
        { id: 'c', name: 'C', startDate: '2026-11-24', category: 'Discours', politicalSpeech: true },
      ],
      resources: [
        { id: 'r', name: 'R', audience: ['young'], category: 'helpline', areaServed: ['France'] },
        { id: 's', name: 'S', audience: ['relatives'], areaServed: ['Sceaux'] },
      ],
    });
    const said = async (widget: string, ...filters: string[]): Promise<string[]> => {
      const attributes = filters.flatMap((filter) => ['--attr', filter]);
      const { code, err } = await relais(campaign, '-w', widget, ...attributes, '--src', '/c.json');
      assert.equal(code, 0);
      return err.split('\n').filter((line) => /^(?:agenda|resources)/.test(line));
    };
    assert.deepEqual(await said('agenda', 'category=Ateliers'), [
      'agenda\u00a0: category="Ateliers" ne correspond à rien. La campagne a «\u00a0Atelier\u00a0», «\u00a0Discours\u00a0», «\u00a0Débat\u00a0».',
    ]);
    assert.deepEqual(await said('agenda', 'audience=Jeunes'), [
      'agenda\u00a0: audience="Jeunes" ne correspond à rien. La campagne n’a aucune valeur pour cet attribut.',
    ]);
    assert.deepEqual(await said('agenda', 'category=atelier', 'place=Mairie'), [
      'agenda\u00a0: réunis, category, place ne correspondent à rien.',
    ]);
    assert.deepEqual(await said('resources', 'audience=young,jeunes'), [
      'resources\u00a0: audience n’a pas de valeur «\u00a0jeunes\u00a0». Valeurs possibles\u00a0: «\u00a0young\u00a0», «\u00a0relatives\u00a0», «\u00a0professionals\u00a0», «\u00a0everyone\u00a0».',
    ]);
    assert.deepEqual(await said('resources', 'category=law'), [
      'resources\u00a0: category="law" ne correspond à rien. La campagne a «\u00a0helpline\u00a0», «\u00a0service\u00a0».',
    ]);
    assert.deepEqual(await said('resources', 'area=Seaux'), [
      'resources\u00a0: area="Seaux" ne correspond à rien. La campagne a «\u00a0Sceaux\u00a0».',
    ]);
    assert.deepEqual(await said('agenda,resources', 'audience=young'), [
      'agenda\u00a0: audience="young" ne correspond à rien. La campagne n’a aucune valeur pour cet attribut.',
    ]);
    assert.deepEqual(await said('agenda', 'category=debat,Atelier', 'locality=sceaux'), []);
    assert.deepEqual(await said('agenda', 'category=discours'), []);
    assert.match(
      (await said('agenda', 'category=discours', 'no-speeches')).join(),
      /category="discours" ne correspond à rien\. (?!.*discours»)/,
    );
    assert.deepEqual(await said('resources', 'audience=relatives', 'category=service', 'area=sceaux'), []);
    assert.deepEqual(await said('resources', 'audience=Relatives'), []);
    const { err } = await relais(campaign, '-w', 'agenda', '--attr', 'place=Gare', '--lang', 'en');
    assert.match(err, /^agenda: place="Gare" matches nothing\. The campaign has “Lycée”, “Mairie”\.$/m);
  });

  it('never makes HTML of data', async () => {
    const nasty = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onclick='alert(1)",
      '</template></style><svg onload=alert(1)>',
      '<!--lit-part-->',
      'javascript:alert(1)',
      '\u0000<\u2028>&lt;',
      '${alert(1)}',
    ];
    const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 20 }));
    const url = fc.oneof(text, fc.constant('https://a.example/"><b>'));
    const campaign = fc.record({
      format: fc.constant(1),
      id: text,
      name: text,
      alternateName: text,
      description: text,
      url,
      inLanguage: text,
      organizer: fc.record({ name: text, url }),
      startDate: fc.constant('2026-11-19'),
      endDate: fc.constant('2026-11-26'),
      keyDates: fc.array(fc.record({ date: fc.constant('2026-11-23'), name: text, url }), { maxLength: 2 }),
      keyFigures: fc.array(
        fc.record({
          value: text,
          description: text,
          sources: fc.array(fc.record({ name: text, publisher: text, datePublished: text, url }), {
            maxLength: 1,
          }),
        }),
        { maxLength: 2 },
      ),
      notice: fc.record({ headline: text, text, url, linkText: text }),
      events: fc.array(
        fc.record({
          id: text,
          name: text,
          description: text,
          url,
          startDate: fc.constant('2026-11-23T14:00'),
          location: fc.record({
            name: text,
            address: text,
            addressLocality: text,
            url,
            accessibility: fc.array(text, { maxLength: 2 }),
          }),
          onlineUrl: url,
          category: text,
          audience: fc.array(text, { maxLength: 2 }),
          inLanguage: text,
          performers: fc.array(fc.record({ name: text, jobTitle: text, affiliation: text, url }), {
            maxLength: 2,
          }),
          registration: fc.record({ status: fc.constant('open'), url, email: text, telephone: text }),
          attachments: fc.array(fc.record({ name: text, contentUrl: url, role: fc.constant('document') }), {
            maxLength: 2,
          }),
          image: fc.record({ contentUrl: url, alt: text, creditText: text }),
        }),
        { maxLength: 3 },
      ),
      resources: fc.array(
        fc.record({
          id: text,
          name: text,
          provider: text,
          description: text,
          category: fc.constant('helpline'),
          areaServed: fc.array(text, { maxLength: 2 }),
          url,
          channels: fc.array(
            fc.record({
              type: fc.constantFrom('voice', 'email', 'web', 'chat', 'visit'),
              value: text,
              label: text,
              spokenLabel: text,
            }),
            { maxLength: 3 },
          ),
          source: text,
          availableLanguage: fc.array(text, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
      pressKit: fc.record({
        name: text,
        description: text,
        files: fc.array(
          fc.record({
            id: text,
            name: text,
            description: text,
            contentUrl: url,
            inLanguage: text,
            sha256: text,
            creditText: text,
            license: text,
            alternativeUrl: url,
            thumbnail: fc.record({ contentUrl: url, alt: text }),
          }),
          { maxLength: 2 },
        ),
        contacts: fc.array(fc.record({ name: text, jobTitle: text, telephone: text, email: text }), {
          maxLength: 2,
        }),
        boilerplate: text,
      }),
    });
    const TAGS = new Set(
      (
        'template style div section span p b a h2 h3 h4 h5 h6 ul ol li dl dt dd time details summary nav label input button ' +
        'figure figcaption img strong cite wbr br slot code'
      ).split(' '),
    );
    const ATTRIBUTES = new Set(
      (
        'shadowrootmode class part id lang dir href rel referrerpolicy src alt width height loading datetime data-id data-later ' +
        'type role aria-label aria-labelledby aria-expanded aria-pressed aria-current download hreflang name autocomplete value ' +
        'view variant after dismissible'
      ).split(' '),
    );
    await fc.assert(
      fc.asyncProperty(campaign, async (data) => {
        const file = await write('hostile.json', data);
        const { code, out } = await relais(
          file,
          '-w',
          WIDGETS.join(),
          '--attr',
          'variant=hero',
          '--src',
          '/c.json',
        );
        if (code === 1) return;
        assert.equal(countOf(out, '<style>'), 4);
        const html = out.replace(/<style>.*?<\/style>/gs, '');
        // A reader of tags that is as strict as what is written: whatever else there is shows.
        const rest = html.replace(
          /<\/?([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"<>]*")?)*)\s*\/?>/g,
          (_, tag: string, attributes: string) => {
            assert.ok(TAGS.has(tag) || /^relais-/.test(tag), tag);
            for (const [, name = '', value = ''] of attributes.matchAll(/\s+([\w-]+)(?:="([^"]*)")?/g)) {
              assert.ok(ATTRIBUTES.has(name), name);
              if (name === 'href' || name === 'src')
                assert.match(value, /^(?:https?:|mailto:|tel:|sms:|\/|\.\.?\/)/i, value);
            }
            return '';
          },
        );
        assert.doesNotMatch(rest, /[<>]/);
      }),
      { numRuns: 60 },
    );
  });

  it('writes styles beside the page for a strict policy, and their hashes for one with styles in the page', async () => {
    const place = await mkdtemp(join(folder, 'ecrit-'));
    const file = join(place, 'page.html');
    const { code, out, err } = await relais(
      fixture,
      '-w',
      'banner,agenda',
      '--styles',
      'linked',
      '-o',
      file,
      '--styles-url',
      '/css',
    );
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /^Écrit\u00a0: .*page\.html, .*relais-banner\.css, .*relais-agenda\.css\n/m);
    assert.deepEqual((await readdir(place)).sort(), ['page.html', 'relais-agenda.css', 'relais-banner.css']);
    const html = await readFile(file, 'utf8');
    assert.match(html, /<link rel="stylesheet" href="\/css\/relais-agenda\.css\?v=\w{8}">/);
    assert.doesNotMatch(html, /<style| style=/);
    const inline = await relais(fixture, '-w', 'banner');
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(inline.out) ?? [];
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
    assert.ok(inline.err.includes(`'sha256-${Buffer.from(digest).toString('base64')}'`));
  });

  it('leaves by a plain link, and to no other place', async () => {
    const { code, out } = await relais('-w', 'exit', '--attr', 'sticky');
    assert.equal(code, 0);
    assert.match(out, /^<relais-exit lang="fr" sticky>/);
    assert.match(
      out,
      /<\/template><a href="https:\/\/fr\.wikipedia[^>]*>Quitter vite cette page<\/a><\/relais-exit>$/,
    );
    assert.doesNotMatch(textOf(out), /trois fois/);
    assert.match(
      (await relais('-w', 'exit', '--attr', 'href=https://a.example/')).out,
      /<a [^>]*href="https:\/\/a\.example\/"/,
    );
    for (const href of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])
      assert.equal((await relais('-w', 'exit', '--attr', `href=${href}`)).code, 2);
  });

  it('says in French and English what it has not understood', async () => {
    const cases: [RegExp, RegExp, ...string[]][] = [
      [/Dites quel module/, /Say which widget/, fixture],
      [/Module inconnu\u00a0: «\u00a0menu\u00a0»/, /Unknown widget: “menu”/, fixture, '-w', 'menu'],
      [
        /Attribut inconnu\u00a0: «\u00a0onclick/,
        /Unknown attribute: “onclick”/,
        fixture,
        '-w',
        'agenda',
        '--attr',
        'onclick=x',
      ],
      [/--now attend/, /--now takes/, fixture, '-w', 'agenda', '--now', 'demain'],
      [/--styles vaut/, /--styles is/, fixture, '-w', 'agenda', '--styles', 'jolis'],
      [/dites où écrire/, /say where to write/, fixture, '-w', 'agenda', '--styles', 'linked'],
      [/--heading-level attend/, /--heading-level takes/, fixture, '-w', 'agenda', '--heading-level', '9'],
      [/Il manque le nom d’un fichier/, /Please give the name of a file/, '-w', 'agenda'],
    ];
    for (const [french, english, ...args] of cases) {
      const fr = await relais(...args);
      assert.deepEqual([fr.code, fr.out], [2, '']);
      assert.match(fr.err, french);
      assert.match((await relais(...args, '--lang', 'en')).err, english);
    }
  });

  it('writes nothing where there is no campaign, and what is good of one that is damaged', async () => {
    for (const file of [
      join(folder, 'absent.json'),
      await write('casse.json', '{ "id": '),
      await write('vide.json', []),
    ]) {
      const { code, out, err } = await relais(file, '-w', 'agenda');
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, /erreur\u00a0: .*\n[^]*Rien n’a été écrit/);
    }
    const damaged = await write('abime.json', {
      format: 1,
      id: 'x',
      name: 'Semaine',
      events: [{ id: 'a', name: 'Accueil', startDate: '2026-11-24' }, { id: 'b' }],
    });
    const { code, out, err } = await relais(damaged, '-w', 'agenda');
    assert.equal(code, 0);
    assert.match(textOf(out), /Accueil/);
    assert.match(err, /abime\.json\n {2}erreur/);
    assert.equal((await relais(damaged, '-w', 'agenda', '--strict')).code, 1);
    const nowhere = await relais(fixture, '-w', 'banner', '-o', join(folder, 'non', 'page.html'));
    assert.equal(nowhere.code, 1);
    assert.ok(
      nowhere.err.includes(
        `Impossible d’écrire page.html\u00a0: il n’y a pas de dossier «\u00a0${join(folder, 'non')}\u00a0».`,
      ),
    );
    assert.doesNotMatch(nowhere.err, /ENOENT/);
  });

  it('says what looks wrong, as validate does, and is written all the same', async () => {
    const file = await write('douteux.json', {
      format: 1,
      id: 'x',
      name: 'Semaine',
      startDate: '2026-11-19',
      events: [
        { id: 'a', name: 'Accueil', startDate: '2006-11-19', registration: { telephone: '01 99 00 40 4' } },
      ],
      resources: [{ id: 'r', name: 'Ligne', verifiedOn: '2020' }],
    });
    for (const more of [[], ['--strict']]) {
      const { code, out, err } = await relais(file, '-w', 'agenda', ...more);
      assert.equal(code, 0);
      assert.match(textOf(out), /Accueil/);
      assert.match(err, /douteux\.json\n {2}avertissement\u00a0: .*trop ou trop peu de chiffres/);
      assert.match(err, /en dehors de la campagne/);
      assert.match(err, /dernière vérification\u00a0: 2020/);
    }
  });

  it('is an empty banner after the campaign, and says how to thank', async () => {
    const { out, err } = await relais(fixture, '-w', 'banner', '--now', '2027-01-01');
    assert.equal(textOf(out).trim(), '');
    assert.match(err, /after=message/);
    const thanks = await relais(fixture, '-w', 'banner', '--now', '2027-01-01', '--attr', 'after=message');
    assert.match(textOf(thanks.out), /Merci/);
  });
});
