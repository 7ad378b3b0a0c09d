import { isBare } from './value.ts';
import type { Words } from './words.ts';

type Value = string | number | undefined;

type Params = Readonly<
  Partial<Record<'is' | 'line' | 'column' | 'value' | 'write' | 'or' | 'end' | 'orEnd' | 'from', Value>>
>;

// Quotation marks within others are single.
const quote = (text: Value): string => `“${String(text).replace(/“/g, '‘').replace(/”/g, '’')}”`;

const date = ({ is, value, write, or, end, orEnd }: Params): string => {
  if (is === 'day') return `the day ${quote(value)} is not in the calendar. Check the day and the month.`;
  if (is === 'time') return `there is no such time as in ${quote(value)}. Write it from 00:00 to 23:59.`;
  if (is === 'noDay')
    return `${quote(value)} is a time without a day. Write both together, for example ${quote(write)}.`;
  if (is === 'dayOnly') return `only a day goes here, without a time. Write ${quote(write)}.`;
  if (is === 'serial')
    return `${quote(value)} is a date as a spreadsheet counts it. Format the cell as text, and write ${quote(write)}.`;
  if (is === 'either')
    return `${quote(value)} could be two dates. Write ${quote(write)} if the day comes first in it, ${quote(or)} if the month does.${orEnd ? ` The end goes into endDate: ${quote(end)} or ${quote(orEnd)}.` : ''}`;
  if (end)
    return `the date ${quote(value)} is written another way here. Write ${quote(write)}, and the end in endDate: ${quote(end)}.`;
  return write
    ? `the date ${quote(value)} is written another way here. Write ${quote(write)}.`
    : `${quote(value)} is not written as a date. Write the year, the month, then the day: 2026-11-19 for example, or 2026-11-19T14:00 where a time is possible.`;
};

const NUMBER: Readonly<Record<string, string>> = {
  count: 'has too many or too few digits for a French number. Count the digits, and call it to check.',
  signs: 'has signs in it that keep it from being a link to call. Write',
  several: 'is several numbers, and a link calls only one. Write one number for each way to get in touch.',
  text: 'is not a telephone number alone. Write only the digits of the number here.',
};

const number = ({ is = '', value, write }: Params): string =>
  `${quote(value)} ${NUMBER[is]}${write ? ` ${quote(write)}.` : ''}`;

const email = (value: Value, write: Value): string =>
  `${quote(value)} is not an email address. Write ${write ? quote(write) : 'a single address, contact@exemple.fr for example'}.`;

/** What a file is that is no JSON. */
const syntax: Readonly<Record<string, string>> = {
  empty: 'the file is empty. Save it again from where you wrote it.',
  html: 'this is a web page, not a campaign file. The address may lead to a login or error page: open it in a browser to see.',
  csv: 'this is a table (CSV), not a campaign file. Changing its name is not enough: it has to be JSON, which begins with a brace {.',
  calendar:
    'this is an iCalendar calendar (.ics), not a campaign file. Write its sessions in events, as in the example of the guide; the address of the calendar itself can go into calendarUrl.',
  'in-list': 'the campaign is in a list. Remove the [ at the beginning and the ] at the end.',
  list: 'the file is a list, without the campaign around it. Put it into events: { "format": 1, "id": "semaine-2026", "name": "Semaine d’information", "events": [\u2026] }.',
  openagenda:
    'this is an export of OpenAgenda, not a campaign file. Write its sessions in events, as in the example of the guide: an id, a name and a startDate for each.',
  schema:
    'this is data for search engines (JSON-LD), not a campaign file. The names are the same: put the sessions into events, with an id for each, as in the example of the guide.',
  office: 'this is an office document or an archive, not a campaign file. It has to be a text file, in JSON.',
  utf16: 'the file is saved as UTF-16. Save it again and choose the encoding UTF-8.',
};

/** “(line 3, column 12)”. */
const at = ({ line, column }: Params): string => `(line ${line}, column ${column})`;

/** The first thing that is no JSON. */
const fault: Readonly<Record<string, (params: Params) => string>> = {
  quotes: (params) =>
    `there are curly, French or single quotation marks where straight ones are needed ${at(params)}. Replace them with ": word processors often change them on their own, text editors do not.`,
  extra: (params) => `there is one comma too many ${at(params)}. Remove it.`,
  comma: (params) => `a comma is missing ${at(params)}. Add it.`,
  colon: (params) => `a colon is needed after this name ${at(params)}. Write "name": value.`,
  unclosed: (params) =>
    `the " at the end of this text is missing ${at(params)}. Add it: a text stays on one line.`,
  break: (params) =>
    `a text goes on to the next line ${at(params)}. Put it on one line, or write \\n where its line ends.`,
  tab: (params) => `there is a tab in a text ${at(params)}. Put a space in its place, or write \\t.`,
  invisible: (params) =>
    `there is a no-break space here, or another character that cannot be seen ${at(params)}. Replace it with an ordinary space.`,
  control: (params) => `there is an invisible character in a text ${at(params)}. Delete it.`,
  bracket: (params) =>
    `there is a ${params.value} ${at(params)} while the ${params.write === ']' ? '[' : '{'} of line ${params.from} is not closed. Write ${params.write} in its place, or add it just before.`,
  open: (params) =>
    `a ${params.write} is missing ${at(params)}: the ${params.value} of line ${params.from} is not closed. Add it where that ends; if the file is cut off, save it again.`,
  surplus: (params) =>
    `there is a ${params.value} ${at(params)}, and nothing left to close. Remove it, or another before it.`,
  inside: (params) => `there is a " in the middle of a text ${at(params)}. Write “…” or \\" instead.`,
  bare: (params) =>
    `${quote(params.value)} is written another way in JSON ${at(params)}. Write ${params.write}.`,
  comment: (params) => `there is a comment ${at(params)}, and JSON has none. Remove it.`,
  backslash: (params) =>
    `there is a single \\ ${at(params)}, and JSON wants two. Double it, or write / in an address.`,
  fence: (params) =>
    `the line \`\`\` ${at(params)} is not part of the file. Remove the lines \`\`\`, and what is around them.`,
};

export const words: Words = {
  syntax: ({ is = '', ...params }) => fault[is]?.(params) ?? syntax[is],
  unreadable: ({ is = '' }) => syntax[is],
  'no-file': ({ is, folder }) => {
    if (is) return 'this is a folder, not a file. Add the name of the file.';
    return folder
      ? `this file is not in the folder ${quote(folder)}. Check its name and its folder.`
      : 'this file cannot be opened. Check that you are allowed to read it.';
  },
  network: () =>
    'the file could not be loaded. Check its address, and that this computer can open it in a browser.',
  encoding: ({ is }) =>
    is === 'mark'
      ? 'the file begins with an invisible mark (BOM). Relais skips it, other software does not: if you can, save as “UTF-8” without BOM.'
      : 'the file is not saved as UTF-8. Visitors see “\ufffd” in place of accented letters. Save it again and choose the encoding UTF-8.',
  'invalid-date': (params) => (params['is'] === undefined ? undefined : date(params)),
  invalid: ({ value, write }) => {
    if (value === undefined) return undefined;
    return `${quote(value)} does not fit here.${write ? ` Write ${write}${isBare({ value, write }) ? ', without quotation marks' : ''}.` : ''}`;
  },
  'invalid-channel': ({ is, value, write }) => {
    if (is === 'email') return email(value, write);
    if (is !== 'web') return number({ is, value, write });
    return write
      ? `https:// is missing at the beginning of the address. Write ${quote(write)}.`
      : `${quote(value)} is not a complete web address. Write it in full, with https:// at the beginning.`;
  },
  'unsafe-url': ({ is, write }) => {
    if (is === 'call')
      return `after tel: or sms: comes one number, in figures, and nothing else: no code, no extension, no text of a message. ${write ? `Write ${quote(write)}.` : 'Write for example tel:3018.'}`;
    if (is)
      return 'this is a file of your computer, which nobody else can open. Put it on your site, and write its address.';
    return write ? `https:// is missing at the beginning. Write ${quote(write)}.` : undefined;
  },
  'duplicate-id': ({ id, first }) =>
    first
      ? `the identifier ${quote(id)} is already that of ${quote(first)}. Give it another one: meanwhile, only the first entry is shown.`
      : undefined,
  'unknown-property': ({ near, is }) =>
    is
      ? `there is a space in this name, which may not be seen, and Relais ignores it. Write ${quote(near)}.`
      : near
        ? `Relais does not know this property and ignores it. Did you mean ${quote(near)}?`
        : undefined,
  'no-format': () =>
    'the file does not say which format it has. Add "format": 1 at the beginning, so that later versions of Relais can read it.',
  'unlikely-date': ({ is, value, start, end }) =>
    is
      ? `no session is within these dates (${end ? `${start} to ${end}` : start}): the first one is on ${value}. Check the year and the month of the campaign.`
      : `${value} is outside the campaign (${end ? `${start} to ${end}` : start}). It may be a typing error; if the date is right, change nothing.`,
  'double-session': ({ first, source }) =>
    `this session has the same name, date and place as session no.\u00a0${first}${source ? ` of ${source}` : ''}: visitors see it twice. Remove one of them, or say how they differ.`,
  'unlike-spelling': ({ value, write }) =>
    `${quote(value)} and ${quote(write)} are two filters, and whoever chooses one does not find the other. If they are the same, write ${quote(write)} everywhere.`,
  'end-before-start': ({ value, start, write }) =>
    value && start
      ? `the end (${value}) is before the start (${start}). Correct one of them${write ? `; if the session ends after midnight, write ${quote(write)}` : ''}.`
      : undefined,
  'no-online-url': ({ is }) =>
    `this session ${is === 'mixed' ? 'can be followed' : 'takes place'} online${is === 'mixed' ? ' too' : ''}, and nothing tells visitors how to join it. Write here the address where it can be followed or, in registration, the one where people register.`,
  'unlikely-number': number,
  'unlikely-email': ({ value, write }) => email(value, write),
  'unlikely-url': ({ is, value, write }) =>
    is
      ? `the address ${quote(value)} has two beginnings, and leads nowhere. Write ${quote(write)}.`
      : `written like this, ${quote(value)} is taken for a file beside this one. If it is a whole address, write ${quote(write)}.`,
  'third-party': ({ is, host }) =>
    is === 'calendar'
      ? `${host} gives a page, not an iCalendar calendar: nobody can subscribe to it. Put an .ics file on your site, and write its address.`
      : `${host} is the service of a third party: it learns who comes, and may ask visitors for an account. If you can, put the content on your own site instead.`,
  'duplicate-key': ({ key, ...params }) =>
    `${quote(key)} is written twice in the same place: only the last one counts ${at(params)}. Merge them, or remove one.`,
  'unlikely-language': ({ value, write }) =>
    `${quote(value)} is not the code of a language. Write ${write ? quote(write) : '“fr” for French, “en” for English, “fsl” for French sign language'}.`,
  'unlikely-text': ({ is }) =>
    is !== 'letters'
      ? `there is ${is === 'html' ? 'HTML' : 'Markdown'} in this text, and visitors would read it as it is. Write plain text.`
      : 'letters of this text are broken, such as “Ã©” in place of “é”. Write them again, and save as UTF-8.',
  sample: ({ is, value }) =>
    is === 'number'
      ? `${quote(value)} is an example (nobody has this number): replace it before you publish.`
      : `${quote(value)} is an example (this address leads nowhere): replace it before you publish.`,
  'replaced-entry': ({ id, first, source }) =>
    `this entry takes the place of ${quote(first)} in ${source}, which has the same identifier (${quote(id)}). If that is not meant, give it another one.`,
  'to-verify': ({ is, verifiedOn }) =>
    is
      ? `the date of verification, ${verifiedOn}, is yet to come: Relais ignores it. Please correct it.`
      : `${verifiedOn ? `last verified ${verifiedOn}, more than 12 months ago` : 'no date of verification'}. Call or look at the website, then update verifiedOn.`,
};
