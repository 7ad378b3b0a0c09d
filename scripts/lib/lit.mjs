import { parseAst } from 'rollup/parseAst';

/**
 * Lit, for a page of somebody else's: without what asks the page's globals or tells them something, and without what no widget uses.
 *
 * Lit tells every page that it is there, lets whatever polyfill it finds there change its classes, and adds symbols for decorators;
 * where a page pretends to have no shadow roots, it writes `<style>` elements that a strict policy refuses. And it has what other
 * elements need and these do not: directives, templates compiled beforehand, SVG, expressions in comments, scripts and styles,
 * converters of attributes. That, with what it tells pages, is two fifths of Lit. What npm publishes uses all of Lit.
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
    ['constructor(t,e,o){', 'constructor(t){'],
    ['this.cssText=t,this.t=e}', 'this.cssText=t}'],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
    ['t instanceof CSSStyleSheet?t:t.styleSheet)', 't.styleSheet)'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    // Whoever asks which attributes it observes has an element of its own class, and one method hears of them.
    [
      'static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(',
      'static get observedAttributes(){if(!this._$Eh){this._$Eh=new Map;for(const t of r(this.properties)){const i=this.properties[t]',
    ],
    ['attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
    ['_$AK(t,s){', 'attributeChangedCallback(t,h,s){'],
    // Decorators.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Options of properties: of all there are, `attribute` with a name or `false`, `reflect`, and the types Boolean, Number
    // and String. No property has accessors of its own, or a symbol as its name.
    [
      ',c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};',
      ',d=t=>t,f=(t,s)=>!i(t,s);',
    ],
    [',u as defaultConverter', ''],
    [
      't,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
      ',s=Symbol();e(this.prototype,t,{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}),!1!==i.attribute&&this._$Eh.set(i.attribute??t.toLowerCase(),t)}}return[...this._$Eh.keys()]}',
    ],
    ['static finalize(){if(this.hasOwnProperty(d("finalized")))return;', ''],
    [
      'static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
      '',
    ],
    [
      'const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);',
      'const i=this.constructor.properties[t],e=i.attribute??t.toLowerCase();',
    ],
    [
      'this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}',
      '',
    ],
    ['void 0!==e&&this._$Em!==e', 'this._$Em!==e'],
    [
      'if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}',
      'i.type===Boolean&&(s=s?"":null),this._$Em=t,null==s?this.removeAttribute(e):this.setAttribute(e,s),this._$Em=null',
    ],
    // A widget has no properties but its own.
    [
      'static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}',
      '',
    ],
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      '',
    ],
    [
      'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;',
      'const t=i.properties[e];',
    ],
    [
      'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,',
      'this[e]=t.type===Boolean?null!==s:t.type===Number&&null!==s?Number(s):s,',
    ],
    // What a page set before it was an element is kept, and set once it renders; it has its root by then.
    [
      '_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t)}',
      '',
    ],
    [
      'this._$E_(),',
      'this._$Ep=new Map;for(const i of r(this.constructor.properties))this.hasOwnProperty(i)&&(this._$Ep.set(i,this[i]),delete this[i]);',
    ],
    ['void 0!==this.renderRoot&&', 'this.renderRoot&&'],
    [
      'if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
      'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep.clear();',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}}',
      '',
    ],
    // What changed is told to nobody: all is rendered.
    [
      't,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1===this.isUpdatePending&&',
      't,s,i){if(void 0!==t){if(!f(this[t],s))return;i.reflect&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}this.isUpdatePending||',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      '',
    ],
    [
      'this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,',
      'this._$ES=new Promise(t=>this.enableUpdating=t),',
    ],
    ['_$EM(){this._$AL=new Map,', '_$EM(){'],
    // An element renders whenever something changed, and waits for nothing.
    ['enableUpdating(t){}', ''],
    ['this.enableUpdating(!0)', 'this.enableUpdating()'],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;',
      '',
    ],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}willUpdate(t){}_$AE(t){',
      'try{this.willUpdate(),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update()}catch(t){throw this._$EM(),t}',
    ],
    [
      'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
      'this.hasUpdated=!0,this.updated()}willUpdate(){}',
    ],
    ['this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}', 'this._$ES}'],
    ['updated(t){}firstUpdated(t){}', 'updated(){}'],
    // Each widget has a list of style sheets, and an open root.
    [
      'this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      '',
    ],
    ['this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    ['s(t,this.constructor.elementStyles),t', 's(t,this.constructor.styles),t'],
    [
      'y.elementStyles=[],y.shadowRootOptions={mode:"open"},y[d("elementProperties")]=new Map,y[d("finalized")]=new Map,p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");',
      '',
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
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    // What is neither text nor a template is a list: no node, and no other object or function.
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],', ''],
    ['&&"function"!=typeof t', ''],
    ['void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', 'this.k(t)'],
    ['T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}', 'T(t){this._$AR(),this.O(t)}'],
    [
      'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'this._$AV=[],this._$AD=t}',
    ],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    // Attributes that are only in part an expression, and `noChange` for an attribute.
    [
      'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}',
      'constructor(t,i){this._$AH=A,this.element=t,this.name=i}_$AI(t){t===this._$AH||this.j(this._$AH=t)}',
    ],
    [
      'p(t){let i=0;for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++}',
      'p(t){let i=0;for(const s of this._$AV)s._$AI(t[i++])}',
    ],
    [
      'const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:',
      'const e=/([.@])?(.*)/.exec(v[a++]);d.push({index:l,name:e[2],ctor:',
    ],
    // A property or a listener is never taken away, and an attribute that may be is written as one.
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['this.element[this.name]=t===A?void 0:t', 'this.element[this.name]=t'],
    [
      'class L extends H{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A)}}',
      '',
    ],
    ['"?"===e[1]?L:', ''],
    [
      'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    ['u(t){const{el', 'u(){const{el'],
    ['s=t.u(this.options)', 's=t.u()'],
    ['(t?.creationScope??l)', 'l'],
    // What says what is wrong to whoever writes a template.
    ['Error("invalid template strings array")', 'Error()'],
    // Whatever a polyfill wraps around nodes.
    ['i=t=>t,', ''],
    ['s&&s._$AB.nextSibling,e),', 's&&s._$AB.nextSibling),'],
    [
      '_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}',
      '_$AR(t=this._$AA.nextSibling){for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}',
    ],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    // Expressions in place of attributes, which are for directives.
    [
      'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
      '',
    ],
    [
      'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),',
      'this._$AV.push(r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling)),',
    ],
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
      '(this.el=document.createElement("template")).innerHTML=f,P.currentNode=this.el.content;for',
    ],
    ['static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}', ''],
    ['constructor({strings:t,_$litType$:i},e){let r;', 'constructor({strings:t}){let r;'],
    ['N=(t,i)=>', 'N=t=>'],
    ['=N(t,i)', '=N(t)'],
    ['new R(e,this)', 'new R(e)'],
    // Expressions in scripts, styles, text areas and comments, and in place of a tag's name: there are tags and attributes only.
    // Each comment stands for an expression, and what stands for that of an attribute is not read: no marker has to be unique.
    ['o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,', 'r="<?>",'],
    ['(t[s]||"<?>")', '(t[s]||r)'],
    ['else if(8===r.nodeType)', 'else '],
    [
      's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=t.trustedTypes?.createPolicy("lit-html",{createHTML:t=>t})',
    ],
    ['void 0!==e?e.createHTML(i):i', 'e?.createHTML(i)??i'],
    ['f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u)', 'c.lastIndex=f,u=c.exec(s)'],
    [
      'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,',
      'v=/<\\/?[a-zA-Z][^>\\s]*/g,',
    ],
    // And an attribute is its name, `=`, and nothing else, or a value in double quotes; its expression is all of that value.
    [
      'p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,',
      'p=/>|\\s([^\\s"\'>=/]+)(=("?))/g,',
    ],
    [
      'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)',
      'c=c!==p?p:">"===u[0]?v:(d=c.lastIndex-u[2].length,a=u[1],u[3]?$:p);l+=c===v?s+r:(e.push(a),s.slice(0,d)+h+s.slice(d)+h)',
    ],
    ['if(r.hasAttributes())for(', 'for('],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'd.push({index:l});',
    ],
    // Into what and where to render: each widget into its root, at the end.
    [
      'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
      '(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)',
    ],
    // Listeners that are objects, have options, or want to know whose they are.
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH(t)',
    ],
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
    ['constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}', ''],
    [',this.renderOptions)', ')'],
    // Where there is something to take over, kit/takeover.ts does.
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    // Each widget renders something.
    ['render(){return r}', ''],
    // Lit's own class is never an element.
    ['i._$litElement$=!0,i["finalized"]=!0;', ''],
  ],
};

/** What a widget must not use, as it is cut, besides templates. */
const MISSED = new RegExp(
  [
    // Other parts of Lit: directives, decorators.
    /from '(?:lit(?:-html|-element)?\/|@lit\/).+'/,
    // Templates of other kinds.
    /\b(?:svg|mathml)`/,
    // Options of properties.
    /\b(?:converter|hasChanged|useDefault|noAccessor)\b|\b(?:attribute|state): true|\btype: (?:Array|Object)\b/,
    // What an element may have of its own.
    /\b(?:shouldUpdate|scheduleUpdate|firstUpdated|getUpdateComplete|createRenderRoot|shadowRootOptions)\b/,
    // Which properties changed, and properties of a class between it and Lit.
    /\b(?:willUpdate|updated)\((?!\))|\brequestUpdate\((?!\))|\bextends Relais\w+ /,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Stands for an expression in the text of a template. */
const HOLE = '\0';
/** A tag as the scanner that is left knows it: attributes in double quotes or in none, an expression as all of a value or not at all. */
const TAG =
  /<(?!script|style|textarea|title)[a-z][\w-]*(?:\s+[^\s"'<>=/\0]+(?:="[^"\0]*"|="\0"|=\0(?=[\s>])|=[^\s"'<>=`/\0][^\s"'<>=`\0]*)?)*\s*\/?>|<\/[a-z][\w-]*\s*>/gi;

/** Each node of a syntax tree (ESTree). */
function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  for (const child of Object.values(node ?? {})) if (typeof child === 'object') yield* nodesOf(child);
}

/** The text of the first template that the scanner does not understand, or that does something at an attribute that is cut. */
const missedTemplate = (code) => {
  for (const { type, tag, quasi } of nodesOf(parseAst(code))) {
    if (type !== 'TaggedTemplateExpression' || tag.name !== 'html') continue;
    const texts = quasi.quasis.map(({ value }) => value.cooked);
    const isBad = ({ start, end }, i) => {
      const source = code.slice(start, end);
      return (
        (/=\s*"?$/.test(texts[i]) && /\bnoChange\b/.test(source)) ||
        (/@[\w-]+="?$/.test(texts[i]) && /^(?:\{|this$)/.test(source)) ||
        (/\s[.@][\w-]+="?$/.test(texts[i]) && /\bnothing\b/.test(source)) ||
        /\s\?[\w-]+="?$/.test(texts[i])
      );
    };
    if (/<[a-z/!?\0]/i.test(texts.join(HOLE).replace(TAG, '')) || quasi.expressions.some(isBad))
      return code.slice(quasi.start, quasi.end);
  }
  return undefined;
};

/** A plugin of Rollup. */
export const quietLit = {
  name: 'quiet-lit',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const missed =
      path.includes('packages/elements/') &&
      (MISSED.exec(code.replace(/\/\*[^]*?\*\/|\s\/\/ .*/g, ''))?.[0] ?? missedTemplate(code));
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
