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
      'Événement n°\u00a02 («\u00a0Accueil\u00a0»), date de début (events[1].startDate)\u00a0: ce n’est pas une date qui existe. Écrivez par exemple 2021-11-19, ou 2021-11-19T14:00 là où une heure est possible. Cette entrée n’est pas affichée\u202f; les autres le sont.',
    ]);
  });

  it('say it in English, also for languages that are not there', async () => {
    const data = { events: [{ ...event, url: 'javascript:alert(1)' }] };
    const [sentence] = await tell(data, 'en-GB');
    assert.equal(
      sentence,
      'Event no.\u00a01 (“Accueil”), web address (events[0].url): this is not an address that Relais shows. Use https, http, mailto, tel or sms, or a relative address. This detail is not shown; the rest is.',
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
    assert.match(await describeProblem(problem, 'fr'), /^c\.json, adresse web \(url\)\u00a0: cette adresse/);
    const lost: Problem = {
      path: 'https://e.fr/c.json',
      code: 'http',
      severity: 'error',
      params: { status: 404 },
    };
    assert.equal(
      await describeProblem(lost, 'en'),
      'https://e.fr/c.json: the server did not give the file (it answered 404). Check its address. Nothing of this file is shown.',
    );
  });

  it('are there for every problem, in both languages, with correct spaces in French', async () => {
    const codes =
      'no-file network timeout http size syntax unreadable missing empty too-long invalid invalid-date invalid-zone invalid-channel unsafe-url end-before-start forbidden-number duplicate-id too-many newer-format unknown-property to-verify';
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

  it('are there for whatever problem parsing finds', async () => {
    const told = await tell(
      { format: 9, url: 'x:y', events: [3, { id: 1 }, event, event], pressKit: 3, resources: [{}], a: 1 },
      'fr',
    );
    assert.equal(told.length, 11);
  });
});
