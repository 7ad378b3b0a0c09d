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
): string => {
  for (const wish of wishes) {
    try {
      const { href, protocol } = new URL(wish || page, base);
      if (/^https?:$/.test(protocol) && href.split('#')[0] !== page.split('#')[0]) return href;
    } catch {
      // No address: the next one.
    }
  }
  return 'about:blank';
};
