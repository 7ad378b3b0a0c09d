import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { archiveName, entryName } from '@relais/elements/press-kit';

const pdf = 'application/pdf';
const nameOf = (contentUrl: string, name = 'Affiche', encodingFormat?: string, served?: string): string =>
  entryName({ contentUrl, name, encodingFormat }, new Set(), served);

describe('entryName', () => {
  it('is the end of an address that is the name of such a file', () => {
    assert.equal(nameOf('/files/dossier-de-presse.pdf?v=2#page=3', 'Dossier', pdf), 'dossier-de-presse.pdf');
    assert.equal(nameOf('https://example.org/Affiche%20A3.JPG', 'x', 'image/jpeg'), 'Affiche A3.JPG');
    assert.equal(nameOf('/a.jpeg', 'x', 'image/jpeg; q=1'), 'a.jpeg');
    assert.equal(nameOf('/a.odt'), 'a.odt');
    assert.equal(nameOf('/a.tar.gz', 'x', 'application/gzip'), 'a.tar.gz');
    assert.equal(nameOf('/a.srt', 'x', 'text/plain'), 'a.srt');
    assert.equal(nameOf('/a.odt', 'x', 'application/octet-stream'), 'a.odt');
    assert.equal(nameOf('/a.odt', 'x', undefined, 'text/plain'), 'a.odt');
  });

  it('is the document’s name with its format where the address is none', () => {
    for (const url of [
      '/media/12/download',
      '/doc/',
      '/',
      '/index.php?file=a.pdf',
      '/get.aspx',
      '/%20%20.pdf',
    ])
      assert.equal(nameOf(url, 'Affiche : été', pdf), 'Affiche - été.pdf', url);
    assert.equal(nameOf('/index.php', 'Affiche'), 'Affiche');
    assert.equal(nameOf('/%20.pdf'), 'Affiche.pdf');
    assert.equal(nameOf('/download', 'Affiche.PDF', pdf), 'Affiche.pdf');
    assert.equal(nameOf('/rapport.v2', 'Rapport v1.5', pdf), 'Rapport v1.5.pdf');
    assert.equal(
      nameOf('/1', 'Note', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
      'Note.docx',
    );
    assert.equal(nameOf('/1', ' . ', pdf), '1.pdf');
    assert.equal(nameOf('/', '?', pdf), '-.pdf');
    assert.equal(nameOf('/', '', pdf), 'document.pdf');
  });

  it('has the extension of what came where nothing else tells one', () => {
    assert.equal(nameOf('/download', 'Affiche', undefined, 'image/png'), 'Affiche.png');
    assert.equal(nameOf('/download', 'Affiche', pdf, 'text/html'), 'Affiche.pdf');
  });

  it('shows what a file is, and is one in any spelling', () => {
    assert.equal(nameOf('/a%E2%80%AEfdp.exe'), 'afdp.exe');
    const taken = new Set<string>();
    const names = ['/%C3%A9.pdf', '/e%CC%81.pdf', '/%C3%89.PDF'].map((contentUrl) =>
      entryName({ contentUrl, name: 'x' }, taken),
    );
    assert.deepEqual(names, ['é.pdf', 'é-2.pdf', 'É-3.PDF']);
  });

  it('is no device of Windows', () => {
    for (const name of ['con', 'PRN', 'aux', 'nul', 'COM1', 'lpt9', 'com²', 'nul.tar', 'CON '])
      assert.equal(nameOf('/', name, pdf), `_${name.trim()}.pdf`);
    assert.equal(nameOf('/console.pdf'), 'console.pdf');
    assert.equal(nameOf('/com10.pdf'), 'com10.pdf');
  });

  it('can be written to any disk, and once, whatever a campaign file says', () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    const file = fc.record({
      contentUrl: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => `/${encodeURIComponent(text)}`),
        fc.webUrl(),
        fc.constantFrom('/con.pdf', '/download', `/${'é'.repeat(500)}.pdf`),
      ),
      name: any,
      encodingFormat: fc.option(fc.oneof(any, fc.constantFrom(pdf, 'image/jpeg', 'constructor')), {
        nil: undefined,
      }),
    });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 6 }), any, (files, served) => {
        const taken = new Set<string>();
        const names = files.map((one) => entryName(one, taken, served));
        for (const name of names) {
          assert.equal(name, name.normalize());
          assert.doesNotMatch(name, /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[.\s]|[.\s]$|^$/u);
          assert.doesNotMatch(name, /^(?:con|prn|aux|nul|(?:com|lpt)\d)(?:\.|$)/i);
          assert.ok(Buffer.byteLength(name) < 140, name);
        }
        assert.equal(new Set(names.map((name) => name.toLowerCase())).size, files.length);
      }),
    );
  });
});

describe('archiveName', () => {
  it('is the campaign’s identifier, made safe', () => {
    assert.equal(archiveName({ id: 'prevenir-2026', sensitive: false }), 'prevenir-2026.zip');
    assert.equal(archiveName({ id: 'prevenir_2026', sensitive: false }), 'prevenir_2026.zip');
    assert.equal(archiveName({ id: '../a b/é', sensitive: false }), 'a-b-e.zip');
    assert.equal(archiveName({ id: 'été 2021', sensitive: false }), 'ete-2021.zip');
    assert.equal(archiveName({ id: 'Неделя', sensitive: false }), 'Неделя.zip');
    assert.equal(archiveName({ id: '…', sensitive: false }), 'documents.zip');
    assert.equal(archiveName({ id: 'con', sensitive: false }), '_con.zip');
    assert.ok(archiveName({ id: 'a'.repeat(20_000), sensitive: false }).length < 140);
  });

  it('tells nothing where the campaign is sensitive or the page discreet', () => {
    assert.equal(archiveName({ id: 'x', sensitive: true }), 'documents.zip');
    assert.equal(archiveName({ id: 'x', sensitive: false }, true), 'documents.zip');
  });
});
