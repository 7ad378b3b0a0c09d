/**
 * `frame.js`, for a page with Relais in frames: gives each `frame.html` from beside it the height that it asks for, and lets
 * the exit in one leave the whole page. It believes no other frame. One of the two may be that of a version, `/relais/0.1.0/`,
 * and the other not, or of another: it is the same folder of the same site.
 */
import { ASK, OFFER, exitTarget, leave, type LeaveRequest } from '@relais/elements/exit';
import { HEIGHT, SIZED } from './frame-messages.ts';

// An ordinary script, so that a page may load it from another site without CORS.
const { src } = document.currentScript as HTMLScriptElement;
/** The address of a frame without what it is told, and without the folder of a version. */
const plain = (href: string): string => {
  if (!URL.canParse(href, src)) return '';
  const { origin, pathname } = new URL(href, src);
  return origin + pathname.replace(/\/\d+\.\d+\.\d+[\w.+-]*(?=\/[^/]*$)/, '');
};
const ours = plain('frame.html');

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => plain(src) === ours);

const tell = (frame: HTMLIFrameElement, message: string): void =>
  // Nothing secret is in it, and a frame that is still on its way has no origin to name.
  frame.contentWindow?.postMessage(message, '*');

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== new URL(ours).origin) return;
  if (data === ASK) return tell(frame, OFFER);
  const {
    [HEIGHT]: height,
    relais,
    href,
    title,
  } = Object(data) as Partial<LeaveRequest> & { [HEIGHT]?: number };
  if (typeof height === 'number' && height >= 0) {
    frame.style.height = `${height}px`;
    tell(frame, SIZED);
  }
  if (relais === 'exit') {
    const target = exitTarget([href], document.baseURI, location.href);
    if (target) leave(target, String(title), window);
  }
});
// A frame that was there first has asked in vain.
for (const frame of frames()) tell(frame, OFFER);
