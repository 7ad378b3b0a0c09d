import { toInstant, toLocal, type Campaign, type PressFile, type PressKit } from '@relais/core';
import { mailto } from '../kit/contact.ts';

/** What there is to show. In each state the rest of the kit (contacts, text about the organiser) stands. */
export type PressKitState = { kit: PressKit; files: PressFile[] } & (
  | { status: 'empty' }
  | {
      /** Announced, not linked. */
      status: 'embargo';
      /** `YYYY-MM-DDTHH:MM` on the clock of the campaign's zone. */
      until: string;
      /** `YYYY-MM-DDTHH:MM` of the same moment on the visitor's clock, where that shows another time. */
      here?: string;
    }
  | { status: 'open' }
);

/**
 * @param instant Now, in milliseconds since 1970.
 * @param visitorZone IANA zone of whoever looks.
 * @param noSpeeches Leaves out what is flagged as a political speech; Vue sets what has no value as an empty text.
 */
export const pressKitState = (
  { pressKit, timeZone }: Pick<Campaign, 'pressKit' | 'timeZone'>,
  instant: number,
  visitorZone: string,
  noSpeeches?: boolean | '',
): PressKitState => {
  const kit = pressKit ?? { files: [] };
  const files = kit.files.filter(
    ({ politicalSpeech }) => !((noSpeeches || noSpeeches === '') && politicalSpeech),
  );
  const until = kit.embargoUntil;
  if (!files.length) return { status: 'empty', kit, files };
  const end = until && toInstant(until, timeZone);
  if (!end || end <= instant) return { status: 'open', kit, files };
  // An embargo until a day ends as that day begins, and says so: the day alone would read as part of it.
  const moment = toLocal(end, timeZone);
  const here = toLocal(end, visitorZone);
  return { status: 'embargo', kit, files, until: moment, ...(here !== moment && { here }) };
};

/** Sum of the sizes in bytes; 0 where one is not known. */
export const totalSize = (files: readonly Pick<PressFile, 'contentSize'>[]): number =>
  files.every(({ contentSize }) => contentSize) ? files.reduce((sum, file) => sum + file.contentSize!, 0) : 0;

/** Address of a version for everybody, else of a press contact to ask for one. */
export const accessibleVersion = (
  { alternativeUrl, isAccessible }: Pick<PressFile, 'alternativeUrl' | 'isAccessible'>,
  contacts: PressKit['contacts'] = [],
): string | undefined => {
  const email = isAccessible === false && contacts.find((contact) => contact.email)?.email;
  return alternativeUrl ?? (email ? mailto(email) : undefined);
};
