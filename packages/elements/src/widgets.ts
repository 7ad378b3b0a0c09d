/** The kinds of widgets, the one list of them: `banner` is `<relais-banner>`, and `@relais/elements/banner/define` registers it. */
export const WIDGETS = ['banner', 'agenda', 'resources', 'press-kit', 'exit'] as const;
export type Widget = (typeof WIDGETS)[number];
