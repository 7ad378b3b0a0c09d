/** A language of the interface. */
export type Language = 'fr' | 'en';

/** The nearest `lang` of an element, through shadow roots, as CSS `:lang()` does not see it. */
export const nearestLang = (element: Element): string => {
  for (let at: Element | undefined = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
};

/** The interface language for a BCP 47 tag: French, or English for all that is not; French where a page says nothing. */
export const interfaceLanguage = (tag: string): Language => (!tag || /^fr\b/i.test(tag) ? 'fr' : 'en');
