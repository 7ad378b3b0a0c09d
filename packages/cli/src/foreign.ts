type Data = Readonly<Record<string, unknown>>;

/**
 * What JSON is that is no campaign, and comes from elsewhere: a `list`, as converters make it of a table; `openagenda`, its export;
 * `schema`, data for search engines (JSON-LD).
 */
export const lookAtData = (data: unknown): 'list' | 'openagenda' | 'schema' | undefined => {
  if (Array.isArray(data)) return 'list';
  const { id, name, events, '@graph': graph, '@type': type } = Object(data) as Data;
  if (id && name) return;
  if (Array.isArray(events) && events.some((event) => (Object(event) as Data)['timings']))
    return 'openagenda';
  return graph || type === 'Event' ? 'schema' : undefined;
};
