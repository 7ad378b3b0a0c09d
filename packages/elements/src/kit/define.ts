/** Registers an element unless the page already has one of that name: a second copy of Relais changes nothing. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
