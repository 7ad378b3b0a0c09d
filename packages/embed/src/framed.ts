/**
 * `frame.html`: one widget, told by the address. `frame.html?widget=agenda&src=/campagne.json&lang=fr&view=list` is
 * `<relais-agenda src="/campagne.json" lang="fr" view="list">`. With `scheme`, `light` or `dark`, its text has only these
 * colours and the page around is what is behind it; else the visitor chooses, and it has a background of its own.
 */
import { HEIGHT, SIZED } from './frame-messages.ts';
import type { FrameWord } from './frame-words.ts';
import './relais.ts';
import { WIDGETS } from './widgets.ts';

/** The attributes of all widgets: nothing else that an address says comes into the page. */
const ATTRIBUTES = new Set(
  (
    'src lang heading-level now discreet density variant dismissible after view filters audience category place locality ' +
    'limit no-search calendar-src no-speeches layout area urgent no-filters no-steps no-zip href sticky secondary'
  ).split(' '),
);

const parameters = new URLSearchParams(location.search);
const root = document.documentElement;
root.lang = parameters.get('lang') ?? 'fr';

/** Tells whoever wrote the address what to change in it; a hint is for who finds that something else is shown than they meant. */
const tell = async (level: 'error' | 'info', word: FrameWord, what = '', more = ''): Promise<void> => {
  const { words } = await import('./frame-words.ts');
  console[level](`[Relais] ${words[/^fr/i.test(root.lang) ? 'fr' : 'en'][word](what, more)}`);
};

/** Anybody may write this address: what is shown under its owner's name comes only from where the owner allows it. */
const allowed = [
  location.origin,
  ...(document.querySelector<HTMLMetaElement>('meta[name=relais-origins]')?.content.match(/\S+/g) ?? []),
];
const originOf = (address: string): string =>
  URL.canParse(address, location.href) ? new URL(address, location.href).origin : '';

/** Whether the owner allows the value of an attribute; if not, it is told why. */
const isTaken = (name: string, value: string): boolean => {
  // An exit leads elsewhere by its nature. Whoever frames one could lead there without it; but to a link that was sent around
  // the owner's name would lend its trust.
  if (name === 'href' && top === self) void tell('error', 'href');
  else if (!/src$/.test(name)) return true;
  else if (!value.trim()) void tell('error', 'empty', name);
  else {
    const refused = (name === 'src' ? value.trim().split(/\s+/) : [value]).filter(
      (address) => !allowed.includes(originOf(address)),
    );
    for (const address of refused) {
      const origin = originOf(address);
      void tell('error', 'refused', address, /^http/.test(origin) ? origin : '');
    }
    return !refused.length;
  }
  return false;
};

/** What no engine takes for an address. */
const NOWHERE = 'https://';

const widget = parameters.get('widget') ?? '';
if (!WIDGETS.includes(widget)) {
  void tell('error', 'widget', widget, WIDGETS.join(', '));
} else {
  const element = document.createElement(`relais-${widget}`);
  for (const [name, value] of parameters) {
    if (!ATTRIBUTES.has(name)) {
      if (!/^(?:widget|scheme)$/.test(name))
        void tell('info', 'unknown', name, ['widget', 'scheme', ...ATTRIBUTES].join(', '));
    } else if (isTaken(name, value)) element.setAttribute(name, value);
    // Not the default campaign instead: an address that is none is one that failed, and nobody is asked for it.
    else if (name === 'src') element.setAttribute(name, NOWHERE);
  }
  // The helplines of the whole country are what most want.
  if (!parameters.has('src') && !/^(?:exit|resources)$/.test(widget)) void tell('info', 'missing');
  const scheme = parameters.get('scheme') ?? '';
  if (/^(?:light|dark)$/.test(scheme)) {
    root.style.colorScheme = scheme;
    root.classList.add('clear');
  }
  // In a slot that no widget has: what stands in for one is not shown any more as soon as it is one.
  element.append(document.querySelector('.late') ?? '');
  document.body.append(element);
}

addEventListener('message', ({ source, data }) => {
  if (source === parent && data === SIZED) root.classList.add('sized');
});
// Whoever frames the page learns how high it is, and nothing else.
new ResizeObserver(() => {
  parent.postMessage({ [HEIGHT]: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
}).observe(document.body);
