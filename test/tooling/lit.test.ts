/** What bundles of Lit lack, no widget may use: for each thing, code that uses it stops the build, and code like it does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quietLit } from '#lib/lit';

const REFUSED = [
  "import { repeat } from 'lit/directives/repeat.js';",
  "import { ReactiveElement } from '@lit/reactive-element';",
  'svg`<path d=${d} />`',
  'mathml`<mn>${n}</mn>`',
  'html`<style>${rules}</style>`',
  'html`<!-- ${remark} -->`',
  'html`<p ${directive}></p>`',
  'html`<p title="a > b" ${directive}></p>`',
  'static properties = { now: { converter: toDate } };',
  'static properties = { now: { hasChanged: differs } };',
  'static properties = { now: { reflect: true, useDefault: true } };',
  'static properties = { isOpen: { state: true } };',
  'static properties = { src: { type: Array } };',
  'html`<button @click=${{ handleEvent: open, once: true }}></button>`',
  'html`<button @relais-load="${{ ...listener, passive: true }}"></button>`',
  'html`<button\n  @click=${\n    { handleEvent }\n  }></button>`',
  'html`<button @click=${this}></button>`',
  'html`<${tag}></${tag}>`',
  'html`<p class="tag ${kind}"></p>`',
  'html`<p part="tag" class="${kind} tag"></p>`',
  'html`<p id=day-${day}></p>`',
  "html`<p class='${kind}'></p>`",
  'html`<p title=${noChange}></p>`',
  'html`<input value=${value}/>`',
  'html`<p id=${day}-${month}></p>`',
  'html`<p class="${f({ a: 1 })} z"></p>`',
  'html`<p class="${v ? `{a}` : v} z"></p>`',
  'html`<p id ="${v}"></p>`',
  'html`<p id="${v}"title=${v}></p>`',
  'html`<p id=${v ? noChange : v}></p>`',
  'html`<TEXTAREA>${v}</TEXTAREA>`',
  'const row = html`<li>${rows.map((one) => html`<b class="a ${one}"></b>`)}</li>`;',
  'html`<input ?checked=${isOn} />`',
  'html`<input .value=${value ?? nothing} />`',
  'html`<button @click=${isOn ? press : nothing}></button>`',
  'static properties = { now: { attribute: true } };',
  'static properties = { now: { noAccessor: true } };',
  'updated(changed) { if (changed.has("now")) open(); }',
  "this.requestUpdate('now');",
  'shouldUpdate() { return false; }',
  'class Small extends RelaisBanner { }',
];

const ALLOWED = [
  "import { html } from 'lit';",
  'html`<p title=${title}>${text}</p>`',
  'class A { static properties = { open: { type: Boolean, reflect: true } }; }',
  'html`<button @click=${() => open({ once: true })}></button>`',
  'html`<button @click=${this.close}></button>`',
  'html`<p part="tag" class=${`tag ${kind}`} title="${title}">${noChange}</p>`',
  'html`<p title="a > b" data-of=${v}>1 < 2${v}</p><br><input readonly .value=${v} />`',
  'html`<p class=${f({ a: 1 })}>${v ? html`<b id=${v}></b>` : noChange}</p>`',
  'root.querySelector(`li[data-id="${id}"]`);',
  'html`<button @click=${({ currentTarget }) => open(currentTarget)}></button>`',
  'html`<p .detail=${{ once: true }}></p>`',
  'html`<p title=${v ?? nothing}>${v ? html`<button @click=${() => {}}></button>` : nothing}</p>`',
  "class A { static properties = { calendarSrc: { attribute: 'calendar-src' }, campaign: { attribute: false } }; }",
  'class A { updated() { this.requestUpdate(); } }',
  'if (this.hasUpdated) this.hostUpdated(this);',
  'open(); // A comment speaks of html`<style>` and of { once: true }.',
];

const use = (code: string): unknown =>
  quietLit.transform.call(
    {
      error: (message) => {
        throw new Error(message);
      },
    },
    code,
    '/relais/packages/elements/dist/agenda/agenda.js',
  );

describe('what bundles of Lit lack', () => {
  for (const code of REFUSED)
    it(`stops the build in ${code}`, () => assert.throws(() => use(code), /cuts out of Lit/));
  for (const code of ALLOWED) it(`is not in ${code}`, () => assert.equal(use(code), null));
});
