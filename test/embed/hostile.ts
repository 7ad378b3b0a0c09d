/** Campaigns with what does harm where a page takes data for markup, an address, a style or code: in every text of the schema. */
import { campaignSchema, CHANNEL_TYPES, dateTime, values, type Schema } from '@relais/core';

/** For whatever is shown. What runs says so: `ran` of the whole page. */
export const TEXTS: readonly string[] = [
  '<img src=x onerror=top.ran=1>',
  '"><script>top.ran=1</script>',
  "'><svg/onload=top.ran=1>",
  '" autofocus onfocus="top.ran=1" style="background:url(//evil.test/x)',
  'javascript:top.ran=1',
  'data:text/html,<script>top.ran=1</script>',
  '${top.ran=1}',
  '{{constructor.constructor("top.ran=1")()}}',
  '<!--?lit$0$--><img src=x onerror=top.ran=1>',
  '--><?lit$123$?><b>lit$123$</b>',
  '</template><script>top.ran=1</script>',
  '</style></script></title></textarea><iframe srcdoc="<script>top.ran=1</script>">',
  '<link rel=stylesheet href=//evil.test/x><meta http-equiv=refresh content=0;url=//evil.test/x>',
  'url(//evil.test/x)',
  ';background:url(//evil.test/x);',
  '}@import "//evil.test/x";*{background:url(//evil.test/x)}',
  '\u202e\u2067gpj.exe\u2069',
  'a\0b\u0007',
  '\ud800 \udc00',
  'anticonstitutionnellement'.repeat(200),
  'https://user:pass@evil.test/',
  '//evil.test/x',
  'blob:https://evil.test/1',
  '&lt;img src=x onerror=top.ran=1&gt;&#0;',
  '\u2028\r\nBEGIN:VALARM\r\nACTION:AUDIO',
  '__proto__',
  'constructor',
  'toString',
];

/** For whatever leads somewhere. */
export const ADDRESSES: readonly string[] = [
  'javascript:top.ran=1',
  ' java\nscript:top.ran=1//',
  '\u0001JaVaScRiPt:top.ran=1',
  'data:text/html,<script>top.ran=1</script>',
  'vbscript:top.ran=1',
  'blob:https://evil.test/1',
  'filesystem:https://evil.test/1',
  'about:blank',
  '//evil.test/x',
  '\\\\evil.test\\x',
  'https:evil.test',
  'https://user:pass@evil.test/',
  'https://evil.test/" onmouseover="top.ran=1',
  'https://evil.test/<img src=x onerror=top.ran=1>',
  'https://evil.test/lit$123$<!--?lit$0$-->${top.ran=1}',
  'https://evil.test/\u202egpj.exe\ud800',
  'http://evil.test:99999/',
  'mailto:a@evil.test?bcc=b@evil.test&body=<script>top.ran=1</script>',
  'tel:+33" onclick="top.ran=1',
  'sms:1?body=javascript:top.ran=1',
  'files/"><img src=x onerror=top.ran=1>.pdf',
  'files/%00%0d%0aSet-Cookie:a=b.pdf',
];

const pick = (list: readonly string[], n: number): string => list[n % list.length]!;

/** What is only accepted in a certain form, and would be left out otherwise. */
const FORMS = ['01 99 00 10 10', '09:00', '2026-11', 'a'.repeat(64)];
const isDate = (schema: Schema<unknown>): boolean =>
  [dateTime, values.day, values.modified].includes(schema as Schema<string>);

/** A value of a schema with all that it can have, and as many of each entry as there are texts. */
const whole = (schema: Schema<unknown>, n = 0): unknown => {
  const { type, values: accepted, item, properties, pattern, min = 1 } = schema;
  if (accepted && (!item || n % 2)) return accepted[n % accepted.length];
  if (isDate(schema)) return '2026-11-23';
  if (schema === values.timeZone) return 'Europe/Paris';
  if (pattern) return FORMS.find((form) => pattern.test(form));
  if (type === 'number') return Math.max(1, min);
  if (type === 'boolean') return n % 3 > 0;
  if (item) {
    const { length } = item.properties?.['id'] ? TEXTS : item.properties?.['type'] ? CHANNEL_TYPES : [1, 2];
    return Array.from({ length }, (_, i) => whole(item, n + i));
  }
  if (!properties) return 'x';
  return Object.fromEntries(Object.entries(properties).map(([key, one], i) => [key, whole(one, n + i)]));
};

const CHANNELS: Record<string, (n: number) => string> = {
  voice: () => '01 99 00 10 10',
  sms: () => '01 99 00 10 10',
  email: (n) => pick(['"><img/src=x/onerror=top.ran=1>@evil.test', "a'onclick='top.ran=1@evil.test"], n),
  visit: (n) => pick(TEXTS, n),
};

/**
 * The same with every text replaced: what is free by what does harm, another for each entry; what must have a form is left,
 * so that there is something to show.
 */
const replaced = (value: unknown, schema: Schema<unknown> | undefined, n = 0): unknown => {
  if (Array.isArray(value)) return value.map((item, i) => replaced(item, schema?.item, n + i));
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, one], i) => [
      key,
      key === 'id' ? `${pick(TEXTS, n + i)}${n}` : replaced(one, schema?.properties?.[key], n + i),
    ]);
    const made = Object.fromEntries(entries) as Record<string, unknown>;
    const { type } = made;
    if (schema?.properties?.['deafAccess'])
      made['value'] = CHANNELS[String(type)]?.(n) ?? `https://evil.test/${pick(TEXTS, n)}`;
    return made;
  }
  if (typeof value !== 'string') return value;
  if (schema === values.url) return pick(ADDRESSES, n);
  return !schema ||
    (schema.type === 'string' && !schema.pattern && !isDate(schema) && schema !== values.timeZone)
    ? pick(TEXTS, n)
    : value;
};

/** A campaign with other texts. @param n Which text its first field has. */
export const hostile = (campaign: unknown, n = 0): unknown => replaced(campaign, campaignSchema, n);

/** Everything that a campaign can have. */
export const hostileWhole = (n = 0): unknown => hostile(whole(campaignSchema), n);

/** Where nothing of a campaign is what it should be, down to dates and names of kinds. */
export const hostileThroughout = (campaign: unknown): unknown => {
  let n = 0;
  const text = JSON.stringify(campaign, (_key, value: unknown) =>
    typeof value === 'string' ? pick([...TEXTS, ...ADDRESSES], n++) : value,
  );
  return JSON.parse(text);
};
