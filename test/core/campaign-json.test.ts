import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseJson } from '@relais/core';
import fc from 'fast-check';

/** The value, and after how many pauses. */
const read = (text: string): { value: unknown; pauses: number } => {
  const steps = parseJson(text);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { value, pauses };
  }
};

const outcome = (parse: () => unknown): unknown => {
  try {
    return { value: parse() };
  } catch (error) {
    return (error as Error).name;
  }
};

const check = (text: string): void =>
  assert.deepEqual(
    outcome(() => read(text).value),
    outcome(() => JSON.parse(text)),
    text,
  );

describe('a large JSON text', () => {
  it('is read as JSON.parse reads it, whatever is in it', () => {
    const space = fc.constantFrom('', ' ', '\n  ', '\t');
    const list = fc.array(fc.jsonValue(), { maxLength: 5 });
    const outermost = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), list), { maxKeys: 5 });
    fc.assert(
      fc.property(fc.oneof(outermost, fc.jsonValue()), fc.nat(3), space, (value, indent, before) =>
        check(before + JSON.stringify(value, null, indent)),
      ),
    );
  });

  it('is refused where JSON.parse refuses it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 3 }), { maxKeys: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '\\', '[', ']', '{', '}', ':', ' ', '0'),
        fc.nat(1),
        (value, at, sign, over) => {
          const text = JSON.stringify(value, null, 1);
          const place = at % (text.length + 1);
          check(text.slice(0, place) + sign + text.slice(place + over));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read with pauses, and with all that is in its lists', () => {
    const entries = Array.from({ length: 9000 }, (_, id) => ({
      id,
      name: 'a ] \\" } , [ {'.repeat(3),
      list: [id, [id]],
    }));
    const text = JSON.stringify(
      { before: { events: [1] }, events: entries, none: [], events2: entries.slice(0, 5) },
      null,
      2,
    );
    const { value, pauses } = read(text);
    assert.deepEqual(value, JSON.parse(text));
    assert.ok(pauses > 10, String(pauses));
  });

  it('keeps what a name like that of a prototype says, and the last of two lists of one name', () => {
    const text =
      '{"__proto__": [1], "a": [1, 2], "a": [3], "b": {"c": [4, [5]]}, "d": "\\\\", "e": ["\\\\\\"]", "]"]}';
    assert.deepEqual(Object.entries(read(text).value as object), Object.entries(JSON.parse(text) as object));
  });

  for (const text of [
    '{"a":[1,]}',
    '{"a":[,1]}',
    '{"a":[1}',
    '{"a":[1]]}',
    '{"a":"b',
    '{"a":[1]',
    `{"a":[${' '.repeat(60_000)},1]}`,
    `{"a":[${'1,'.repeat(30_000)}]}`,
  ])
    it(`is refused as ${text.slice(0, 12)}`, () => assert.throws(() => read(text), SyntaxError));
});
