import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countShift, exitTarget, noShift, type ShiftInput } from '@relais/elements/exit';

describe('exitTarget', () => {
  const page = 'https://commune.example/aide?a=1#b';
  const cases: [string, (string | undefined)[], string | undefined][] = [
    ['an https address', ['https://meteo.example/'], 'https://meteo.example/'],
    ['an http address', ['http://meteo.example/'], 'http://meteo.example/'],
    ['a relative address', ['/agenda'], 'https://commune.example/agenda'],
    ['no script', ['javascript:alert(1)'], undefined],
    ['no script in disguise', [' java\nscript:alert(1)'], undefined],
    ['no data', ['data:text/html,x'], undefined],
    ['no mail', ['mailto:a@example.org'], undefined],
    ['nothing that is no address', ['https://'], undefined],
    ['not the page itself', [''], undefined],
    ['not a place in the page', ['#top'], undefined],
    ['not the page under its full address', ['https://commune.example/aide?a=1'], undefined],
    ['not the page with a name and a password', ['https://u:p@commune.example/aide?a=1'], undefined],
    ['the first that leads away', ['#top', undefined, '/agenda', '/x'], 'https://commune.example/agenda'],
  ];
  for (const [name, wishes, expected] of cases) {
    it(`is ${name}`, () => assert.equal(exitTarget(wishes, page), expected));
  }

  it('resolves against the base and compares with the page', () => {
    assert.equal(exitTarget(['aide'], 'https://other.example/', page), 'https://other.example/aide');
    assert.equal(
      exitTarget(['/aide?'], 'https://commune.example/', 'https://commune.example/aide'),
      undefined,
    );
    assert.equal(exitTarget(['aide?a=1'], 'https://commune.example/', page), undefined);
  });
});

describe('countShift', () => {
  /** `d` and `u`: a Shift key goes down, up; `x`: something else; a digit: so many seconds pass. */
  const count = (script: string): number => {
    const inputs: Record<string, ShiftInput> = { d: 'down', u: 'up', x: 'other' };
    let state = noShift;
    let time = 0;
    for (const step of script) {
      const input = inputs[step];
      if (input) state = countShift(state, input, (time += 50));
      else time += +step * 1000;
    }
    return state.count;
  };

  const cases: [string, string, number][] = [
    ['one press', 'du', 1],
    ['three presses', 'dududu', 3],
    ['slow presses', 'd1ud1ud1u', 3],
    ['presses too far apart', 'du3du', 1],
    ['a pause of the speech, now and then', 'du4du4du', 1],
    ['both keys, overlapping', 'dduudu', 3],
    ['a press that has not ended', 'dudud', 2],
    ['a capital letter', 'dxu', 0],
    ['a capital letter after two presses', 'dududxu', 0],
    ['a letter between presses', 'duxdudu', 2],
    ['a key that went down elsewhere', 'u', 0],
    ['a key held down', 'd9u', 1],
  ];
  for (const [name, script, expected] of cases) {
    it(`is ${expected} after ${name}`, () => assert.equal(count(script), expected));
  }
});
