import * as v from 'valibot';
import { count, dateTime, image, text, url } from './values.ts';

export const pressFileSchema = v.object({
  id: text,
  name: text,
  description: v.optional(text),
  contentUrl: url,
  /** Media type, `application/pdf`. */
  encodingFormat: v.optional(text),
  /** Bytes. */
  contentSize: v.optional(count),
  inLanguage: v.optional(text),
  /** Hexadecimal digest (FIPS 180-4). */
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{64}$/i))),
  numberOfPages: v.optional(count),
  thumbnail: v.optional(image),
  creditText: v.optional(text),
  license: v.optional(text),
  isAccessible: v.optional(v.boolean()),
  /** An accessible version of the same document, or how to ask for one. */
  alternativeUrl: v.optional(url),
  politicalSpeech: v.optional(v.boolean(), false),
});

/** What journalists and colleagues download. Its files are read one by one, like events. */
export const pressKitSchema = v.object({
  name: v.optional(text),
  description: v.optional(text),
  datePublished: v.optional(dateTime),
  /** Before this moment the files are announced and not linked: a courtesy, not a protection. */
  embargoUntil: v.optional(dateTime),
  contacts: v.optional(
    v.array(
      v.object({
        name: text,
        jobTitle: v.optional(text),
        telephone: v.optional(text),
        email: v.optional(text),
      }),
    ),
  ),
  boilerplate: v.optional(text),
});

export type PressFile = v.InferOutput<typeof pressFileSchema>;
export type PressKit = v.InferOutput<typeof pressKitSchema> & { files: PressFile[] };
