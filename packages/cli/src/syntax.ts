import { isForbidden, type Problem } from '@relais/core';
import type { Found } from './problem.ts';

// Engines say that a text is no JSON in words of their own, and often not where: here is found where, and why.

interface Token {
  text: string;
  index: number;
}

type Wanted = 'value' | 'key' | 'colon' | 'next';

interface Fault {
  /** What cannot stand there; empty at the end of the file. */
  at: Token;
  before: Token | undefined;
  wanted: Wanted;
  /** The bracket or brace that it stands in. */
  within: string | undefined;
}

/** Texts, as far as the end of their line; signs; and words, of anything else. */
const TOKEN = /"[^"\\\n\r]*(?:\\[^\n\r][^"\\\n\r]*)*"?|[{}[\],:]|[^ \t\n\r"{}[\],:]+/g;

const isJson = (token: string): boolean => {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
};

/** An object or a list that is not at its end. */
interface Open {
  sign: string;
  keys: Set<string>;
  /** The property, or the place in the list, that is under way. */
  step: string | number;
}

const pathOf = (open: readonly Open[]): string =>
  open.map(({ step }, i) => (typeof step === 'number' ? `[${step}]` : (i ? '.' : '') + step)).join('');

/**
 * The first place where a text stops being JSON.
 *
 * @param onDouble Told of each property that stands in its object already.
 */
const firstFault = (
  text: string,
  onDouble?: (path: string, key: string, index: number) => void,
): Fault | undefined => {
  const open: Open[] = [];
  let wanted: Wanted = 'value';
  let before: Token | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    const within = inner?.sign;
    const fault = { at: { text: token, index }, before, wanted, within };
    const canClose = within !== undefined && (wanted === 'next' || before?.text === within);
    if (canClose && token === (within === '{' ? '}' : ']')) {
      open.pop();
      wanted = 'next';
    } else if (wanted === 'next') {
      if (token !== ',' || !inner) return fault;
      if (typeof inner.step === 'number') inner.step++;
      wanted = within === '{' ? 'key' : 'value';
    } else if (wanted === 'colon') {
      if (token !== ':') return fault;
      wanted = 'value';
    } else if (wanted === 'value' && (token === '{' || token === '[')) {
      open.push({ sign: token, keys: new Set(), step: token === '{' ? '' : 0 });
      wanted = token === '{' ? 'key' : 'value';
    } else {
      if (!isJson(token) || (wanted === 'key' && !token.startsWith('"'))) return fault;
      if (wanted === 'key' && inner && onDouble) {
        const key = String(JSON.parse(token));
        inner.step = key;
        if (inner.keys.has(key)) onDouble(pathOf(open), key, index);
        inner.keys.add(key);
      }
      wanted = wanted === 'key' ? 'colon' : 'next';
    }
    before = fault.at;
  }
  const isWhole = wanted === 'next' && !open.length;
  return isWhole
    ? undefined
    : { at: { text: '', index: text.length }, before, wanted, within: open.at(-1)?.sign };
};

interface Named {
  is?: string;
  index: number;
  value?: string;
  write?: string;
}

const QUOTES = /[“”„«»‘’'´`]/;
const WORDS: readonly [RegExp, string][] = [
  [/^(?:oui|vrai|true|yes)$/i, 'true'],
  [/^(?:non|faux|false|no)$/i, 'false'],
  [/^(?:null|nul|none|nil|undefined|nan)$/i, 'null'],
];

/** What begins at an index and has no quotation marks, up to what ends a name or a value. */
const bare = (text: string, index: number, isKey = false): Named => {
  const [rest = ''] = text.slice(index, index + 200).split(/[,[\]{}\n\r]/);
  const [name = ''] = rest.split(isKey ? /[:=]/ : '\n');
  const word = name.replaceAll('"', '').trim();
  return { is: 'bare', index, value: word, write: WORDS.find(([is]) => is.test(word))?.[1] ?? `"${word}"` };
};

/** A text that goes on to the end of its line, or to the next quotation mark, because its own is not there. */
const unclosed = ({ text, index }: Token): Named => {
  const [, curly] = /^("[^“”«»]*)[”»]\s*[,:}\]]*\s*"?$/.exec(text) ?? [];
  if (curly !== undefined) return { is: 'quotes', index: index + curly.length };
  const escaped = /\\"\s*[,:}\]]*\s*"?$/.exec(text);
  return escaped ? { is: 'backslash', index: index + escaped.index } : { is: 'unclosed', index };
};

/** What is wrong with a text that could stand there. */
const wrongText = (token: Token): Named => {
  const { text, index } = token;
  if (!/[^\\]"$|\\\\"$/.test(text)) return unclosed(token);
  const good = /^(?:[^\\]|\\["\\/bfnrt]|\\u[\da-f]{4})*/i.exec(text)?.[0] ?? '';
  return good.length < text.length ? { is: 'backslash', index: index + good.length } : { index };
};

/** What stands where a comma or the end is wanted. */
const wrongNext = (text: string, at: Token, before: Token, within: string): Named => {
  const end = before.index + before.text.length;
  const isSameLine = !text.slice(end, at.index).includes('\n');
  const isKey = at.text.startsWith('"') && /^\s*:/.test(text.slice(at.index + at.text.length));
  const isEntry = isKey || /^[{[]/.test(at.text) || (within === '[' && at.text.startsWith('"'));
  const isText = before.text.startsWith('"');
  if (/^[}\]]/.test(at.text) || (isText && at.text === ':')) return { index: at.index };
  if (!isSameLine || isEntry || at.text.startsWith(';')) return { is: 'comma', index: end };
  if (/^[}\]]$/.test(before.text)) return { index: at.index };
  if (!isText) return bare(text, before.index);
  return /[,:]\s*"$/.test(before.text) ? unclosed(before) : { is: 'inside', index: end - 1 };
};

const nameFault = (text: string, { at, before, wanted, within }: Fault): Named => {
  const { text: token, index } = at;
  if (/^(?:\/[/*]|#)/.test(token)) return { is: 'comment', index };
  // Nothing of it is JSON, or something comes after its end.
  if (!before || !token || (!within && token !== ',')) return { index };
  if (/^[}\]]$/.test(token) && before.text === ',') return { is: 'extra', index: before.index };
  if (token === ',' && (!within || /^[,{[]$/.test(before.text))) return { is: 'extra', index };
  if (wanted === 'next') return wrongNext(text, at, before, within ?? '');
  if (wanted === 'colon') return /[,:]\s*"$/.test(before.text) ? unclosed(before) : { is: 'colon', index };
  if (token.startsWith('"')) return wrongText(at);
  if (QUOTES.test(token.charAt(0))) return { is: 'quotes', index };
  if (token.endsWith(';') && isJson(token.slice(0, -1)))
    return { is: 'comma', index: index + token.length - 1 };
  const isKey = wanted === 'key';
  return (isKey ? /^[\p{L}_@]/u : /^[\p{L}\p{N}+\-_.@]/u).test(token) ? bare(text, index, isKey) : { index };
};

/** Line and column, from 1. */
const place = (text: string, index: number): { line: number; column: number } => {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/** What a text that is no JSON is instead, or the first thing that is wrong with it, as far as it can be told. */
export const lookAtSyntax = (text: string): Problem['params'] => {
  if (/^\s*<[!?a-z]/i.test(text)) return { is: 'html' };
  const [first = '', second = ''] = text.trim().split('\n');
  const cells = (line: string): number => line.split(/[;,\t]/).length;
  if (!/[{}[\]]/.test(text) && cells(first) > 1 && cells(first) === cells(second)) return { is: 'csv' };
  const fence = text.search(/^[ \t]*```/m);
  if (fence >= 0) return { is: 'fence', ...place(text, fence) };
  try {
    const fault = firstFault(text);
    if (!fault) return {};
    const { index, ...named } = nameFault(text, fault);
    const isShown = !named.value || !isForbidden(named.value);
    return { ...(isShown && named), ...place(text, index) };
  } catch {
    // Engines give up on a text with millions of backslashes.
    return {};
  }
};

/** As many as anybody corrects at a time. */
const MAX_DOUBLES = 20;

/** Properties that stand twice in an object: of these, JSON keeps the last without a word. */
export const doubleKeys = (text: string): Found[] => {
  const doubles: Found[] = [];
  try {
    firstFault(text, (path, key, index) => {
      if (doubles.length < MAX_DOUBLES && !isForbidden(path))
        doubles.push({
          path,
          code: 'duplicate-key',
          severity: 'warning',
          params: { key, ...place(text, index) },
        });
    });
  } catch {
    // As above.
  }
  return doubles;
};
