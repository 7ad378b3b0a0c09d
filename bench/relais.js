/** Drives a page with Relais, which needs none of this: two tags are all it has. See page.js for what each of these is. */
const agenda = document.querySelector('relais-agenda');

const loaded = async () => {
  await new Promise((done) => agenda.addEventListener('relais-load', done, { once: true }));
  await agenda.updateComplete;
};

/** The last row that there is, without a look at all the others. */
const lastRow = () => {
  const sections = agenda.shadowRoot
    .querySelector('.count')
    .parentElement.querySelectorAll(':scope > section');
  return [...sections].at(-1)?.querySelector('ul').lastElementChild;
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
  isCancelled: (id) => agenda.shadowRoot.querySelector(`li[data-id="${id}"]`).textContent.includes('Annulé'),
  count: () => agenda.shadowRoot.querySelectorAll('li').length,
};
