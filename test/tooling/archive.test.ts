/** The archive that a webmaster drops on a server: whole, the same each time, and with snippets that fit the files in it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { run } from '@relais/cli';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Entry {
  content: Buffer;
  /** As in the file: local time without a zone, MS-DOS format. */
  date: number;
}

/** Reads an archive without compression (APPNOTE 4.3.12: the central directory). */
const unzip = (zip: Buffer): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(zip.readUInt16LE(at + 10), 0, 'stored');
    const size = zip.readUInt32LE(at + 24);
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.set(name, { content: zip.subarray(start, start + size), date: zip.readUInt32LE(at + 12) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
};

describe('npm run archive', () => {
  let folder = '';
  let zip: Buffer;
  let entries: Map<string, Entry>;
  let version = '';
  let integrity: Record<string, string> = {};

  const make = async (name: string, env: Record<string, string>): Promise<Buffer> => {
    const file = join(folder, name);
    await promisify(execFile)(
      process.execPath,
      [join(root, 'scripts/archive.mjs'), '--no-build', '--to', file],
      { env: { ...process.env, ...env } },
    );
    return readFile(file);
  };
  const text = (name: string): string => String(entries.get(name)?.content ?? assert.fail(`no ${name}`));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relais-archive-'));
    zip = await make('one.zip', { TZ: 'Pacific/Auckland', SOURCE_DATE_EPOCH: '1637100000' });
    entries = unzip(zip);
    ({ version } = JSON.parse(await readFile(join(root, 'packages/embed/package.json'), 'utf8')) as {
      version: string;
    });
    integrity = JSON.parse(text('relais/integrity.json')) as Record<string, string>;
  });
  after(() => rm(folder, { recursive: true }));

  it('gives the same bytes twice, wherever it is made', async () => {
    const again = await make('two.zip', { TZ: 'America/Montreal', SOURCE_DATE_EPOCH: '1637100000' });
    assert.ok(zip.equals(again));
  });

  it('holds files that another build makes byte for byte', async () => {
    const dist = join(folder, 'dist');
    // One thread for files: what is read side by side is then ready in another order.
    await promisify(execFile)(process.execPath, [join(root, 'scripts/bundle.mjs'), '--to', dist], {
      env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
    });
    assert.equal(await readFile(join(dist, 'integrity.json'), 'utf8'), text('relais/integrity.json'));
  });

  it('tells the date of what is in it, so that a server does not take a new version for the old', async () => {
    // 2021-11-16 22:00:00 UTC.
    const date = (((2021 - 1980) << 25) | (11 << 21) | (16 << 16) | (22 << 11)) >>> 0;
    for (const [name, entry] of entries) assert.equal(entry.date, date, name);
    const later = unzip(await make('later.zip', { SOURCE_DATE_EPOCH: '1637200000' }));
    assert.ok((later.get('relais/relais.js')?.date ?? 0) > date);
  });

  it('has every published file at an address that stays and at one that never changes', () => {
    for (const [name, digest] of Object.entries(integrity)) {
      for (const path of [`relais/${name}`, `relais/${version}/${name}`]) {
        const { content } = entries.get(path) ?? assert.fail(`no ${path}`);
        assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, digest, path);
      }
    }
  });

  it('has the licence, the guides in two languages and the settings of servers', () => {
    const needed =
      'LISEZMOI.html README.html LICENSE.txt extraits.txt snippets.txt guide/integrer.html guide/embedding.html ' +
      'guide/heberger.html guide/hosting.html nginx/relais.conf apache/relais.conf iis/web.config relais/.htaccess';
    for (const name of [...needed.split(' '), 'relais/LICENSE.txt']) assert.ok(text(name).length > 100, name);
    assert.match(text('guide/integrer.html'), /<html lang="fr">/);
    assert.match(text('guide/embedding.html'), /<html lang="en">/);
    assert.match(text('apache/relais.conf'), /<Directory [^>]+>\n[^]+Cache-Control[^]+<\/Directory>/);
    assert.doesNotMatch([...entries.keys()].join('\n'), /\.map$|\.ts$|node_modules/m);
  });

  for (const name of ['extraits.txt', 'snippets.txt', 'LISEZMOI.html', 'README.html']) {
    it(`has digests in ${name} that fit the files, at addresses that never change`, () => {
      const code = text(name).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      const scripts = [...code.matchAll(/<script ([^>]*?)src="([^"]+)"([^>]*)>/g)];
      const pinned = scripts.filter(([, , , rest]) => rest?.includes('integrity'));
      // relais.js, two with all, five with one, and relais.js from another site.
      assert.equal(pinned.length, 9);
      for (const [tag, , src = ''] of pinned) {
        const [, file = ''] = /\/relais\/([\d.]+\/.+)$/.exec(src) ?? assert.fail(src);
        assert.ok(file.startsWith(`${version}/`));
        assert.ok(tag.includes(`integrity="${integrity[file.slice(version.length + 1)]}"`), src);
        assert.ok(tag.includes('crossorigin'), src);
      }
      for (const [tag, , src = ''] of scripts) {
        if (!src.includes(version)) assert.doesNotMatch(tag, /integrity/, src);
        assert.ok(entries.has(src.replace(/^(https:\/\/[^/]+)?\//, '')), src);
      }
    });
  }

  it('has no link between its pages that leads nowhere', () => {
    let links = 0;
    for (const [name, { content }] of entries) {
      if (!/^[^/]+\.html$|^guide\//.test(name)) continue;
      for (const [, href = ''] of String(content).matchAll(/<a href="([^"]+)"/g)) {
        if (/^[a-z]+:|^\/\//.test(href)) {
          // Of another site: a public one.
          assert.match(href, /^https:\/\/(?:[\w-]+\.)+(?!example\/|test\/|local)[a-z]{2,}(?:[/?#]|$)/, name);
          continue;
        }
        links++;
        const [path = '', id] = decodeURI(href).split('#');
        const target = path ? normalize(join(dirname(name), path)).replaceAll('\\', '/') : name;
        const page = text(target);
        if (id) assert.ok(page.includes(`id="${id}"`), `${name}: ${href}`);
      }
    }
    assert.ok(links > 20);
  });

  it('names in its pages no file that its readers do not have', () => {
    const named = new Set<string>();
    for (const [name, { content }] of entries) {
      if (!/^[^/]+\.(?:html|txt)$|^guide\//.test(name)) continue;
      // Folders of the repository.
      assert.doesNotMatch(String(content), /\b(?:stories|packages|docs|scripts|demo)\/\w/, name);
      for (const [path] of String(content).matchAll(/\bexemple\/[\w.-]+/g)) named.add(path);
    }
    assert.deepEqual([...named].sort(), [
      'exemple/campagne.json',
      'exemple/complet.json',
      'exemple/schema.json',
    ]);
    for (const path of named) text(path);
    for (const [guide, folder] of [
      ['fichier-campagne', 'dans son dossier <code>exemple/</code>'],
      ['campaign-file', 'in its folder <code>exemple/</code>'],
    ])
      assert.ok(text(`guide/${guide}.html`).includes(folder!), guide);
  });

  it('has examples to start from, in which only the samples are to be replaced, and their schema', async () => {
    for (const name of ['campagne', 'complet']) {
      const { $schema } = JSON.parse(text(`exemple/${name}.json`)) as { $schema: string };
      assert.ok(entries.has(`exemple/${$schema}`));
      const file = join(folder, `${name}.json`);
      await writeFile(file, text(`exemple/${name}.json`));
      const out: string[] = [];
      assert.equal(await run(['validate', '--json', file], { out: (line) => out.push(line) }), 0);
      const { problems } = JSON.parse(out.join('')) as { problems: { code: string }[] };
      const codes = new Set(problems.map(({ code }) => code));
      assert.deepEqual([...codes], name === 'campagne' ? [] : ['sample', 'to-verify']);
    }
    // The guide explains the first line by line.
    const start = text('guide/fichier-campagne.html').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
    assert.ok(
      start.includes(
        text('exemple/campagne.json')
          .replace(/^ *"\$schema".*\n/m, '')
          .trim(),
      ),
    );
    const { properties } = JSON.parse(text('exemple/schema.json')) as { properties: object };
    assert.ok('$schema' in properties && 'events' in properties);
  });

  it('says so when nobody knows its date', async () => {
    await assert.rejects(make('none.zip', { SOURCE_DATE_EPOCH: 'yesterday' }), /SOURCE_DATE_EPOCH/);
  });
});
