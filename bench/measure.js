/** Runs in each page before anything else: takes the times, and observes what a visitor would feel. */
{
  const tasks = [];
  const shifts = [];
  const observe = (type, entries) =>
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
  observe('longtask', tasks);
  observe('layout-shift', shifts);

  /** Resolves when what is in the document now has been painted: right behind the frame that it is in. */
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done(performance.now()));
        port1.start();
        port2.postMessage(0);
      });
    });

  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  /** For each key, how long it took from its press until what it changed was painted. */
  const keys = [];
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  addEventListener('input', () => void painted().then((at) => keys.push(at - pressed)), true);

  const whole = async (lastId) => {
    while (!bench.isWhole(lastId)) await pause(8);
    return painted();
  };

  globalThis.measure = {
    keys,
    whole,
    /**
     * `first` and `all` count from the last byte of campaign and scripts on, so that no network is in them; `opened` counts from
     * the page's address on. In milliseconds, as all times here.
     */
    load: async (lastId) => {
      await bench.first;
      const opened = await painted();
      const all = await whole(lastId);
      // What is still to be done, and what is still to be reported of it.
      await pause(150);
      const resources = performance.getEntriesByType('resource');
      const from = Math.max(...resources.map(({ responseEnd }) => responseEnd).filter((end) => end < opened));
      return {
        opened,
        first: opened - from,
        all: all - from,
        ...(bench.parsed && { parsed: bench.parsed - from }),
        blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
        longest: Math.max(0, ...tasks.filter((one) => one.startTime >= opened).map((one) => one.duration)),
        shift: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
        files: resources.map(({ name }) => name),
      };
    },
    /** `shown` counts from the moment at which the page is given the campaign: its code is there by then, and has run before. */
    show: async (campaign) => {
      bench.clear();
      await painted();
      await pause(150);
      const from = performance.now();
      await bench.show(campaign);
      return (await painted()) - from;
    },
    change: async (campaign, id) => {
      const from = performance.now();
      await bench.change(campaign, id);
      const change = (await painted()) - from;
      if (!bench.isCancelled(id)) throw new Error('The page does not say that the session is cancelled');
      return change;
    },
  };
}
