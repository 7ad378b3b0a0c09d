/**
 * Where a page stands of which nobody said where: deep enough that addresses which lead up from it are told apart. Its host
 * is the name of no site.
 */
export const PAGE = 'https://relais-page/~/~/~/~/~/';

const { host, origin, pathname } = new URL(PAGE);
const folders = pathname.split('/').slice(1, -1);

/**
 * An address below {@link PAGE} as the page itself writes it. The path always begins with a dot or a slash, so that none of
 * its parts is taken for a scheme or a host.
 *
 * @example fromPage('https://relais-page/~/~/~/~/~/documents/a.pdf') // './documents/a.pdf'
 */
const fromPage = (path: string): string => {
  for (let up = 0; up < folders.length; up++) {
    const start = `/${folders.slice(up).join('/')}/`;
    if (path.startsWith(start)) return (up ? '../'.repeat(up) : './') + path.slice(start.length);
  }
  return path.startsWith('//') ? `/.${path}` : path;
};

/**
 * Makes addresses of HTML that Lit rendered relative again, where they lead to the page's own site. Its name ends at the slash: of
 * `https://relais-pagejavascript:80/alert()` the rest would be a script.
 */
export const relativeAddresses = (html: string): string =>
  html
    .replaceAll(
      new RegExp(` (href|src)="${origin}(/[^"]*)"`, 'g'),
      (_, name: string, path: string) => ` ${name}="${fromPage(path)}"`,
    )
    .replaceAll(`>${host}<`, '><');

/**
 * How a page addresses a campaign file, where nobody said: as it was named where that is an address or lies below the
 * folder of whoever writes the page, else by its name alone.
 */
export const addressOf = (name: string): string => {
  if (/^https?:/i.test(name)) return name;
  const path = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const isBelow = !/^(?:\/|[a-z]:)|(?:^|\/)\.\.\//i.test(path);
  return encodeURI(isBelow ? path : (path.split('/').at(-1) ?? path)).replace(/[?#]/g, encodeURIComponent);
};
