// Stands inside the written book, and only there: shows what holds all words typed, and hides the rest. Without it everything is shown.
(() => {
  const box = document.querySelector('#filter');
  const field = box?.querySelector('input');
  const told = box?.querySelector('output');
  if (!(box instanceof HTMLElement) || !field || !told) return;
  const entries = [...document.querySelectorAll('[data-kind], [data-sign]')];
  const words = entries.map((entry) => (entry.textContent ?? '').toLocaleLowerCase());
  const parts = [...document.querySelectorAll('[data-part], .place')];

  const show = () => {
    const wanted = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    entries.forEach((entry, index) => {
      const isFound = wanted.every((word) => words[index]?.includes(word));
      if (isFound) shown += 1;
      entry.toggleAttribute('hidden', !isFound);
    });
    for (const part of parts) {
      const isEmpty = part.querySelector('[data-kind]:not([hidden]), [data-sign]:not([hidden])') === null;
      part.toggleAttribute('hidden', wanted.length > 0 && isEmpty);
    }
    document.body.classList.toggle('filtered', wanted.length > 0);
    told.value = wanted.length === 0 ? '' : `${shown} / ${entries.length}`;
  };

  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(show, 150);
  });
  field.value = '';
  box.hidden = false;
})();
