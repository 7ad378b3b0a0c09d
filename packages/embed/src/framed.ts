/**
 * `frame.html`: one widget, told by the address. `frame.html?widget=agenda&src=/campagne.json&lang=fr&view=list` is
 * `<relais-agenda src="/campagne.json" lang="fr" view="list">`. With `scheme`, `light` or `dark`, its text has only these
 * colours and the page around is what is behind it; else the visitor chooses, and it has a background of its own.
 */
import { HEIGHT, SIZED } from './frame-messages.ts';
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

/** Anybody may write this address: what is shown under its owner's name comes only from where the owner allows it. */
const allowed = [
  location.origin,
  ...(document.querySelector<HTMLMetaElement>('meta[name=relais-origins]')?.content ?? '').split(/\s+/),
];
const isAllowed = (address: string): boolean =>
  URL.canParse(address, location.href) && allowed.includes(new URL(address, location.href).origin);

/** What of an attribute's value the owner does not allow. */
const refusedOf = (name: string, value: string): string[] => {
  if (name === 'src') return value.split(/\s+/).filter((address) => address && !isAllowed(address));
  if (name === 'calendar-src') return isAllowed(value) ? [] : [value];
  // An exit leads elsewhere by its nature. Whoever frames one could lead there without it; but to a link that was sent around
  // the owner's name would lend its trust.
  return name === 'href' && top === self ? [value] : [];
};

const widget = parameters.get('widget') ?? '';
if (!WIDGETS.includes(widget)) {
  console.error(`[Relais] frame.html?widget= is one of ${WIDGETS.join(', ')}`);
} else {
  const element = document.createElement(`relais-${widget}`);
  for (const [name, value] of parameters) {
    if (!ATTRIBUTES.has(name)) continue;
    const refused = refusedOf(name, value);
    if (!refused.length) element.setAttribute(name, value);
    // Not the default campaign instead: an address that leads nowhere is one that failed.
    else if (name === 'src') element.setAttribute(name, 'about:blank');
    if (refused.length)
      console.error(
        `[Relais] frame.html takes only addresses of its list, and href in a frame, not ${name}=${refused.join(' ')}`,
      );
  }
  root.lang = parameters.get('lang') ?? 'fr';
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
