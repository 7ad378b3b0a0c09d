import type { Schema } from '@relais/core';
import { looksLikeHost } from './contact.ts';
import { readTime } from './date.ts';
import { lookAtLanguage } from './language.ts';
import { nearest } from './near.ts';

const WORDS: readonly [RegExp, string][] = [
  [/^(?:oui|vrai|true|yes)$/i, 'true'],
  [/^(?:non|faux|false|no)$/i, 'false'],
  [/^(?:null|nul|none|nil|undefined|nan)$/i, 'null'],
];

/** The word of JSON that a word stands for. */
export const literalOf = (word: string): string | undefined => WORDS.find(([is]) => is.test(word))?.[1];

/** schema.org writes `https://schema.org/EventCancelled`, `OnlineEventAttendanceMode`. */
const short = (value: string): string =>
  value.replace(/^https?:\/\/schema\.org\/|\bEvent(?=[A-Z])|EventAttendanceMode$/g, '');

const numberOf = (text: string, { min = -Infinity, max = Infinity, isInteger }: Schema<unknown>): string => {
  const bare = text.replace(/\s/g, '').replace(',', '.');
  const number = Number(bare);
  const fits = /^-?\d+(?:\.\d+)?$/.test(bare) && number >= min && number <= max && !(isInteger && number % 1);
  return fits ? String(number) : '';
};

/** Spreadsheets take the zero, or the plus, that a telephone number and the code of a commune begin with. */
const withStart = (value: number, key: string): string => {
  const isNumber = /^(?:telephone|value)$/.test(key);
  const isCut = key === 'inseeCode' ? /^\d{4}$/ : isNumber ? /^[1-9]\d{8}$/ : undefined;
  const text = String(value);
  return (isCut?.test(text) ? '0' : isNumber && /^33[1-9]\d{8}$/.test(text) ? '+' : '') + text;
};

/** A text where an object is wanted that needs no more than a name. An address is none. */
const named = ({ required = {} }: Schema<unknown>, name: string): string =>
  Object.keys(required).join() === 'name' && !/^https?:/i.test(name) && !looksLikeHost(name)
    ? `{ "name": ${JSON.stringify(name)} }`
    : '';

/** The code of a language, whichever way it is told. */
const languageOf = (text: string): string => String((lookAtLanguage(text) ?? { write: text })['write'] ?? '');

const listOf = (text: string, item: Schema<unknown>, key: string): string => {
  if (item.type === 'Object') return named(item, text) && `[${named(item, text)}]`;
  const isLanguage = key === 'availableLanguage';
  const parts = text.split(/\s*[,;]\s*/).filter(Boolean);
  // Commas are those of a sentence as well, but for what is only words.
  const isList = isLanguage || item.values || !parts.some((part) => /\s/.test(part));
  const words = (isList ? parts : [text]).map((part) =>
    isLanguage ? languageOf(part) : item.values ? wordOf(part, item.values) : part,
  );
  return words.every(Boolean) ? JSON.stringify(words).replaceAll('","', '", "') : '';
};

const wordOf = (text: string, values: readonly unknown[]): string =>
  nearest(
    short(text),
    values.filter((value) => typeof value === 'string'),
  ) ?? '';

const EACH_HOUR = String.raw`24h?(?:eures)?(?:/|sur)24h?`;
const EACH_DAY = String.raw`7j?(?:ours)?(?:/|sur)7j?`;
const AND = '(?:,|et|-|–|&)*';

/** Open day and night, each day, and nothing else, without spaces: all hours of some days, and some hours of each day, are less. */
const ALWAYS = new RegExp(`^(?:24h?/7j?|${EACH_HOUR}${AND}${EACH_DAY}|${EACH_DAY}${AND}${EACH_HOUR})$`, 'i');

/**
 * How to write a value that is of another kind than is wanted, or not in the list of those that can be, where its author certainly
 * meant it: as JSON.
 *
 * @param key The property that it is of.
 * @example valueHint('oui', { type: 'boolean' }, 'isFree') // 'true'
 */
export const valueHint = (value: unknown, schema: Schema<unknown>, key: string): string => {
  const { type, values, item } = schema;
  if (typeof value === 'number') {
    if (type === 'boolean' && /^[01]$/.test(String(value))) return String(!!value);
    return type === 'string' ? `"${withStart(value, key)}"` : '';
  }
  const text = typeof value === 'string' ? value.trim() : '';
  if (!text || text.length > 80) return '';
  // Days are told all at once, and hours by an example.
  if (key === 'days') return '';
  if (key === 'hoursAvailable') return ALWAYS.test(text.replace(/\s/g, '')) ? '"24/7"' : '';
  if (key === 'verifiedOn') {
    const [, month, year] = /^(0[1-9]|1[0-2])[-/.](20\d\d)$/.exec(text) ?? [];
    return year ? `"${year}-${month}"` : '';
  }
  if (type === 'boolean') return /^(?:true|false)$/.exec(literalOf(text) ?? '')?.[0] ?? '';
  if (type === 'number') return numberOf(text, schema);
  if (type === 'Array' && item) return listOf(text, item, key);
  if (type === 'Object') return named(schema, text);
  const write = values ? wordOf(text, values) : /^(?:opens|closes)$/.test(key) ? readTime(text) : '';
  return write && `"${write}"`;
};

/** Whether what to write has no quotation marks where there were some. */
export const isBare = ({ value, write }: { value: unknown; write: unknown }): boolean =>
  String(value).startsWith('"') && /^[\w-]/.test(String(write));
