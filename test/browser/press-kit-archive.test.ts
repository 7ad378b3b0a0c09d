import { expect } from 'chai';
import type { RelaisPressKit } from '@relais/elements/press-kit';
import { allByRole, byRole, focused, nextEvent, press, text, unmountAll, until, wait } from './lib.ts';
import { campaign, file, show } from './press-kit.ts';

/** Answers requests without a network. */
const answer = (handler: (url: string, init?: RequestInit) => Promise<Response> | Response): void => {
  window.fetch = async (input, init) => handler(input instanceof Request ? input.url : String(input), init);
};

/** Catches what is handed to the browser as a download. */
const catchDownloads = (): { name: string; href: string }[] => {
  const caught: { name: string; href: string }[] = [];
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    caught.push({ name: this.download, href: this.href });
  };
  return caught;
};

describe('all documents of a press kit as one archive', () => {
  const { fetch: realFetch } = window;
  const { click } = HTMLAnchorElement.prototype;
  afterEach(() => {
    unmountAll();
    window.fetch = realFetch;
    HTMLAnchorElement.prototype.click = click;
  });

  const kit = { files: [file('a', { contentSize: 4 }), file('b', { contentSize: 4 })] };
  const all = (element: RelaisPressKit): HTMLElement => byRole(element, 'button', /^Tout télécharger/)!;

  it('is made in the browser, under the campaign’s name, without cookies or referrer', async () => {
    const asked: [string, RequestInit | undefined][] = [];
    answer((url, init) => (asked.push([url, init]), new Response('data')));
    const downloads = catchDownloads();
    const element = await show(campaign(kit));
    const events: string[] = [];
    element.addEventListener('relais-download', ({ fileId }) => events.push(fileId));
    press(all(element));
    const { name, href } = await until(() => downloads[0], 'the archive');
    expect(name).to.equal('c-1.zip');
    expect(asked.map(([url]) => new URL(url).pathname)).to.deep.equal(['/files/a.pdf', '/files/b.pdf']);
    expect(asked[0]?.[1]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(events).to.deep.equal(['a', 'b']);
    const bytes = new Uint8Array(await (await realFetch(href)).arrayBuffer());
    const content = new TextDecoder('latin1').decode(bytes);
    expect(content.slice(0, 2)).to.equal('PK');
    expect(content).to.contain('a.pdf').and.contain('b.pdf');
    await until(() => text(byRole(element, 'status')!) === 'Le fichier zip est prêt.', 'the announcement');
  });

  it('has a neutral name where the campaign is sensitive, and names in it that lead nowhere', async () => {
    answer(() => new Response('data', { headers: { 'Content-Type': 'application/pdf' } }));
    const downloads = catchDownloads();
    const files = [
      file('a', { contentUrl: '/x/..%2F..%2Fevil.pdf' }),
      file('b', { contentUrl: '/1/same.pdf' }),
      file('c', { contentUrl: '/2/same.pdf' }),
      file('d', { contentUrl: '/3/%E0%A4%A.pdf' }),
      { ...file('e', { contentUrl: '/media/12/download', name: 'Affiche' }), encodingFormat: undefined },
    ];
    press(all(await show(campaign({ files }, { sensitive: true }))));
    const { name, href } = await until(() => downloads[0], 'the archive');
    expect(name).to.equal('documents.zip');
    const content = new TextDecoder().decode(await (await realFetch(href)).arrayBuffer());
    expect(content)
      .to.contain('-..-evil.pdf')
      .and.contain('same.pdf')
      .and.contain('same-2.pdf')
      .and.contain('Affiche.pdf');
    expect(content).to.not.contain('../');
  });

  it('says what could not be had, keeps the links, and tries these again', async () => {
    let gone = true;
    let give = (): void => {};
    const given = new Promise<void>((done) => (give = done));
    answer(async (url) => {
      if (gone && url.includes('b.pdf')) throw new TypeError('CORS');
      if (!gone) await given;
      return new Response('data');
    });
    const downloads = catchDownloads();
    const element = await show(campaign(kit));
    press(all(element));
    const retry = await until(() => byRole(element, 'button', /^Réessayer/), 'the offer to try again');
    expect(text(element)).to.contain('Un document n’a pas pu être ajouté au zip. Son lien reste là\u00a0:');
    expect(allByRole(element, 'link', /^Télécharger Document b/)).to.have.length(2);
    expect(downloads).to.have.length(1);
    gone = false;
    press(retry);
    const progress = await until(() => byRole(element, 'progressbar'), 'the progress');
    expect(progress.ariaLabel).to.match(/: 0 sur 1\u00a0document$/);
    give();
    await until(() => downloads[1], 'the second archive');
    await until(() => !byRole(element, 'button', /^Réessayer/), 'the end');
    expect(focused()).to.equal(all(element));
  });

  it('says nothing of the documents of another campaign, and all of them after the same was read anew', async () => {
    answer((url) => new Response('', { status: url.includes('b.pdf') ? 404 : 200 }));
    catchDownloads();
    const element = await show(campaign(kit));
    press(all(element));
    await until(() => byRole(element, 'button', /^Réessayer/));
    element.campaign = campaign(kit, { name: 'Campagne corrigée' });
    await nextEvent(element, 'relais-load');
    await element.updateComplete;
    expect(byRole(element, 'button', /^Réessayer/)).to.not.equal(undefined);
    element.campaign = campaign({ files: [file('a'), file('c')] }, { id: 'c-2' });
    await until(() => text(element).includes('Document c'));
    expect(byRole(element, 'button', /^Réessayer/)).to.equal(undefined);
    expect(allByRole(element, 'link').map(text).join()).to.not.contain('Document b');
  });

  it('saves nothing when nothing could be had', async () => {
    answer(() => new Response('no', { status: 404 }));
    const downloads = catchDownloads();
    const element = await show(campaign(kit));
    press(all(element));
    await until(() => text(element).includes('2\u00a0documents n’ont pas pu'), 'the explanation');
    expect(downloads).to.have.length(0);
    expect(text(element)).to.not.contain('est prêt');
  });

  it('can be cancelled, and gives the focus back', async () => {
    answer(
      (_, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
        ),
    );
    const downloads = catchDownloads();
    const element = await show(campaign(kit));
    press(all(element));
    const cancel = await until(() => byRole(element, 'button', 'Annuler'), 'the button');
    expect(byRole(element, 'progressbar', /0 sur 2/)).to.exist;
    cancel.focus();
    press(cancel);
    await until(() => !byRole(element, 'progressbar'), 'the end');
    expect(text(byRole(element, 'status')!)).to.equal('Préparation annulée.');
    // Seen too, and gone with the next press.
    expect(text(element.shadowRoot!.querySelector('.zip')!)).to.contain('Préparation annulée.');
    expect(focused()).to.equal(all(element));
    expect(downloads).to.have.length(0);
  });

  it('ends with the element', async () => {
    let aborted = false;
    answer((_, init) => new Promise(() => init?.signal?.addEventListener('abort', () => (aborted = true))));
    const element = await show(campaign(kit));
    press(all(element));
    await until(() => byRole(element, 'progressbar'), 'the work');
    element.remove();
    expect(aborted).to.equal(true);
  });

  it('is not begun once the element has left, while its code was on its way', async () => {
    const asked: string[] = [];
    answer((url, init) => {
      init?.signal?.throwIfAborted();
      asked.push(url);
      return new Response('data');
    });
    const downloads = catchDownloads();
    const element = await show(campaign(kit));
    press(all(element));
    element.remove();
    await wait(300);
    expect([asked, downloads]).to.deep.equal([[], []]);
  });

  it('leaves out what is not what was published, and says so', async () => {
    answer((url) => new Response(url.includes('b.pdf') ? 'evil' : 'data'));
    const downloads = catchDownloads();
    // printf data | sha256sum
    const sha256 = '3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7';
    const files = [file('a', { sha256: sha256.toUpperCase() }), file('b', { sha256 })];
    const element = await show(campaign({ files }));
    press(all(element));
    const { href } = await until(() => downloads[0], 'the archive');
    const content = new TextDecoder().decode(await (await realFetch(href)).arrayBuffer());
    expect(content).to.contain('a.pdf').and.not.contain('b.pdf');
    expect(text(element)).to.contain('Un document n’est pas celui qui a été publié');
    expect(text(byRole(element, 'status')!)).to.match(/n’est pas celui.*incomplet/);
    // It is named, and not offered again as if nothing were.
    expect(allByRole(element, 'link', /^Télécharger Document b/)).to.have.length(1);
    expect(text(element.shadowRoot!.querySelector('.zip')!)).to.contain('Document b');
    const [first, second] = element.shadowRoot!.querySelectorAll('[part=file]');
    expect(text(first!)).to.not.contain('Ce n’est pas le document');
    expect(text(second!)).to.contain('Ce n’est pas le document qui a été publié');
    expect(byRole(element, 'button', /^Réessayer/)).to.exist;
  });

  describe('that is large', () => {
    const large = { files: [file('a', { contentSize: 60_000_000 }), file('b', { contentSize: 60_000_000 })] };
    const page = globalThis as { showSaveFilePicker?: unknown };
    const { showSaveFilePicker } = page;
    afterEach(() => {
      if (showSaveFilePicker) page.showSaveFilePicker = showSaveFilePicker;
      else delete page.showSaveFilePicker;
    });

    it('is written to disk as it grows, where the browser can', async () => {
      answer(() => new Response('data'));
      const downloads = catchDownloads();
      const written: Uint8Array[] = [];
      let closed = false;
      let suggested = '';
      page.showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => {
        suggested = suggestedName;
        return {
          createWritable: async () =>
            new WritableStream({
              write: (chunk) => void written.push(chunk),
              close: () => void (closed = true),
            }),
        };
      };
      const element = await show(campaign(large));
      press(all(element));
      await until(() => text(element).includes('Le fichier zip est prêt.'), 'the end');
      expect(suggested).to.equal('c-1.zip');
      expect(closed).to.equal(true);
      const content = await new Blob(written as BlobPart[]).text();
      expect(content).to.contain('a.pdf').and.contain('b.pdf');
      expect(downloads).to.have.length(0);
    });

    it('leaves no file behind where nothing could be had, or one does not want it any more', async () => {
      let removed = 0;
      page.showSaveFilePicker = async () => ({
        createWritable: async () => new WritableStream(),
        remove: async () => void removed++,
      });
      answer(() => new Response('no', { status: 404 }));
      const element = await show(campaign(large));
      press(all(element));
      await until(() => text(element).includes('2\u00a0documents n’ont pas pu'), 'the explanation');
      expect(removed).to.equal(1);
      answer((_, init) => {
        const { signal } = init!;
        return new Promise((_resolve, reject) =>
          signal!.addEventListener('abort', () => reject(signal!.reason as Error)),
        );
      });
      press(all(element));
      press(await until(() => byRole(element, 'button', 'Annuler'), 'the button'));
      await until(() => removed === 2, 'the file to go');
      answer(() => new Response('data'));
      press(all(element));
      await until(() => text(element).includes('Le fichier zip est prêt.'), 'the archive');
      expect(removed).to.equal(2);
    });

    it('is not made when somebody does not want it after all', async () => {
      let asked = false;
      answer(() => ((asked = true), new Response('data')));
      page.showSaveFilePicker = () => Promise.reject(new DOMException('', 'AbortError'));
      const element = await show(campaign(large));
      press(all(element));
      await new Promise((done) => setTimeout(done, 200));
      expect(asked).to.equal(false);
      expect(byRole(element, 'progressbar')).to.equal(undefined);
      expect(text(element)).to.not.contain('prêt');
    });

    it('is made as any other where a frame may not ask', async () => {
      answer(() => new Response('data'));
      const downloads = catchDownloads();
      page.showSaveFilePicker = () => Promise.reject(new DOMException('', 'SecurityError'));
      press(all(await show(campaign(large))));
      await until(() => downloads[0], 'the archive');
    });
  });
});
