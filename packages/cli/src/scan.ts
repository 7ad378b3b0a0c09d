// Engines say that a text is no JSON in words of their own, and often not where: here is found where.

export interface Token {
  text: string;
  index: number;
}

type Wanted = 'value' | 'key' | 'colon' | 'next';

export interface Fault {
  /** What cannot stand there; empty at the end of the file. */
  at: Token;
  before: Token | undefined;
  wanted: Wanted;
  /** The bracket or brace that it stands in. */
  within: Token | undefined;
}

/** Texts, as far as the end of their line; signs; and words, of anything else. */
const TOKEN = /"[^"\\\n\r]*(?:\\[^\n\r][^"\\\n\r]*)*"?|[{}[\],:]|[^ \t\n\r"{}[\],:]+/g;

/** What ends an object and a list. */
export const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

export const isJson = (token: string): boolean => {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
};

/** An object or a list that is not at its end. */
interface Open {
  start: Token;
  keys: Set<string>;
  path: string;
  /** Where in the list, if it is one. */
  at: number | undefined;
  /** Path of the property, or of the item of the list, that is under way. */
  under: string;
}

/** A property, or an item of a list. */
export interface Step {
  path: string;
  index: number;
  /** The name of a property that stands in its object already. */
  double: string | undefined;
}

/**
 * The first place where a text stops being JSON.
 *
 * @param onStep Told of each property and of each item of a list, before what is in it.
 */
export const firstFault = (text: string, onStep?: (step: Step) => void): Fault | undefined => {
  const open: Open[] = [];
  let wanted: Wanted = 'value';
  let before: Token | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    const within = inner?.start;
    const at = { text: token, index };
    const fault = { at, before, wanted, within };
    const canClose = within && (wanted === 'next' || before === within);
    const isEnd = canClose && token === CLOSING[within.text];
    if (onStep && inner?.at !== undefined && wanted === 'value' && !isEnd) {
      inner.under = `${inner.path}[${inner.at}]`;
      onStep({ path: inner.under, index, double: undefined });
    }
    if (isEnd) {
      open.pop();
      wanted = 'next';
    } else if (wanted === 'next') {
      if (token !== ',' || !inner) return fault;
      if (inner.at !== undefined) inner.at++;
      wanted = within?.text === '{' ? 'key' : 'value';
    } else if (wanted === 'colon') {
      if (token !== ':') return fault;
      wanted = 'value';
    } else if (wanted === 'value' && (token === '{' || token === '[')) {
      open.push({
        start: at,
        keys: new Set(),
        path: inner?.under ?? '',
        at: token === '[' ? 0 : undefined,
        under: '',
      });
      wanted = token === '{' ? 'key' : 'value';
    } else {
      if (!isJson(token) || (wanted === 'key' && !token.startsWith('"'))) return fault;
      if (wanted === 'key' && inner && onStep) {
        const key = String(JSON.parse(token));
        inner.under = inner.path ? `${inner.path}.${key}` : key;
        onStep({ path: inner.under, index, double: inner.keys.has(key) ? key : undefined });
        inner.keys.add(key);
      }
      wanted = wanted === 'key' ? 'colon' : 'next';
    }
    before = at;
  }
  const isWhole = wanted === 'next' && !open.length;
  return isWhole
    ? undefined
    : { at: { text: '', index: text.length }, before, wanted, within: open.at(-1)?.start };
};
