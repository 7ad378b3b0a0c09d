/** What one reads in the archive: the page to open first, the guides, and the snippets as plain text. */
import { readFile, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { marked } from 'marked';
import { root } from './run.mjs';
import { snippets } from './snippets.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Opened from the disk: no file beside it that could be left behind. */
const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.55 system-ui, sans-serif }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word }
h1, h2, h3 { line-height: 1.2; margin-block: 1.6em .5em }
pre { padding: .8em 1em; overflow-x: auto; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 8px }
code, pre { font: .875rem/1.5 ui-monospace, monospace }
table { border-collapse: collapse }
td, th { text-align: start; vertical-align: top; padding: .4em .8em .4em 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
.table { overflow-x: auto }
li:has(> input) { list-style: none; margin-inline-start: -1.3em }
`;

const page = (lang, title, body) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.trim()}
</body>
</html>
`;

/** As the place that shows the Markdown names its headings: https://github.com/gjtorikian/html-pipeline. */
const slug = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/** Markdown of ours as HTML: headings that can be linked to, links between pages, tables that a phone can scroll. */
const render = (markdown, toAddress) =>
  marked.parse(markdown, {
    renderer: Object.assign(new marked.Renderer(), {
      heading: (text, level, raw) =>
        `<h${level} id="${slug(raw.replace(/<[^>]*>/g, ''))}">${text}</h${level}>\n`,
      link: (href, _title, text) => `<a href="${escape(toAddress(href))}">${text}</a>`,
      table: (head, body) =>
        `<div class="table" tabindex="0"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`,
    }),
  });

const count = (text, word) => text.split(word).length;

/** Each guide of docs/guide as a page that a double click opens. */
const guides = async () => {
  const folder = resolve(root, 'docs/guide');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const markdown = await readFile(resolve(folder, name), 'utf8');
      const title = /^# (.+)$/m.exec(markdown)[1];
      const lang = count(markdown, ' les ') > count(markdown, ' the ') ? 'fr' : 'en';
      const toAddress = (href) => href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html');
      return [`guide/${name.replace(/\.md$/, '.html')}`, page(lang, title, render(markdown, toAddress))];
    }),
  );
};

const snippetsText = (lang, version, list) => {
  const line = '='.repeat(78);
  const head =
    lang === 'fr'
      ? `Relais ${version} : extraits à copier. Remplacez les adresses en .example et /campagne/ par les vôtres.`
      : `Relais ${version}: snippets to copy. Replace the .example and /campagne/ addresses with yours.`;
  return `${head}\n\n${list
    .map(({ title, note, code }) => `${line}\n${title}\n${note}\n${line}\n\n${code}\n`)
    .join('\n')}`;
};

const startPage = async (lang, version, list) => {
  const markdown = (
    await readFile(resolve(root, `packages/embed/hosting/start.${lang}.md`), 'utf8')
  ).replaceAll('{{version}}', version);
  const shown = list
    .map(
      ({ id, title, note, code }) =>
        `<h3 id="${id}">${escape(title)}</h3>\n<p>${escape(note)}</p>\n<pre tabindex="0"><code>${escape(code)}</code></pre>`,
    )
    .join('\n');
  return page(lang, `Relais ${version}`, `${render(markdown, (href) => href)}\n${shown}`);
};

/** @returns pages and texts, by name */
export const archivePages = async (version, integrity) => {
  const [fr, en] = ['fr', 'en'].map((lang) => snippets(lang, version, integrity));
  return [
    ['LISEZMOI.html', await startPage('fr', version, fr)],
    ['README.html', await startPage('en', version, en)],
    ['extraits.txt', snippetsText('fr', version, fr)],
    ['snippets.txt', snippetsText('en', version, en)],
    ...(await guides()),
  ];
};
