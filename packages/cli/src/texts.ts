import { campaignSchema, values, type Schema } from '@relais/core';
import { brief, lookAtEmail, lookAtNumber, lookAtSamples, lookAtUrl, sharingHost } from './contact.ts';
import { lookAtLanguage } from './language.ts';
import type { Found } from './problem.ts';

// What no schema can say of a text, and whoever keeps a campaign file wants to know.

type Data = Readonly<Record<string, unknown>>;

interface Text {
  path: string;
  /** The property that it is, or is in the list of. */
  key: string;
  value: string;
  schema: Schema<unknown>;
  /** The object that the property is of. */
  of: Data;
}

/** The texts that the schema knows, in the order of the schema. */
function* textsOf(
  value: unknown,
  schema: Schema<unknown>,
  at: Omit<Text, 'value' | 'schema'>,
): Generator<Text> {
  if (typeof value === 'string') yield { ...at, value: value.trim(), schema };
  else if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      if (schema.item) yield* textsOf(item, schema.item, { ...at, path: `${at.path}[${i}]` });
  } else {
    const of = Object(value) as Data;
    for (const [key, property] of Object.entries(schema.properties ?? {}))
      if (Object.hasOwn(of, key))
        yield* textsOf(of[key], property, { path: at.path ? `${at.path}.${key}` : key, key, of });
  }
}

type Seen = Pick<Found, 'code' | 'params'> & Partial<Found>;

type Look = (text: Text) => Seen | Seen[] | undefined;

const HTML = /<\/?[a-z][^<>]*>|&(?:#x?[\da-f]+|[a-z]{2,8});/i;
/** What is certainly meant as Markdown: bold text, a link, a heading. */
const MARKDOWN = /\*\*[^*\s][^*\n]*\*\*|\[[^[\]\n]+\]\((?:https?:|mailto:|tel:)[^()\s]+\)|^#{1,6} \S/m;
/** UTF-8 that was read as Windows-1252, and saved. */
const BROKEN = /Ã[\u0080-\u00bf\u0152-\u0192\u2013-\u203a\u2122]|â€|Â[\u00a0-\u00bf]|\ufffd/;
const UNLIKELY = { html: HTML, markdown: MARKDOWN, letters: BROKEN };

/** What is looked at; what is found is a warning if nothing else is said. */
const LOOKS: readonly Look[] = [
  ({ key, value, of }) => {
    const isNumber = key === 'telephone' || (key === 'value' && /^(?:voice|sms)$/.test(String(of['type'])));
    const params = isNumber && lookAtNumber(value, of['type']);
    return params ? { code: 'unlikely-number', params } : undefined;
  },
  ({ key, value, of }) => {
    const isEmail = key === 'email' || (key === 'value' && of['type'] === 'email');
    const params = isEmail && lookAtEmail(value);
    return params ? { code: 'unlikely-email', params } : undefined;
  },
  ({ key, value, schema }) => {
    // Of files it is often right: logo.png, affiche.pdf. Whom to ask for an accessible version is none.
    const isFile = /^(?:contentUrl|logo)$/.test(key) || (key === 'alternativeUrl' && !value.includes('@'));
    const params = schema === values.url && !isFile && lookAtUrl(value);
    return params ? { code: 'unlikely-url', params } : undefined;
  },
  ({ key, value, of }) => {
    const isLink =
      /^(?:contentUrl|alternativeUrl|calendarUrl)$/.test(key) || (key === 'value' && 'type' in of);
    const host = isLink && sharingHost(value);
    if (!host) return;
    // No calendar can subscribe to a page.
    const isCalendar = key === 'calendarUrl';
    const severity = isCalendar ? 'warning' : 'note';
    return { code: 'third-party', severity, params: { host, is: isCalendar ? 'calendar' : 'file' } };
  },
  ({ key, value }) => {
    const params = /^(?:inLanguage|availableLanguage)$/.test(key) && lookAtLanguage(value);
    return params ? { code: 'unlikely-language', params } : undefined;
  },
  ({ value, schema }) => {
    if (schema === values.url) return;
    const [is] = Object.entries(UNLIKELY).find(([, sign]) => sign.test(value)) ?? [];
    return is ? { code: 'unlikely-text', severity: 'note', params: { is } } : undefined;
  },
  ({ value }) => lookAtSamples(value).map((params) => ({ code: 'sample', params })),
];

/** The entry that a path leads into, else the part of the campaign. */
const partOf = (path: string): string => /^(?:(?:events|resources)\[\d+\]|\w*)/.exec(path)?.[0] ?? '';

/** @param problems What is told of the file already. */
export const checkTexts = (data: unknown, problems: readonly Found[]): Found[] => {
  // Nothing is told of what a forbidden number stands in: it may be what is told.
  const hidden = new Set(
    problems.filter(({ code }) => code === 'forbidden-number').map(({ path }) => partOf(path)),
  );
  const told = new Set(problems.map(({ path }) => path));
  return [...textsOf(data, campaignSchema, { path: '', key: '', of: {} })].flatMap((text): Found[] => {
    const { path } = text;
    // Of a channel that is refused, that is told.
    if (hidden.has(partOf(path)) || told.has(path) || told.has(path.replace(/\.value$/, ''))) return [];
    return LOOKS.flatMap((look) => look(text) ?? []).map((found) => ({
      path,
      severity: 'warning',
      ...found,
      params: { value: brief(text.value), ...found.params },
    }));
  });
};
