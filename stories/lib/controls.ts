/**
 * The controls of an element in Storybook, from the custom-elements manifest: a choice where a type is one, colours for tokens
 * of colour. What can only be read (events, slots, parts) is told, and has none.
 */

/** An attribute, an event, a part, whatever an element has of it (https://github.com/webcomponents/custom-elements-manifest). */
export interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

export interface Declaration extends Named {
  tagName?: string;
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

/** What Storybook calls an argType. */
export interface ArgType {
  name: string;
  description: string | undefined;
  control: false | { type: 'boolean' | 'number' | 'text' | 'select' | 'color' };
  options?: string[];
  table: { category: string; type?: { summary: string }; defaultValue?: { summary: string } };
}

const attributeControl = (type: string): Pick<ArgType, 'control' | 'options'> => {
  if (type === 'boolean' || type === 'number') return { control: { type } };
  const options = [...type.matchAll(/'([^']*)'/g)].map(([, word = '']) => word);
  return options.length ? { control: { type: 'select' }, options } : { control: { type: 'text' } };
};

/** By the names that stories give arguments: attributes as properties, tokens with their two hyphens. */
export const controlsOf = (tag: string, { modules }: Manifest): Record<string, ArgType> => {
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const element = all.find(({ tagName }) => tagName === tag);
  const entries = (
    category: string,
    list: Named[] = [],
    more: (entry: Named) => Partial<ArgType> & { key?: string } = () => ({}),
  ): [string, ArgType][] =>
    list.map((entry) => {
      const { key = `${category} ${entry.name}`, ...rest } = more(entry);
      const table: ArgType['table'] = {
        category,
        ...(entry.type && { type: { summary: entry.type.text } }),
        ...(entry.default && { defaultValue: { summary: entry.default } }),
      };
      return [
        key,
        { name: entry.name || 'default', description: entry.description, control: false, table, ...rest },
      ];
    });
  return Object.fromEntries([
    ...entries('attributes', element?.attributes, ({ name, type }) => ({
      key: name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      ...attributeControl(type?.text ?? 'string'),
    })),
    ...entries('custom properties', element?.cssProperties, ({ name }) => ({
      key: name,
      control: { type: name.includes('-color-') ? 'color' : 'text' },
    })),
    ...entries('events', element?.events),
    ...entries('slots', element?.slots),
    ...entries('parts', element?.cssParts),
  ]);
};
