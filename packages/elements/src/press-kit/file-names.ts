import type { Campaign, PressFile } from '@relais/core';

/** Extensions of media types that are not named after them, the usual one first. */
const EXTENSIONS: Record<string, string> = {
  'application/epub+zip': 'epub',
  'application/gzip': 'gz tgz',
  'application/msword': 'doc docx',
  'application/vnd.ms-excel': 'xls xlsx csv',
  'application/vnd.ms-powerpoint': 'ppt pptx',
  'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'audio/mp4': 'm4a mp4',
  'audio/mpeg': 'mp3',
  'image/jpeg': 'jpg jpeg',
  'image/svg+xml': 'svg',
  'image/tiff': 'tif tiff',
  'text/calendar': 'ics',
  'text/html': 'html htm',
  'text/markdown': 'md',
  'text/plain': 'txt md csv srt vtt log',
  'video/mpeg': 'mpg mpeg',
  'video/mp4': 'mp4 m4v',
  'video/quicktime': 'mov',
};

/** Extensions of a media type (RFC 9110, 8.3.1), none where it tells none. */
const extensionsOf = (mediaType: string): string[] => {
  const [type = ''] = /^[^;\s]+\/[^;\s]+/.exec(mediaType.toLowerCase()) ?? [];
  return (EXTENSIONS[type] ?? /\/(\w{2,4})$/.exec(type)?.[1])?.split(' ') ?? [];
};

/** Without what a reader does not see, what Windows refuses, and what leads out of a folder. */
const clean = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Cs}]+/gu, '')
    .normalize()
    .replace(/[\\/:*?"<>|\p{Cc}\p{Zl}\p{Zp}]+/gu, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');

/** Bytes of a name in UTF-8: 255 are too many for a disk, and 260 characters, with all folders, for Windows. */
const LONGEST = new Uint8Array(120);

/** A name without its extension, not too long, and no device of Windows, which is one with an extension too. */
const stemOf = (text: string): string => {
  const all = clean(text);
  const stem = clean(all.slice(0, new TextEncoder().encodeInto(all, LONGEST).read));
  return stem.replace(/^(?=(?:con(?:in\$|out\$)?|prn|aux|nul|(?:com|lpt)[\d¹²³])\s*(?:\.|$))/i, '_');
};

/**
 * Name of a file in the archive: the end of its address if that is the name of such a file, else the document's name with
 * the extension of its format. One that is taken gets a number.
 *
 * @param served Media type that the file came with.
 * @example entryName({ contentUrl: '/media/12/download', name: 'Affiche', encodingFormat: 'application/pdf' }, new Set())
 * // 'Affiche.pdf'
 */
export const entryName = (
  { contentUrl, name, encodingFormat }: Pick<PressFile, 'contentUrl' | 'name' | 'encodingFormat'>,
  taken: Set<string>,
  served = '',
): string => {
  let end = new URL(contentUrl, 'https://x').pathname.split('/').at(-1)!;
  try {
    end = decodeURIComponent(end);
  } catch {
    // Not UTF-8: the escapes are a name too.
  }
  // What makes a page on a server is the name of no document.
  const [, stem = end, ending = ''] =
    /^(.*)\.(?!(?:php\d?|aspx?|ashx|jsp|cgi)$)([a-z\d]{1,5})$/is.exec(end) ?? [];
  const fitting = extensionsOf(encodingFormat ?? (ending ? '' : served));
  const isFitting = ending && (!fitting.length || fitting.includes(ending.toLowerCase()));
  const extension = (isFitting ? ending : fitting[0]) ?? '';
  const dotted = extension && `.${extension}`;
  const title = name.toLowerCase().endsWith(dotted.toLowerCase())
    ? name.slice(0, name.length - dotted.length)
    : name;
  const base = (isFitting && stemOf(stem)) || stemOf(title) || stemOf(stem) || 'document';
  let free = base + dotted;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${base}-${i}${dotted}`;
  taken.add(free.toLowerCase());
  return free;
};

/** File name of the archive: it tells nothing where the campaign is sensitive. */
export const archiveName = (
  { id, sensitive }: Pick<Campaign, 'id' | 'sensitive'>,
  discreet?: boolean,
): string => {
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${(!sensitive && !discreet && stemOf(plain)) || 'documents'}.zip`;
};
