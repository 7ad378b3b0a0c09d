import { campaignSchema } from '@relais/core';
import { toJsonSchema } from '@valibot/to-json-schema';

/** What the checks of the schema mean to JSON Schema, by the problem that they report. */
const CHECKS: Readonly<Record<string, object>> = {
  empty: { minLength: 1 },
  'too-long': { maxLength: 20_000 },
  'invalid-date': { pattern: '^\\d{4}-\\d\\d-\\d\\d' },
  'unsafe-url': { format: 'uri-reference' },
};

/** The JSON Schema (draft 7) of a campaign file, for editors that complete and check while one writes. */
export const jsonSchema = (): object => ({
  ...toJsonSchema(campaignSchema, {
    // Trimming, and checks of our own, have no counterpart: `relais validate` does them.
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => ({
      ...jsonSchema,
      ...('message' in valibotAction && CHECKS[String(valibotAction.message)]),
    }),
  }),
  title: 'Relais campaign, format 1',
});
