import type { Problem } from './problems.ts';
import { sentence, type Words } from './sentence.ts';

const words: Words = {
  number: 'no.\u00a0',
  colon: ': ',
  quote: (text) => `“${text}”`,
  names: {
    events: 'event',
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
    url: 'web address',
    contentUrl: 'address of the file',
    eventStatus: 'status',
    category: 'category',
    now: 'attribute',
    value: 'value',
  },
  problems: {
    'no-file': 'this file does not exist, or cannot be opened. Check its name and its folder.',
    network:
      'the file could not be loaded. Check its address, and that the server lets other sites read it (header Access-Control-Allow-Origin).',
    timeout: 'the file did not arrive in time. The server may be too slow, or the file too large.',
    http: ({ status }) =>
      `the server did not give the file${status ? ` (it answered ${status})` : ''}. Check its address.`,
    size: 'the file is too large: 10 MB at most.',
    syntax: ({ line, column }) =>
      `the file is not valid JSON${line ? ` (line ${line}, column ${column})` : ''}. Often a comma or a quotation mark is missing, or there is one comma too many.`,
    unreadable: 'this could not be read.',
    missing: 'this is required, and it is missing.',
    empty: 'this text is empty. Write it, or remove the line.',
    'too-long': 'this text has more than 20,000 characters. Please shorten it.',
    invalid: 'this value does not have the form it should have.',
    'invalid-date':
      'this is not a date that exists. Write for example 2021-11-19, or 2021-11-19T14:00 where a time is possible.',
    'invalid-zone': 'this time zone is unknown. Write for example Europe/Paris.',
    'invalid-channel':
      'the value does not go with the type. Give a number for voice and sms, an email address for email, a complete https:// address for chat, app, video and web.',
    'unsafe-url':
      'this is not an address that Relais shows. Use https, http, mailto, tel or sms, or a relative address.',
    'end-before-start': 'the end is before the start. Correct one of the two dates.',
    'forbidden-number':
      'there is a number here that Relais never shows: it is often given by mistake for that of an association, and is not meant for victims. Please remove it.',
    'duplicate-id': ({ id }) =>
      `the identifier “${id}” is taken in this file already. Give it another one: only the first is shown.`,
    'too-many': ({ max }) => `there are too many values here: those after the first ${max} are left out.`,
    'newer-format':
      'this file has a newer format than this version of Relais. What it knows is shown; update it for the rest.',
    'unknown-property': 'Relais does not know this property and ignores it. Check its spelling.',
    'to-verify': ({ verifiedOn }) =>
      `${verifiedOn ? `last verified ${verifiedOn}, more than 12 months ago` : 'no date of verification'}. Call or look at the website, then update verifiedOn.`,
  },
  expected: {
    string: 'Write a text in quotation marks.',
    number: 'Write a number, without quotation marks.',
    boolean: 'Write true or false, without quotation marks.',
    Array: 'It takes a list: […].',
    Object: 'It takes an object: {…}.',
    '>=0': 'Write a number that is not negative.',
  },
  oneOf: (values) => `Possible values: ${values}.`,
  lost: {
    file: 'Nothing of this file is shown.',
    campaign: 'Without it, this file cannot present a campaign.',
    entry: 'This entry is not shown; the others are.',
    part: 'This part is not shown; the rest is.',
    detail: 'This detail is not shown; the rest is.',
  },
};

/** A problem in English. */
export const describe = (problem: Problem): string => sentence(problem, words);
