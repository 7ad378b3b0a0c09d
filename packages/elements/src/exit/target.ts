/**
 * Where to leave to: the first of the addresses that leads away from the page by http or https. An address of the page
 * itself, however written, is none: it would show it again.
 *
 * @param base what relative addresses start from, absolute
 * @param page the address of the page
 */
export const exitTarget = (
  wishes: readonly (string | null | undefined)[],
  base: string,
  page: string = base,
): string | undefined => {
  // Neither a name and password, nor an empty query makes it another page.
  const bare = (href: string): string => {
    const { origin, pathname, search } = new URL(href);
    return origin + pathname + search;
  };
  return wishes
    .map((wish) => (wish && URL.canParse(wish, base) ? new URL(wish, base).href : ''))
    .find((href) => /^https?:/.test(href) && bare(href) !== bare(page));
};
