import { count, dateTime, image } from './details.ts';
import { pattern } from './bounds.ts';
import { list, object, type Infer } from './schema.ts';
import { boolean, guard, text, url } from './values.ts';

export const pressFileSchema = object(
  { id: text, name: text, contentUrl: url },
  {
    description: text,
    /** Media type, `application/pdf`. */
    encodingFormat: text,
    /** Bytes. */
    contentSize: count,
    inLanguage: text,
    /** Hexadecimal digest (FIPS 180-4). */
    sha256: pattern(/^[\da-fA-F]{64}$/),
    numberOfPages: count,
    thumbnail: image,
    creditText: text,
    license: text,
    isAccessible: boolean,
    /** An accessible version of the same document, or how to ask for one. */
    alternativeUrl: url,
    politicalSpeech: guard,
  },
  { politicalSpeech: false },
);

/** What journalists and colleagues download. Its files are read one by one, like events. */
export const pressKitSchema = object(
  {},
  {
    name: text,
    description: text,
    datePublished: dateTime,
    /** Before this moment the files are announced and not linked: a courtesy, not a protection. */
    embargoUntil: dateTime,
    contacts: list(object({ name: text }, { jobTitle: text, telephone: text, email: text })),
    boilerplate: text,
  },
);

export type PressFile = Infer<typeof pressFileSchema>;
export type PressKit = Infer<typeof pressKitSchema> & { files: PressFile[] };
