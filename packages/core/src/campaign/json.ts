/** How much is parsed at a time, in characters: a millisecond's work. */
const PIECE = 50_000;

/** The quotation mark that ends the string which begins at another: one that an even number of backslashes stands before. */
const endOfString = (text: string, start: number): number => {
  for (let end = start; ;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) throw new SyntaxError('A string has no end');
    let first = end;
    while (text[first - 1] === '\\') first--;
    if ((end - first) % 2 === 0) return end;
  }
};

/**
 * `JSON.parse` of a text of megabytes, with pauses: in one call it keeps a page from answering for as long as it takes. The
 * lists of the outermost object are parsed a piece at a time, and what is around them at the end.
 *
 * @throws SyntaxError where `JSON.parse` does, with another message.
 */
export function* parseJson(text: string): Generator<void, unknown> {
  if (!/^\s*\{/.test(text)) return JSON.parse(text) as unknown;
  const lists: unknown[][] = [];
  /** What is around the lists; each has its number in it instead of its entries. */
  let around = '';
  let copied = 0;
  let list: unknown[] | undefined;
  let from = 0;
  let depth = 0;
  const take = (to: number): void => {
    const entries = JSON.parse(`[${text.slice(from, to)}]`) as unknown[];
    // A comma parts two entries.
    if (!entries.length && (list!.length || text[to] === ',')) throw new SyntaxError('An entry is missing');
    for (const entry of entries) list!.push(entry);
    from = to + 1;
  };
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfString(text, at);
        break;
      case '{':
        depth++;
        break;
      case '[':
        if (++depth !== 2) break;
        lists.push((list = []));
        around += text.slice(copied, (from = at + 1)) + String(lists.length - 1);
        break;
      case ',':
        if (!list || depth !== 2 || at - from < PIECE) break;
        take(at);
        yield;
        break;
      case ']':
      case '}':
        if (list && depth === 2) {
          take(at);
          list = undefined;
          copied = at;
        }
        depth--;
    }
  }
  const whole = JSON.parse(around + text.slice(copied)) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(whole).map(([key, value]) => [
      key,
      Array.isArray(value) ? lists[value[0] as number] : value,
    ]),
  );
}
