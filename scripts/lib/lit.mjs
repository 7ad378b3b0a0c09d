/**
 * Lit, for a page of somebody else's. It tells every page that it is there, lets whatever polyfill it finds there change its classes,
 * and adds symbols for decorators; where a page pretends to have no shadow roots, it writes `<style>` elements that a strict
 * policy refuses. A widget that wants nothing of the page but its own tag does none of this: what is cut here is what asks the
 * page's globals, tells them something, or is for engines that could not run the rest.
 *
 * Each piece must be found, once: a Lit that has changed stops the build, and somebody looks.
 */
const CUTS = {
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    // Nobody but `css` and `unsafeCSS` makes one here: the linter sees what elements import.
    [',o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");', ');'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  'lit-html/lit-html.js': [
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ';'],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
};

/** A plugin of Rollup. */
export const quietLit = {
  name: 'quiet-lit',
  transform(code, id) {
    const file = Object.keys(CUTS).find((name) => id.replaceAll('\\', '/').endsWith(`node_modules/${name}`));
    if (!file) return null;
    return {
      code: CUTS[file].reduce((rest, [piece, instead]) => {
        const [before, after, ...more] = rest.split(piece);
        if (after === undefined || more.length)
          this.error(`${file} has changed: read scripts/lib/lit.mjs again`);
        return before + instead + after;
      }, code),
      map: null,
    };
  },
};
