/** What the analyzer sees but the manifest must not say, and the attributes that it cannot see. */
const COMMON = [
  ['src', 'string', 'Addresses of campaign files, parted by spaces; the first gives the campaign, the others add to it.'],
  ['lang', 'string', 'Language of the widget; else the nearest `lang` of the page. French or English.'],
  ['heading-level', 'number', 'Level of the heading, 2 to 6; 2 when absent.', 'headingLevel'],
  ['now', 'string', 'Another moment to preview, ISO 8601; without an offset it is local to the campaign’s zone.'],
  ['discreet', 'boolean', 'Neutral wording, for pages that may be watched.'],
  ['density', "'comfortable' | 'compact'", 'How much air there is; `compact` never shrinks what is pressed.'],
];

const isPrivate = ({ name, privacy }) => privacy === 'private' || name?.startsWith('#') || name?.startsWith('_');
const LIFECYCLE = /^(render|updated|willUpdate|firstUpdated|connectedCallback|disconnectedCallback|properties|styles)$/;

export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['packages/elements/src/model/**', 'packages/elements/src/**/*.d.ts'],
  outdir: 'packages/elements',
  litelement: true,
  plugins: [
    {
      name: 'relais',
      moduleLinkPhase({ moduleDoc }) {
        moduleDoc.path = moduleDoc.path.replace('packages/elements/src/', 'dist/').replace(/\.ts$/, '.js');
        for (const entry of moduleDoc.exports ?? []) {
          if (entry.declaration?.module) {
            entry.declaration.module = entry.declaration.module.replace('packages/elements/src/', 'dist/').replace(/\.ts$/, '.js');
          }
        }
        for (const declaration of moduleDoc.declarations ?? []) {
          declaration.members = declaration.members?.filter((member) => !isPrivate(member) && !LIFECYCLE.test(member.name));
          // Each dispatchEvent() gives an event without a name; the documented ones have one.
          declaration.events = declaration.events?.filter(({ name }) => name);
          if (!declaration.tagName || !declaration.members?.some(({ name }) => name === 'campaign')) continue;
          const known = new Set(declaration.attributes?.map(({ name }) => name));
          declaration.attributes = [
            ...COMMON.filter(([name]) => !known.has(name)).map(([name, text, description, fieldName = name]) => ({
              name,
              type: { text },
              description,
              fieldName,
            })),
            ...(declaration.attributes ?? []),
          ];
        }
      },
    },
  ],
};
