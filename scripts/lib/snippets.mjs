/**
 * The snippets that a webmaster copies, with the digests of the very files that are in the archive. Addresses are from the root
 * of a site; `elsewhere` makes them those of another one.
 */

const AWAY = 'https://fr.wikipedia.org/wiki/M%C3%A9t%C3%A9orologie';
const CAMPAIGN = '/campagne/campagne.json';

/** What stands in the tags until the script has come, and where it cannot. */
const words = {
  fr: {
    away: 'Quitter vite cette page',
    week: 'La semaine d’information du Département',
    programme: 'Le programme',
    danger:
      'Danger immédiat\u00a0: <a href="tel:17">17</a> ou <a href="tel:112">112</a>, par SMS\u00a0: <a href="sms:114">114</a>. ' +
      'Enfant en danger ou en risque de l’être\u00a0: <a href="tel:119">119</a>.',
    documents: 'Les documents',
    title: 'Programme de la semaine d’information',
  },
  en: {
    away: 'Leave this page quickly',
    week: 'The information week of the Département',
    programme: 'The programme',
    danger:
      'Immediate danger: <a href="tel:17">17</a> or <a href="tel:112">112</a>, by text message: <a href="sms:114">114</a>. ' +
      'A child in danger or at risk: <a href="tel:119">119</a>.',
    documents: 'The documents',
    title: 'Programme of the information week',
  },
};

const link = (path, text) => `<p><a href="https://www.votre-departement.example/${path}">${text}</a></p>`;

/** The tag, or the `div`, of each widget, with its fallback. */
const widgets = (lang, form) => {
  const { away, week, programme, danger, documents } = words[lang];
  const one = (name, attributes, content) => {
    const [open, close] =
      form === 'div' ? [`div class="relais-${name}"`, 'div'] : [`relais-${name}`, `relais-${name}`];
    const written = attributes
      .map((attribute) => (form === 'div' ? ` data-${attribute}` : ` ${attribute}`))
      .join('');
    return `<${open}${written}>\n  ${content}\n</${close}>`;
  };
  return [
    one('exit', [form === 'div' ? 'sticky=""' : 'sticky'], `<a href="${AWAY}">${away}</a>`),
    one('banner', [`src="${CAMPAIGN}"`], link('semaine', week)),
    one('agenda', [`src="${CAMPAIGN}"`], link('programme', programme)),
    one('resources', ['src="/relais/resources.json"'], `<p>${danger}</p>`),
    one('press-kit', [`src="${CAMPAIGN}"`], link('presse', documents)),
  ].join('\n');
};

const ONE_FILE = [
  'relais-all.js',
  'relais-classic.js',
  'banner.js',
  'agenda.js',
  'resources.js',
  'press-kit.js',
  'exit.js',
];

/**
 * A script that never changes, and that a browser runs only if it is the published one. `crossorigin`: a digest is not
 * compared with what comes from another site without CORS. `charset`: an old page in ISO-8859-1 would read a classic script so.
 */
export const pinned = (file, version, integrity) => {
  const kind = file === 'relais-classic.js' ? 'defer charset="utf-8"' : 'type="module"';
  return `<script ${kind} src="/relais/${version}/${file}"\n  integrity="${integrity[file]}" crossorigin="anonymous"></script>`;
};

/** Addresses of a site of its own, `https://…`, instead of those from the root. */
export const elsewhere = (code, origin) => code.replaceAll('"/relais/', `"${origin}/relais/`);

/**
 * @param integrity sha384 by name of file, as in integrity.json
 * @returns snippets in the order in which one would look for them; `note` says when, in a sentence
 */
export const snippets = (lang, version, integrity) => {
  const fr = lang === 'fr';
  const { title, danger, programme } = words[lang];
  const list = [
    {
      id: 'stable',
      title: fr ? 'Le script, toujours à jour' : 'The script, always up to date',
      note: fr
        ? 'Le choix courant. L’adresse reste la même après une mise à jour\u00a0: la page n’est plus à modifier.'
        : 'The usual choice. The address stays the same after an update: the page need not be edited again.',
      code: '<script type="module" src="/relais/relais.js"></script>',
    },
    {
      id: 'widgets',
      title: fr ? 'Les modules' : 'The widgets',
      note: fr
        ? 'Gardez ceux qu’il vous faut, et changez les adresses. Ce qui est écrit dedans s’affiche si le script n’est pas là.'
        : 'Keep those that you need, and change the addresses. What is written in them shows if the script is not there.',
      code: widgets(lang, 'tag'),
    },
    {
      id: 'divs',
      title: fr
        ? 'Les modules, pour un éditeur qui retire les balises'
        : 'The widgets, for an editor that removes tags',
      note: fr
        ? 'Le script, lui, est chargé par le thème ou par un administrateur.'
        : 'The script itself is loaded by the theme or by an administrator.',
      code: widgets(lang, 'div'),
    },
    {
      id: 'frame',
      title: fr
        ? 'Un cadre, pour un outil qui retire les scripts'
        : 'A frame, for a tool that removes scripts',
      note: fr
        ? 'La seconde ligne est facultative\u00a0: elle donne au cadre la hauteur de son contenu.'
        : 'The second line is optional: it gives the frame the height of its content.',
      code:
        `<iframe src="/relais/frame.html?widget=agenda&amp;src=${CAMPAIGN}&amp;lang=${lang}"\n` +
        `  title="${title}" width="100%" height="600" style="border: 0"></iframe>\n` +
        '<script src="/relais/frame.js" async></script>',
    },
    {
      id: 'link',
      title: fr ? 'Un lien, là où rien d’autre ne passe' : 'A link, where nothing else gets through',
      note: fr
        ? 'Du texte et un lien\u00a0: tous les outils l’acceptent.'
        : 'Text and a link: every tool accepts it.',
      code: `${link('programme', programme)}\n<p>${danger}</p>`,
    },
    {
      id: 'pinned',
      title: fr ? `Le script, figé sur la version ${version}` : `The script, pinned to version ${version}`,
      note: fr
        ? 'Le navigateur refuse un fichier qui n’est pas exactement celui-là. À chaque mise à jour, recopiez cette ligne depuis la nouvelle archive.'
        : 'The browser refuses a file that is not exactly this one. With each update, copy this line again from the new archive.',
      code: pinned('relais.js', version, integrity),
    },
    ...ONE_FILE.map((file) => ({
      id: `pinned-${file}`,
      title: fr ? `${file}, figé` : `${file}, pinned`,
      note:
        file === 'relais-classic.js'
          ? fr
            ? 'Tous les modules en un fichier, pour un outil qui n’accepte pas type="module".'
            : 'All widgets in one file, for a tool that refuses type="module".'
          : file === 'relais-all.js'
            ? fr
              ? 'Tous les modules en un fichier.'
              : 'All widgets in one file.'
            : fr
              ? 'Un seul module, en un seul fichier.'
              : 'One widget, in one file.',
      code: pinned(file, version, integrity),
    })),
  ];
  const far = 'https://www.votre-departement.example';
  return [
    ...list,
    {
      id: 'elsewhere',
      title: fr ? 'Le script figé, pris sur un autre site' : 'The pinned script, from another site',
      note: fr
        ? 'Quand l’organisateur héberge les fichiers pour vous. Les autres lignes se changent de même\u00a0: son adresse devant /relais/.'
        : 'When the organiser hosts the files for you. The other lines change in the same way: their address before /relais/.',
      code: elsewhere(pinned('relais.js', version, integrity), far),
    },
  ];
};
