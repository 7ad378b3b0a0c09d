/**
 * Lit, for a page of somebody else's: without what asks the page's globals or tells them something, and without what no widget uses.
 *
 * Lit tells every page that it is there, lets whatever polyfill it finds there change its classes, and adds symbols for decorators;
 * where a page pretends to have no shadow roots, it writes `<style>` elements that a strict policy refuses. And it has what other
 * elements need and these do not: directives, templates compiled beforehand, SVG, expressions in comments, scripts and styles,
 * converters of attributes. That, with what it tells pages, is three tenths of Lit. What npm publishes uses all of Lit.
 *
 * Each piece must be found, once: a Lit that has changed stops the build, and somebody looks. What a widget must not use for that is
 * looked for below.
 */
const CUTS = {
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    // Nobody but `css` and `unsafeCSS` makes one here: the linter sees what elements import.
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
    ],
    // Sheets are not found again by the strings of their template: `css` is a call here, once for each.
    [
      'const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
      'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t}',
    ],
    ['this.cssText=t,this.t=e}', 'this.cssText=t}'],
    ['t instanceof CSSStyleSheet?t:t.styleSheet)', 't.styleSheet)'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Options of properties: of all there are, `attribute`, `reflect`, and the types Boolean, Number and String.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      ';',
    ],
    [
      'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
      'this[e]=u.fromAttribute(s,t.type),',
    ],
    ['converter:u,reflect:!1,useDefault:!1,hasChanged:f', ''],
    [
      '(i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
      'f(h,s)',
    ],
    [
      'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),',
      '(this._$AL.has(t)||(this.hasUpdated||(s=void 0),',
    ],
    ['s.state&&(s.attribute=!1),this._$Ei(),', 'this._$Ei(),'],
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['[...r(t),...o(t)]', 'r(t)'],
    // Each widget has a list of style sheets.
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s',
    ],
  ],
  'lit-html/lit-html.js': [
    [
      'const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      '',
    ],
    ['j as _$LH,', ''],
    // Directives, and what tells them whether they are in the page.
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      '',
    ],
    ['t=M(this,t,i),a(t)', 'a(t)'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
    ['(t=M(this,t,i,0)??A)', '(t??=A)'],
    [
      'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'this._$AV=[],this._$AD=t}',
    ],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    ['this._$AH=A,this._$AN=void 0,this._$AA=t', 'this._$AH=A,this._$AA=t'],
    [
      'this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      'this.options=e}',
    ],
    [
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,',
      'constructor(t,i,s,e,h){this.type=1,this._$AH=A,',
    ],
    ['this.name=i,this._$AM=e,', 'this.name=i,'],
    ['this._$AP?.(!1,!0,s)', ''],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    // Expressions in place of attributes, which are for directives.
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    // Compiled templates.
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
    // SVG and MathML.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [
      'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for',
      'this.el=S.createElement(f,e),P.currentNode=this.el.content;for',
    ],
    // Expressions in scripts, styles, text areas and comments.
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['(c=n??v,d=-1)', '(c=v,d=-1)'],
    ['(c=p,n=void 0)', '(c=p)'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    // Options of listeners.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  ],
  'lit-element/lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    ['this._$Do=e(r', 'e(r'],
    ['this.renderOptions={host:this},this._$Do=void 0', 'this.renderOptions={host:this}'],
  ],
};

/** What a widget must not use, as it is cut. */
const MISSED =
  /from '(?:lit(?:-html|-element)?\/|@lit\/).+'|\b(?:svg|mathml)`|<(?:script|style|textarea|title)\b|<!--|<[\w-]+(?:[^<>"`]|"[^"]*")*\s\$\{|\b(?:converter|hasChanged|useDefault)\b|\bstate: true|\btype: (?:Array|Object)\b/;

/** A plugin of Rollup. */
export const quietLit = {
  name: 'quiet-lit',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const [missed] =
      (path.includes('packages/elements/') && MISSED.exec(code.replace(/\/\*[^]*?\*\/|\s\/\/ .*/g, ''))) ||
      [];
    if (missed) this.error(`scripts/lib/lit.mjs cuts out of Lit what this needs: ${missed}`);
    const file = Object.keys(CUTS).find((name) => path.endsWith(`node_modules/${name}`));
    if (!file) return null;
    return {
      code: CUTS[file].reduce((rest, [piece, instead]) => {
        const [before, after, ...more] = rest.split(piece);
        if (after === undefined || more.length)
          this.error(
            `${file} has changed, and has no longer (or twice) what scripts/lib/lit.mjs cuts: ${piece}`,
          );
        return before + instead + after;
      }, code),
      map: null,
    };
  },
};
