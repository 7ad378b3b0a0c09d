import { parse, request, type Answer } from './request.ts';

export interface Asked {
  base: string;
  /** Whoever wants it asks: a campaign within the page may be long, and is read once. */
  answer: () => Answer | Promise<Answer>;
  leave?: () => void;
}

let defaultSource: ((tag: string) => string) | undefined;

/** Names the campaign files of widgets that have none of their own; the embed package does, npm does not. */
export const setDefaultSource = (source: (tag: string) => string): void => {
  defaultSource = source;
};

/**
 * What a widget is to show: the campaign that the page gives it, as a property or in a JSON child, or else its files, which are
 * asked for, or the default ones. Nothing where nobody gave a campaign.
 * @param host the widget, or what will be one
 * @param fresh see {@link request}
 */
export const askFor = (
  host: Element & { campaign?: unknown; src?: string | null | undefined },
  fresh?: boolean,
): Asked[] => {
  const base = document.baseURI;
  const data = host.campaign ?? undefined;
  const child = host.querySelector(':scope > script[type="application/json"]');
  if (data !== undefined) return [{ base, answer: () => ({ data }) }];
  if (child) return [{ base, answer: () => parse(child.textContent) }];
  return (host.src ?? host.getAttribute('src') ?? defaultSource?.(host.localName) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((address) => {
      if (!URL.canParse(address, base)) return { base, answer: () => ({ reason: 'network' }) };
      const { href } = new URL(address, base);
      const { answer, leave } = request(href, fresh);
      return { base: href, answer: () => answer, leave };
    });
};
