// Put into every page of the comparison before its own scripts: the browser's own observers, and the clock of a tap.
(() => {
  const bench = { tasks: [], shift: 0, lifted: 0, firstEffect: 0, place: () => '' };
  window.bench = bench;

  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('longtask', ({ startTime, duration }) => bench.tasks.push({ startTime, duration }));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shift += value;
  });
  addEventListener('pointerup', ({ timeStamp }) => (bench.lifted = timeStamp), { capture: true });

  /** Resolves once the page shows another place and has painted it: the second frame begins when the first is done. */
  const painted = (mostMs) => {
    const before = bench.place();
    const until = performance.now() + mostMs;
    return new Promise((done, fail) => {
      const look = () => {
        if (bench.place() !== before) requestAnimationFrame(() => done(performance.now()));
        else if (performance.now() > until) fail(new Error(`nothing came after "${before}"`));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  };

  /** Begins to wait for the next place. Called before the tap. */
  bench.watch = (mostMs) => {
    bench.next = painted(mostMs).then((at) => ({ from: bench.lifted, to: at }));
    bench.next.catch(() => undefined);
  };

  /** Taps as soon as there is something to tap, each button once, and notes when that had its effect. */
  bench.tapAtOnce = ([next, ...more], mostMs) => {
    const button = document.querySelector(next);
    const isSeen = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (!button || !isSeen || !button.checkVisibility()) {
      requestAnimationFrame(() => bench.tapAtOnce([next, ...more], mostMs));
      return;
    }
    painted(mostMs).then(
      (at) => {
        bench.firstEffect = at;
        if (more.length > 0) bench.tapAtOnce(more, mostMs);
        else bench.isAnswered = true;
      },
      () => undefined,
    );
    button.click();
  };
})();
