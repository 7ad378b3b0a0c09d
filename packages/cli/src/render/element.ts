import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render, type ElementRenderer } from '@lit-labs/ssr';
import type { Campaign } from '@relais/core';
import { startRendering, type Rendering } from '@relais/elements/server';
import type { Widget } from '@relais/elements/widgets';
import type { Language } from '../messages.ts';
import { stylesOf, type Styles } from './styles.ts';

/** What Lit's server side makes of an element class. */
interface RenderableClass {
  new (): { attributeChangedCallback(name: string, old: null, value: string): void; render(): unknown };
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly object[];
}

const CLASSES: Record<Widget, () => Promise<RenderableClass>> = {
  banner: async () => (await import('@relais/elements/banner')).RelaisBanner,
  agenda: async () => (await import('@relais/elements/agenda')).RelaisAgenda,
  resources: async () => (await import('@relais/elements/resources')).RelaisResources,
  'press-kit': async () => (await import('@relais/elements/press-kit')).RelaisPressKit,
  exit: async () => (await import('@relais/elements/exit')).RelaisExit,
};

/** Attributes that may be given to a widget; those of the command itself are not among them. */
export const attributesOf = async (widget: Widget): Promise<string[]> =>
  (await CLASSES[widget]()).observedAttributes.filter((name) => name !== 'src' && name !== 'lang');

/** What to write of a widget. */
export interface Order {
  widget: Widget;
  /** The exit has none. */
  campaign: Campaign | undefined;
  /** Origins of the campaign's files: pictures from there are shown. */
  origins: readonly string[];
  language: Language;
  /** Milliseconds since 1970. */
  now: number;
  attributes: Readonly<Record<string, string>>;
}

/** The parts of a shadow root. */
export interface Shadow {
  html: string;
  styles: Styles;
}

/** What Lit asks for where a slot is: it is rendered in the shadow root of some element, which it need not know. */
const HOST = {} as ElementRenderer;

/**
 * Takes out what is only there for an element that finds its way in what was rendered (this one replaces it), and white space.
 * None of it can be data: that has no angle brackets and no quotation marks left.
 */
const clean = (html: string): string =>
  html
    .replace(/<!--[^>]*-->|<\?>/g, '')
    // HTML has no place for these (13.1.4), and a terminal obeys them.
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    // An attribute to Lit's server side, and a state to whoever wrote it.
    .replace(/ open="false"/g, '')
    .replace(/<([\w-]+)\s+/g, '<$1 ')
    .replace(/\s*(\/?>)\s*\n\s*/g, '$1\n')
    .replace(/(?<=["\w/-])\s+>/g, '>')
    .replace(/>\s+</g, '>\n<');

/** Renders what a widget shows, as often as something that it asked for has come meanwhile. */
export const renderShadow = async (order: Order): Promise<Shadow> => {
  const { campaign, origins, language, now } = order;
  const made = await CLASSES[order.widget]();
  const rendering: Rendering = {
    language,
    now,
    state: campaign ? { status: 'ready', campaign, problems: [], origins } : { status: 'waiting' },
    waits: [],
    styles: new Set(),
  };
  startRendering(rendering);
  const attributes = made.observedAttributes;
  const element = new made();
  for (const [name, value] of Object.entries(order.attributes))
    if (attributes.includes(name)) element.attributeChangedCallback(name, null, value);
  let html = '';
  let waited = -1;
  while (waited < rendering.waits.length) {
    waited = rendering.waits.length;
    await Promise.all(rendering.waits);
    html = await collectResult(render(element.render(), { customElementHostStack: [HOST] }));
  }
  return {
    html: clean(html),
    styles: stylesOf([...made.elementStyles, ...rendering.styles].map(String)),
  };
};
