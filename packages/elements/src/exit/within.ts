/**
 * Whether an address leads to a place within a page (HTML, "find a potential indicated element"): to its top, or to something in
 * it that has the name. What a page's own router makes pages of (`#/users`, `#users/1`) is none.
 *
 * @param address absolute
 */
export const isWithin = (address: string, page: Document): boolean => {
  const [file, name] = address.split(/#(.*)/);
  if (name === undefined || file !== page.URL.replace(/#.*/, '')) return false;
  const isThere = (id: string): boolean => !!(page.getElementById(id) ?? page.getElementsByName(id)[0]);
  // (What decodes here takes whatever it is given; decodeURIComponent throws.)
  return /^(?:top)?$/i.test(name) || isThere(name) || isThere(new URLSearchParams(`_=${name}`).get('_')!);
};
