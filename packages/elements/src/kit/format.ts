/**
 * Short name of a document's format: what its media type tells in a word, else the end of its path, unless a server makes
 * the document by that, or it is a number.
 *
 * @example formatOf({ contentUrl: '/a', encodingFormat: 'application/pdf' }) // 'PDF'
 */
export const formatOf = ({
  contentUrl,
  encodingFormat = '',
}: {
  contentUrl: string;
  encodingFormat?: string | undefined;
}): string =>
  (
    /\/(\w{2,4})(?:\+xml)?(?:;|$)/.exec(encodingFormat)?.[1] ??
    /^(?!\w+:(?:\/\/)?[^/]*$).*?\.(?!(?:php\d?|aspx?|ashx|jsp|cgi|\d+)(?:[?#]|$))(\w{2,4})(?:[?#]|$)/i.exec(
      contentUrl,
    )?.[1] ??
    ''
  ).toUpperCase();
