import { isForbidden, type Problem } from '@relais/core';
import type { Found } from './problem.ts';
import { CLOSING, firstFault, isJson, type Fault, type Token } from './scan.ts';
import { literalOf } from './value.ts';

// Where a text stops being JSON is known; here is found why.

interface Named {
  is?: string;
  index: number;
  value?: string;
  write?: string;
  /** Where what is not closed begins. */
  start?: number;
}

/** Spaces that are none to JSON, as word processors and French keyboards write them, and what nobody sees. */
const INVISIBLE = /[\u00a0\u2000-\u200f\u2028-\u202f\u2060\u3000\ufeff]/;
const QUOTES = /["“”„«»‘’'´`]/;

/** What begins at an index and has no quotation marks, up to what ends a name or a value. */
const bare = (text: string, index: number, isKey = false): Named => {
  const [rest = ''] = text.slice(index, index + 200).split(/[,[\]{}\n\r]/);
  const [name = ''] = rest.split(isKey ? /[:=]/ : '\n');
  const word = name.replaceAll('"', '').trim();
  return { is: 'bare', index, value: word, write: literalOf(word) ?? `"${word}"` };
};

/** A text that goes on to the end of its line, or to the next quotation mark, because its own is not there. */
const unclosed = (all: string, { text, index }: Token): Named => {
  const [, curly] = /^("[^“”«»]*)[”»]\s*[,:}\]]*\s*"?$/.exec(text) ?? [];
  if (curly !== undefined) return { is: 'quotes', index: index + curly.length };
  const escaped = /\\"\s*[,:}\]]*\s*"?$/.exec(text);
  if (escaped) return { is: 'backslash', index: index + escaped.index };
  const end = index + text.length;
  // It goes on in the next line, and has its quotation mark there.
  const isBroken = /^[\n\r]\s*[^"\s][^"]*"\s*(?:[,:}\]]|$)/.test(all.slice(end));
  return isBroken ? { is: 'break', index: end } : { is: 'unclosed', index };
};

/** What is wrong with a text that could stand there. */
const wrongText = (all: string, token: Token): Named => {
  const { text, index } = token;
  if (!/[^\\]"$|\\\\"$/.test(text)) return unclosed(all, token);
  // Nothing below the space, and nothing but what JSON knows after a backslash.
  const good = /^(?:[ -[\]-\uffff]|\\["\\/bfnrt]|\\u[\da-f]{4})*/i.exec(text)?.[0] ?? '';
  const wrong = text[good.length];
  const is = wrong === '\\' ? 'backslash' : wrong === '\t' ? 'tab' : 'control';
  return wrong ? { is, index: index + good.length } : { index };
};

/** What stands where a comma or the end is wanted. */
const wrongNext = (text: string, at: Token, before: Token, within: Token): Named => {
  const end = before.index + before.text.length;
  const isSameLine = !text.slice(end, at.index).includes('\n');
  const isKey = at.text.startsWith('"') && /^\s*:/.test(text.slice(at.index + at.text.length));
  const isEntry = isKey || /^[{[]/.test(at.text) || (within.text === '[' && at.text.startsWith('"'));
  const isText = before.text.startsWith('"');
  if (isText && at.text === ':') return { index: at.index };
  if (!isSameLine || isEntry || at.text.startsWith(';')) return { is: 'comma', index: end };
  if (/^[}\]]$/.test(before.text)) return { index: at.index };
  if (!isText) return bare(text, before.index);
  return /[,:]\s*"$/.test(before.text) ? unclosed(text, before) : { is: 'inside', index: end - 1 };
};

/** What stands where an object or a list has to end: its end is not there, is that of another, or is there twice. */
const wrongEnd = ({ at: { text, index }, before, wanted, within }: Fault): Named => {
  if (text && before?.text === ',') return { is: 'extra', index: before.index };
  if (!within) return { is: 'surplus', index, value: text };
  const write = CLOSING[within.text] ?? '';
  // A value, or the colon before it, is not there.
  if (text && (text === write || (wanted !== 'next' && before !== within))) return { index };
  return { is: text ? 'bracket' : 'open', index, value: text || within.text, write, start: within.index };
};

const nameFault = (text: string, fault: Fault): Named => {
  const { at, before, wanted, within } = fault;
  const { text: token, index } = at;
  if (/^(?:\/[/*]|#)/.test(token)) return { is: 'comment', index };
  const unseen = token.search(INVISIBLE);
  // Within quotation marks, of whatever kind, it may be meant.
  if (unseen === 0 || (unseen > 0 && !QUOTES.test(token))) return { is: 'invisible', index: index + unseen };
  // Nothing of it is JSON.
  if (!before) return { index };
  if (/^[}\]]?$/.test(token)) return wrongEnd(fault);
  if (token === ',' && (!within || /^[,{[]$/.test(before.text))) return { is: 'extra', index };
  // Something comes after its end.
  if (!within) return { index };
  if (wanted === 'next') return wrongNext(text, at, before, within);
  if (wanted === 'colon')
    return /[,:]\s*"$/.test(before.text) ? unclosed(text, before) : { is: 'colon', index };
  if (token.startsWith('"')) return wrongText(text, at);
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
  if (/^\s*BEGIN:V/i.test(text)) return { is: 'calendar' };
  // A cell in quotation marks may hold anything.
  const table = text.replace(/"[^"]*"/g, '');
  const [first = '', second = ''] = table.trim().split('\n');
  const cells = (line: string): number => line.split(/[;,\t]/).length;
  if (!/[{}[\]]/.test(table) && cells(first) > 1 && cells(first) === cells(second)) return { is: 'csv' };
  const fence = text.search(/^[ \t]*```/m);
  if (fence >= 0) return { is: 'fence', ...place(text, fence) };
  try {
    const fault = firstFault(text);
    if (!fault) return {};
    const { index, start, ...named } = nameFault(text, fault);
    const isShown = !named.value || !isForbidden(named.value);
    const from = start !== undefined && { from: place(text, start).line };
    return { ...(isShown && named), ...from, ...place(text, index) };
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
    firstFault(text, ({ path, double: key, index }) => {
      if (key !== undefined && doubles.length < MAX_DOUBLES && !isForbidden(path))
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

/** A path, and those that it leads through, the innermost first: of what is missing, that which it is missing from is there. */
const through = (path: string): string[] =>
  [...path.matchAll(/[.[]|$/g)].map(({ index }) => path.slice(0, index)).toReversed();

/**
 * Finds the lines, from 1, where what some paths lead to begins; none where a whole text is one line.
 *
 * @example linesOf('{\n"events": [\n1]}', ['events[0].id'])('events[0].id') // 3
 */
export const linesOf = (text: string, paths: readonly string[]): ((path: string) => number | undefined) => {
  const lines = new Map<string, number>();
  const wanted = new Set(text.trim().includes('\n') ? paths.flatMap(through) : []);
  if (wanted.size) {
    let line = 1;
    let from = 0;
    firstFault(text, ({ path, index }) => {
      if (!wanted.has(path)) return;
      for (let end = text.indexOf('\n', from); end >= 0 && end < index; end = text.indexOf('\n', from)) {
        line++;
        from = end + 1;
      }
      lines.set(path, line);
    });
  }
  return (path) =>
    through(path)
      .map((part) => lines.get(part))
      .find(Boolean);
};
