import type { Problem } from './problems.ts';
import { sentence, type Words } from './sentence.ts';

// Quotation marks within others are single.
const quote = (text: string | number | undefined): string =>
  `“${String(text).replace(/“/g, '‘').replace(/”/g, '’')}”`;

const words: Words = {
  number: 'no.\u00a0',
  colon: ': ',
  quote,
  file: 'whole file',
  names: {
    events: 'session',
    resources: 'resource',
    pressKit: 'press kit',
    files: 'document',
    keyDates: 'key date',
    keyFigures: 'key figure',
    contacts: 'contact',
    channels: 'way to get in touch',
    performers: 'speaker',
    attachments: 'attachment',
    sources: 'source',
    audience: 'audience',
    organizer: 'organiser',
    location: 'place',
    registration: 'registration',
    notice: 'notice',
    image: 'picture',
    thumbnail: 'thumbnail',
    id: 'identifier',
    name: 'name',
    description: 'description',
    startDate: 'start date',
    endDate: 'end date',
    date: 'date',
    deadline: 'deadline',
    verifiedOn: 'date of verification',
    timeZone: 'time zone',
    hoursAvailable: 'opening hours',
    days: 'day',
    opens: 'opening',
    closes: 'closing',
    contentSize: 'size',
    url: 'web address',
    contentUrl: 'address of the file',
    eventStatus: 'status',
    category: 'category',
    now: 'attribute',
    value: 'value',
    format: 'format',
  },
  plurals: {
    events: 'sessions',
    resources: 'resources',
    files: 'documents',
    keyDates: 'key dates',
    keyFigures: 'key figures',
    contacts: 'contacts',
    channels: 'ways to get in touch',
    performers: 'speakers',
    attachments: 'attachments',
    sources: 'sources',
    audience: 'audiences',
  },
  altered:
    'the file could not be loaded, or is not the one that was published: its digest is not the one in its address. Put the published file back, or name your own with src.',
  problems: {
    network:
      'the file could not be loaded. Check its address, and that the server lets other sites read it (header Access-Control-Allow-Origin).',
    timeout: 'the file did not arrive in time. The server may be too slow, or the file too large.',
    http: ({ status }) =>
      `the server did not give the file${status ? ` (it answered ${status})` : ''}. Check its address.`,
    size: 'the file is too large: 10 MB at most.',
    syntax: ({ line, column }) =>
      `the file is not valid JSON${line ? ` (line ${line}, column ${column})` : ''}. Often a comma or a quotation mark is missing, or there is one comma too many: look at this place, and just before it.`,
    unreadable: 'this could not be read. Start again from the example in the documentation.',
    missing: 'this is required, and it is missing. Please add it.',
    empty: 'this text is empty. Write it; if it is not required, you can also remove the line.',
    'too-long': 'this text has more than 20,000 characters. Please shorten it.',
    invalid: 'this value does not have the form it should have.',
    'invalid-date':
      'this date is not written as Relais expects, or there is no such day. Write for example 2026-11-19, or 2026-11-19T14:00 where a time is possible.',
    'invalid-zone': 'this time zone is unknown. Write for example Europe/Paris.',
    'invalid-channel':
      'the value does not go with the type. Give a number for voice and sms, an email address for email, a complete https:// address for chat, app, video and web.',
    'unsafe-url':
      'Relais does not show this address. Write it in full, with https://; http, mailto, tel, sms, or an address relative to this file are possible too.',
    'end-before-start': 'the end is before the start. Correct one of the two dates.',
    'forbidden-number':
      'there is a number here that Relais never shows: it is often listed by mistake as that of an association, and is not meant for victims. Please remove it.',
    'duplicate-id': ({ id }) =>
      `the identifier ${quote(id)} is already taken in this file. Give it another one: meanwhile, only the first entry is shown.`,
    'too-many': ({ max }) => `there are too many values here: those after the first ${max} are left out.`,
    'newer-format':
      'this file has a newer format than this version of Relais. What it knows is shown; update Relais for the rest.',
    'unknown-property': 'Relais does not know this property and ignores it. Check its spelling.',
    'no-match': ({ value }) =>
      value
        ? `${quote(value)} is not a possible value, and has no effect.`
        : 'nothing in the campaign fits this. Check the spelling and, where there are several filters, that they go together.',
  },
  expected: {
    days: 'Write one or more days, abbreviated: ["mo", "tu", "we", "th", "fr", "sa", "su"].',
    string: 'Write text in straight quotation marks.',
    number: 'Write a number, without quotation marks.',
    boolean: 'Write true or false, without quotation marks.',
    Array: 'A list is needed, in brackets: […].',
    Object: 'Properties are needed, in braces: {…}.',
    '>=0': 'Write a number that is not negative.',
    '"24/7"':
      'Write "24/7" for day and night, or a list of periods: [{ "days": ["mo", "tu"], "opens": "09:00", "closes": "17:00" }].',
    location: 'Write for example { "name": "Town hall" }.',
    opens: 'Write the time in five characters, for example "09:00".',
    closes: 'Write the time in five characters, for example "17:00".',
    verifiedOn: 'Write a day, a month or a year: "2026-10-05", "2026-10" or "2026".',
    sha256: 'A digest is needed, of 64 characters, 0 to 9 and a to f.',
    latitude: 'Write a number of degrees, from -90 to 90.',
    longitude: 'Write a number of degrees, from -180 to 180.',
    capacity: 'Write a whole number, without quotation marks.',
    sequence: 'Write a whole number, without quotation marks.',
    contentSize: 'Write a whole number of bytes, without quotation marks.',
    numberOfPages: 'Write a whole number, without quotation marks.',
  },
  oneOf: (values) => `Possible values: ${values}.`,
  lost: {
    file: 'Nothing in this file is shown.',
    campaign: 'Without it, this file cannot present a campaign.',
    entry: 'This entry is not shown; the others are.',
    part: 'This part is not shown; the rest is.',
    detail: 'This detail is not shown; the rest is.',
    hours: 'Meanwhile, none of these hours are shown.',
  },
  lostAt: {
    startDate: 'Meanwhile, the banner cannot say when the campaign is, and stays after it ends.',
    endDate: 'Meanwhile, the banner cannot say when the campaign ends: it announces the first day only.',
    timeZone: 'Meanwhile, times are those of Paris.',
    sensitive: 'Meanwhile, the campaign counts as sensitive: what people take along stays discreet.',
    'events[].eventStatus': 'Meanwhile, the session is announced as taking place.',
    'events[].registration.status': 'Meanwhile, registration is announced as open.',
    'events[].politicalSpeech': 'Meanwhile, the session counts as a political speech.',
    'pressKit.files[].politicalSpeech': 'Meanwhile, the document counts as a political speech.',
    'pressKit.embargoUntil': 'Meanwhile, no document is announced.',
    'resources[].category': 'Meanwhile, this resource is listed among the services.',
  },
};

/** A problem in English. */
export const describe = (problem: Problem): string => sentence(problem, words);
