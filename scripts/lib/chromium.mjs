/**
 * How Chromium is started. No sandbox: it does not work for root, as in containers. The next keep it from calling home; the last
 * from getting the list beneath its address bar ready, several hundred files for each window, which nobody ever opens.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];
