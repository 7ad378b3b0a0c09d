/** The kinds of widgets: `banner` is `<relais-banner>`. */
export const WIDGETS: readonly string[] = ['banner', 'agenda', 'resources', 'press-kit', 'exit'];
