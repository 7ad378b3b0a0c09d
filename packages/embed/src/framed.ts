/**
 * `frame.html`: one widget, told by the address. `frame.html?widget=agenda&src=/campagne.json&lang=fr&view=list` is
 * `<relais-agenda src="/campagne.json" lang="fr" view="list">`; `scheme` is its colour scheme, `light`, `dark`, or both, by
 * the visitor's choice.
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

/** Whoever frames this page writes its address: only campaigns that its owner allows are shown under the owner's name. */
const allowed = [
  location.origin,
  ...(document.querySelector<HTMLMetaElement>('meta[name=relais-origins]')?.content ?? '').split(/\s+/),
];
const isAllowed = (address: string): boolean =>
  URL.canParse(address, location.href) && allowed.includes(new URL(address, location.href).origin);

const widget = parameters.get('widget') ?? '';
const refused = (parameters.get('src') ?? '')
  .split(/\s+/)
  .filter((address) => address && !isAllowed(address));
if (!WIDGETS.includes(widget)) {
  console.error(`[Relais] frame.html?widget= is one of ${WIDGETS.join(', ')}`);
} else {
  const element = document.createElement(`relais-${widget}`);
  for (const [name, value] of parameters) if (ATTRIBUTES.has(name)) element.setAttribute(name, value);
  if (refused.length) {
    console.error(`[Relais] frame.html shows only campaigns of its list, not ${refused.join(' ')}`);
    // Not the default campaign instead: an address that leads nowhere is one that failed.
    element.setAttribute('src', 'about:blank');
  }
  root.lang = parameters.get('lang') ?? 'fr';
  root.style.colorScheme = parameters.get('scheme') ?? 'light dark';
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
