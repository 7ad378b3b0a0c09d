/** The options of `relais render`, as `parseArgs` takes them. */
export const renderOptions = {
  widget: { type: 'string', multiple: true, short: 'w' },
  attr: { type: 'string', multiple: true },
  'heading-level': { type: 'string' },
  discreet: { type: 'boolean' },
  src: { type: 'string' },
  now: { type: 'string' },
  output: { type: 'string', short: 'o' },
  styles: { type: 'string' },
  'styles-url': { type: 'string' },
} as const;

export interface RenderWishes {
  widget?: string[] | undefined;
  attr?: string[] | undefined;
  'heading-level'?: string | undefined;
  discreet?: boolean | undefined;
  src?: string | undefined;
  now?: string | undefined;
  output?: string | undefined;
  styles?: string | undefined;
  'styles-url'?: string | undefined;
  lang?: string | undefined;
  strict?: boolean | undefined;
}
