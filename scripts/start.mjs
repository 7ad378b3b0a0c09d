/**
 * `npm start`: installs and builds what is needed, then serves a commune's page and a school's, at http://localhost:8080 or,
 * where that is taken, at a port that is free. `PORT` names another; `-- --no-build` serves what was built last.
 */
import { build } from './build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/run.mjs';
import { serve } from './lib/server.mjs';

/** The policy that the guide documents for a page with Relais. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "trusted-types lit-html 'allow-duplicates'",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

await ensureInstalled();
if (!process.argv.includes('--no-build')) await build('packages');

const { origin, close } = await serve(
  {
    '/': `${root}demo/commune.html`,
    '/ecole': `${root}demo/ecole.html`,
    '/ecole/programme': `${root}demo/programme.html`,
    '/demo/': `${root}demo`,
    '/relais/': `${root}packages/embed/dist`,
    '/campagne/': `${root}stories/fixtures`,
  },
  {
    port: Number(process.env.PORT ?? 8080),
    headersOf: (path) => (path.startsWith('/ecole') ? { 'Content-Security-Policy': CSP } : {}),
  },
);

console.log(`
  A commune's home page, at a moment during the campaign of 2021:  ${origin}/
  A school's page, a fictional campaign under a strict CSP:        ${origin}/ecole
  Its whole programme on a page of its own:                        ${origin}/ecole/programme

  Ctrl-C ends it.
`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    close();
    process.exit(0);
  });
}
