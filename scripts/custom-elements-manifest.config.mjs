/**
 * The custom-elements manifest of @relais/elements (https://github.com/webcomponents/custom-elements-manifest), from which
 * editors, Storybook and the docs know the elements. The analyzer does most; the plugin takes away what is not public, and adds
 * what it cannot see: the attributes behind `...campaignProperties`, the registration, the design tokens of the kit.
 */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const published = (path) => path.replace('packages/elements/src/', 'dist/').replace(/\.ts$/, '.js');

/** What users of an element need to know: not the class's machinery. */
const isPublic = ({ name, privacy, static: isStatic }) =>
  privacy !== 'private' &&
  !isStatic &&
  !/^(#|_|ownLang$|render$|updated$|willUpdate$|firstUpdated$|(dis)?connectedCallback$)/.test(name);

/** Modules that are published under a name of their own, and what these export. */
const PUBLIC_MODULE = /src\/(index|define|\w[\w-]*\/(index|define|events))\.ts$|src\/([\w-]+)\/\3\.ts$/;

/** Types by name where they are a choice of words, which editors and Storybook can offer. */
const choices = new Map();
/** Attributes that every element with data has: the property's name and what it does. */
const common = [];
/** The design tokens of the kit. */
const tokens = [];
/** The code of a folder without its comments, and the short name that the kit gives to a token. */
const code = new Map();
const short = new Map();
/** A rule of the kit for what has a class, or is pressed. */
const RULE = /^ {2}((?:\.\w+|\[aria-pressed[^\]]*\])(?:,\s+(?:\.\w+|\[aria-pressed[^\]]*\]))*) \{[^}]*\}/gm;
/**
 * What `@attr` says in the doc of a class, by class and attribute: it is for who writes HTML, and comes before the comment of a field.
 */
const written = new Map();
const ATTR = /^\{([^}]*)\}\s+\[?([\w-]+)(?:=([^\]]*)\])?\s+-\s+([^]*)$/;

/** What `@cssprop` says in a comment that is of no class, by name: the description, and the default where it is no value. */
const TOKEN = /@cssprop \[?(--[\w-]+)(?:=([^\]]*)\])? - ((?:(?!\n \* @|\*\/)[^])*)/g;
const described = (text) =>
  new Map(
    [...text.matchAll(TOKEN)].map(([, name, value, description]) => [
      name,
      { description: description.replace(/\s*\n \*\s*/g, ' ').trim(), ...(value && { default: value }) },
    ]),
  );

const docOf = (node) => node.jsDoc?.map(({ comment }) => comment).join('\n');

const plugin = {
  name: 'relais',

  collectPhase({ ts, node }) {
    const file = node.fileName ?? '';
    const docs = {};
    for (const statement of node.statements ?? []) {
      if (ts.isClassDeclaration(statement)) {
        const said = ts.getJSDocTags(statement).filter(({ tagName }) => tagName.text === 'attr');
        const attributes = said.map(({ comment }) => ATTR.exec(ts.getTextOfJSDocComment(comment)));
        written.set(
          statement.name?.text,
          new Map(
            attributes.map(([, type, name, value, description]) => [
              name,
              {
                type: { text: type.replace(/\s*\|\s*/g, ' | ') },
                default: value ?? (type === 'boolean' ? 'false' : undefined),
                description: description.replace(/\s*\n\s*/g, ' '),
              },
            ]),
          ),
        );
      }
      if (ts.isTypeAliasDeclaration(statement) && /^\s*\|?\s*'/.test(statement.type.getText(node))) {
        choices.set(statement.name.text, statement.type.getText(node));
      }
      if (!file.endsWith('kit/host.ts')) continue;
      if (ts.isInterfaceDeclaration(statement)) {
        for (const member of statement.members)
          docs[member.name.text] = { doc: docOf(member), type: member.type.getText(node) };
      }
      if (ts.isVariableStatement(statement)) {
        for (const { name, initializer } of statement.declarationList.declarations[0].initializer.expression
          .properties) {
          const declaration = initializer.getText(node);
          if (/attribute: false/.test(declaration)) continue;
          // `lang` is the browser's own property, under whose attribute ours only listens.
          const [, attribute = name.text] = /attribute: '(\w+)'/.exec(declaration) ?? [];
          common.push({ fieldName: attribute, ...docs[attribute] });
        }
      }
    }
    const [, folder] = /src\/([\w-]+)\/[\w.-]+$/.exec(file) ?? [];
    if (folder) {
      const text = node.text.replace(/\/\*[^]*?\*\//g, '');
      const rest = text.replace(/(--[\w-]+): var\((--relais-[\w-]+)/g, (whole, name, token) => {
        if (folder !== 'kit') return whole;
        short.set(token, name);
        return '';
      });
      code.set(folder, (code.get(folder) ?? '') + rest);
    }
    if (file.endsWith('kit/styles.ts')) {
      const words = described(node.text);
      for (const [, name, value] of node.text.matchAll(/var\((--relais-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g))
        tokens.push({ name, default: value, ...words.get(name) });
    }
  },

  packageLinkPhase({ customElementsManifest: manifest }) {
    const plain = (text = 'string') =>
      text
        .split('|')
        .map((part) => choices.get(part.trim()) ?? part.trim())
        .filter((part) => part !== 'undefined')
        .join(' | ');
    const classes = new Map();
    manifest.modules = manifest.modules.filter(({ path }) => PUBLIC_MODULE.test(path));
    for (const module of manifest.modules) {
      const exported = new Set(module.exports.map(({ name }) => name));
      module.declarations = module.declarations.filter(({ name }) => exported.has(name));
      for (const declaration of module.declarations) {
        if (declaration.kind === 'class')
          classes.set(declaration.tagName, { name: declaration.name, module: published(module.path) });
        if (declaration.tagName) completeElement(declaration, plain);
        else declaration.members = declaration.members?.filter(isPublic);
      }
      for (const { declaration } of module.exports)
        if (declaration.module) declaration.module = published(declaration.module);
      module.path = published(module.path);
    }
    for (const module of manifest.modules) {
      const [, element] = /^dist\/([\w-]+)\/define\.js$/.exec(module.path) ?? [];
      const declaration = classes.get(`relais-${element}`);
      // What registers an element has nothing else but types; and what registers any element names none.
      module.exports = declaration
        ? [{ kind: 'custom-element-definition', name: `relais-${element}`, declaration }]
        : module.exports.filter(({ kind }) => kind === 'js');
    }
  },
};

const completeElement = (declaration, plain) => {
  declaration.members = declaration.members?.filter(isPublic);
  // Each dispatchEvent() gives an event with no name, or with that of a variable.
  declaration.events = declaration.events?.filter(({ name }) => /^relais-/.test(name ?? ''));
  const attributes = (declaration.attributes ??= []);
  const hasCampaign = declaration.members?.some(({ name }) => name === 'campaign');
  if (hasCampaign) {
    const missing = common.filter(
      ({ fieldName }) => !attributes.some(({ name }) => name === kebab(fieldName)),
    );
    attributes.unshift(
      ...missing.map(({ fieldName, doc, type }) => ({
        name: kebab(fieldName),
        fieldName,
        description: doc,
        type: { text: type },
      })),
    );
  }
  for (const attribute of attributes) {
    if (attribute.name === 'lang') attribute.fieldName = 'lang';
    attribute.fieldName ??= camel(attribute.name);
    attribute.type = { text: plain(attribute.type?.text) };
    Object.assign(attribute, written.get(declaration.name)?.get(attribute.name));
    const field = declaration.members?.find(({ name }) => name === attribute.fieldName);
    if (field)
      Object.assign(field, {
        attribute: attribute.name,
        description: field.description ?? attribute.description,
      });
  }
  const known = (declaration.cssProperties ??= []);
  for (const property of known)
    Object.assign(property, { ...tokens.find(({ name }) => name === property.name), ...property });
  // What shows no campaign names itself which tokens it takes.
  const own = code.get(declaration.tagName.replace('relais-', '')) ?? '';
  const kit = code.get('kit');
  // A rule for a class that no template has does nothing here, nor one for a class that another follows: that one's rule has the word.
  const isUsed = (selector) => {
    const name = selector.match(/[\w-]+/)[0];
    return new RegExp(`["'\`\\s]${name}(["'\`=]|\\s\\$)`).test(own + kit);
  };
  const styles =
    own + kit.replace(RULE, (rule, selectors) => (selectors.split(',').some(isUsed) ? rule : ''));
  const isRead = (name) => styles.includes(`var(${name})`) || styles.includes(`var(${name},`);
  if (hasCampaign)
    known.push(
      ...tokens.filter(
        ({ name }) =>
          (isRead(name) || isRead(short.get(name))) && !known.some((property) => property.name === name),
      ),
    );
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['packages/elements/src/model/**'],
  outdir: 'packages/elements',
  litelement: true,
  plugins: [plugin],
};
