import type { Data } from './entries.ts';

/**
 * What JSON is that is no campaign, and comes from elsewhere: a `list`, as converters make it of a table; `openagenda`, its export;
 * `schema`, data for search engines (JSON-LD). Or what is one within brackets, `in-list`.
 */
export const lookAtData = (data: unknown): 'list' | 'in-list' | 'openagenda' | 'schema' | undefined => {
  if (Array.isArray(data))
    return data.length === 1 && typeof (Object(data[0]) as Data)['format'] === 'number' ? 'in-list' : 'list';
  const { format, id, name, events, '@graph': graph, '@type': type } = Object(data) as Data;
  if (id && name) return;
  if (Array.isArray(events) && events.some((event) => (Object(event) as Data)['timings']))
    return 'openagenda';
  // A campaign may name its type as well, and have something else forgotten.
  if (format !== undefined || Array.isArray(events)) return;
  return graph || type === 'Event' ? 'schema' : undefined;
};
