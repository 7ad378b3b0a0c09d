import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeProblem, parseCampaign, type Problem } from '@relais/core';

const event = { id: 'a', name: 'Accueil', startDate: '2021-11-19' };

const tell = (data: object, lang: string): Promise<string[]> =>
  Promise.all(
    parseCampaign({ id: 'x', name: 'X', ...data }).problems.map((problem) => describeProblem(problem, lang)),
  );

describe('the words for a problem', () => {
  it('say in French what is wrong, where, what to write, and what visitors see', async () => {
    assert.deepEqual(await tell({ events: [event, { ...event, id: 'b', startDate: 'hier' }] }, 'fr'), [
      'Séance n°\u00a02 «\u00a0Accueil\u00a0», date de début (events[1].startDate)\u00a0: cette date n’est pas écrite comme Relais l’attend, ou ce jour n’existe pas. Écrivez par exemple 2026-11-19, ou 2026-11-19T14:00 là où une heure est possible. Cette entrée n’est pas affichée\u202f; les autres le sont.',
    ]);
  });

  it('say it in English, also for languages that are not there', async () => {
    const data = { events: [{ ...event, url: 'javascript:alert(1)' }] };
    const [sentence] = await tell(data, 'en-GB');
    assert.equal(
      sentence,
      'Session no.\u00a01 “Accueil”, web address (events[0].url): Relais does not show this address. Write it in full, with https://; http, mailto, tel, sms, or an address relative to this file are possible too. This detail is not shown; the rest is.',
    );
    assert.deepEqual(await tell(data, 'de'), [sentence]);
  });

  it('name the values that are possible', async () => {
    const [sentence = ''] = await tell({ events: [{ ...event, eventStatus: 'annulé' }] }, 'fr-CA');
    assert.match(sentence, /Valeurs possibles\u00a0: «\u00a0scheduled\u00a0», «\u00a0cancelled\u00a0»/);
  });

  it('name the file where it is known', async () => {
    const problem: Problem = {
      path: 'url',
      code: 'unsafe-url',
      severity: 'warning',
      file: 'https://e.fr/d/c.json',
    };
    assert.match(
      await describeProblem(problem, 'fr'),
      /^c\.json, adresse web \(url\)\u00a0: Relais n’affiche pas cette adresse/,
    );
    const lost: Problem = {
      path: 'https://e.fr/c.json',
      code: 'http',
      severity: 'error',
      params: { status: 404 },
    };
    assert.equal(
      await describeProblem(lost, 'en'),
      'https://e.fr/c.json: the server did not give the file (it answered 404). Check its address. Nothing in this file is shown.',
    );
  });

  it('are there for every problem, in both languages, with correct spaces in French', async () => {
    const codes =
      'network timeout http size syntax unreadable missing empty too-long invalid invalid-date invalid-zone invalid-channel unsafe-url end-before-start forbidden-number duplicate-id too-many newer-format unknown-property';
    const params = { id: 'a', max: 20_000 };
    for (const code of codes.split(' ') as Problem['code'][]) {
      for (const severity of ['error', 'warning', 'note'] as const) {
        for (const path of ['', 'name', 'events[0].constructor', 'pressKit.files[2]', 'x.y[1].z']) {
          for (const lang of ['fr', 'en']) {
            const sentence = await describeProblem({ path, code, severity, params }, lang);
            assert.match(sentence, /^\S.*[.)]$/u);
            assert.doesNotMatch(sentence, /undefined|\[object|function/);
            if (lang === 'fr')
              assert.doesNotMatch(sentence.replace(/https?:/g, ''), / [:;!?»]|« |\w[;!?](?:\s|$)/);
          }
        }
      }
    }
  });

  it('tell both forms of opening hours, and how to write a time', async () => {
    const hours = (hoursAvailable: unknown): Promise<string[]> =>
      tell({ resources: [{ id: 'r', name: 'R', hoursAvailable }] }, 'fr');
    const [both = ''] = await hours('9h-17h');
    assert.match(both, /"24\/7".*\[\{ "days": \["mo", "tu"\], "opens": "09:00", "closes": "17:00" \}\]\./);
    assert.match(both, /aucun de ces horaires n’est affiché\.$/);
    const [time = ''] = await hours([{ days: ['mo'], opens: '9h', closes: '17:00' }]);
    const files = [{ id: 'f', name: 'F', contentUrl: 'f.pdf', contentSize: '1 Mo' }];
    const [size = ''] = await tell({ pressKit: { files } }, 'fr');
    const [none = ''] = await hours([{ days: [], opens: '09:00', closes: '17:00' }]);
    assert.match(none, /aucun de ces horaires n’est affiché\.$/);
    assert.match(size, /taille .*un nombre entier d’octets, sans guillemets/);
    assert.match(time, /ouverture \(resources\[0\]\.hoursAvailable\[0\]\.opens\).*"09:00"/);
  });

  it('say what a campaign without its dates means for the banner', async () => {
    const [start = ''] = await tell({ startDate: 'hier' }, 'fr');
    assert.match(start, /la bannière ne peut pas dire quand a lieu la campagne/);
    const [end = ''] = await tell({ startDate: '2026-11-26', endDate: '2026-11-19' }, 'en');
    assert.match(end, /the banner cannot say when the campaign ends/);
  });

  it('say what is shown instead, where leaving out a value would change the meaning', async () => {
    const [status = ''] = await tell({ events: [{ ...event, eventStatus: 'annulé' }] }, 'fr');
    assert.match(status, /la séance est annoncée comme maintenue\.$/);
    const [sensitive = ''] = await tell({ sensitive: 'oui' }, 'fr');
    assert.match(sensitive, /^«\u00a0sensitive\u00a0»\u00a0: .*tenue pour sensible/);
  });

  it('put no quotation marks into the same, and name lists in the plural', async () => {
    const name = 'Fiche «\u00a0Partager…\u00a0»';
    const [quoted = ''] = await tell({ events: [{ ...event, name, url: 1 }] }, 'fr');
    assert.match(quoted, /«\u00a0Fiche “Partager…”\u00a0»/);
    const [english = ''] = await tell({ events: [{ ...event, name: 'The “big” day', url: 1 }] }, 'en');
    assert.match(english, /“The ‘big’ day”/);
    const [list = ''] = await tell({ events: {} }, 'fr');
    assert.match(list, /^Séances \(events\)\u00a0: .*Il faut une liste/);
    assert.match((await tell({ keyDates: {} }, 'fr'))[0] ?? '', /^Dates clés \(keyDates\)/);
  });

  it('give way to those of somebody who looked closer', async () => {
    const problem: Problem = {
      path: 'url',
      code: 'unsafe-url',
      severity: 'warning',
      what: 'il manque un w.',
    };
    assert.equal(
      await describeProblem(problem, 'fr'),
      'Adresse web (url)\u00a0: il manque un w. Ce détail n’est pas affiché\u202f; le reste l’est.',
    );
    // Whoever did may have a name of their own for it.
    const code = 'encoding' as Problem['code'];
    const check: Problem = { path: '', code, severity: 'error', what: 'les accents manquent.' };
    assert.equal(await describeProblem(check, 'fr'), 'Les accents manquent.');
  });

  it('are there for whatever problem parsing finds', async () => {
    const told = await tell(
      { format: 9, url: 'x:y', events: [3, { id: 1 }, event, event], pressKit: 3, resources: [{}], a: 1 },
      'fr',
    );
    assert.equal(told.length, 11);
  });
});
