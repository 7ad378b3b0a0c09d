/** Drives a page with Relais, which needs none of this: two tags are all it has. See page.js for what each of these is. */
let agenda = document.querySelector('relais-agenda');

const loaded = async () => {
  await new Promise((done) => agenda.addEventListener('relais-load', done, { once: true }));
  await agenda.updateComplete;
};

/** The last row that there is, without a look at all the others. */
const lastRow = () => {
  const { children } = agenda.shadowRoot.querySelector('.count').parentElement;
  let row = [...children].findLast(({ localName }) => localName === 'section');
  while (row && !row.part.contains('event')) row = row.lastElementChild;
  return row;
};

globalThis.bench = {
  first: loaded(),
  isWhole: (lastId) => lastRow()?.dataset.id === lastId,
  input: () => agenda.shadowRoot.querySelector('input'),
  change: (campaign) => {
    const done = loaded();
    agenda.campaign = campaign;
    return done;
  },
  isCancelled: (id) =>
    agenda.shadowRoot.querySelector(`[part~=event][data-id="${id}"]`).textContent.includes('Annulé'),
  clear: () => {
    const next = document.createElement('relais-agenda');
    next.setAttribute('view', 'list');
    agenda.replaceWith(next);
    agenda = next;
  },
  show: (campaign) => {
    agenda.campaign = campaign;
    return loaded();
  },
  count: () => agenda.shadowRoot.querySelectorAll('[part~=event]').length,
};
