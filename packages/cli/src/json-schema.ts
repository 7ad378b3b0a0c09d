import { campaignSchema, dateTime, values, type Schema } from '@relais/core';

type Described = Readonly<Record<string, unknown>>;

const day = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d' };
const text = { type: 'string', minLength: 1, maxLength: values.MAX_TEXT };

/** What is checked by code, as far as JSON Schema can tell it: `relais validate` does the rest. */
const CHECKED = new Map<Schema<unknown>, Described>([
  [values.text, text],
  [values.url, { ...text, format: 'uri-reference' }],
  [values.day, day],
  [values.modified, date],
  [dateTime, date],
]);

const objectOf = ({ properties = {}, required = {}, defaults = {} }: Schema<unknown>): Described => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      { ...describe(schema), ...(key in defaults && { default: (defaults as Described)[key] }) },
    ]),
  ),
  required: Object.keys(required),
});

const describe = (schema: Schema<unknown>): Described => {
  const { type, values: accepted, item, pattern, min, max, isInteger } = schema;
  const known = CHECKED.get(schema);
  if (known) return known;
  if (type === 'Object') return objectOf(schema);
  if (type === 'Array') {
    const list = { type: 'array', ...(item && { items: describe(item) }) };
    return accepted ? { anyOf: [{ enum: accepted }, list] } : list;
  }
  if (accepted) return { enum: accepted };
  return {
    type: isInteger ? 'integer' : type,
    ...(pattern && { pattern: pattern.source }),
    ...(Number.isFinite(min) && { minimum: min }),
    ...(Number.isFinite(max) && { maximum: max }),
  };
};

/** The JSON Schema (draft 2020-12) of a campaign file, for editors that complete and check while one writes. */
export const jsonSchema = (): object => {
  const { properties, ...rest } = describe(campaignSchema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Relais campaign, format 1',
    ...rest,
    // By the first, a file says where editors find this.
    properties: { $schema: { type: 'string', format: 'uri-reference' }, ...(properties as object) },
  };
};
