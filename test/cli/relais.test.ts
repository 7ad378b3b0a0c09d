import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '@relais/cli';

const NOW = Date.UTC(2021, 10, 19, 12);
const good = {
  format: 1,
  id: 'x',
  name: 'Semaine',
  events: [{ id: 'a', name: 'Accueil', startDate: '2021-11-19', url: 'a.html' }],
  resources: [{ id: 'r', name: 'Ligne', verifiedOn: '2021-06' }],
};

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relais-'));
});
after(() => rm(folder, { recursive: true }));

const write = async (name: string, data: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
};

const relais = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    now: NOW,
    env: { LANG: 'fr_FR.UTF-8' },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
};

describe('relais validate', () => {
  it('says what a good file holds, and that there is nothing to report', async () => {
    const { code, out, err } = await relais('validate', await write('bon.json', good));
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, 'Semaine\u00a0: 1 séance, 1 ressource, 0 document.\nRien à signaler.');
  });

  it('says in words what is wrong, under the name of the file, and fails', async () => {
    const file = await write('faux.json', {
      ...good,
      events: [{ id: 'a', name: 'Accueil', startDate: 'hier' }],
    });
    const { code, out } = await relais('validate', file);
    assert.equal(code, 1);
    const [first, second = ''] = out.split('\n');
    assert.equal(first, file);
    assert.match(
      second,
      /^ {2}erreur\u00a0: Séance n°\u00a01 .* \(events\[0\]\.startDate\)\u00a0: «\u00a0hier\u00a0» n’est pas écrit comme une date/,
    );
    assert.match(out, /1 erreur, 0 avertissement, 0 remarque\.$/);
  });

  it('answers in the language that is asked for', async () => {
    const file = await write('bon.json', good);
    assert.match((await relais('validate', '--lang', 'en', file)).out, /Nothing to report\.$/);
  });

  it('fails on warnings only where it is asked to, and on notes never', async () => {
    const noted = await write('remarque.json', { ...good, couleur: 'bleu' });
    for (const option of [[], ['--strict'], ['--max-warnings', '0']])
      assert.equal((await relais('validate', noted, ...option)).code, 0);
    const warned = await write('avertissement.json', { ...good, url: 1, description: 2 });
    assert.equal((await relais('validate', warned)).code, 0);
    assert.equal((await relais('validate', warned, '--max-warnings=2')).code, 0);
    const { code, err } = await relais('validate', warned, '--max-warnings=1');
    assert.deepEqual([code, err], [1, '2 avertissements, pour 1 au plus\u00a0: échec.']);
    assert.equal((await relais('validate', warned, '--strict')).code, 1);
    assert.equal((await relais('validate', warned, '--strict', '--max-warnings', '9')).code, 1);
    for (const wrong of ['beaucoup', '-1', ''])
      assert.equal((await relais('validate', warned, `--max-warnings=${wrong}`)).code, 2);
  });

  it('fails on an entry that visitors would not see because its id is taken, and on no entry that replaces another file’s', async () => {
    const events = ['Accueil', 'Débat'].map((name) => ({ id: 'a', name, startDate: '2021-11-19' }));
    const { code, out } = await relais('validate', await write('double.json', { ...good, events }));
    assert.equal(code, 1);
    assert.match(
      out,
      /^ {2}erreur\u00a0: Séance n°\u00a02 «\u00a0Débat\u00a0».*seule la première entrée est affichée/m,
    );
    // What can be shown is: the file is still a campaign with one event.
    assert.match(out, /^Semaine\u00a0: 1 séance/m);
    const [one, two] = [await write('base.json', good), await write('ajout.json', good)];
    assert.equal((await relais('validate', one, two, '--strict')).code, 0);
  });

  it('notes which entries take the place of another file’s', async () => {
    const pressKit = { files: [{ id: 'f', name: 'Affiche', contentUrl: 'a.pdf' }] };
    const one = await write('base.json', { ...good, pressKit });
    const events = [
      { id: 'b', name: 'Autre', startDate: '2021-11-19' },
      { id: ' a', name: 'Débat', startDate: '2021-11-19' },
      { id: 'a', name: 'Écarté', startDate: '2021-11-19' },
    ];
    const resources = [{ id: 'r', name: 'Perdue', channels: 3 }, 1, { id: 'r' }];
    const two = await write('commune.json', { ...good, id: 'y', events, resources, pressKit });
    const three = await write('ecole.json', { ...good, id: 'z', events: [{ id: 'a', name: 'Sans date' }] });
    const { out } = await relais('validate', one, two, three, '--json');
    const { problems } = JSON.parse(out) as { problems: Record<string, string>[] };
    assert.deepEqual(
      problems
        .filter(({ code }) => code === 'replaced-entry')
        .map(({ severity, path, file, sentence }) => [severity, path, file, sentence?.split('\u00a0: ')[1]]),
      [
        ['events[1]', two, 'Accueil', 'base', 'a'],
        ['resources[0]', two, 'Ligne', 'base', 'r'],
        ['resources[0]', three, 'Perdue', 'commune', 'r'],
        ['pressKit.files[0]', two, 'Affiche', 'base', 'f'],
      ].map(([path, file, first, source, id]) => [
        'note',
        path,
        file,
        `cette entrée prend la place de «\u00a0${first}\u00a0», dans ${source}.json, qui a le même identifiant («\u00a0${id}\u00a0»). Si ce n’est pas voulu, donnez-lui-en un autre.`,
      ]),
    );
    assert.match(
      (await relais('validate', one, two, '--lang', 'en')).out,
      /note: Session no\.\u00a02 “Débat” \(events\[1\]\): this entry takes the place of “Accueil” in base\.json/,
    );
  });

  it('tells a property that nobody knows once for all entries of a list', async () => {
    const events = ['a', 'b', 'c'].map((id) => ({ id, name: id, startDate: '2021-11-19', couleur: 1 }));
    const { out } = await relais('validate', await write('liste.json', { ...good, events }));
    assert.equal(out.match(/couleur/g)?.length, 2);
    assert.match(out, /\(et 2 autres endroits\)/);
    assert.match(out, /3 remarques\.$/);
  });

  it('says in which line of the file to look', async () => {
    const events = [good.events[0], { id: 'b', startDate: 'hier', location: { name: 'A', latitude: 'B' } }];
    const text = JSON.stringify({ ...good, events }, null, 2).replaceAll('\n', '\r\n');
    const file = await write('lignes.json', text);
    const lineOf = (part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;
    const told = [
      [lineOf('"id": "b"') - 1, 'events[1].name'],
      [lineOf('hier'), 'events[1].startDate'],
      [lineOf('latitude'), 'events[1].location.latitude'],
    ] as const;
    const { out } = await relais('validate', file);
    for (const [line, path] of told)
      assert.ok(
        out
          .split('\n')
          .some((told) => told.includes(`, ligne ${line}\u00a0: `) && told.includes(`(${path})`)),
        `${path}\n${out}`,
      );
    assert.match((await relais('validate', file, '--lang', 'en')).out, /^ {2}error, line \d+: /m);
    const { problems } = JSON.parse((await relais('validate', file, '--json')).out) as {
      problems: { path: string; line: number }[];
    };
    for (const [line, path] of told)
      assert.equal(problems.find((one) => one.path === path)?.line, line, path);
    // All in one line, it helps nobody.
    const { out: short } = await relais('validate', await write('court.json', { ...good, events }));
    assert.doesNotMatch(short, /ligne/);
  });

  it('tells a mistake in opening hours once for each entry', async () => {
    const closes = '17:00';
    const hoursAvailable = [
      { days: ['lu', 'ma', 'me'], opens: '9h', closes },
      { days: ['je'], opens: '9h', closes },
    ];
    const resource = { name: 'Ligne', verifiedOn: '2021-06', hoursAvailable };
    const channels = [{ type: 'voice', value: '3018', hoursAvailable }];
    const resources = [
      { ...resource, id: 'r' },
      { ...resource, id: 's', channels },
    ];
    const { out } = await relais('validate', await write('horaires.json', { ...good, resources }));
    const lines = out.split('\n').filter((line) => line.includes('hoursAvailable'));
    assert.deepEqual(
      lines.map((line) => [
        /\((resources[^)]*)\)/.exec(line)?.[1],
        /\(et (\d+) autres? endroits?\)$/.exec(line)?.[1],
      ]),
      [
        ['resources[0].hoursAvailable[0].days[0]', '5'],
        ['resources[0].hoursAvailable[0].opens', '1'],
        ['resources[1].hoursAvailable[0].days[0]', '5'],
        ['resources[1].hoursAvailable[0].opens', '1'],
        ['resources[1].channels[0].hoursAvailable[0].days[0]', '5'],
        ['resources[1].channels[0].hoursAvailable[0].opens', '1'],
      ],
    );
  });

  it('says nothing of where editors find the schema, and the schema takes it', async () => {
    const { out } = await relais(
      'validate',
      await write('editeur.json', { $schema: 'schema.json', ...good }),
    );
    assert.match(out, /Rien à signaler\.$/);
    const { properties } = JSON.parse((await relais('schema')).out) as {
      properties: Record<string, unknown>;
    };
    assert.deepEqual(properties['$schema'], { type: 'string', format: 'uri-reference' });
    // Nothing else may keep a property out either: Relais passes over what it does not know.
    assert.doesNotMatch((await relais('schema')).out, /additionalProperties|unevaluatedProperties/);
  });

  it('lists resources that nobody has verified for 12 months', async () => {
    const resources = [
      3,
      { id: 'r', name: 'A', verifiedOn: '2020-10' },
      { id: 's', name: 'B' },
      { id: 't', name: 'C', verifiedOn: '2020-11-19' },
    ];
    const { code, out } = await relais(
      'validate',
      await write('vieux.json', { ...good, resources }),
      '--json',
    );
    const { problems } = JSON.parse(out) as { problems: { code: string; path: string; sentence: string }[] };
    assert.equal(code, 1);
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      ['invalid resources[0]', 'to-verify resources[1]', 'to-verify resources[2]'],
    );
    assert.match(problems[1]?.sentence ?? '', /dernière vérification\u00a0: 2020-10/);
    const ahead = [{ id: 'r', name: 'A', verifiedOn: '2021-12' }];
    const mistyped = await write('avance.json', { ...good, resources: ahead });
    assert.match((await relais('validate', mistyped)).out, /la date de vérification, 2021-12, est à venir/);
  });

  it('reads several files as one campaign, and says of each problem in which file it is', async () => {
    const one = await write('un.json', { ...good, a: 1 });
    const two = await write('deux.json', {
      format: 1,
      id: 'y',
      name: 'Y',
      resources: [{ id: 'r', name: 'Ligne' }],
      b: 1,
    });
    const { code, out } = await relais('validate', one, two);
    assert.equal(code, 0);
    const lines = out.split('\n');
    assert.deepEqual([lines.indexOf(one), lines.indexOf(two)], [0, 2]);
    assert.match(lines[4] ?? '', /resources\[0\].*aucune date de vérification/);
    assert.match(out, /^Semaine\u00a0: 1 séance, 1 ressource, 0 document\.$/m);
  });

  it('says in which other file a session stands that is there twice', async () => {
    const events = [{ ...good.events[0], id: 'b' }];
    const [one, two] = [await write('base.json', good), await write('commune.json', { ...good, events })];
    const { out } = await relais('validate', one, two);
    assert.match(
      out,
      /commune\.json\n.*le même lieu que la séance n°\u00a01 de base\.json\u00a0: les visiteurs/,
    );
  });

  it('says so where a file is missing or no JSON, and still checks the others', async () => {
    const broken = await write('casse.json', '{\n  "id": "x",\n}');
    const missing = join(folder, 'absent.json');
    const { code, out } = await relais('validate', missing, broken, await write('bon.json', good));
    assert.equal(code, 1);
    assert.ok(
      out.includes(
        `absent.json\u00a0: ce fichier n’existe pas dans le dossier «\u00a0${folder}\u00a0». Vérifiez son nom et son dossier. Rien de ce fichier n’est affiché.`,
      ),
    );
    const relative = await relais('validate', 'campagnes/absent.json', '--lang', 'en');
    assert.ok(relative.out.includes(`this file is not in the folder “${resolve('campagnes')}”.`));
    const { code: failed, out: said } = await relais('validate', folder);
    assert.equal(failed, 1);
    assert.match(said, /c’est un dossier, et non un fichier\. Ajoutez le nom du fichier\./);
    assert.match(out, /casse\.json\u00a0: il y a une virgule de trop \(ligne 2, colonne 12\)/);
    assert.match(out, /1 séance/);
  });

  it('gives its answer as JSON to another program', async () => {
    const { code, out } = await relais('validate', '--json', await write('bon.json', good));
    assert.deepEqual([code, JSON.parse(out)], [0, { valid: true, problems: [] }]);
  });

  it('gives no orders to a terminal, nor lines to whoever reads a log, that a file has in its texts', async () => {
    const order = '\u001b]0;x\u0007\u009b2J\u202e\n::error::';
    const data = {
      ...good,
      name: order,
      [order]: 1,
      events: [{ ...good.events[0], name: order, url: 'a:b' }],
    };
    const file = await write('terminal.json', data);
    const { out } = await relais('validate', file);
    assert.match(out, /\ufffd\]0;x\ufffd/);
    const json = (await relais('validate', file, '--json')).out;
    assert.ok(
      (JSON.parse(json) as { problems: { path: string }[] }).problems.some(({ path }) => path === order),
    );
    const render = await relais('render', file, '--widget', 'agenda', '--attr', 'place=x');
    for (const text of [out, json, render.out, render.err]) {
      assert.doesNotMatch(text, /(?!\n)[\p{Cc}\u202e]/u);
      assert.doesNotMatch(text, /^::error/m);
    }
  });

  it('reads no more than there may be of a file that does not end', async () => {
    const server = createServer((_request, response) => {
      const write = (): void => {
        while (!response.destroyed && response.write(' '.repeat(1_000_000)));
      };
      response.on('drain', write);
      write();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endless = [`http://127.0.0.1:${(server.address() as AddressInfo).port}/campaign.json`];
    if (process.platform !== 'win32') endless.push('/dev/zero');
    try {
      for (const name of endless) assert.match((await relais('validate', name)).out, /trop lourd/, name);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('fetches addresses', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/bon.json' ? 200 : 404;
      response.end(JSON.stringify(good));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      assert.match((await relais('validate', `${base}/bon.json`)).out, /Rien à signaler\.$/);
      const { code, out } = await relais('validate', `${base}/absent.json`);
      assert.equal(code, 1);
      assert.match(out, /absent\.json\u00a0: le serveur n’a pas donné le fichier \(réponse 404\)/);
    } finally {
      server.close();
      server.closeAllConnections();
    }
    const { out } = await relais('validate', `${base}/bon.json`);
    assert.match(out, /n’a pas pu être chargé\. Vérifiez son adresse, et que cet ordinateur/);
    assert.doesNotMatch(out, /Access-Control/);
  });
});

describe('relais', () => {
  const command = fileURLToPath(import.meta.resolve('@relais/cli/package.json')).replace(
    /package\.json$/,
    'bin/relais.js',
  );

  it('explains itself', async () => {
    for (const args of [['help'], ['--help'], ['validate', '-h']]) {
      const { code, out } = await relais(...args);
      assert.equal(code, 0);
      assert.match(out, /relais validate <fichier ou adresse…>/);
    }
  });

  it('says so, and how to go on, where it is not understood', async () => {
    for (const args of [
      [],
      ['publier'],
      ['validate'],
      ['validate', '--couleur', 'x'],
      ['validate', '--lang'],
    ]) {
      const { code, out, err } = await relais(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, args.length ? /^[^\n]+\n.*relais help$/ : /relais validate/);
    }
    for (const command of ['validate', 'render', 'help']) {
      const { code, out, err } = await relais(command, '--lang', 'de');
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^--lang vaut fr ou en, et non «\u00a0de\u00a0»\.\n/);
    }
    assert.match((await relais('help', '--lang', 'en-GB')).out, /the tool for campaign files/);
    assert.match((await relais('publier')).err, /^Commande inconnue\u00a0: publier\n/);
    assert.match((await relais('validate', '--couleur', 'x')).err, /^Option inconnue\u00a0: --couleur\n/);
    // One that a command would pass over is not taken for its own.
    for (const args of [
      ['validate', 'x.json', '--widget', 'agenda'],
      ['render', 'x.json', '--widget', 'agenda', '--json'],
    ]) {
      const { code, err } = await relais(...args);
      assert.equal(code, 2);
      assert.match(err, /^L’option --\w+ n’est pas de relais (?:validate|render)\.\n/);
    }
    assert.match((await relais('validate', '')).err, /^Il manque le nom d’un fichier/);
    assert.match((await relais('render', '-', '--widget', 'agenda')).err, /--src$/);
    assert.match((await relais('validate', '--lang')).err, /^Option mal écrite\u00a0: --lang\n/);
  });

  it('writes the JSON Schema of a campaign file', async () => {
    const { code, out } = await relais('schema');
    assert.equal(code, 0);
    const schema = JSON.parse(out) as Record<string, never>;
    assert.deepEqual(schema['required'], ['id', 'name']);
    const { events, resources, pressKit, url, startDate } = schema['properties'] as unknown as Record<
      string,
      unknown
    >;
    assert.deepEqual(url, { type: 'string', minLength: 1, maxLength: 20_000, format: 'uri-reference' });
    assert.deepEqual(startDate, { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
    for (const part of [events, resources, pressKit]) assert.ok(part);
  });

  it('says in one sentence that it is not built, where it is not', async () => {
    const manifest = fileURLToPath(import.meta.resolve('@relais/cli/package.json'));
    const { bin, files } = JSON.parse(await readFile(manifest, 'utf8')) as {
      bin: { relais: string };
      files: string[];
    };
    // npm links a command when it installs: what is there by then is what the repository holds.
    assert.equal(bin.relais, './bin/relais.js');
    assert.ok(files.includes('bin'));
    await mkdir(join(folder, 'bin'));
    await copyFile(join(manifest, '..', bin.relais), join(folder, 'bin/relais.mjs'));
    const answer = await new Promise<{ code: unknown; err: string }>((resolve) => {
      execFile(process.execPath, [join(folder, 'bin/relais.mjs'), 'help'], (error, _, err) =>
        resolve({ code: error?.code, err }),
      );
    });
    assert.equal(answer.code, 2);
    assert.match(
      answer.err,
      /^Relais n’est pas encore construit\. .*npm run build\nRelais is not built yet\. .*\n$/,
    );
  });

  it('runs as a command', async () => {
    const manifest = fileURLToPath(import.meta.resolve('@relais/cli/package.json'));
    const { bin, version } = JSON.parse(await readFile(manifest, 'utf8')) as {
      bin: { relais: string };
      version: string;
    };
    const command = join(manifest, '..', bin.relais);
    const answer = await new Promise<{ code: unknown; out: string }>((resolve) => {
      execFile(process.execPath, [command, '--version'], (error, out) =>
        resolve({ code: error?.code ?? 0, out }),
      );
    });
    assert.deepEqual(answer, { code: 0, out: `${version}\n` });
    const failed = await new Promise<unknown>((resolve) => {
      execFile(process.execPath, [command, 'validate', join(folder, 'absent.json')], (error) =>
        resolve(error?.code),
      );
    });
    assert.equal(failed, 1);
  });

  it('reads the standard input', async () => {
    const reading = spawn(process.execPath, [command, 'validate', '-', '--lang', 'en']);
    let said = '';
    reading.stdout.on('data', (data) => (said += String(data)));
    reading.stdin.end(JSON.stringify({ ...good, resources: [] }));
    const code = await new Promise((resolve) => reading.once('close', resolve));
    assert.deepEqual(
      [code, said],
      [0, 'Semaine: 1 session, 0 resources, 0 documents.\nNothing to report.\n'],
    );
  });

  it('ends without a word, and with its own exit code, where nobody reads on', async () => {
    const events = Array.from({ length: 5000 }, (_, i) => ({ id: `e${i}`, name: 'x', startDate: 'hier' }));
    const large = await write('grand.json', { ...good, events });
    const reading = spawn(process.execPath, [command, 'validate', large]);
    reading.stdout.once('data', () => reading.stdout.destroy());
    let said = '';
    reading.stderr.on('data', (data) => (said += String(data)));
    const code = await new Promise((resolve) => reading.once('close', resolve));
    assert.deepEqual([code, said], [1, '']);
  });
});
