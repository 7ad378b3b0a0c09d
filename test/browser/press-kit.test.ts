import { expect } from 'chai';
import { allByRole, byRole, press, text, unmountAll, until } from './lib.ts';
import { campaign, file, show } from './press-kit.ts';

describe('relais-press-kit', () => {
  afterEach(unmountAll);

  describe('a document', () => {
    it('is one link, complete by itself, with format and size', async () => {
      const element = await show(campaign({ files: [file('a')] }));
      const link = byRole(element, 'link', 'Télécharger Document a PDF – 1,81\u00a0Mo') as HTMLAnchorElement;
      expect(link.hasAttribute('download')).to.equal(true);
      expect(link.href).to.equal(new URL('/files/a.pdf', location.href).href);
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    });

    it('says its language only where it differs from the page’s', async () => {
      const data = campaign({ files: [file('a', { inLanguage: 'en' }), file('b', { inLanguage: 'fr' })] });
      const [first, second] = allByRole(await show(data), 'link', /Document/);
      expect(first?.getAttribute('hreflang')).to.equal('en');
      expect(first?.querySelector('[lang=en]')?.textContent).to.equal('Document a');
      expect(second?.hasAttribute('hreflang')).to.equal(false);
      const element = await show(data);
      expect(text(element)).to.contain('en anglais').and.not.contain('en français');
    });

    it('has pages, accessibility, credit and licence beneath', async () => {
      const more = { numberOfPages: 2, isAccessible: true, creditText: 'Atelier', license: 'CC BY 4.0' };
      const element = await show(campaign({ files: [file('a', more)] }));
      expect(text(element)).to.contain(
        '2\u00a0pages\u00a0· document accessible\u00a0· Crédit\u00a0: Atelier\u00a0· Licence\u00a0: CC BY 4.0',
      );
    });

    it('leads to its accessible version, or to whom to ask for one', async () => {
      const files = [
        file('a', { isAccessible: false, alternativeUrl: '/files/a.odt' }),
        file('b', { isAccessible: false }),
      ];
      const element = await show(
        campaign({ files, contacts: [{ name: 'Camille', email: 'presse@example.org' }] }),
      );
      const links = allByRole(element, 'link', /^Obtenir une version accessible/);
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        new URL('/files/a.odt', location.href).href,
        'mailto:presse@example.org',
      ]);
    });

    it('tells the page when it is asked for', async () => {
      const element = await show(campaign({ files: [file('a')] }));
      const asked: string[] = [];
      document.body.addEventListener('relais-download', (event) => asked.push(event.fileId), { once: true });
      const link = byRole(element, 'link', /Document a/);
      link?.addEventListener('click', (event) => event.preventDefault());
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      expect(asked).to.deep.equal(['a']);
    });

    it('is never linked to an address that runs code', async () => {
      const element = await show(
        campaign({ files: [file('a'), file('b', { contentUrl: 'java\nscript:alert(1)' })] }),
      );
      expect(allByRole(element, 'link').map((link) => link.getAttribute('href'))).to.have.length(1);
    });

    it('wraps, however long its name is', async () => {
      const name = 'dossier_de_presse_'.repeat(12);
      const element = await show(campaign({ files: [file('a', { name })] }));
      element.style.width = '320px';
      await element.updateComplete;
      expect(element.scrollWidth).to.be.at.most(320);
    });
  });

  describe('thumbnails', () => {
    const data = campaign({
      files: [
        file('a', { thumbnail: { contentUrl: '/files/a.svg', alt: 'Une page' } }),
        file('b', { thumbnail: { contentUrl: 'https://elsewhere.example/b.svg', alt: 'Ailleurs' } }),
      ],
    });

    it('come from the campaign’s own origin only, late, and in a space of their own', async () => {
      const images = allByRole(await show(data), 'img') as HTMLImageElement[];
      expect(
        images.map((image) => ['alt', 'loading', 'width'].map((name) => image.getAttribute(name))),
      ).to.deep.equal([['Une page', 'lazy', '96']]);
    });

    it('are not part of a list', async () => {
      expect(allByRole(await show(data, { layout: 'list' }), 'img')).to.have.length(0);
    });
  });

  describe('under embargo', () => {
    const kit = {
      files: [file('a', { sha256: 'a'.repeat(64), thumbnail: { contentUrl: '/a.svg' } }), file('b')],
      embargoUntil: '2026-11-24T09:00:00',
    };

    it('announces documents with their moment here and there, and links none', async () => {
      const element = await show(campaign(kit), { now: '2026-11-24T08:59' });
      expect(text(element)).to.contain('Document a PDF – 1,81\u00a0Mo');
      expect(text(element)).to.contain(
        'Sous embargo jusqu’au mardi 24 novembre 2026 à 9\u00a0h, heure de Paris (mardi 24 novembre 2026 à 3\u00a0h chez vous)',
      );
      expect(allByRole(element, 'link')).to.have.length(0);
      expect(byRole(element, 'button')).to.equal(undefined);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    });

    it('says the hour where it ends with the beginning of a day', async () => {
      const element = await show(campaign({ ...kit, embargoUntil: '2026-11-24' }), {
        now: '2026-11-23T08:59',
      });
      expect(text(element)).to.contain(
        'Sous embargo jusqu’au mardi 24 novembre 2026 à 0\u00a0h, heure de Paris',
      );
    });

    it('lifts by itself', async () => {
      const element = await show(campaign(kit), { now: '2026-11-24T08:59' });
      element.now = '2026-11-24T09:00';
      await element.updateComplete;
      expect(text(element)).to.not.contain('embargo');
      expect(allByRole(element, 'link', /^Télécharger/)).to.have.length(2);
    });
  });

  describe('what it can leave out', () => {
    const kit = { files: [file('a'), file('b', { politicalSpeech: true })] };

    it('is political speeches, also out of the archive', async () => {
      const element = await show(campaign(kit), { noSpeeches: true });
      expect(text(element)).to.not.contain('Document b');
      expect(byRole(element, 'button', /^Tout télécharger/), 'one file is no archive').to.equal(undefined);
    });

    it('is the archive, by a button that is read on any colour', async () => {
      const element = await show(campaign(kit));
      const fill = (): string => getComputedStyle(byRole(element, 'button', /^Tout/)!).webkitTextFillColor;
      for (const [accent, expected] of [
        ['#eee', 0],
        ['#ffd000', 0],
        ['#0b5394', 100],
        ['#e1000f', 100],
        ['#0b539480', 100],
      ] as const) {
        element.style.color = accent;
        expect(fill()).to.equal(`lab(${expected} 0 0)`);
      }
      element.style.setProperty('--relais-color-on-accent', 'rgb(1, 2, 3)');
      expect(fill()).to.equal('rgb(1, 2, 3)');
    });

    it('is the archive', async () => {
      expect(byRole(await show(campaign(kit)), 'button', 'Tout télécharger ZIP – 3,62\u00a0Mo')).to.exist;
      expect(byRole(await show(campaign(kit), { noZip: true }), 'button')).to.equal(undefined);
    });
  });

  it('says that there is nothing, in words that a page may replace', async () => {
    for (const data of [campaign(), campaign({ files: [] })]) {
      const element = await show(data);
      expect(byRole(element, 'heading')?.textContent).to.contain('Espace presse');
      expect(text(element)).to.contain('Aucun document pour le moment.');
      expect(element.shadowRoot?.querySelector('slot[name=empty]')).to.exist;
    }
  });

  it('keeps the paragraphs of its texts', async () => {
    const element = await show(
      campaign({ files: [], description: 'Un.\n\nDeux.', boilerplate: 'Un.\n\nDeux.' }),
    );
    for (const name of ['.intro', '.about']) {
      const paragraph = element.shadowRoot!.querySelector(name)!;
      const line = parseFloat(getComputedStyle(paragraph).lineHeight);
      expect(paragraph.getBoundingClientRect().height).to.be.closeTo(3 * line, 2);
    }
  });

  it('has contacts that can be called and written to', async () => {
    const contacts = [
      { name: 'Camille', jobTitle: 'presse', telephone: '+33 (0)1 99 00 14 20', email: 'p@example.org' },
    ];
    const element = await show(campaign({ files: [], contacts }), { headingLevel: 3 });
    expect(byRole(element, 'heading', 'Contacts presse')?.localName).to.equal('h4');
    expect(byRole(element, 'link', '+33 (0)1 99 00 14 20')?.getAttribute('href')).to.equal(
      'tel:+33199001420',
    );
    expect(byRole(element, 'link', 'p@example.org')?.getAttribute('href')).to.equal('mailto:p@example.org');
  });

  it('makes no link of what is not one number, or no address: it would lead to somebody else', async () => {
    const texts = [
      '01 99 00 40 40 / 06 99 00 11 22',
      '01 99 OO 12 34',
      '01 99 00 12 34 (poste 5)',
      '99 00 '.repeat(8),
    ];
    const contacts = texts.map((telephone) => ({ name: 'Camille', telephone, email: 'presse chez exemple' }));
    const element = await show(campaign({ files: [], contacts }));
    for (const one of texts) expect(text(element)).to.contain(one.trim());
    expect(text(element)).to.contain('presse chez exemple');
    expect(allByRole(element, 'link')).to.have.length(0);
  });

  it('has key figures with their sources, of which any text may be a date', async () => {
    const sources = [
      { name: 'Étude', publisher: 'Ministère', datePublished: '2021-01', url: 'https://example.org/etude' },
      { name: 'Note', datePublished: 'vers 2021' },
      { name: 'Faux', datePublished: '2021-99' },
      { name: 'Avis', datePublished: '2021-11-19T10:00:00+01:00' },
    ];
    const element = await show(
      campaign(undefined, { keyFigures: [{ value: '7 000', description: 'cas', sources }] }),
    );
    expect(text(element)).to.contain('Source\u00a0: Étude, Ministère, janvier 2021');
    expect(text(element))
      .to.contain('Note, vers 2021')
      .and.contain('Faux, 2021-99')
      .and.contain('Avis, novembre 2021');
    expect(byRole(element, 'link', 'Étude')).to.exist;
  });

  it('shows digests to those who open them', async () => {
    const element = await show(campaign({ files: [file('a', { sha256: 'a'.repeat(64) })] }));
    const details = element.shadowRoot?.querySelector('details');
    expect(details?.open).to.equal(false);
    press(byRole(element, 'button', /SHA-256/));
    expect(details?.open).to.equal(true);
    expect(text(element)).to.contain('a'.repeat(64));
  });

  describe('the text about the organiser', () => {
    const kit = { files: [], boilerplate: 'Le Département.' };
    const clipboard = (writeText: (text: string) => Promise<void>): void => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    };
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('is copied, which is seen and said', async () => {
      let copied = '';
      clipboard(async (words) => void (copied = words));
      const element = await show(campaign(kit));
      press(byRole(element, 'button', 'Copier le texte'));
      await until(() => text(byRole(element, 'status')!) === 'Copié', 'the announcement');
      expect(copied).to.equal('Le Département.');
      expect(text(element).split('Copié')).to.have.length(3);
    });

    it('is not said of another text', async () => {
      clipboard(async () => {});
      const element = await show(campaign(kit));
      press(byRole(element, 'button', 'Copier le texte'));
      const beside = (): string => text(byRole(element, 'button', 'Copier le texte')!.nextElementSibling!);
      await until(() => beside() === 'Copié');
      element.campaign = campaign({ ...kit, boilerplate: 'La Commune.' });
      await until(() => text(element).includes('La Commune.'));
      expect(beside()).to.equal('');
    });

    it('is not all that is copied: so are addresses of contacts', async () => {
      let copied = '';
      clipboard(async (words) => void (copied = words));
      const contacts = [{ name: 'Camille', email: 'p@example.org' }];
      const element = await show(campaign({ files: [], contacts }));
      press(byRole(element, 'button', 'Copier l’adresse (Camille)'));
      await until(() => text(byRole(element, 'status')!) === 'Copié', 'the announcement');
      expect(copied).to.equal('p@example.org');
    });

    it('is selected where there is no clipboard', async () => {
      clipboard(() => Promise.reject(new Error('refused')));
      const element = await show(campaign(kit));
      press(byRole(element, 'button', 'Copier le texte'));
      await until(
        () => text(byRole(element, 'status')!) === 'Texte sélectionné, à copier',
        'the announcement',
      );
    });
  });

  it('speaks English to all but French pages', async () => {
    const element = await show(campaign({ name: 'Espace presse', files: [file('a')] }), {}, 'de');
    expect(byRole(element, 'link', 'Download Document a PDF – 1.81\u00a0MB')).to.exist;
    expect(byRole(element, 'heading')?.querySelector('[lang=fr]')?.textContent).to.equal('Espace presse');
  });

  it('tells nothing of the subject but the names of documents when discreet', async () => {
    const kit = { name: 'Presse sur un sujet grave', description: 'Sujet grave', boilerplate: 'Sujet grave' };
    const element = await show(
      {
        ...campaign({ ...kit, files: [file('a')] }),
        keyFigures: [{ value: '7', description: 'Sujet grave' }],
      },
      { discreet: true },
    );
    expect(text(element)).to.contain('Document a');
    expect(text(element)).to.not.match(/sujet grave/i);
  });
});
