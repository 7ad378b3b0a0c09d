/**
 * An imitation of the plugins that delay JavaScript. Until the visitor does something, no script of the page runs; then each
 * one is made again, while the page pretends to be loading; a click that comes first is kept back and given again.
 */
{
  const starts = ['keydown', 'mousedown', 'mousemove', 'touchstart', 'wheel'];
  const clicks = [];
  let readyState = '';
  const keep = (event) => {
    clicks.push(event.target);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const run = async () => {
    addEventListener('click', keep, true);
    Object.defineProperty(document, 'readyState', { configurable: true, get: () => readyState });
    readyState = 'loading';
    for (const held of document.querySelectorAll('script[type=held]')) {
      const script = document.createElement('script');
      for (const { name, value } of held.attributes) {
        if (name !== 'type' && name !== 'data-type') script.setAttribute(name, value);
      }
      script.type = held.dataset.type ?? '';
      script.text = held.text;
      const done = new Promise((settle) => (script.onload = script.onerror = settle));
      held.replaceWith(script);
      if (script.src) await done;
    }
    readyState = 'interactive';
    document.dispatchEvent(new Event('DOMContentLoaded'));
    delete document.readyState;
    removeEventListener('click', keep, true);
    for (const target of clicks)
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
  };
  const started = () => {
    for (const type of starts) removeEventListener(type, started);
    void run();
  };
  for (const type of starts) addEventListener(type, started);
}
